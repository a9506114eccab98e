import type { SurveyResponse } from '../survey-response.ts';
import { readCardNumber } from './card-number.ts';
import { codeErrors, type CodeErrors } from './code-errors.ts';
import { pairCodes, type Coded, type Pairing } from './pair-codes.ts';
import type { PairingPlan } from './pairing-plan.ts';
import { selfMadeCode } from './self-made-code.ts';

/** Two waves of a survey paired by its plan. `unreadable` responses have no code to compare, or a card number that cannot be right. */
export type PairedWaves = Pairing &
  Readonly<{ unreadable: Readonly<{ before: number; after: number }>; errors: CodeErrors }>;

/** Null where the survey pairs nothing. Give it what is analysed: a pair of which one half is left out is no pair. */
export function pairWaves(
  plan: PairingPlan,
  before: readonly SurveyResponse[],
  after: readonly SurveyResponse[],
): PairedWaves | null {
  if (plan.by === 'nothing') return null;
  const isSelfMade = plan.by === 'self-made-code';
  const code = ({ id, replies }: SurveyResponse): Coded => ({
    id,
    code: isSelfMade ? selfMadeCode(plan.parts, replies) : [readCardNumber(replies.get(plan.path)?.[0] ?? '')],
  });
  const limits = isSelfMade ? plan : { differing: 0, mostWrong: 1 };
  const hasEnough = ({ code: parts }: Coded): boolean =>
    parts.filter((part) => part !== null).length >= Math.max(1, parts.length - limits.differing);
  const [one, other] = [before.map(code), after.map(code)];
  const [left, right] = [one.filter(hasEnough), other.filter(hasEnough)];
  const pairing = pairCodes(left, right, limits);
  return {
    ...pairing,
    unreadable: { before: one.length - left.length, after: other.length - right.length },
    errors: isSelfMade ? codeErrors(pairing, plan.parts.length) : { perPart: null, lost: null },
  };
}
