import { z } from 'zod';

import { answersKind } from '#platform/record/domain/settle.ts';
import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

import { answersSchema, instrumentNameSchema } from '../answer.ts';

const aboutPerson = {
  version: 1,
  subject: 'person',
  clinical: true,
  writers: ['clinician', 'practice', 'system'],
} as const;

/** Somebody began to fill an instrument about a person. The entry's own id is the response's. */
export const formBegun = defineKind({
  ...aboutPerson,
  kind: 'form-begun',
  means: 'fact',
  body: z.strictObject({
    instrument: instrumentNameSchema,
    /** What it was called then, in the language that it was written in; so that a time line needs no instrument. */
    title: z.string().min(1).max(300),
    /** BCP-47, of the person, where it is not the interface's. */
    language: z.string().min(2).max(35).optional(),
  }),
  words: 'instruments.entry.form-begun',
});

export type FormBegun = z.infer<typeof formBegun.body>;

/** Answers, as they came. Not on the time line: they are read in the form that they belong to. */
export const answersGiven = defineKind({
  ...aboutPerson,
  kind: answersKind,
  means: 'detail',
  body: answersSchema,
  words: 'instruments.entry.answers-given',
});

export const instrumentKinds: readonly EntryKind[] = [formBegun, answersGiven];
