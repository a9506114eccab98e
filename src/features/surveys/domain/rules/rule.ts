import { z } from 'zod';

import { conditionSchema, isSo, type Condition } from './condition.ts';
import type { SurveyResponse } from '../survey-response.ts';

/** Why a response is not analysed; each has words. */
export const reasons = [
  'no-consent',
  'blank',
  'consent-left-out',
  'nothing-after-consent',
  'too-few-replies',
  'not-eligible',
] as const;
export type Reason = (typeof reasons)[number];

/** Leaves out the responses of which its condition is so. */
export type Rule = Readonly<{ reason: Reason; leaveOut: Condition }>;

/** In the order in which they are looked at: the first that leaves a response out is why it is not analysed. */
export type Rules = readonly Rule[];

export const rulesSchema: z.ZodType<Rules> = z
  .array(z.strictObject({ reason: z.enum(reasons), leaveOut: conditionSchema }))
  .max(30)
  .refine((rules) => new Set(rules.map(({ reason }) => reason)).size === rules.length, 'each reason once');

/** Why the rules leave a response out; null where it is analysed. */
export function reasonFor(rules: Rules, response: Pick<SurveyResponse, 'replies'>): Reason | null {
  return rules.find(({ leaveOut }) => isSo(leaveOut, response))?.reason ?? null;
}
