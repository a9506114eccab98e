import { codeLimits } from './pairing/pairing-plan.ts';
import type { SurveyForm, SurveyFormQuestion } from './survey-form.ts';

/** What a survey can do only with questions of some kind: leave out who gave no consent, pair by a card, or by a code that people make. */
export const formUses = ['consent', 'card', 'self-made-code'] as const;
export type FormUse = (typeof formUses)[number];

/** Why no survey can be set up on a version: it may still change, was withdrawn, or is written into a health record. */
export type FormUnusable = 'draft' | 'withdrawn' | 'clinical';

const codeAnswers: readonly SurveyFormQuestion['answeredBy'][] = ['one-choice', 'whole-number', 'text'];

/** Whether a question's answer can be a part of a code that people make again. */
export const mayBePart = ({ answeredBy }: Pick<SurveyFormQuestion, 'answeredBy'>): boolean =>
  codeAnswers.includes(answeredBy);

/** The uses that a form has no questions for. One published without them can only be mended by another version. */
export function lacksOf({ questions }: Pick<SurveyForm, 'questions'>): readonly FormUse[] {
  const has: Readonly<Record<FormUse, boolean>> = {
    consent: questions.some(({ answeredBy }) => answeredBy === 'one-choice'),
    card: questions.some(({ answeredBy }) => answeredBy === 'text'),
    // The answer that gives consent is the same for everybody who is analysed, so it is no part.
    'self-made-code': questions.filter(mayBePart).length > codeLimits.fewestParts,
  };
  return formUses.filter((use) => !has[use]);
}
