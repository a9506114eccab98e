import type { Direction } from '#platform/language/language.ts';
import { isolate } from '#platform/language/bidi.ts';

import { fills, mirrored, type Drawing, type Fill, type Line, type Shape } from '../domain/figures/drawing.ts';
import { typeSize } from '../domain/figures/wrapped-lines.ts';

type Drawn = Readonly<{ id: string; drawing: Drawing; title: string; says: string; direction: Direction }>;

/** A drawing as SVG, in black and white alone, with its title and what it says for somebody who does not see it. `id` is the figure's own on its page. */
export function DrawnFigure({ id, drawing, title, says, direction }: Drawn) {
  const { width, height, shapes } = direction === 'rtl' ? mirrored(drawing) : drawing;
  const used = (fill: Fill) => shapes.some((shape) => shape.is === 'box' && shape.fill === fill);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${String(width)} ${rounded(height)}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-says`}
      direction={direction}
      font-size={String(typeSize)}
      font-family="Arial, sans-serif"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-says`}>{says}</desc>
      <defs>
        {fills.filter(used).map((fill) => (
          <Pattern id={id} fill={fill} />
        ))}
        {shapes.some((shape) => shape.is === 'line' && shape.kind === 'arrow') && (
          <marker
            id={`${id}-arrow`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 10 5 0 10z" />
          </marker>
        )}
      </defs>
      {shapes.map((shape) => (
        <DrawnShape shape={shape} id={id} direction={direction} />
      ))}
    </svg>
  );
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

function DrawnShape({ shape, id, direction }: Readonly<{ shape: Shape; id: string; direction: Direction }>) {
  switch (shape.is) {
    case 'box':
      return (
        <rect
          x={rounded(shape.x)}
          y={rounded(shape.y)}
          width={rounded(shape.width)}
          height={rounded(shape.height)}
          fill={paint(shape.fill, id)}
          stroke="#000"
        />
      );
    case 'dot':
      return (
        <circle
          cx={rounded(shape.x)}
          cy={rounded(shape.y)}
          r={String(shape.radius)}
          fill={shape.fill === 'solid' ? '#000' : '#fff'}
          stroke="#000"
          stroke-width="2"
        />
      );
    case 'line':
      return <DrawnLine line={shape} id={id} />;
    case 'words':
      // A white edge keeps words legible where they stand on a filling.
      return (
        <text
          x={rounded(shape.x)}
          y={rounded(shape.y)}
          text-anchor={shape.anchor}
          {...(shape.isStrong
            ? { 'font-weight': 'bold', stroke: '#fff', 'stroke-width': '4', 'paint-order': 'stroke' }
            : {})}
        >
          {isolate(shape.text, direction)}
        </text>
      );
  }
}

/** A heavy line has a white edge, so that it is seen on a dark bar too. */
function DrawnLine({ line, id }: Readonly<{ line: Line; id: string }>) {
  const ends = { x1: rounded(line.x1), y1: rounded(line.y1), x2: rounded(line.x2), y2: rounded(line.y2) };
  if (line.kind !== 'heavy')
    return (
      <line
        {...ends}
        stroke={line.kind === 'faint' ? '#bbb' : '#000'}
        {...(line.kind === 'arrow' ? { 'marker-end': `url(#${id}-arrow)` } : {})}
      />
    );
  return (
    <>
      <line {...ends} stroke="#fff" stroke-width="5" />
      <line {...ends} stroke="#000" stroke-width="2" />
    </>
  );
}

function paint(fill: Fill, id: string): string {
  if (fill === 'solid') return '#444';
  return fill === 'plain' ? '#fff' : `url(#${id}-${fill})`;
}

const strokes: Partial<Record<Fill, string>> = {
  crossed: 'M0 0 8 8M8 0 0 8',
  hatched: 'M-2 6 6 -2M2 10 10 2',
  'back-hatched': 'M-2 2 6 10M2 -2 10 6',
  ruled: 'M0 2H8M0 6H8',
};

function Pattern({ id, fill }: Readonly<{ id: string; fill: Fill }>) {
  if (fill === 'solid' || fill === 'plain') return null;
  return (
    <pattern id={`${id}-${fill}`} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill="#fff" />
      {fill === 'dotted' ? <circle cx="4" cy="4" r="1.5" /> : <path d={strokes[fill]} stroke="#000" fill="none" />}
    </pattern>
  );
}
