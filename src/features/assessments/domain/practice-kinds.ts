import { z } from 'zod';

import { answersSchema } from '#platform/clocks/owed-again.ts';
import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

const about = { version: 1, subject: 'person', means: 'fact', clinical: true } as const;
const desk = ['clinician', 'coordinator', 'practice', 'system'] as const;
/** As whoever wrote it knows the practice. */
const practice = z.string().trim().min(1).max(200).optional();
const response = z.guid().optional();

export const sendings = ['download', 'paper', 'message'] as const;

/** The assessment left for the practice. It says nothing of whether it came there. */
export const assessmentSent = defineKind({
  ...about,
  kind: 'assessment-sent',
  body: z.strictObject({ by: z.enum(sendings), practice, response }),
  writers: desk,
  words: 'assessments.entry.assessment-sent',
  says: { by: 'assessments.sent-by' },
});

/** The practice has it, as the practice says or as somebody learnt from it. `happened` holds the minute where it is known. */
export const receivedByPractice = defineKind({
  ...about,
  kind: 'received-by-practice',
  body: z.strictObject({ practice, response, answers: answersSchema.optional() }),
  writers: desk,
  words: 'assessments.entry.received-by-practice',
});

export const practiceKinds: readonly EntryKind[] = [assessmentSent, receivedByPractice];
