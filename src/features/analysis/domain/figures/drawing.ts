/** How a shape is filled: seven ways that stay apart on a black-and-white printer and for eyes that see no colour, the darkest first. */
export const fills = ['solid', 'crossed', 'hatched', 'plain', 'dotted', 'ruled', 'back-hatched'] as const;
export type Fill = (typeof fills)[number];

export type Box = Readonly<{ is: 'box'; x: number; y: number; width: number; height: number; fill: Fill }>;
/** `x` and `y` are where the words begin, stand in the middle or end, in the direction in which they are read; `y` is their foot. */
export type Words = Readonly<{
  is: 'words';
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  isStrong: boolean;
}>;
export type Line = Readonly<{
  is: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  kind: 'plain' | 'faint' | 'heavy' | 'arrow';
}>;
export type Dot = Readonly<{ is: 'dot'; x: number; y: number; radius: number; fill: 'solid' | 'plain' }>;
export type Shape = Box | Words | Line | Dot;

/** Shapes in the order in which they are laid, the origin at the top, at the side where reading begins. */
export type Drawing = Readonly<{ width: number; height: number; shapes: readonly Shape[] }>;

/** What is drawn, the same in words for somebody who does not see it, and the table of its numbers; none stands without the others. */
export type Figure = Readonly<{
  title: string;
  drawing: Drawing;
  says: string;
  table: FigureTable;
  /** What everybody is told of the way in which it is drawn. */
  note?: string;
}>;

/** Cells as they are written; the first of each row names it. */
export type FigureTable = Readonly<{ head: readonly string[]; rows: readonly (readonly string[])[] }>;

/** The drawing for somebody who reads from the right. Words keep their anchor, as start and end turn with the direction. */
export function mirrored({ width, height, shapes }: Drawing): Drawing {
  return { width, height, shapes: shapes.map((shape) => mirroredShape(shape, width)) };
}

function mirroredShape(shape: Shape, width: number): Shape {
  if (shape.is === 'line') return { ...shape, x1: width - shape.x1, x2: width - shape.x2 };
  return { ...shape, x: width - shape.x - (shape.is === 'box' ? shape.width : 0) };
}

export const words = (
  x: number,
  y: number,
  text: string,
  anchor: Words['anchor'] = 'start',
  isStrong = false,
): Words => ({ is: 'words', x, y, text, anchor, isStrong });

export const line = (x1: number, y1: number, x2: number, y2: number, kind: Line['kind'] = 'plain'): Line => ({
  ...{ is: 'line', x1, y1, x2, y2, kind },
});

export const box = (x: number, y: number, width: number, height: number, fill: Fill): Box => ({
  ...{ is: 'box', x, y, width, height, fill },
});
