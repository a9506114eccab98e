import { z } from 'zod';

import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

import { detailsSchema } from './details.ts';

const desk = ['clinician', 'coordinator', 'practice', 'system'] as const;
const person = { version: 1, subject: 'person', clinical: false, writers: desk } as const;

/** Where an entry came from when a list brought it, so that a batch can be found again and taken back. */
const from = z.strictObject({ list: z.guid(), row: z.number().int().nonnegative() }).optional();

export const detailsRecorded = defineKind({
  ...person,
  kind: 'details-recorded',
  means: 'detail',
  body: z.strictObject({ details: detailsSchema, from }),
  words: 'people.entry.details-recorded',
});

/** Arrived in the United Kingdom; `happened` says when, null where nobody knows. */
export const arrivedInUk = defineKind({
  ...person,
  kind: 'arrived-in-uk',
  means: 'fact',
  body: z.strictObject({ from }),
  words: 'people.entry.arrived-in-uk',
});

/** Began to live at a place. `after` names the stay that the writer knew it to follow, so that two stays of one day are no conflict. */
export const stayBegan = defineKind({
  ...person,
  kind: 'stay-began',
  means: 'fact',
  body: z.strictObject({
    place: z.guid(),
    room: z.string().trim().max(40).optional(),
    after: z.guid().optional(),
    from,
  }),
  words: 'people.entry.stay-began',
});

export const stayEndReasons = ['moved', 'left', 'moved-out-of-england', 'unknown'] as const;
export type StayEndReason = (typeof stayEndReasons)[number];

/**
 * No longer lives where they did. `moved`: taken elsewhere, nobody here knows where; `left`: of their own accord.
 * `stay` names the stay that it ends. The last team stays responsible until another is.
 */
export const stayEnded = defineKind({
  ...person,
  kind: 'stay-ended',
  means: 'fact',
  body: z.strictObject({
    reason: z.enum(stayEndReasons),
    to: z.string().trim().max(200).optional(),
    stay: z.guid().optional(),
    from,
  }),
  words: 'people.entry.stay-ended',
});

export const died = defineKind({
  ...person,
  kind: 'died',
  means: 'fact',
  body: z.strictObject({}),
  words: 'people.entry.died',
});

/** The whole record was made in error: there is no such person, or it is somebody else's. */
export const recordedInError = defineKind({
  ...person,
  kind: 'recorded-in-error',
  means: 'fact',
  body: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
  words: 'people.entry.recorded-in-error',
});

/** Free words about care; clinical, as nobody can say beforehand what will be written. */
export const noteWritten = defineKind({
  ...person,
  clinical: true,
  writers: ['clinician', 'practice'],
  kind: 'note-written',
  means: 'fact',
  body: z.strictObject({ text: z.string().trim().min(1).max(10_000) }),
  words: 'people.entry.note-written',
});

/** Another team may see this person's record, by agreement with the person or by a rule; `replaces` takes it away again. */
export const maySee = defineKind({
  ...person,
  kind: 'may-see',
  means: 'statement',
  body: z.strictObject({ team: z.guid(), why: z.string().trim().min(1).max(500) }),
  words: 'people.entry.may-see',
});

export const mayNoLongerSee = defineKind({
  ...person,
  kind: 'may-no-longer-see',
  means: 'statement',
  body: z.strictObject({ team: z.guid(), why: z.string().trim().min(1).max(500) }),
  words: 'people.entry.may-no-longer-see',
});

/** The person does not want to be looked for: no list, here or elsewhere, finds this record by its name or numbers. `replaces` or a retraction takes it back. */
export const matchingRefused = defineKind({
  ...person,
  kind: 'matching-refused',
  means: 'statement',
  body: z.strictObject({}),
  words: 'people.entry.matching-refused',
});

export const peopleKinds: readonly EntryKind[] = [
  detailsRecorded,
  arrivedInUk,
  stayBegan,
  stayEnded,
  died,
  recordedInError,
  noteWritten,
  maySee,
  mayNoLongerSee,
  matchingRefused,
];
