import type { SurveyForm, SurveyFormQuestion } from '../features/surveys/domain/survey-form.ts';

type Choices = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** A question of a form with choices by code; a label that is a text is the English one. */
export function surveyFormQuestion(
  name: string,
  answeredBy: SurveyFormQuestion['answeredBy'],
  choices: Choices = {},
  more: Partial<SurveyFormQuestion> = {},
): SurveyFormQuestion {
  return {
    path: `/data/${name}`,
    label: `${name}?`,
    labels: { en: `${name}?`, ar: `${name}؟` },
    answeredBy,
    isOrdered: false,
    choices: Object.entries(choices).map(([code, said]) => {
      const labels = typeof said === 'string' ? { en: said } : said;
      return { code, label: labels['en'] ?? code, labels };
    }),
    ...more,
  };
}

/** A form in English and Arabic. */
export const surveyForm = (...questions: readonly SurveyFormQuestion[]): SurveyForm => ({
  id: 'listening',
  version: '1',
  title: 'Listening',
  language: 'en',
  languages: ['en', 'ar'],
  isClinical: false,
  questions,
});
