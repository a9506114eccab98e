import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';

import type { FigureNumbers } from '../domain/claims/figure-numbers.ts';
import { DrawnFigure } from './drawn.tsx';
import { drawFigure } from './figure-part.tsx';
import type { AnalysisWords } from './say-figure.ts';

export type PageFigureProps = Readonly<{
  /** Its own on the page: letters, digits, dashes. */
  id: string;
  title: string;
  source: FigureNumbers;
  /** False for the table alone, where a drawing would have more groups than can be told apart. */
  isDrawn: boolean;
  t: AnalysisWords;
}>;

/** A figure among others of a page of the desk, with the table of its numbers. */
export function PageFigure({ id, title, source, isDrawn, t }: PageFigureProps) {
  const { drawing, says, table } = drawFigure(title, source, t);
  return (
    <figure class="alongside-figure" id={id}>
      {isDrawn && (
        <DrawnFigure id={`${id}-drawn`} drawing={drawing} title={title} says={says} direction={t.direction} />
      )}
      <Table
        caption={{ text: <Dir>{title}</Dir>, id: `${id}-numbers`, classes: 'nhsuk-u-visually-hidden' }}
        compact
        scroll
        firstCellIsHeader
        head={table.head.map((text) => ({ text: <Dir>{text}</Dir> }))}
        rows={table.rows.map(([name = '', ...cells]) => [{ text: <Dir>{name}</Dir> }, ...cells])}
      />
    </figure>
  );
}
