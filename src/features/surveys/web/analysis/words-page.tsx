import { directionOf } from '#platform/instruments/domain/direction-of.ts';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import type { OpenAnswers } from '../../domain/analysis/open-answers.ts';
import { suggestionAddress } from '../../domain/suggestion-source.ts';
import type { Wave } from '../../domain/survey.ts';
import type { OpenSurvey } from '../open-survey.ts';
import { sayLanguage } from '../say-language.ts';
import type { Say } from '../surveys-needs.ts';
import { AnalysisFrame } from './analysis-frame.tsx';

type WordsPageProps = Readonly<{ t: Say; open: OpenSurvey; wave: Wave | null; answers: readonly OpenAnswers[] }>;

/** What a page shows of one question, and of one answer; the rest is in the download. */
const most = { answers: 200, letters: 2000 } as const;

/** What people wrote, question by question, in the language in which each answered. */
export function WordsPage({ t, open, wave, answers }: WordsPageProps) {
  return (
    <AnalysisFrame t={t} open={open} at="words" wave={wave}>
      <p>{t('surveys.words.intro')}</p>
      {answers.length === 0 && <p>{t('surveys.words.no-question')}</p>}
      {answers.map(({ label, answers: each }) => (
        <>
          <h3>
            <Dir>{label}</Dir>
          </h3>
          <p>{t('surveys.words.count', { count: each.length })}</p>
          {each.length > 0 && (
            <ul class="nhsuk-list">
              {[...new Set(each.map(({ language }) => language))].sort().map((language) => (
                <li>
                  <a href={suggestionAddress(open.survey.id, { question: label, language })}>
                    {t('surveys.words.suggest', { question: label, language: sayLanguage(t, language) })}
                  </a>
                </li>
              ))}
            </ul>
          )}
          {each.length > 0 && (
            <Details summary={t('surveys.words.read', { question: label })}>
              <ul class="nhsuk-list nhsuk-list--bullet">
                {each.slice(0, most.answers).map(({ language, text }) => (
                  <li>
                    <span lang={language} dir={directionOf(language)}>
                      {text.slice(0, most.letters)}
                    </span>{' '}
                    ({sayLanguage(t, language)})
                    {text.length > most.letters && ` ${t('surveys.words.cut', { letters: most.letters })}`}
                  </li>
                ))}
              </ul>
              {each.length > most.answers && <p>{t('surveys.words.more', { count: each.length - most.answers })}</p>}
            </Details>
          )}
        </>
      ))}
    </AnalysisFrame>
  );
}
