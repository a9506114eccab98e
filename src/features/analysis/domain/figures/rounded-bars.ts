import { box, fills, line, words, type Figure, type Shape } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { legend } from './legend.ts';
import { sayPercent, sayRounded, type RoundedGroup } from './rounded-shares.ts';
import { heldBack } from './shares.ts';
import { lineHeight, wrappedLines } from './wrapped-lines.ts';

const [width, labelWidth, valueWidth] = [720, 250, 100] as const;
const [barHeight, gap] = [16, 14] as const;

export type RoundedBars = Readonly<{
  groups: readonly RoundedGroup[];
  isPaired: boolean;
  isInsteadOfScale?: true | 'wide';
}>;

/** A bar for each answer and group, from 0 to 100 %, with its percentage beside it; white from the least to the largest where a share lies between two; a star where it is held back. `isPaired`: two groups, the same people before and after. `isInsteadOfScale`: they would be a figure of a scale if nothing were held back, or (`wide`) each share were one percentage, and this is said. As many groups as there are fillings at most. */
export function roundedBars(
  title: string,
  answers: readonly string[],
  { groups, isPaired, isInsteadOfScale }: RoundedBars,
  said: FigureWords,
): Figure {
  const called = (name: string, at: number) => (isPaired ? (at === 0 ? said.before : said.after) : name);
  const named = groups.map(({ name, base }, at) =>
    base === null ? called(name, at) : said.group(called(name, at), base),
  );
  const key = legend(named, { x: 8, y: 8, width: width - 16 });
  const x = (percent: number) => labelWidth + ((width - labelWidth - valueWidth) * percent) / 100;
  const shapes: Shape[] = [];
  let y = key.bottom + 6;
  for (const [at, answer] of answers.entries()) {
    const lines = wrappedLines(answer, labelWidth - 16);
    shapes.push(...lines.map((text, nth) => words(labelWidth - 10, y + 13 + nth * lineHeight, text, 'end')));
    for (const [nth, { shares }] of groups.entries()) {
      const top = y + nth * (barHeight + 2);
      const share = shares[at] ?? null;
      if (share !== null && share.percent > 0)
        shapes.push(box(labelWidth, top, x(share.percent) - labelWidth, barHeight, fills[nth] ?? 'plain'));
      if (share?.to !== undefined)
        shapes.push(box(x(share.percent), top, x(share.to) - x(share.percent), barHeight, 'plain'));
      const text = share === null ? heldBack : sayPercent(share, said);
      shapes.push(words(x(share?.to ?? share?.percent ?? 0) + 6, top + 13, text));
    }
    y += Math.max(lines.length * lineHeight, groups.length * (barHeight + 2)) + gap;
  }
  const all = groups.flatMap(({ shares }) => shares);
  return {
    title,
    ...(isInsteadOfScale === undefined
      ? {}
      : { note: isInsteadOfScale === 'wide' ? said.insteadOfWideScale : said.insteadOfScale }),
    says: said.says('rounded-bars', {
      held: all.filter((share) => share === null).length,
      wide: all.some((share) => share?.to !== undefined) ? 'some' : 'none',
    }),
    drawing: {
      ...{ width, height: y },
      shapes: [...key.shapes, line(labelWidth, key.bottom, labelWidth, y - 6), ...shapes],
    },
    table: {
      head: [said.answer, ...named],
      rows: answers.map((answer, at) => [answer, ...groups.map(({ shares }) => sayRounded(shares[at] ?? null, said))]),
    },
  };
}
