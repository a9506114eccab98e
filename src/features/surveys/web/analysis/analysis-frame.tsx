import type { ComponentChildren } from 'preact';

import { InsetText } from '#platform/ui/inset-text.tsx';

import type { Wave } from '../../domain/survey.ts';
import { MayBring } from '../may-bring.tsx';
import type { OpenSurvey } from '../open-survey.ts';
import { surveyAddress } from '../survey-address.ts';
import { SurveyFrame } from '../survey-frame.tsx';
import type { Say } from '../surveys-needs.ts';

/** The pages of an analysis, in the order in which they are linked. */
export const analysisParts = ['questions', 'pairs', 'weights', 'words'] as const;
export type AnalysisPart = (typeof analysisParts)[number];

export const analysisAddress = (surveyId: string, part: AnalysisPart, wave?: number): string =>
  `${surveyAddress(surveyId, 'analysis')}${part === 'questions' ? '' : `/${part}`}${wave === undefined ? '' : `?wave=${String(wave)}`}`;

type AnalysisFrameProps = Readonly<{
  t: Say;
  open: OpenSurvey;
  at: AnalysisPart;
  /** Null where the page is not of one wave. */
  wave: Wave | null;
  children: ComponentChildren;
}>;

/** For whom these numbers are, and the way to the other parts and waves. */
export function AnalysisFrame({ t, open, at, wave, children }: AnalysisFrameProps) {
  const { survey, waves } = open;
  const parts = analysisParts.filter((part) => part !== 'pairs' || survey.pairing.by !== 'nothing');
  const counted = wave === null ? waves : [wave];
  const count = counted.flatMap(({ waysIn }) => waysIn).reduce((sum, way) => sum + way.withdrawn, 0);
  return (
    <SurveyFrame t={t} survey={survey} at="analysis">
      <nav aria-label={t('surveys.analysis.parts')}>
        <ul class="alongside-languages">
          {parts.map((part) => (
            <li>
              {part === at ? (
                <span aria-current="true">{t('surveys.analysis.part', { part })}</span>
              ) : (
                <a href={analysisAddress(survey.id, part)}>{t('surveys.analysis.part', { part })}</a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {wave !== null && waves.length > 1 && (
        <ul class="alongside-languages">
          {waves.map(({ number, kind }) => (
            <li>
              <a
                href={analysisAddress(survey.id, at, number)}
                aria-current={number === wave.number ? 'true' : undefined}
              >
                {t('surveys.wave', { number, kind })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <InsetText>{t('surveys.analysis.for-whom')}</InsetText>
      {wave !== null && <h2>{t('surveys.wave', { number: wave.number, kind: wave.kind })}</h2>}
      {wave?.kind === 'pilot' && <p>{t('surveys.page.pilot')}</p>}
      <MayBring t={t} waves={counted} when={['over']} />
      {count > 0 && <p>{t('surveys.flow.withdrawn-note', { count })}</p>}
      {children}
    </SurveyFrame>
  );
}
