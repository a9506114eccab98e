import { Button } from '#platform/ui/button.tsx';
import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import type { CountedQuestion } from '../../domain/analysis/counted-questions.ts';
import type { Wave } from '../../domain/survey.ts';
import type { OpenSurvey } from '../open-survey.ts';
import { surveyAddress } from '../survey-address.ts';
import type { Say } from '../surveys-needs.ts';
import { answerFormats } from './answer-file.ts';

type DownloadsProps = Readonly<{ t: Say; open: OpenSurvey; wave: Wave; by: CountedQuestion | null }>;

/** A wave's analysed responses for other programs, and what is in such a file. */
export function Downloads({ t, open: { survey }, wave, by }: DownloadsProps) {
  const isPaired = survey.pairing.by !== 'nothing';
  return (
    <>
      <h2>{t('surveys.analysis.downloads')}</h2>
      <p>{t('surveys.analysis.downloads-intro')}</p>
      {isPaired && <p>{t('surveys.analysis.pair-number-note')}</p>}
      <Form method="get" action={`${surveyAddress(survey.id, 'analysis')}/download`}>
        <input type="hidden" name="wave" value={wave.number} />
        {by !== null && <input type="hidden" name="by" value={by.name} />}
        <Radios
          name="format"
          value="csv"
          fieldset={{ legend: { text: t('surveys.analysis.format'), size: 's' } }}
          items={answerFormats.map((format) => ({
            value: format,
            text: t('surveys.analysis.format-of', { format }),
            hint: format === 'r' ? t('surveys.analysis.r-hint') : undefined,
          }))}
        />
        <Checkboxes
          name="with"
          fieldset={{ legend: { text: t('surveys.analysis.also'), size: 's' } }}
          items={[
            { value: 'words', text: t('surveys.analysis.with-words'), hint: t('surveys.analysis.with-words-hint') },
            ...(isPaired
              ? [
                  {
                    value: 'codes',
                    text: t('surveys.analysis.with-codes'),
                    hint: t('surveys.analysis.with-codes-hint'),
                  },
                ]
              : []),
          ]}
        />
        <Button variant="secondary">{t('surveys.analysis.download')}</Button>
      </Form>
    </>
  );
}
