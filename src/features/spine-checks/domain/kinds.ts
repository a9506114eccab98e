import { z } from 'zod';

import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

import { notAnsweredBecause } from './demographics-service.ts';
import type { Finding } from './judge-answer.ts';
import { nhsNumberSchema } from './nhs-number.ts';
import { givenCodes, outcomes } from './status-code.ts';

/** A check has room for numbers, codes and ids of our own entries; for no name, date or address that the Spine gave. */
const checkBody = z.strictObject({
  outcome: z.enum(outcomes),
  /** NHS NUMBER STATUS INDICATOR CODE after the check. */
  status: z.enum(givenCodes),
  /** Who was asked. */
  by: z.enum(['spine', 'demonstration']),
  /** What was asked about; none where it was looked for by name and date of birth. */
  number: nhsNumberSchema.optional(),
  supersededBy: nhsNumberSchema.optional(),
  settledBy: z.enum(['details', 'person']).optional(),
  because: z.enum(notAnsweredBecause).optional(),
  /** Ids of the entries whose names and dates of birth it was held against. */
  against: z.array(z.guid()).max(200),
});

export type CheckBody = z.infer<typeof checkBody>;

/** Somebody asked the Spine about this person's NHS number; `happened` says when. It says nothing of health. */
export const nhsNumberChecked = defineKind({
  version: 1,
  subject: 'person',
  means: 'fact',
  clinical: false,
  writers: ['clinician', 'coordinator', 'practice', 'system'],
  kind: 'nhs-number-checked',
  body: checkBody,
  words: 'spine-checks.entry.nhs-number-checked',
  says: { outcome: 'spine-checks.outcome', by: 'spine-checks.by' },
});

export const spineCheckKinds: readonly EntryKind[] = [nhsNumberChecked];

/** The body of the entry that keeps a finding: its codes, and which of our own statements it was held against. */
export function checkOf(found: Finding, by: CheckBody['by'], against: readonly string[]): CheckBody {
  const { outcome, status, number, supersededBy, settledBy, because } = found;
  return {
    outcome,
    status,
    by,
    ...(number !== null && { number }),
    ...(supersededBy !== null && { supersededBy }),
    ...(settledBy !== null && { settledBy }),
    ...(because !== null && { because }),
    against: [...against],
  };
}
