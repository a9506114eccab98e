import { percentage } from '../describe/percentage.ts';
import { box, fills, line, words, type Figure, type Fill, type Shape } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { legend } from './legend.ts';
import type { DrawnGroup } from './shares.ts';
import { widthOf, wrappedLines, lineHeight } from './wrapped-lines.ts';

const [width, labelWidth] = [720, 170] as const;
const [barHeight, gap] = [28, 18] as const;

/** An answer in the middle of a scale is left white, so that both sides can be seen at once: fillings for a scale of `answers` answers, seven at most. */
export function scaleFills(answers: number): readonly Fill[] {
  const side = Math.floor(answers / 2);
  const others = fills.filter((fill) => fill !== 'plain');
  const before = others.slice(0, side);
  return [...before, ...(answers % 2 === 1 ? (['plain'] as const) : []), ...others.slice(3, 3 + side)];
}

/**
 * A bar of a hundred percent for each group, hung on the middle of the scale: an odd scale on the middle of its middle answer, an even one between the two halves. Heiberger and Robbins, J. Stat. Softw. 57 (2014) 5. Answers
 * in their order, the lowest first.
 */
export function divergingBars(
  title: string,
  answers: readonly string[],
  groups: readonly DrawnGroup[],
  said: FigureWords,
): Figure {
  const filled = scaleFills(answers.length);
  const key = legendOfScale(answers, filled);
  const lower = groups.map(({ shares }) => lowerSide(shares.map(({ percent }) => percent)));
  const reach = Math.max(...lower, ...lower.map((one) => 100 - one));
  const scale = (width - labelWidth - 16) / (2 * reach);
  const middle = labelWidth + reach * scale;
  const shapes: Shape[] = [];
  // Above the bars and the line, each on a white edge.
  const onBars: Shape[] = [];
  let y = key.bottom + 6;
  for (const [nth, { name, base, shares }] of groups.entries()) {
    const lines = wrappedLines(said.group(name, base), labelWidth - 16);
    shapes.push(...lines.map((text, at) => words(labelWidth - 10, y + 13 + at * lineHeight, text, 'end')));
    let x = middle - (lower[nth] ?? 0) * scale;
    for (const [at, { percent, count, base: of }] of shares.entries()) {
      const long = percent * scale;
      const text = said.wholePercent(Number(percentage(count, of, 0)));
      shapes.push(box(x, y, long, barHeight, filled[at] ?? 'plain'));
      if (long > widthOf(text) + 8) onBars.push(words(x + long / 2, y + 19, text, 'middle', true));
      x += long;
    }
    y += Math.max(barHeight, lines.length * lineHeight) + gap;
  }
  return {
    title,
    says: said.says('diverging', saying(answers, groups, lower, said)),
    drawing: {
      ...{ width, height: y },
      shapes: [...key.shapes, ...shapes, line(middle, key.bottom, middle, y - 6, 'heavy'), ...onBars],
    },
    table: {
      head: [said.answer, ...groups.map(({ name, base }) => said.group(name, base))],
      rows: answers.map((answer, at) => [
        answer,
        ...groups.map(
          ({ shares }) => `${said.percent(shares[at]?.printed ?? 0)}, ${said.count(shares[at]?.count ?? 0)}`,
        ),
      ]),
    },
  };
}

/** How much of a hundred lies below the middle of the scale, half of the middle answer with it. */
export function lowerSide(percents: readonly number[]): number {
  const half = Math.floor(percents.length / 2);
  const below = percents.slice(0, half).reduce((sum, one) => sum + one, 0);
  return below + (percents.length % 2 === 1 ? (percents[half] ?? 0) / 2 : 0);
}

function legendOfScale(answers: readonly string[], filled: readonly Fill[]) {
  const { shapes, bottom } = legend(answers, { x: 8, y: 8, width: width - 16 });
  let at = -1;
  return {
    bottom,
    shapes: shapes.map((shape) => {
      if (shape.is !== 'box') return shape;
      at += 1;
      return { ...shape, fill: filled[at] ?? 'plain' };
    }),
  };
}

function saying(
  answers: readonly string[],
  groups: readonly DrawnGroup[],
  lower: readonly number[],
  said: FigureWords,
) {
  const sides = groups.map(({ name }, at) => ({ name, above: 100 - (lower[at] ?? 0) }));
  const sorted = sides.sort((a, b) => b.above - a.above);
  return {
    first: answers[0] ?? '',
    last: answers.at(-1) ?? '',
    group: sorted[0]?.name ?? '',
    percent: said.percent(sorted[0]?.above ?? 0),
  };
}
