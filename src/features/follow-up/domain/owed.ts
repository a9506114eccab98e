import type { BankHolidays } from '#platform/calendar/bank-holidays.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';
import { owedBy } from '#platform/clocks/repeats.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';

/** Something that an entry began and that nothing has answered yet. */
export type Owed = Readonly<{
  /** The entry. */
  start: Fact;
  /** The pathway by which it is due first. */
  pathway: PersonPathway;
  /** Null where nobody knows when it began. */
  dueOn: LocalDate | null;
  /** Kinds of entry that answer it. */
  answeredBy: readonly string[];
}>;

/** All that is owed to somebody, what is due first first. One entry with several deadlines is owed once, by the earliest. */
export function owed(
  facts: readonly Fact[],
  pathways: readonly PersonPathway[],
  holidays: BankHolidays,
): readonly Owed[] {
  const found = new Map<string, Owed>();
  for (const pathway of pathways) {
    if (pathway.repeats === undefined) continue;
    for (const start of owedBy(pathway, facts)) {
      const dueOn = runClocks([start], [pathway], holidays)[0]?.dueOn ?? null;
      const before = found.get(start.id);
      const answeredBy = [...new Set([...(before?.answeredBy ?? []), ...answersOf(pathway)])];
      const isFirst = before === undefined || comesBefore(dueOn, before.dueOn);
      found.set(start.id, isFirst ? { start, pathway, dueOn, answeredBy } : { ...before, answeredBy });
    }
  }
  return [...found.values()].sort((a, b) =>
    comesBefore(a.dueOn, b.dueOn) ? -1 : comesBefore(b.dueOn, a.dueOn) ? 1 : 0,
  );
}

const answersOf = ({ stops }: PersonPathway): readonly string[] =>
  stops.filter(({ reason }) => reason === 'done' || reason === 'declined').map(({ kind }) => kind);

const comesBefore = (a: LocalDate | null, b: LocalDate | null): boolean => (a ?? '9999') < (b ?? '9999');
