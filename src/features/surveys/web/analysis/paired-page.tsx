import { pairedShares, type TestRow } from '#features/analysis/index.ts';
import { Dir } from '#platform/ui/dir.tsx';

import type { PairedChange } from '../../domain/analysis/paired-changes.ts';
import type { Wave } from '../../domain/survey.ts';
import type { OpenSurvey } from '../open-survey.ts';
import { surveyAddress } from '../survey-address.ts';
import type { AnalysisParts, SayAnalysis } from '../surveys-needs.ts';
import { AnalysisFrame } from './analysis-frame.tsx';

/** Two waves of the same people: how many pairs there are, and how each question changed in them. */
export type ChangesOfWaves = Readonly<{ before: Wave; after: Wave; pairs: number; changes: readonly PairedChange[] }>;

type PairedPageProps = Readonly<{
  t: SayAnalysis;
  parts: AnalysisParts;
  open: OpenSurvey;
  each: readonly ChangesOfWaves[];
}>;

/** The same people before and after, question by question. */
export function PairedPage({ t, parts, open, each }: PairedPageProps) {
  return (
    <AnalysisFrame t={t} open={open} at="pairs" wave={null}>
      <p>
        {t('surveys.analysis.pairs-intro')}{' '}
        <a href={surveyAddress(open.survey.id, 'pairs')}>{t('surveys.page.title', { page: 'pairs' })}</a>
      </p>
      {each.length === 0 && <p>{t('surveys.pairs.none')}</p>}
      {each.map((two) => (
        <Changes t={t} parts={parts} two={two} />
      ))}
    </AnalysisFrame>
  );
}

function Changes({
  t,
  parts: { Figure, TestList },
  two,
}: Omit<PairedPageProps, 'open' | 'each'> & { two: ChangesOfWaves }) {
  const { before, after, pairs, changes } = two;
  const rows = changes.flatMap(({ table, test, holm, benjaminiHochberg }): readonly TestRow[] =>
    test === null
      ? []
      : [
          {
            ...test,
            name: table.title,
            shareOf: table.rows[test.effect?.of?.row ?? -1] ?? '',
            holm,
            benjaminiHochberg,
          },
        ],
  );
  const waves = `${String(before.number)}-${String(after.number)}`;
  return (
    <>
      <h2>{t('surveys.pairs.waves', { before: before.number, after: after.number })}</h2>
      <p>{t('surveys.analysis.pairs-count', { count: pairs })}</p>
      {pairs === 1 && <p>{t('surveys.analysis.one-pair')}</p>}
      {rows.length > 0 && (
        <>
          <p>{t('surveys.analysis.pairs-tests', { tests: changes.filter((change) => change.holm !== null).length })}</p>
          <TestList t={t} id={`together-${waves}`} caption={t('surveys.analysis.together-caption')} rows={rows} />
          <p>{t('surveys.analysis.pairs-note')}</p>
        </>
      )}
      {changes.map(({ table, pairs: base, test }, at) => (
        <>
          <h3>
            <Dir>{table.title}</Dir>
          </h3>
          <p>{t('surveys.analysis.pairs-base', { count: base, pairs })}</p>
          {base > 0 && (
            <Figure
              t={t}
              id={`change-${waves}-${String(at + 1)}`}
              title={table.title}
              isDrawn
              source={{ kind: 'before-after', answers: table.rows, shares: pairedShares(table.counts) }}
            />
          )}
          {base > 1 && test === null && <p>{t('surveys.analysis.nobody-changed')}</p>}
        </>
      ))}
    </>
  );
}
