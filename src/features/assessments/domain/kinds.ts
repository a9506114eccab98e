import { z } from 'zod';

import { modeSchema } from '#platform/instruments/domain/mode.ts';
import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

import { actionKinds } from './action-kinds.ts';
import { practiceKinds } from './practice-kinds.ts';

const aboutPerson = { version: 1, subject: 'person', means: 'fact' } as const;
const desk = ['clinician', 'coordinator', 'practice', 'system'] as const;

/** How an offer was made: face to face, by telephone, letter or text, or through somebody else. Digital is never the only way. */
export const offerModes = ['meeting', 'phone', 'letter', 'text', 'somebody'] as const;

/**
 * Why somebody said no, as far as they wished to say: not now, was assessed elsewhere, would rather see their own practice, is worried about
 * who will know, no suitable interpreter, would not say. None of it is about their health.
 */
export const declineReasons = ['later', 'elsewhere', 'practice', 'worried', 'interpreter', 'unsaid'] as const;

/** An appointment for the initial health assessment was offered. It says nothing of whether it took place. */
export const assessmentOffered = defineKind({
  ...aboutPerson,
  kind: 'assessment-offered',
  body: z.strictObject({ mode: z.enum(offerModes).optional() }),
  clinical: false,
  writers: desk,
  words: 'assessments.entry.assessment-offered',
});

/**
 * The initial health assessment of a newly arrived person was done. Not the statutory assessment of a looked-after child, which has the
 * same name. The code is read [R] from published code lists; that it is active in the current release is not checked.
 */
export const assessmentDone = defineKind({
  ...aboutPerson,
  version: 2,
  kind: 'assessment-done',
  body: z.strictObject({
    /** The filling of the form that it was; none where only the fact is known. */
    response: z.guid().optional(),
    minutes: z.int().min(1).max(600).optional(),
    /** How most of it was said. */
    mode: modeSchema.optional(),
    /** Sections that were finished or declined, of those that had something to ask. */
    sections: z
      .strictObject({ finished: z.int().min(0).max(500), of: z.int().min(0).max(500) })
      .refine(({ finished, of }) => finished <= of)
      .optional(),
  }),
  /** Version 1 said nothing but that it was done. */
  upgrade: (body) => body as Record<string, never>,
  clinical: true,
  writers: ['clinician', 'practice', 'system'],
  words: 'assessments.entry.assessment-done',
  codes: { 'http://snomed.info/sct': '1874651000000105' },
});

/** The person said no. The offer can be made again; what is done later counts. Code as above [R]. */
export const assessmentDeclined = defineKind({
  ...aboutPerson,
  kind: 'assessment-declined',
  body: z.strictObject({ reason: z.enum(declineReasons).optional() }),
  clinical: true,
  writers: desk,
  words: 'assessments.entry.assessment-declined',
  codes: { 'http://snomed.info/sct': '1874641000000107' },
});

/** Somebody went to see the person and did not find them. The clock runs on: nobody is given up because they were out. */
export const notFound = defineKind({
  ...aboutPerson,
  kind: 'not-found',
  body: z.strictObject({}),
  clinical: false,
  writers: desk,
  words: 'assessments.entry.not-found',
});

export const assessmentKinds: readonly EntryKind[] = [
  assessmentOffered,
  assessmentDone,
  assessmentDeclined,
  notFound,
  ...actionKinds,
  ...practiceKinds,
];
