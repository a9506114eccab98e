import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Select } from '#platform/ui/select.tsx';

import { comparisonOf } from '../../domain/analysis/comparison.ts';
import type { CountedQuestion } from '../../domain/analysis/counted-questions.ts';
import type { WaveAnalysis } from '../../domain/analysis/wave-analysis.ts';
import type { Wave } from '../../domain/survey.ts';
import type { OpenSurvey } from '../open-survey.ts';
import { surveyAddress } from '../survey-address.ts';
import type { AnalysisParts, SayAnalysis } from '../surveys-needs.ts';
import { QuestionPart } from './analysed-question.tsx';
import { analysisAddress, AnalysisFrame } from './analysis-frame.tsx';
import { Downloads } from './downloads.tsx';

export type AnalysisPageProps = Readonly<{
  t: SayAnalysis;
  parts: AnalysisParts;
  open: OpenSurvey;
  /** Null where the survey has none yet. */
  wave: Wave | null;
  analysis: WaveAnalysis;
  /** Questions whose answers can be groups, and the one that was chosen. */
  groupings: readonly CountedQuestion[];
  by: CountedQuestion | null;
}>;

/** Every question of a wave as it was answered, and how groups differ. */
export function AnalysisPage(props: AnalysisPageProps) {
  const { t, parts, open, wave, analysis, by } = props;
  return (
    <AnalysisFrame t={t} open={open} at="questions" wave={wave}>
      {wave === null && <p>{t('surveys.page.no-wave')}</p>}
      {wave !== null && (
        <>
          <p>
            {t('surveys.analysis.people', { count: analysis.people })}{' '}
            <a href={surveyAddress(open.survey.id, 'flow')}>{t('surveys.page.title', { page: 'flow' })}</a>
          </p>
          {open.survey.pairing.by !== 'nothing' && <p>{t('surveys.analysis.no-codes')}</p>}
          {analysis.people > 0 && (
            <>
              <Compare {...props} wave={wave} />
              {by !== null && <Together {...props} />}
              {analysis.questions.map((one, at) => (
                <QuestionPart t={t} parts={parts} one={one} at={at + 1} />
              ))}
              <Downloads t={t} open={open} wave={wave} by={by} />
            </>
          )}
        </>
      )}
    </AnalysisFrame>
  );
}

function Compare({ t, open, wave, groupings, by }: AnalysisPageProps & Readonly<{ wave: Wave }>) {
  if (groupings.length === 0) return null;
  return (
    <Form method="get" action={analysisAddress(open.survey.id, 'questions')}>
      <input type="hidden" name="wave" value={wave.number} />
      <Select
        name="by"
        label={t('surveys.analysis.compare-by')}
        value={by?.name ?? ''}
        items={[
          { value: '', text: t('surveys.analysis.compare-none') },
          ...groupings.map(({ name, label }) => ({ value: name, text: label })),
        ]}
      />
      <Button variant="secondary">{t('surveys.analysis.compare')}</Button>
    </Form>
  );
}

/** All comparisons in one list, as they are corrected together. */
function Together({ t, parts: { TestList }, analysis }: AnalysisPageProps) {
  const rows = analysis.questions.flatMap((one) => comparisonOf(one)?.whole ?? []);
  return (
    <>
      <h3>{t('surveys.analysis.together')}</h3>
      <p>{t('surveys.analysis.together-intro', { tests: analysis.tests })}</p>
      {rows.length > 0 && <TestList t={t} id="together" caption={t('surveys.analysis.together-caption')} rows={rows} />}
      <p>{t('surveys.analysis.effect-note')}</p>
    </>
  );
}
