import { line, words, type Drawing, type Shape } from './drawing.ts';
import type { FigureWords } from './figure-words.ts';
import { heldBack } from './shares.ts';
import { lineHeight, wrappedLines } from './wrapped-lines.ts';

const [width, labelWidth, rowHeight] = [720, 250, 40] as const;

/** The share of an answer before and after, in percent; null where it is held back. */
export type Change = Readonly<{ answer: string; from: number | null; to: number | null }>;

/** For each answer an empty ring before, a full one after, and an arrow from one to the other. Where one is held back there is no arrow, and a star at the end of the line. */
export function changeDrawing(changes: readonly Change[], base: number, said: FigureWords): Drawing {
  const x = (percent: number) => labelWidth + ((width - labelWidth - 30) * percent) / 100;
  const top = 40;
  const bottom = top + changes.length * rowHeight;
  const axis = [0, 25, 50, 75, 100].flatMap((percent): Shape[] => [
    line(x(percent), top, x(percent), bottom, percent === 0 ? 'plain' : 'faint'),
    words(x(percent), bottom + 18, said.wholePercent(percent), 'middle'),
  ]);
  const rows = changes.flatMap(({ answer, from, to }, at): Shape[] => {
    const y = top + at * rowHeight + rowHeight / 2;
    const lines = wrappedLines(answer, labelWidth - 16, 2);
    const first = y + 5 - ((lines.length - 1) * lineHeight) / 2;
    return [
      ...lines.map((text, nth) => words(labelWidth - 10, first + nth * lineHeight, text, 'end')),
      ...(from === null || to === null
        ? [
            ...(from === null ? [] : [ring(x(from), y)]),
            ...(to === null ? [] : [full(x(to), y)]),
            words(x(100) + 16, y + 5, heldBack, 'middle', true),
          ]
        : arrow(x(from), x(to), y)),
    ];
  });
  const key = [ring(16, 16), words(28, 21, said.before), full(196, 16), words(208, 21, said.group(said.after, base))];
  return { width, height: bottom + 28, shapes: [...key, ...axis, ...rows] };
}

const ring = (x: number, y: number): Shape => ({ is: 'dot', x, y, radius: 6, fill: 'plain' });
const full = (x: number, y: number): Shape => ({ is: 'dot', x, y, radius: 6, fill: 'solid' });

function arrow(from: number, to: number, y: number): readonly Shape[] {
  // Nearer than this the rings would cover the arrow.
  if (Math.abs(to - from) < 26) return [line(from, y, to, y), ring(from, y), full(to, y)];
  const back = Math.sign(to - from) * 7;
  return [line(from, y, to - back, y, 'arrow'), ring(from, y), full(to, y)];
}
