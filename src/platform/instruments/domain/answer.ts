import { z } from 'zod';

import { instrumentLimits } from './limits.ts';
import { modeSchema } from './mode.ts';
import type { Said } from './said.ts';

const value = z.union([
  z.string().max(instrumentLimits.answerLength),
  z.number(),
  z.array(z.string().min(1).max(instrumentLimits.nameLength)).max(1000),
]);

/** What was said, as it is kept. Whether it counts is the instrument's business. */
export const saidSchema: z.ZodType<Said> = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('value'), value }),
  z.strictObject({ is: z.literal('prefer-not-to-say') }),
  z.strictObject({ is: z.literal('not-asked'), because: z.string().min(1).max(500) }),
  z.strictObject({ is: z.literal('taken-back') }),
]);

const step = String.raw`/[\p{L}_][\p{L}\p{M}\p{N}_.-]*`;
const id = String.raw`\[[\w-]{1,64}\]`;
const placeOf = (end: string) =>
  z
    .string()
    .max(2000)
    .regex(new RegExp(`^(?:${step}(?:${id})?)*${end}$`, 'u'));

const filling = {
  /** The version that was in front of them; a later one never changes what this answer was an answer to. */
  instrument: z.strictObject({ id: z.string().min(1).max(255), version: z.string().min(1).max(255) }),
  /** Which filling of it. */
  response: z.string().min(1).max(64),
};

/** One answer: what autosave writes, what an entry of the record holds, and the most that can be lost. `path` is `/data/household[id]/age`. */
export const answerSchema = z.strictObject({ ...filling, path: placeOf(step), said: saidSchema, mode: modeSchema });

export type Answer = z.infer<typeof answerSchema>;

/** That an instance of a repeat was added or removed. `path` is the repeat's, `/data/household`. */
export const instanceSchema = z.strictObject({
  ...filling,
  path: placeOf(step),
  id: z.string().regex(/^[\w-]{1,64}$/),
  is: z.enum(['there', 'removed']),
});

export type InstanceChange = z.infer<typeof instanceSchema>;
