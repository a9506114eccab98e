import { z } from 'zod';

import { answersSchema } from '#platform/clocks/owed-again.ts';
import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

import { testNames, type TestName } from './tests.ts';

const about = {
  version: 1,
  subject: 'person',
  means: 'fact',
  clinical: true,
  writers: ['clinician', 'practice', 'system'],
} as const;
const test = z.enum(testNames as [TestName, ...TestName[]]);
const response = z.guid().optional();
const says = {
  test: 'screening.test',
  because: 'screening.because',
  outcome: 'screening.outcome',
  decision: 'screening.decision',
} as const;

/** Why a suggestion is not followed. */
export const setAsideReasons = ['declined', 'later', 'done-before', 'judgement', 'not-to-be-had'] as const;

/** `no-result`: none will come, as the sample was lost or spoilt; the test is to be offered again. */
export const outcomes = ['nothing-found', 'follow-up', 'unclear', 'no-result'] as const;

/** A suggestion was accepted, or set aside for a reason. `rule`: what suggested it, as it was read that day; none where a person thought of it. */
export const screeningDecided = defineKind({
  ...about,
  kind: 'screening-decided',
  body: z
    .strictObject({
      test,
      rule: z.strictObject({ name: z.string().min(1).max(80), version: z.int().positive() }).optional(),
      decision: z.enum(['accepted', 'set-aside']),
      because: z.enum(setAsideReasons).optional(),
      words: z.string().trim().min(1).max(500).optional(),
      response,
    })
    .refine(({ decision, because }) => decision === 'accepted' || because !== undefined),
  words: 'screening.entry.screening-decided',
  says,
});

export const testTaken = defineKind({
  ...about,
  kind: 'test-taken',
  body: z.strictObject({ test, answers: answersSchema.optional(), response }),
  words: 'screening.entry.test-taken',
  says,
});

/** A result came, as coarse as what has to follow from it; the report itself stays where it was made. */
export const resultReceived = defineKind({
  ...about,
  kind: 'result-received',
  body: z.strictObject({ test, outcome: z.enum(outcomes).optional(), answers: answersSchema.optional() }),
  words: 'screening.entry.result-received',
  says,
});

export const screeningKinds: readonly EntryKind[] = [screeningDecided, testTaken, resultReceived];
