import { percentage } from '../describe/percentage.ts';
import { changeDrawing } from './change-drawing.ts';
import type { Figure } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';

/** How many of the same `base` people, one or more, gave each answer before and after. */
export type PairedShares = Readonly<{ base: number; before: readonly number[]; after: readonly number[] }>;

/** The same people before and after, answer by answer. */
export function beforeAfter(
  title: string,
  answers: readonly string[],
  { base, before, after }: PairedShares,
  said: FigureWords,
): Figure {
  const percent = (count: number | undefined) => Number(percentage(count ?? 0, base));
  const changes = answers.map((answer, at) => ({ answer, from: percent(before[at]), to: percent(after[at]) }));
  const [largest] = changes.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return {
    title,
    says: said.says('before-after', {
      changed: largest === undefined || largest.from === largest.to ? 'none' : 'some',
      answer: largest?.answer ?? '',
      from: said.percent(largest?.from ?? 0),
      to: said.percent(largest?.to ?? 0),
    }),
    drawing: changeDrawing(changes, base, said),
    table: {
      head: [said.answer, said.group(said.before, base), said.group(said.after, base), said.difference],
      rows: changes.map(({ answer, from, to }) => [
        answer,
        said.percent(from),
        said.percent(to),
        said.points(to - from, 1),
      ]),
    },
  };
}
