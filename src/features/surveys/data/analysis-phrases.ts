import { translator } from '#platform/language/translator.ts';

import { surveysContent } from '../content/catalogue.ts';
import type { AnalysisPhrases, PhrasesIn } from '../domain/analysis/table-words.ts';

/** What tables say beside the words of a form, in each of its languages; English where this service does not speak one. */
export const phrasesIn = (languages: readonly string[]): PhrasesIn =>
  Object.fromEntries(languages.map((language) => [language, phrases(language)]));

function phrases(language: string): AnalysisPhrases {
  const t = translator(language, surveysContent);
  return {
    everybody: t('surveys.analysis.everybody'),
    ticked: t('surveys.analysis.ticked'),
    notTicked: t('surveys.analysis.not-ticked'),
    inWave: (question, { number, kind }) => t('surveys.analysis.in-wave', { question, number, kind }),
    byGroup: (question, group) => t('surveys.analysis.by-group', { question, group }),
    option: (question, option) => t('surveys.analysis.option', { question, option }),
    beforeAfter: (question) => t('surveys.analysis.before-after', { question }),
    invited: t('surveys.invited'),
    opened: t('surveys.analysis.opened'),
    analysed: t('surveys.flow.analysed'),
    notOpened: t('surveys.analysis.not-opened'),
    withdrawn: t('surveys.flow.withdrawn'),
    reason: (reason) => t('surveys.reason', { reason }),
  };
}
