import { z } from 'zod';

import type { Entry } from '#platform/record/domain/entry.ts';
import type { Refusal } from '#platform/record/domain/check-entry.ts';

import { largestParcel } from './parcel-frame.ts';

/**
 * What a device and the service say to each other under `/api/v1/sync`. Meaning and reasons: docs/decisions/0015-sync.md.
 * A new member may be added to an answer at any time and an old device ignores it; whatever breaks that rule is a new version.
 */
export const protocolVersion = 1;

/** Devices that speak an older version than this are told to update; what waits on them is still taken. */
export const oldestProtocol = 1;

/** Subjects that a device may ask for whole in one request, entries that it may push, and reads that it may report. */
export const mostNeeded = 200;
export const mostPushed = 500;
export const mostReads = 2000;
/** Parcels that go together, and about how many characters of them, where they do not go one by one. */
export const mostParcels = 2000;
export const charactersOfParcels = 10_000_000;
export const mostSites = 50;

const id = z.guid().regex(/^[0-9a-f-]+$/);

/** What every request of a device says first. */
const spoken = {
  protocol: z.int().min(1).max(1000),
  /** Version of the app that speaks, for support. */
  app: z.string().max(80),
  /** Counts this device's requests; a copy of the device that was restored from a backup is known by one that the service has long passed. */
  turn: z.int().min(0),
};

export const pullRequest = z.object({
  ...spoken,
  /** Ids of the sites whose people the device is to hold; those that its team does not look after are left out of the answer. */
  sites: z.array(id).max(mostSites),
  /** The log that `cursor` belongs to; null at first. */
  log: id.nullable(),
  /** Opaque: up to here the device has everything of every subject that it holds. */
  cursor: z.string().max(200).nullable(),
  /** `digestOf` the ids of the subjects that it holds. */
  holding: z.string().max(80),
  /** Where a long answer is to be gone on with: `more` of the answer before. */
  after: z.string().max(200).nullable(),
  /** Subjects to be sent whole, instead of what is new. */
  need: z.array(id).max(mostNeeded),
  /** Digest of the reference data that it has. */
  reference: z.string().max(80).nullable(),
});
export type PullRequest = z.infer<typeof pullRequest>;

export type PulledSubject = Readonly<{
  id: string;
  kind: 'person' | 'place';
  /** True: these are all of its entries that the reader may see. False: those that are new since the cursor. */
  whole: boolean;
  entries: readonly Entry[];
}>;

export type NamedPlace = Readonly<{ id: string; name: string }>;

/** A site as a device knows it; public things only. */
export type FieldSite = Readonly<{
  id: string;
  code: string;
  name: string;
  type: string;
  localAuthority: string;
  openedOn: string | null;
  closedOn: string | null;
  hasClinicalRoom: boolean | null;
  custodyTeamId: string | null;
}>;

/** A version of an instrument that may be begun on a device: a clinician has signed it, or the service is a demonstration, where it is tried out. */
export type FormToBegin = Readonly<{ id: string; version: string; isSigned: boolean }>;

/** What folding and showing need to know of the world. */
export type FieldReference = Readonly<{
  digest: string;
  /** Sites of the reader's own team, open or closed; a champion gets them too. */
  sites: readonly FieldSite[];
  teams: readonly Readonly<{ id: string; name: string }>[];
  colleagues: readonly Readonly<{ id: string; name: string }>[];
  settings: FieldSettings;
  /** The service's public key for a carried file: P-256, raw uncompressed point, base64url. */
  carryKey: string;
  /** A service that does not know of forms leaves it out; then none may be begun. */
  forms?: readonly FormToBegin[];
  /** What features let a device take along, by their name; each reads its own by its own shape. */
  along?: Readonly<Record<string, unknown>>;
}>;

/** What the organisation decides of its devices. */
export type FieldSettings = Readonly<{
  /** Days without contact after which a device forgets whom it held; what waits to be sent is kept. */
  forgetAfterDays: number;
  lockAfterMinutes: number;
  /** True where only a passkey may keep people on a device. */
  passkeyOnly: boolean;
}>;

export type PullAnswer = Readonly<{
  protocol: number;
  log: string;
  /** What the device's cursor becomes once it has kept this answer and, while there is `more`, those that follow. */
  cursor: string;
  /**
   * Every subject that the device is to hold; null where `holding` says that it is the same, and in an answer to `need` or `after`. What it holds beyond these it
   * forgets; what it lacks it asks for by `need`.
   */
  scope: readonly string[] | null;
  subjects: readonly PulledSubject[];
  /** Names of places that these entries mention and that are not among the reference's sites. */
  places: readonly NamedPlace[];
  /** Names of colleagues and teams that wrote these entries, where the reference lacks them. */
  people: readonly Readonly<{ id: string; name: string }>[];
  more: string | null;
  /** Null where the device has it already. */
  reference: FieldReference | null;
  /** The service's time, ISO 8601 UTC, so that a device can tell its reader that its own clock is wrong. */
  now: string;
}>;

const read = z.object({
  id,
  /** What was opened, as the audit log names it: `person`, `site-list`, `find`. */
  thing: z.string().regex(/^[a-z-]{1,40}$/),
  subjects: z.array(id).max(5000),
  /** The device's own time, ISO 8601 UTC. */
  at: z.iso.datetime(),
});
export type OfflineRead = z.infer<typeof read>;

