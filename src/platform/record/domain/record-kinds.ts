import { z } from 'zod';

import { defineKind, type EntryKind } from './entry-kind.ts';

const desk = ['clinician', 'coordinator', 'practice', 'vcse', 'system'] as const;

/** Takes back the entries that it replaces: they were recorded in error. What those had replaced stands again. */
export const retracted = defineKind({
  kind: 'retracted',
  version: 1,
  subject: 'person',
  means: 'statement',
  body: z.strictObject({ reason: z.string().min(1).max(500) }),
  clinical: false,
  writers: desk,
  words: 'record.entry.retracted',
});

/**
 * What a statement about two records says besides: why, in words; and, where it settled a doubtful match, how it was settled and what it weighed
 * (hundredths of a bit, by which weights), with the reviewers who said so.
 */
const aboutTwoRecords = z.strictObject({
  with: z.guid(),
  reason: z.string().max(500).optional(),
  how: z.enum(['person', 'reviewers']).optional(),
  case: z.guid().optional(),
  weight: z.int().optional(),
  model: z.string().max(80).optional(),
  reviewers: z.array(z.guid()).max(10).optional(),
});

/** Says that two records are of one person. Nothing is copied or moved; the fold runs over both. */
export const samePerson = defineKind({
  kind: 'same-person',
  version: 1,
  subject: 'person',
  means: 'statement',
  body: aboutTwoRecords,
  clinical: false,
  writers: ['clinician', 'coordinator', 'system'],
  words: 'record.entry.same-person',
});

/** Says that two records are of two people; replaces the `same-person` entries that its writer had seen. */
export const notSamePerson = defineKind({
  kind: 'not-same-person',
  version: 1,
  subject: 'person',
  means: 'statement',
  body: aboutTwoRecords,
  clinical: false,
  writers: ['clinician', 'coordinator', 'system'],
  words: 'record.entry.not-same-person',
});

export const recordKinds: readonly EntryKind[] = [retracted, samePerson, notSamePerson];
