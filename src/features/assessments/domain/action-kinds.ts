import { z } from 'zod';

import { answersSchema } from '#platform/clocks/owed-again.ts';
import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

const about = {
  version: 1,
  subject: 'person',
  means: 'fact',
  clinical: true,
  writers: ['clinician', 'practice', 'system'],
  says: { what: 'assessments.action' },
} as const;

/**
 * What cannot wait for the end of an assessment: thoughts of self-harm, being unwell now, a warning sign in pregnancy, a fever after travel, signs of
 * tuberculosis or diphtheria, medicine that runs out, harm or the danger of it, and the duty to report a known case of female genital mutilation of a girl.
 */
export const actions = [
  'self-harm',
  'unwell',
  'pregnancy',
  'fever',
  'tb-signs',
  'diphtheria-signs',
  'medicine',
  'safeguarding',
  'fgm-duty',
] as const;
export type Action = (typeof actions)[number];

/** Somebody has to act today, on this visit; never only a score. */
export const actionNeededNow = defineKind({
  ...about,
  kind: 'action-needed-now',
  body: z.strictObject({ what: z.enum(actions), response: z.guid().optional() }),
  words: 'assessments.entry.action-needed-now',
});

/** What was done about it, in words. */
export const actionTaken = defineKind({
  ...about,
  kind: 'action-taken',
  body: z.strictObject({
    what: z.enum(actions),
    did: z.string().trim().min(1).max(2000),
    answers: answersSchema.optional(),
  }),
  words: 'assessments.entry.action-taken',
});

export const actionKinds: readonly EntryKind[] = [actionNeededNow, actionTaken];
