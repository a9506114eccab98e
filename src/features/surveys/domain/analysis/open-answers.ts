import type { PairingPlan } from '../pairing/pairing-plan.ts';
import type { SurveyForm } from '../survey-form.ts';
import type { SurveyResponse } from '../survey-response.ts';
import { countedQuestions } from './counted-questions.ts';

/** What people wrote to one question. It may hold names and places: somebody reads it before it goes anywhere. */
export type OpenAnswers = Readonly<{
  question: string;
  label: string;
  answers: readonly Readonly<{ responseId: string; language: string; text: string }>[];
}>;

/** The answers in words of what is analysed, question by question; those that only pair are not there. In no order that says who came first. */
export function openAnswersOf(
  form: SurveyForm,
  pairing: PairingPlan,
  responses: readonly SurveyResponse[],
  language?: string,
): readonly OpenAnswers[] {
  return countedQuestions(form, pairing, language)
    .filter(({ answeredBy }) => answeredBy === 'text')
    .map(({ path, name, label }) => ({
      question: name,
      label,
      answers: responses.flatMap(({ id, language: written, replies }) =>
        (replies.get(path) ?? [])
          .filter((text) => text.trim() !== '')
          .map((text) => ({ responseId: id, language: written, text })),
      ),
    }));
}
