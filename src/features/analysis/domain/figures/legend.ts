import { box, fills, words, type Shape } from './drawing.ts';
import { lineHeight, widthOf, wrappedLines } from './wrapped-lines.ts';

/** Which filling stands for what, in as many lines as are needed; a name longer than a line is cut here and whole in the table. Gives where the next thing may begin. */
export function legend(
  names: readonly string[],
  place: Readonly<{ x: number; y: number; width: number }>,
): Readonly<{ shapes: readonly Shape[]; bottom: number }> {
  const shapes: Shape[] = [];
  let [x, y] = [place.x, place.y];
  for (const [at, whole] of names.entries()) {
    const name = wrappedLines(whole, place.width - 40, 1)[0] ?? '';
    const wide = 14 + 6 + widthOf(name) + 18;
    if (x > place.x && x + wide > place.x + place.width) [x, y] = [place.x, y + lineHeight + 4];
    shapes.push(box(x, y, 14, 14, fills[at] ?? 'plain'), words(x + 20, y + 12, name));
    x += wide;
  }
  return { shapes, bottom: y + lineHeight + 8 };
}