/** Entries travel as they are: each is judged by itself, so that one that cannot be read stops none of the others. */
export const pushRequest = z.object({
  ...spoken,
  entries: z.array(z.unknown()).max(mostPushed),
  reads: z.array(read).max(mostReads),
});
export type PushRequest = Omit<z.infer<typeof pushRequest>, 'entries'> & { entries: readonly Entry[] };

/** Why the service did not take an entry from a device, beyond the record's own reasons. */
export type PushRefusal = Refusal | 'rights-withdrawn' | 'another-author' | 'written-elsewhere';

export type PushOutcome =
  /** `late`: kept and attributed, although the writer's team no longer looks after the person; the new team sees it marked so. */
  | Readonly<{ id: string; outcome: 'accepted'; late: boolean }>
  | Readonly<{ id: string; outcome: 'already-here' }>
  | Readonly<{ id: string; outcome: 'refused'; reason: PushRefusal }>;

export type PushAnswer = Readonly<{
  protocol: number;
  log: string;
  /** One for each entry, in order. An entry without an id that can be read has the id `''`. */
  outcomes: readonly PushOutcome[];
  now: string;
}>;

/** Why a request as a whole was not answered; each has words under `offline.refused.*`. */
export const syncProblems = [
  /** The device was reported lost: hand in what waits (`/api/v1/sync/hand-in`), then forget everything. */
  'device-revoked',
  /** The writer no longer works in this team: push what was written before that, then forget whom the device held. */
  'rights-ended',
  /** Another copy of this device has been here since: sign in again; what waits stays. */
  'device-copied',
  /** The device speaks a version that is no longer understood: update; what waits is still taken. */
  'update-needed',
  /** No such device, or another secret: sign in again; what waits stays. */
  'unknown-device',
  'malformed',
] as const;
export type SyncProblem = (typeof syncProblems)[number];

/** What may stand between a device and an answer: the problem that the service named, no answer at all, or no room left on the device. */
export type SyncFailure = SyncProblem | 'no-network' | 'server-unwell' | 'storage-full';

const parcelShape = {
  id,
  kind: z.string().regex(/^[a-z-]{1,40}$/),
  /** Base64url of `parcel-frame.ts`. */
  sealed: z.string().min(1).max(largestParcel),
};
/** As it goes with others: in a hand-in, or in a carried file. */
export const sealedParcel = z.object({ ...parcelShape, sealed: parcelShape.sealed.regex(/^[\w-]+$/) });
export type SealedParcel = z.infer<typeof sealedParcel>;

/** Entries handed in for a colleague at the desk to read in, parcels to be decided of, and reads for the audit log: of a device that was revoked. */
export const handInRequest = z.object({
  ...spoken,
  entries: z.array(z.unknown()).max(20_000),
  reads: z.array(read).max(mostReads).optional(),
  parcels: z.array(sealedParcel).max(mostParcels).optional(),
});
export type HandInRequest = Omit<z.infer<typeof handInRequest>, 'entries'> & { entries: readonly Entry[] };

/** One photograph that an answer names, after the answer: JPEG, base64url. */
export const photographRequest = z.object({
  ...spoken,
  /** Whose record the answer is in. */
  subject: id,
  name: z.string().max(80),
  bytes: z.string().min(1).max(4_000_000),
});
export type PhotographRequest = z.infer<typeof photographRequest>;

/** `not-named`: no answer of the device's user that was taken names it. `refused`: it is no photograph. */
export const photographOutcomes = ['kept', 'not-named', 'refused'] as const;
export type PhotographAnswer = Readonly<{ outcome: (typeof photographOutcomes)[number] }>;

/** Something sealed for the service alone (`parcel-frame.ts`), which no entry is: whose kind it is says which feature takes it. */
export const parcelRequest = z.object({
  ...spoken,
  ...parcelShape,
});
export type ParcelRequest = z.infer<typeof parcelRequest>;

/** The reason for which nothing of a parcel is kept anywhere any more: whoever gave it took it back at the service. */
export const takenBack = 'withdrawn';

export const parcelOutcomes = ['kept', 'already-here', 'refused'] as const;
export type ParcelAnswer = Readonly<{
  outcome: (typeof parcelOutcomes)[number];
  /** In the word of the feature that would not take it; `unknown-kind` where none takes it; null where it was taken. */
  reason: string | null;
}>;

type Answered<Value> = Promise<Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; problem: SyncFailure }>>;

/**
 * The service as a device meets it. Two implementations keep one contract, held to it by the same tests: the real one over HTTP, and a model of it in
 * memory with which a million interleavings can be played.
 */
export type SyncServer = Readonly<{
  pull(request: PullRequest): Answered<PullAnswer>;
  push(request: PushRequest): Answered<PushAnswer>;
  /** Again is the same. */
  photograph(request: PhotographRequest): Answered<PhotographAnswer>;
  /** Again is the same. A service that does not know of parcels leaves it out; then they wait. */
  parcel?(request: ParcelRequest): Answered<ParcelAnswer>;
  /** `parcels`: how many of them were kept; a service that leaves it out knows of none. */
  handIn(request: HandInRequest): Answered<Readonly<{ kept: number; parcels?: number }>>;
}>;
