import { InsetText } from '#platform/ui/inset-text.tsx';
import { Table } from '#platform/ui/table.tsx';
import { assessmentQualityIndicator } from '#features/assessments/index.ts';

import type { QualityReport, ShownTable } from '../domain/quality-report.ts';
import type { Say } from './say.ts';

export type QualitySectionProps = Readonly<{
  t: Say;
  /** Null where nothing can be shown; `boards-only` where a local authority was asked for. */
  quality: QualityReport | 'boards-only' | null;
  isEngland: boolean;
}>;

/** How assessments were done: an indicator of its own, with its definition and its base above what adds up to it. */
export function QualitySection({ t, quality, isEngland }: QualitySectionProps) {
  const { source, signOff } = assessmentQualityIndicator;
  return (
    <>
      <h2>{t('assessments.quality.title')}</h2>
      <p>{t('assessments.quality.definition')}</p>
      <p>{t('performance.quality.period')}</p>
      <p class="nhsuk-body-s">
        {t('performance.page.source', { title: source.title, where: source.where })}{' '}
        {signOff === null && t('performance.page.unconfirmed')}
      </p>
      {quality === null && <InsetText>{t('performance.page.nothing')}</InsetText>}
      {quality === 'boards-only' && <InsetText>{t('performance.quality.boards-only')}</InsetText>}
      {quality !== null && quality !== 'boards-only' && (
        <>
          <p>
            {t('performance.page.as-of', { on: quality.releasedOn })} {isEngland && t('performance.quality.england')}
          </p>
          {quality.tables.map((table) => (
            <QualityTable t={t} table={table} />
          ))}
        </>
      )}
    </>
  );
}

function QualityTable({ t, table: { name, whole, parts } }: Readonly<{ t: Say; table: ShownTable }>) {
  const number = (text: string) => ({ text, format: 'numeric' as const });
  return (
    <Table
      compact
      firstCellIsHeader
      caption={{ text: t(`performance.quality.table.${name}`), size: 's' }}
      head={[
        { text: t('performance.quality.figure') },
        number(t('performance.quality.count')),
        number(t('performance.quality.percent')),
      ]}
      rows={[
        [{ text: t(`assessments.quality.${whole.figure}`) }, number(String(whole.count)), number('')],
        ...parts.map(({ figure, count, percent }) => [
          { text: t(`assessments.quality.${figure}`) },
          number(String(count)),
          number(String(percent ?? '–')),
        ]),
      ]}
    />
  );
}
