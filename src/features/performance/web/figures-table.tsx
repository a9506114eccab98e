import { Table } from '#platform/ui/table.tsx';

import { measures } from '../domain/assessment-question.ts';
import type { ShownFigures } from '../domain/shown-figures.ts';
import { BarChart } from './bar-chart.tsx';
import type { Say } from './say.ts';

export type NamedFigures = Readonly<{ name: string; figures: ShownFigures }>;

const columns = [...measures, 'doneInTimePercent'] as const;

/** A chart with the table behind it. */
export function FiguresTable({
  t,
  title,
  first,
  rows,
}: Readonly<{ t: Say; title: string; first: string; rows: readonly NamedFigures[] }>) {
  return (
    <>
      <h2>{title}</h2>
      {rows.length > 1 && (
        <figure class="alo-figure">
          <figcaption>{t('performance.chart.title')}</figcaption>
          <BarChart
            title={`${t('performance.chart.title')}: ${title}`}
            bars={rows.map(({ name, figures }) => ({ name, percent: figures.doneInTimePercent }))}
            heldBack={t('performance.chart.held-back')}
            isRtl={t.direction === 'rtl'}
          />
        </figure>
      )}
      <Table
        compact
        responsive
        firstCellIsHeader
        caption={{ text: title, classes: 'nhsuk-u-visually-hidden' }}
        head={[
          { text: first },
          ...columns.map((column) => ({ text: t(`performance.measure.${column}`), format: 'numeric' as const })),
        ]}
        rows={rows.map(({ name, figures }) => [
          { text: name },
          ...columns.map((column) => ({
            text: figures[column] === null ? '–' : String(figures[column]),
            format: 'numeric' as const,
          })),
        ])}
      />
    </>
  );
}
