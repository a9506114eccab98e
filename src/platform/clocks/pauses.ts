import { fromDayNumber, type DayNumber } from '#platform/calendar/local-date.ts';

import type { Why } from './clock.ts';
import { firstDay, type Fact } from './fact.ts';
import type { PauseRule } from './pathway.ts';

/** Days from `from` up to, and without, `until` do not count; `until` is null while it lasts. */
export type Pause = Readonly<{ from: DayNumber; until: DayNumber | null; why: Why }>;

const none: readonly Pause[] = [];

/** The pauses that facts make by these rules, oldest first. One that nobody has dated pauses nothing. */
export function readPauses(rules: readonly PauseRule[], facts: readonly Fact[]): readonly Pause[] {
  if (rules.length === 0) return none;
  return rules.flatMap((rule) => pausesOf(rule, facts)).sort((a, b) => a.from - b.from);
}

function pausesOf(rule: PauseRule, facts: readonly Fact[]): Pause[] {
  const steps = facts
    .filter((fact) => (fact.kind === rule.from || fact.kind === rule.until) && fact.happened !== null)
    .map((fact) => ({ fact, day: firstDay(fact) ?? 0, begins: fact.kind === rule.from }))
    .sort((a, b) => a.day - b.day || Number(a.begins) - Number(b.begins) || (a.fact.id < b.fact.id ? -1 : 1));
  const pauses: Pause[] = [];
  let open: (typeof steps)[number] | null = null;
  for (const step of steps) {
    if (step.begins) open ??= step;
    else if (open !== null) {
      pauses.push(pause(rule, open, step));
      open = null;
    }
  }
  if (open !== null) pauses.push(pause(rule, open, null));
  return pauses;
}

type Step = Readonly<{ fact: Fact; day: DayNumber }>;

function pause(rule: PauseRule, begun: Step, ended: Step | null): Pause {
  const from = fromDayNumber(begun.day);
  return {
    from: begun.day,
    until: ended?.day ?? null,
    why: {
      says: rule.says,
      values: { from, ...(ended === null ? { ended: 'no' } : { ended: 'yes', until: fromDayNumber(ended.day) }) },
      entries: ended === null ? [begun.fact.id] : [begun.fact.id, ended.fact.id],
    },
  };
}
