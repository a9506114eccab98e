/** Why a piece of a text may tell who somebody is. In the order of what overrules what where two overlap. */
export const markKinds = ['contact', 'date', 'number', 'place', 'name'] as const;
export type MarkKind = (typeof markKinds)[number];

/** From `start` up to, and without, `end`, in UTF-16 units of the text. */
export type Mark = Readonly<{ kind: MarkKind; start: number; end: number }>;

/** Whatever a pattern finds in a text, as marks of one kind. The pattern has the flag `g`; where it has a group called `it`, only that is marked. */
export function findAll(kind: MarkKind, pattern: RegExp, text: string): readonly Mark[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const it = found.groups?.['it'];
    if (it === '') return [];
    const start = found.index + (it === undefined ? 0 : found[0].lastIndexOf(it));
    return [{ kind, start, end: start + (it ?? found[0]).length }];
  });
}

/** Marks in order; those that overlap become one, of the kind that overrules. */
export function joinMarks(marks: readonly Mark[]): readonly Mark[] {
  const joined: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || mark.start >= last.end) joined.push(mark);
    else {
      const kind = markKinds.find((one) => one === last.kind || one === mark.kind) ?? last.kind;
      joined[joined.length - 1] = { kind, start: last.start, end: Math.max(last.end, mark.end) };
    }
  }
  return joined;
}
