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

/** The version that was in front of them; a later one never changes what an answer was an answer to. */
export const instrumentNameSchema = z.strictObject({
  id: z.string().min(1).max(255),
  version: z.string().min(1).max(255),
});

export type InstrumentName = z.infer<typeof instrumentNameSchema>;

/** One answer: the most that can be lost. `path` is `/data/household[id]/age`. */
const answer = z.strictObject({ path: placeOf(step), said: saidSchema });

/** That an instance of a repeat was added or removed. `path` is the repeat's, `/data/household`. */
const instance = z.strictObject({
  path: placeOf(step),
  id: z.string().regex(/^[\w-]{1,64}$/),
  is: z.enum(['there', 'removed']),
});

export type InstanceChange = z.infer<typeof instance>;

/**
 * What autosave writes in one go: one answer with what the form answered by itself because of it, or those of one page. Each path of a response is a
 * register of its own, as each detail of a person is: an entry takes the place of those that it replaces for the paths that both speak of.
 */
export const answersSchema = z.strictObject({
  instrument: instrumentNameSchema,
  /** Which filling of it: the id of the entry that began it. */
  response: z.guid(),
  mode: modeSchema,
  answers: z.array(answer).max(1000),
  instances: z.array(instance).max(1000),
});

export type AnswersGiven = z.infer<typeof answersSchema>;
