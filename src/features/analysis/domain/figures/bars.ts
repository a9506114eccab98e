import { box, fills, line, words, type Figure, type Shape } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { legend } from './legend.ts';
import type { DrawnGroup } from './shares.ts';
import { lineHeight, wrappedLines } from './wrapped-lines.ts';

const [width, labelWidth, valueWidth] = [720, 250, 60] as const;
const [barHeight, gap] = [16, 14] as const;

/**
 * A bar for each answer and group, from zero, with its 95 % interval as a line and its percentage beside it. The scale ends at 25, 50, 75 or 100 %, so that a small difference is not drawn as a large one.
 * As many groups as there are fillings at most.
 */
export function bars(
  title: string,
  answers: readonly string[],
  groups: readonly DrawnGroup[],
  said: FigureWords,
): Figure {
  const named = groups.map(({ name, base }) => said.group(name, base));
  const key = legend(named, { x: 8, y: 8, width: width - 16 });
  const most = Math.max(...groups.flatMap(({ shares }) => shares.map(({ high }) => high)));
  const end = [25, 50, 75, 100].find((one) => most <= one) ?? 100;
  const room = width - labelWidth - valueWidth;
  const x = (percent: number) => labelWidth + (room * percent) / end;
  const shapes: Shape[] = [];
  let y = key.bottom + 6;
  for (const [at, answer] of answers.entries()) {
    const lines = wrappedLines(answer, labelWidth - 16);
    const tall = Math.max(lines.length * lineHeight, groups.length * (barHeight + 2));
    shapes.push(...lines.map((text, nth) => words(labelWidth - 10, y + 13 + nth * lineHeight, text, 'end')));
    for (const [nth, { shares }] of groups.entries()) {
      const share = shares[at];
      if (share === undefined) continue;
      const top = y + nth * (barHeight + 2);
      const middle = top + barHeight / 2;
      shapes.push(
        box(labelWidth, top, x(share.percent) - labelWidth, barHeight, fills[nth] ?? 'plain'),
        line(x(share.low), middle, x(share.high), middle, 'heavy'),
        words(x(share.high) + 6, top + 13, said.percent(share.printed)),
      );
    }
    y += tall + gap;
  }
  const axis = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((part): Shape[] => [
    line(x(end * part), key.bottom, x(end * part), y, part === 0 ? 'plain' : 'faint'),
    words(x(end * part), y + 16, said.wholePercent(end * part), 'middle'),
  ]);
  return {
    title,
    says: said.says('bars', saying(answers, groups, said)),
    drawing: { width, height: y + 26, shapes: [...key.shapes, ...axis, ...shapes] },
    table: {
      head: [said.answer, ...named],
      rows: answers.map((answer, at) => [answer, ...groups.map(({ shares }) => cellOf(shares[at], said))]),
    },
  };
}

/** `38.2% (29.4% to 50.1%), 26`. */
function cellOf(share: DrawnGroup['shares'][number] | undefined, said: FigureWords): string {
  if (share === undefined) return '';
  const { count, printed, low, high } = share;
  return `${said.percent(printed)} (${said.interval(said.percent(low), said.percent(high))}), ${said.count(count)}`;
}

/** The largest and the smallest share, each with its group. */
function saying(answers: readonly string[], groups: readonly DrawnGroup[], said: FigureWords) {
  const all = groups.flatMap(({ name, shares }) =>
    shares.map(({ printed: percent }, at) => ({ group: name, answer: answers[at] ?? '', percent })),
  );
  const sorted = [...all].sort((a, b) => b.percent - a.percent);
  const [largest, smallest] = [sorted[0], sorted.at(-1)];
  return {
    most: largest?.answer ?? '',
    mostGroup: largest?.group ?? '',
    mostPercent: said.percent(largest?.percent ?? 0),
    least: smallest?.answer ?? '',
    leastGroup: smallest?.group ?? '',
    leastPercent: said.percent(smallest?.percent ?? 0),
  };
}
