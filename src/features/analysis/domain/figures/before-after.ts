import { percentage } from '../describe/percentage.ts';
import { line, words, type Figure, type Shape } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { lineHeight, wrappedLines } from './wrapped-lines.ts';

const [width, labelWidth, rowHeight] = [720, 250, 40] as const;

/** How many of the same `base` people, one or more, gave each answer before and after. */
export type PairedShares = Readonly<{ base: number; before: readonly number[]; after: readonly number[] }>;

/** The same people before and after: for each answer an empty ring before, a full one after, and an arrow from one to the other. */
export function beforeAfter(
  title: string,
  answers: readonly string[],
  { base, ...counts }: PairedShares,
  said: FigureWords,
): Figure {
  const [before, after] = [counts.before, counts.after].map((totals) =>
    totals.map((count) => Number(percentage(count, base))),
  ) as [number[], number[]];
  const x = (percent: number) => labelWidth + ((width - labelWidth - 30) * percent) / 100;
  const top = 40;
  const bottom = top + answers.length * rowHeight;
  const axis = [0, 25, 50, 75, 100].flatMap((percent): Shape[] => [
    line(x(percent), top, x(percent), bottom, percent === 0 ? 'plain' : 'faint'),
    words(x(percent), bottom + 18, said.wholePercent(percent), 'middle'),
  ]);
  const rows = answers.flatMap((answer, at): Shape[] => {
    const y = top + at * rowHeight + rowHeight / 2;
    const lines = wrappedLines(answer, labelWidth - 16, 2);
    const first = y + 5 - ((lines.length - 1) * lineHeight) / 2;
    return [
      ...lines.map((text, nth) => words(labelWidth - 10, first + nth * lineHeight, text, 'end')),
      ...arrow(x(before[at] ?? 0), x(after[at] ?? 0), y),
    ];
  });
  const key: Shape[] = [
    { is: 'dot', x: 16, y: 16, radius: 6, fill: 'plain' },
    words(28, 21, said.before),
    { is: 'dot', x: 196, y: 16, radius: 6, fill: 'solid' },
    words(208, 21, said.group(said.after, base)),
  ];
  return {
    title,
    says: said.says('before-after', saying(answers, before, after, said)),
    drawing: { width, height: bottom + 28, shapes: [...key, ...axis, ...rows] },
    table: {
      head: [said.answer, said.group(said.before, base), said.group(said.after, base), said.difference],
      rows: answers.map((answer, at) => {
        const [from, to] = [before[at] ?? 0, after[at] ?? 0];
        return [answer, said.percent(from), said.percent(to), signed(to - from, said)];
      }),
    },
  };
}

function arrow(from: number, to: number, y: number): readonly Shape[] {
  const ring = { is: 'dot', x: from, y, radius: 6, fill: 'plain' } as const;
  const full = { is: 'dot', x: to, y, radius: 6, fill: 'solid' } as const;
  // Nearer than this the rings would cover the arrow.
  if (Math.abs(to - from) < 26) return [line(from, y, to, y), ring, full];
  const back = Math.sign(to - from) * 7;
  return [line(from, y, to - back, y, 'arrow'), ring, full];
}

const signed = (points: number, said: FigureWords): string =>
  `${points > 0.05 ? '+' : points < -0.05 ? '−' : ''}${said.percent(Math.abs(points))}`;

function saying(answers: readonly string[], before: readonly number[], after: readonly number[], said: FigureWords) {
  const changes = answers.map((answer, at) => ({ answer, from: before[at] ?? 0, to: after[at] ?? 0 }));
  const largest = changes.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
  return {
    answer: largest?.answer ?? '',
    from: said.percent(largest?.from ?? 0),
    to: said.percent(largest?.to ?? 0),
  };
}
