import { z } from 'zod';

import type { FieldSettings } from './protocol.ts';
import type { FieldUser } from './replica.ts';

/**
 * What the field app asks of `/api/v1/devices` while its reader has a session with the service (cookie, same origin, JSON). An answer that is not 200
 * is `{ problem, words? }`.
 */

const lock = z.enum(['passkey', 'password', 'device']);
const app = z.string().min(1).max(80);

/** `GET /api/v1/devices/session`: 200, or 401 where nobody is signed in or no team is chosen. */
export type SessionAnswer = Readonly<{
  userId: string;
  name: string;
  teamId: string;
  teamName: string;
  role: string;
  /** False for a role that has no work on a device (`field.use`). */
  mayEnrol: boolean;
  settings: FieldSettings;
}>;

/** `POST /api/v1/devices`: makes this browser a device of whoever is signed in, for the team and role in which they are. */
export const enrolRequest = z.object({ lock, app });
export type EnrolRequest = z.infer<typeof enrolRequest>;

/**
 * `POST /api/v1/devices/:id/recovery`: gives the recovery key after a full sign-in by the device's own user. `copied`: the service said `device-copied`; this copy
 * goes on as a device of its own, under the new id in `user.deviceId`, and whatever still speaks as the old one has to sign in too.
 */
export const recoveryRequest = z.object({ lock, app, copied: z.boolean() });
export type RecoveryRequest = z.infer<typeof recoveryRequest>;

/** Of enrolment and of recovery alike. `secret` and `recoveryKey`: 32 random bytes, base64url. The recovery key stays the same for as long as the device is there; the secret is new each time and `turn` begins again at 0. */
export type EnrolAnswer = Readonly<{
  deviceId: string;
  secret: string;
  recoveryKey: string;
  user: FieldUser;
}>;

export const deviceProblems = [
  /** 401: nobody is signed in. */
  'no-session',
  /** 403: this role has no work on a device, or the request did not come from our own page. */
  'not-allowed',
  /** 409: the team lets only a passkey keep people on a device. */
  'passkey-wanted',
  /** 403: the device belongs to somebody else. */
  'another-person',
  /** 404: no such device, or the service's half of the key is gone. */
  'key-lost',
  /** 403: the device was reported lost; there is nothing to recover. */
  'device-revoked',
  /** 400. */
  'malformed',
] as const;
export type DeviceProblem = (typeof deviceProblems)[number];
