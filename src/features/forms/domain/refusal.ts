import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';
import type { Form } from '#platform/instruments/domain/form/form.ts';
import { questionsOf, type FormPage } from '#platform/instruments/domain/paging.ts';

/** The question that asks whether somebody agrees to be asked, by its path, and the choices by which they do. */
export type ConsentQuestion = Readonly<{ path: string; given: readonly string[] }>;

/** Whether they answered it, and not with a choice that agrees. Preferring not to say does not agree either. */
export function isRefused(form: Form, consent: ConsentQuestion | null): boolean {
  const state = consent === null ? undefined : form.state(consent.path);
  if (consent === null || state?.is !== 'question' || !state.isRelevant || state.said === null) return false;
  const { said } = state;
  if (said.is === 'taken-back') return false;
  return said.is !== 'value' || ![said.value].flat().some((value) => consent.given.includes(String(value)));
}

/** Whether somebody did not agree and is on a page that does not ask whether they do: there they may still say otherwise. */
export const nothingMoreIsAsked = (form: Form, { parts }: FormPage, consent: ConsentQuestion | null): boolean =>
  isRefused(form, consent) && !questionsOf(parts).some(({ path }) => path === consent?.path);

/** Of what a page said, the answer to the question alone. */
export function onlyConsent(bodies: readonly AnswersGiven[], { path }: ConsentQuestion): readonly AnswersGiven[] {
  return bodies
    .map((body) => ({ ...body, answers: body.answers.filter((one) => one.path === path), instances: [] }))
    .filter(({ answers }) => answers.length > 0);
}
