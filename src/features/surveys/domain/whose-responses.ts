import { readCardNumber } from './pairing/card-number.ts';
import type { PairingPlan } from './pairing/pairing-plan.ts';
import { selfMadeCode } from './pairing/self-made-code.ts';
import type { SurveyResponse } from './survey-response.ts';

/** What somebody who asks for their answers back knows of them. */
export type KnownOfAnswers = Readonly<{
  /** What stands on their paper or their card; empty where they have none. */
  number: string;
  /** Their replies to the questions of the self-made code. */
  code: ReadonlyMap<string, readonly string[]>;
}>;

/**
 * The responses that are theirs, one of each wave at most. `nobody` where none fits; `several` where more than one of a wave does, for then nobody can
 * say whose they are. A code has to be whole and the same: what is good enough to count a pair is not good enough to remove somebody's answers.
 */
export function whoseResponses<Response extends SurveyResponse & Readonly<{ sheet: string | null }>>(
  plan: PairingPlan,
  responses: readonly Response[],
  { number, code }: KnownOfAnswers,
): Readonly<{ is: 'found'; responses: readonly Response[] }> | Readonly<{ is: 'nobody' | 'several' }> {
  const sheet = number.trim();
  const card = plan.by === 'card' ? readCardNumber(number) : null;
  const made = plan.by === 'self-made-code' ? codeOf(plan.parts, code) : null;
  const found = responses.filter(
    (response) =>
      (sheet !== '' && response.sheet === sheet) ||
      (card !== null && plan.by === 'card' && readCardNumber(response.replies.get(plan.path)?.[0] ?? '') === card) ||
      (made !== null && plan.by === 'self-made-code' && codeOf(plan.parts, response.replies) === made),
  );
  if (found.length === 0) return { is: 'nobody' };
  const waves = new Set(found.map(({ wave }) => wave));
  return waves.size < found.length ? { is: 'several' } : { is: 'found', responses: found };
}

function codeOf(...[parts, replies]: Parameters<typeof selfMadeCode>): string | null {
  const code = selfMadeCode(parts, replies);
  return code.includes(null) ? null : JSON.stringify(code);
}
