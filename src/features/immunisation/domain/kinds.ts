import { z } from 'zod';

import { answersSchema } from '#platform/clocks/owed-again.ts';
import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

const about = {
  version: 1,
  subject: 'person',
  means: 'fact',
  clinical: true,
  writers: ['clinician', 'practice', 'system'],
  says: { because: 'immunisation.because', plan: 'immunisation.plan' },
} as const;

/** Why vaccination is to be planned. `no-record`: nothing shows what was given, so nothing counts as given. */
export const planReasons = ['no-record', 'record-to-read', 'not-asked'] as const;

/** `booked`: doses have dates; `nothing-due`: the record shows that none is. */
export const plans = ['booked', 'nothing-due', 'declined'] as const;

/** Somebody has to work out which vaccines this person is due. */
export const vaccinationToPlan = defineKind({
  ...about,
  kind: 'vaccination-to-plan',
  body: z.strictObject({ because: z.enum(planReasons), response: z.guid().optional() }),
  words: 'immunisation.entry.vaccination-to-plan',
});

/** It was worked out, and what came of it. Which doses belongs to entries of their own. */
export const vaccinationPlanned = defineKind({
  ...about,
  kind: 'vaccination-planned',
  body: z.strictObject({ plan: z.enum(plans), answers: answersSchema.optional() }),
  words: 'immunisation.entry.vaccination-planned',
});

export const immunisationKinds: readonly EntryKind[] = [vaccinationToPlan, vaccinationPlanned];
