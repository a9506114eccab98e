import type { FormProblem } from '#platform/web/read-form.ts';
import { latinDigits } from '#platform/language/latin-digits.ts';

import type { Rules } from '../domain/rules/rule.ts';
import { usualRules, type UsualRules } from '../domain/rules/usual-rules.ts';
import type { SurveyForm } from '../domain/survey-form.ts';

export type RulesTyped = Readonly<{
  consent: string;
  fewest: string;
  excluded: string;
  'below-question': string;
  'below-number': string;
}>;

export type RulesRead =
  Readonly<{ ok: true; value: Rules }> | Readonly<{ ok: false; problems: readonly FormProblem[] }>;

/** A choice of a question as one answer of a list. */
export const choiceValue = (path: string, code: string): string => JSON.stringify([path, code]);

/** Rules as they were chosen for a form, from fields that anybody may have sent. */
export function readRules(typed: RulesTyped, form: SurveyForm): RulesRead {
  const problems: FormProblem[] = [];
  const consent = choiceNamed(typed.consent, form);
  if (typed.consent !== '' && consent === null) problems.push(notUnderstood('consent'));
  const fewest = wholeNumber(typed.fewest);
  if (fewest === null || fewest < 1 || fewest > 1000) {
    problems.push({ field: 'fewest', message: 'surveys.rules.bad-fewest' });
  }
  const excluded = choiceNamed(typed.excluded, form);
  if (typed.excluded !== '' && excluded === null) problems.push(notUnderstood('excluded'));
  const below = wholeNumber(typed['below-number']);
  const isNumber = form.questions.some(
    ({ path, answeredBy }) => path === typed['below-question'] && answeredBy === 'whole-number',
  );
  const asksNumber = typed['below-question'] !== '' || typed['below-number'].trim() !== '';
  if (asksNumber && (!isNumber || below === null)) {
    problems.push({ field: 'below-number', message: 'surveys.rules.bad-below' });
  }
  if (asksNumber && typed.excluded !== '') problems.push({ field: 'excluded', message: 'surveys.rules.one-only' });
  if (problems.length > 0 || fewest === null) return { ok: false, problems };
  const eligibility: UsualRules['eligibility'] =
    asksNumber && below !== null
      ? { path: typed['below-question'], below }
      : excluded === null
        ? null
        : { path: excluded.path, says: [excluded.code] };
  const given = consent === null ? null : { path: consent.path, given: [consent.code] };
  return { ok: true, value: usualRules({ consent: given, fewestReplies: fewest, eligibility }) };
}

/** The question whose answer gives consent, as it was chosen; null where none was. */
export const consentPath = (typed: string, form: SurveyForm): string | null => choiceNamed(typed, form)?.path ?? null;

function choiceNamed(typed: string, { questions }: SurveyForm): Readonly<{ path: string; code: string }> | null {
  for (const { path, choices } of questions) {
    for (const { code } of choices) if (choiceValue(path, code) === typed) return { path, code };
  }
  return null;
}

/** A whole number of up to five digits of any keyboard; null for anything else. */
export function wholeNumber(typed: string): number | null {
  const digits = latinDigits(typed).trim();
  return /^\d{1,5}$/u.test(digits) ? Number(digits) : null;
}

const notUnderstood = (field: string): FormProblem => ({ field, message: 'web.field.not-understood' });
