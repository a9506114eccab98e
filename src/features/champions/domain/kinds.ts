import { z } from 'zod';

import { defineKind, type EntryKind, type WriterRole } from '#platform/record/domain/entry-kind.ts';

import { cancelReasons, crowds, longestQuestions, longestWhat, mostPeople, mostThings, things } from './session.ts';

/** A BCP-47 tag; the form offers the languages that we know, the record keeps whatever was once offered. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const what = z.string().trim().min(1).max(longestWhat);
const planners: readonly WriterRole[] = ['champion', 'coordinator', 'administrator', 'system'];
const runners: readonly WriterRole[] = ['champion', 'coordinator', 'system'];

/** A session is to be held at a place; `happened` is the day for which it is planned. A change replaces the plan that its writer had before them. */
export const sessionPlanned = defineKind({
  kind: 'session-planned',
  version: 1,
  subject: 'place',
  means: 'fact',
  body: z.strictObject({
    what,
    language: language.optional(),
    /** On English clocks. */
    at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    runBy: z.guid().optional(),
  }),
  clinical: false,
  writers: planners,
  words: 'champions.entry.session-planned',
});

/** A planned session will not be held; replaces the plan that its writer had before them. */
export const sessionCancelled = defineKind({
  kind: 'session-cancelled',
  version: 1,
  subject: 'place',
  means: 'fact',
  body: z.strictObject({ why: z.enum(cancelReasons) }),
  clinical: false,
  writers: planners,
  words: 'champions.entry.session-cancelled',
});

/**
 * A session was held, as planned or without a plan. How many came is a number (`counted`) or, where nobody counted, about how many (`about`).
 * `asked` is what people wanted to know, in general: it names nobody and says nothing of anybody's health.
 */
export const sessionHeld = defineKind({
  kind: 'session-held',
  version: 1,
  subject: 'place',
  means: 'fact',
  body: z
    .strictObject({
      planned: z.guid().optional(),
      what: what.optional(),
      language,
      counted: z.int().min(0).max(mostPeople).optional(),
      about: z.enum(crowds).optional(),
      asked: z.string().trim().min(1).max(longestQuestions).optional(),
    })
    .refine((body) => (body.counted === undefined) !== (body.about === undefined))
    .refine((body) => body.planned !== undefined || body.what !== undefined),
  clinical: false,
  writers: runners,
  words: 'champions.entry.session-held',
});

/** Something was handed out at a place: one of the things that this service makes, or another in a few words (`called`). */
export const materialsHandedOut = defineKind({
  kind: 'materials-handed-out',
  version: 1,
  subject: 'place',
  means: 'fact',
  body: z
    .strictObject({
      thing: z.enum(things),
      called: what.optional(),
      language,
      howMany: z.int().min(1).max(mostThings),
    })
    .refine((body) => (body.thing === 'another') === (body.called !== undefined)),
  clinical: false,
  writers: runners,
  words: 'champions.entry.materials-handed-out',
});

/** Everything that champions write. All of it is about a place, and none of it is clinical. */
export const championKinds: readonly EntryKind[] = [sessionPlanned, sessionCancelled, sessionHeld, materialsHandedOut];
