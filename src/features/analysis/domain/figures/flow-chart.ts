import { box, line, words, type Figure, type Shape } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { heldBack } from './shares.ts';
import { lineHeight, wrappedLines } from './wrapped-lines.ts';

/** People at one step of a study, and who left before the next, each with why. */
export type FlowStep = Readonly<{
  id: string;
  label: string;
  count: number;
  left: readonly Readonly<{ label: string; count: number }>[];
}>;

/** A step of which a number may be held back (null). */
export type ShownStep = Readonly<{
  label: string;
  count: number | null;
  left: readonly Readonly<{ label: string; count: number | null }>[];
}>;

/** The first step of which those who left do not lead to the next one's number; null where all add up. */
export function flowGap(
  steps: readonly FlowStep[],
): Readonly<{ step: string; from: number; left: number; to: number }> | null {
  for (const [at, { label, count, left }] of steps.entries()) {
    const next = steps[at + 1];
    const gone = left.reduce((sum, one) => sum + one.count, 0);
    if (next === undefined ? gone > 0 : count - gone !== next.count)
      return { step: label, from: count, left: gone, to: next?.count ?? count };
  }
  return null;
}

const width = 720;
const [mainWidth, sideX] = [300, 380] as const;
const [padding, space] = [10, 26] as const;

/** A box for each step from top to bottom, and beside the arrow to the next one who left and why. */
export function flowChart(title: string, steps: readonly ShownStep[], said: FigureWords): Figure {
  const counted = (count: number | null) => (count === null ? heldBack : said.count(count));
  const shapes: Shape[] = [];
  let y = 8;
  for (const [at, { label, count, left }] of steps.entries()) {
    const main = boxed([...wrappedLines(label, mainWidth - 2 * padding), counted(count)], 8, y, mainWidth);
    shapes.push(...main.shapes);
    const foot = y + main.height;
    if (at === steps.length - 1) {
      y = foot + 8;
      break;
    }
    const reasons = left.flatMap((one) => wrappedLines(`${counted(one.count)}: ${one.label}`, width - sideX - 28));
    const side = boxed(reasons, sideX, foot + space / 2, width - sideX - 8);
    const next = foot + space + (left.length === 0 ? 0 : side.height);
    const x = 8 + mainWidth / 2;
    shapes.push(line(x, foot, x, next, 'arrow'));
    if (left.length > 0) {
      const level = foot + space / 2 + side.height / 2;
      shapes.push(line(x, level, sideX, level, 'arrow'), ...side.shapes);
    }
    y = next;
  }
  return {
    title,
    says: said.says('flow', {
      first: steps[0]?.label ?? '',
      firstCount: counted(steps[0]?.count ?? null),
      last: steps.at(-1)?.label ?? '',
      lastCount: counted(steps.at(-1)?.count ?? null),
    }),
    drawing: { width, height: y, shapes },
    table: {
      head: [said.step, said.people],
      rows: steps.flatMap(({ label, count, left }) => [
        [label, counted(count)],
        ...left.map((one) => [one.label, one.count === null ? heldBack : `−${said.count(one.count)}`]),
      ]),
    },
  };
}

function boxed(lines: readonly string[], x: number, y: number, wide: number) {
  const height = lines.length * lineHeight + 2 * padding - 4;
  return {
    height,
    shapes: [
      box(x, y, wide, height, 'plain'),
      ...lines.map((text, at) => words(x + padding, y + padding + 11 + at * lineHeight, text)),
    ],
  };
}
