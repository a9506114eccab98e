import { z } from 'zod';

import { answersSchema } from '#platform/clocks/owed-again.ts';
import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

const about = {
  version: 1,
  subject: 'person',
  means: 'fact',
  clinical: false,
  writers: ['clinician', 'coordinator', 'practice', 'system'],
} as const;
/** A practice's name or code as whoever wrote it knows it. */
const practice = z.string().trim().min(1).max(200).optional();

/** The person has no general practice, or wants another; nothing is asked for. */
export const registrationToStart = defineKind({
  ...about,
  kind: 'registration-to-start',
  body: z.strictObject({ response: z.guid().optional() }),
  words: 'registration.entry.registration-to-start',
});

/** A practice was asked to register the person. No document, address or number is needed for it. */
export const registrationRequested = defineKind({
  ...about,
  kind: 'registration-requested',
  body: z.strictObject({ practice, answers: answersSchema.optional() }),
  words: 'registration.entry.registration-requested',
});

/** A practice has the person on its list. */
export const registered = defineKind({
  ...about,
  kind: 'registered',
  body: z.strictObject({ practice, answers: answersSchema.optional() }),
  words: 'registration.entry.registered',
});

export const registrationKinds: readonly EntryKind[] = [registrationToStart, registrationRequested, registered];
