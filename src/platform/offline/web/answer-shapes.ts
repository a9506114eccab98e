import { z } from 'zod';

import { deviceProblems, enrolRequest, recoveryRequest } from '../domain/device-requests.ts';
import {
  handInRequest,
  parcelOutcomes,
  parcelRequest,
  photographOutcomes,
  photographRequest,
  pullRequest,
  pushRequest,
  syncProblems,
} from '../domain/protocol.ts';

/** The shapes of `/api/v1/sync` and `/api/v1/devices` for the description at `/api/v1/openapi.json`; tests hold the answers to them. */

const id = z.guid();
const named = z.object({ id, name: z.string() });
const settings = z.object({ forgetAfterDays: z.int(), lockAfterMinutes: z.int(), passkeyOnly: z.boolean() });
const day = z.iso.date();
const now = z.iso.datetime();

const entry = z.object({
  id,
  subject: z.object({ kind: z.enum(['person', 'place']), id }),
  kind: z.string(),
  version: z.int(),
  happened: z
    .strictObject({ on: day, to: day.optional(), at: now.optional(), estimated: z.literal(true).optional() })
    .nullable(),
  written: z.object({ ms: z.int(), counter: z.int(), device: z.string() }),
  author: id,
  team: id,
  place: id.nullable(),
  body: z.unknown(),
  replaces: z.array(id),
});

const site = z.object({
  id,
  code: z.string(),
  name: z.string(),
  type: z.string(),
  localAuthority: z.string(),
  openedOn: day.nullable(),
  closedOn: day.nullable(),
  hasClinicalRoom: z.boolean().nullable(),
  custodyTeamId: id.nullable(),
});

export const pullAnswer = z.object({
  protocol: z.int(),
  log: id,
  cursor: z.string(),
  scope: z.array(id).nullable(),
  subjects: z.array(z.object({ id, kind: z.enum(['person', 'place']), whole: z.boolean(), entries: z.array(entry) })),
  places: z.array(named),
  people: z.array(named),
  more: z.string().nullable(),
  reference: z
    .object({
      digest: z.string(),
      sites: z.array(site),
      teams: z.array(named),
      colleagues: z.array(named),
      settings,
      carryKey: z.string(),
      forms: z.array(z.object({ id: z.string(), version: z.string(), isSigned: z.boolean() })).optional(),
      along: z.record(z.string(), z.unknown()).optional(),
    })
    .nullable(),
  now,
});

export const pushAnswer = z.object({
  protocol: z.int(),
  log: id,
  outcomes: z.array(
    z.discriminatedUnion('outcome', [
      z.object({ id: z.string(), outcome: z.literal('accepted'), late: z.boolean() }),
      z.object({ id: z.string(), outcome: z.literal('already-here') }),
      z.object({ id: z.string(), outcome: z.literal('refused'), reason: z.string() }),
    ]),
  ),
  now,
});

const photographAnswer = z.object({ outcome: z.enum(photographOutcomes) });

const parcelAnswer = z.object({ outcome: z.enum(parcelOutcomes), reason: z.string().nullable() });

export const handInAnswer = z.object({ kept: z.int(), parcels: z.int() });

const user = z.object({
  userId: id,
  name: z.string(),
  teamId: id,
  teamName: z.string(),
  role: z.string(),
  deviceId: id,
});
export const enrolAnswer = z.object({ deviceId: id, secret: z.string(), recoveryKey: z.string(), user });
export const sessionAnswer = z.object({
  userId: id,
  name: z.string(),
  teamId: id,
  teamName: z.string(),
  role: z.string(),
  mayEnrol: z.boolean(),
  settings,
});

const draft = (shape: z.ZodType): object => z.toJSONSchema(shape, { target: 'draft-7', io: 'input' });
const problem = (names: readonly [string, ...string[]]) =>
  z.object({ problem: z.enum(names), words: z.string().optional() });
const device = { security: [{ device: [] }] };
const wrong = (description: string, names: readonly [string, ...string[]]) => ({
  description,
  ...draft(problem(names)),
});
const syncWrong = Object.fromEntries(
  [400, 401, 403, 409, 426].map((status) => [status, wrong('Not done', syncProblems)]),
);
const deviceWrong = Object.fromEntries(
  [400, 401, 403, 404, 409].map((status) => [status, wrong('Not done', deviceProblems)]),
);

/** What Fastify is told of each route. */
export const described = {
  pull: {
    ...device,
    summary: 'What is new for a device, and whom it is to hold',
    body: draft(pullRequest),
    response: { 200: draft(pullAnswer), ...syncWrong },
  },
  push: {
    ...device,
    summary: 'What was written, and what was looked at, on a device',
    body: draft(pushRequest),
    response: { 200: draft(pushAnswer), ...syncWrong },
  },
  photograph: {
    ...device,
    summary: 'A photograph that an answer names, once the answer was taken',
    body: draft(photographRequest),
    response: { 200: draft(photographAnswer), ...syncWrong },
  },
  parcel: {
    ...device,
    summary: 'Something that was sealed on the device for the service alone, as somebody’s answers to a survey',
    body: draft(parcelRequest),
    response: { 200: draft(parcelAnswer), ...syncWrong },
  },
  handIn: {
    ...device,
    summary: 'What waits on a device that was revoked, for a colleague to read in or to decide of',
    body: draft(handInRequest),
    response: { 200: draft(handInAnswer), ...syncWrong },
  },
  session: {
    summary: 'Who is signed in, and what their team decides of its devices',
    response: { 200: draft(sessionAnswer), ...deviceWrong },
  },
  enrol: {
    summary: 'Makes this browser a device of whoever is signed in',
    body: draft(enrolRequest),
    response: { 200: draft(enrolAnswer), ...deviceWrong },
  },
  recovery: {
    summary: 'The service’s half of a device’s recovery key, for its own user after a full sign-in',
    params: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } }, required: ['id'] },
    body: draft(recoveryRequest),
    response: { 200: draft(enrolAnswer), ...deviceWrong },
  },
};
