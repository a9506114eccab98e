import { box, fills, line, words, type Drawing, type Fill, type Shape } from './drawing.ts';
import { legend } from './legend.ts';
import { widthOf, wrappedLines, lineHeight } from './wrapped-lines.ts';

const [width, labelWidth] = [720, 170] as const;
const [barHeight, gap] = [28, 18] as const;

/** One bar: its parts in the order of the scale, each with what is written on it where there is room. */
export type ScaleBar = Readonly<{ label: string; parts: readonly Readonly<{ percent: number; text: string }>[] }>;

/** More answers than this have no filling of their own on a scale. */
export const mostOnScale = 7;

/** An answer in the middle of a scale is left white, so that both sides can be seen at once: fillings for a scale of `answers` answers, seven at most. */
export function scaleFills(answers: number): readonly Fill[] {
  const side = Math.floor(answers / 2);
  const others = fills.filter((fill) => fill !== 'plain');
  const before = others.slice(0, side);
  return [...before, ...(answers % 2 === 1 ? (['plain'] as const) : []), ...others.slice(3, 3 + side)];
}

/** A bar for each group, hung on the middle of the scale: an odd scale on the middle of its middle answer, an even one between the two halves. Heiberger and Robbins, J. Stat. Softw. 57 (2014) 5. Answers in their order, the lowest first. */
export function scaleDrawing(answers: readonly string[], bars: readonly ScaleBar[]): Drawing {
  const filled = scaleFills(answers.length);
  const key = legendOfScale(answers, filled);
  const sides = bars.map(({ parts }) => {
    const percents = parts.map(({ percent }) => percent);
    const lower = lowerSide(percents);
    return { lower, upper: percents.reduce((sum, one) => sum + one, 0) - lower };
  });
  const reach = Math.max(1, ...sides.flatMap(({ lower, upper }) => [lower, upper]));
  const scale = (width - labelWidth - 16) / (2 * reach);
  const middle = labelWidth + reach * scale;
  const shapes: Shape[] = [];
  // Above the bars and the line, each on a white edge.
  const onBars: Shape[] = [];
  let y = key.bottom + 6;
  for (const [nth, { label, parts }] of bars.entries()) {
    const lines = wrappedLines(label, labelWidth - 16);
    shapes.push(...lines.map((text, at) => words(labelWidth - 10, y + 13 + at * lineHeight, text, 'end')));
    let x = middle - (sides[nth]?.lower ?? 0) * scale;
    for (const [at, { percent, text }] of parts.entries()) {
      const long = percent * scale;
      shapes.push(box(x, y, long, barHeight, filled[at] ?? 'plain'));
      if (long > widthOf(text) + 8) onBars.push(words(x + long / 2, y + 19, text, 'middle', true));
      x += long;
    }
    y += Math.max(barHeight, lines.length * lineHeight) + gap;
  }
  return {
    ...{ width, height: y },
    shapes: [...key.shapes, ...shapes, line(middle, key.bottom, middle, y - 6, 'heavy'), ...onBars],
  };
}

/** How much of a bar lies below the middle of the scale, half of the middle answer with it. */
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
