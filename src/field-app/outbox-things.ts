import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';
import { answersGiven, formBegun, type FormBegun } from '#platform/instruments/domain/filling/filling-kinds.ts';
import type { OutboxItem } from '#platform/offline/domain/replica.ts';

/** All that waits of one filling of a form, or was refused of it. */
export type OutboxFilling = Readonly<{
  response: string;
  /** Null where its beginning is no longer in the outbox. */
  title: string | null;
  answers: number;
  /** Its beginning waits too: what is thrown away here is then all that there is of it. */
  isWhole: boolean;
}>;

/** What somebody sees as one thing in the outbox: an entry, or what they answered in one form. It is sent entry by entry all the same. */
export type OutboxThing = Readonly<{
  /** Where it stands among the others: with its first. */
  first: OutboxItem;
  items: readonly OutboxItem[];
  filling: OutboxFilling | null;
}>;

/** Puts the entries of one filling together where the same became of them; the rest stand for themselves. In the order of the first of each. */
export function thingsIn(items: readonly OutboxItem[]): readonly OutboxThing[] {
  const titles = new Map(
    items.flatMap(({ entry }) => (entry.kind === formBegun.kind ? [[entry.id, titleOf(entry)]] : [])),
  );
  const together = Map.groupBy(items, ({ entry, state }) => {
    const response = responseOf(entry);
    if (response === null) return entry.id;
    return `${response} ${state.is} ${state.is === 'refused' ? state.reason : ''}`;
  });
  return [...together.values()].flatMap((some): readonly OutboxThing[] => {
    const [first] = some;
    if (first === undefined) return [];
    const response = responseOf(first.entry);
    if (response === null) return [{ first, items: some, filling: null }];
    const isWhole = some.some(({ entry }) => entry.id === response);
    return [
      {
        first,
        items: some,
        filling: { response, title: titles.get(response) ?? null, answers: answersIn(some), isWhole },
      },
    ];
  });
}

function responseOf({ id, kind, body }: OutboxItem['entry']): string | null {
  if (kind === formBegun.kind) return id;
  return kind === answersGiven.kind ? (body as AnswersGiven).response : null;
}

const titleOf = ({ body }: OutboxItem['entry']): string => (body as FormBegun).title;

/** Questions that were answered; one that was answered twice is one. */
function answersIn(items: readonly OutboxItem[]): number {
  const given = items.filter(({ entry }) => entry.kind === answersGiven.kind);
  return new Set(given.flatMap(({ entry }) => (entry.body as AnswersGiven).answers.map(({ path }) => path))).size;
}
