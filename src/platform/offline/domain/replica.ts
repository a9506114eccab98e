import type { Entry, Happened, Subject } from '#platform/record/domain/entry.ts';

import type { ParcelCounts, ParcelState } from './parcel.ts';
import type { ParcelName } from './parcel-frame.ts';
import type { FieldReference, PushRefusal, SyncFailure } from './protocol.ts';

/** Whose profile it is, and for which team and role they work on this device. */
export type FieldUser = Readonly<{
  userId: string;
  name: string;
  teamId: string;
  teamName: string;
  role: string;
  deviceId: string;
}>;

/** What a screen says of an entry; who, when and with which version follow from the profile. */
export type FieldDraft = Readonly<{
  subject: Subject;
  kind: string;
  happened: Happened | null;
  body: unknown;
  place?: string | null;
  replaces?: readonly string[];
}>;

/**
 * What became of an entry that was written here. `waiting`: saved here, not sent yet. `held-back`: of a kind that the service does not know yet, tried
 * again at each sync. `refused`: needs its author. `sent`: acknowledged by the service.
 */
export type OutboxState =
  | Readonly<{ is: 'waiting' }>
  | Readonly<{ is: 'held-back' }>
  | Readonly<{ is: 'refused'; reason: PushRefusal }>
  | Readonly<{ is: 'sent'; at: string; late: boolean }>;

export type OutboxItem = Readonly<{
  entry: Entry;
  state: OutboxState;
  /** A request took it along and no answer came: it may have arrived. It cannot be thrown away, and an edit of it becomes a correction. */
  isInDoubt?: true;
}>;

/** How the last attempt to meet the service went, in what a page can say. */
export type SyncStatus = Readonly<{
  isRunning: boolean;
  /** People still to come, while a first or a long sync runs. */
  progress: Readonly<{ done: number; of: number }> | null;
  lastContactAt: string | null;
  lastFailure: SyncFailure | null;
  /** Milliseconds by which this device's clock differs from the service's, where it was last seen to. */
  clockOffMs: number;
  /** Entries written here, and parcels, that are on the disk and do not open any more: torn or tampered with. They are kept as they are, and cannot be sent. */
  unreadable: number;
}>;

/** What a device was told to forget, and why; shown once, in words. */
export type Forgotten = Readonly<{
  people: number;
  /** `storage-cleared`: the browser took away what was kept while the profile was open; what was written is kept once more. */
  because: 'moved-on' | 'too-long-without-contact' | 'rights-ended' | 'storage-cleared';
}>;

/**
 * Something that somebody gave on this device and that its owner is not to read (`device/parcels.ts`): what may be known of it. `refusal` is in the service's
 * word.
 */
export type ParcelShown = ParcelName & Readonly<{ note: unknown; state: ParcelState; refusal: string | null }>;

export interface ParcelsHere {
  /** In the order in which they were begun. */
  list(kind: string): Promise<readonly ParcelShown[]>;
  /** Of every kind: what the service does not have. */
  count(): ParcelCounts;
  /** Keeps it anew, whole; with `code` null for the service alone. When it resolves, it survives the end of the process. */
  keep(name: ParcelName, what: Readonly<{ note: unknown; value: unknown; code: string | null }>): Promise<void>;
  /** Null where that is not its code, or it can be gone on with no more. */
  open(name: ParcelName, code: string): Promise<unknown>;
  /** From here on it is the service's alone; also asks for another try. */
  close(name: ParcelName, note: unknown): Promise<void>;
  drop(name: ParcelName): Promise<void>;
}

/**
 * One person's part of one device, open. It knows entries and no feature; lists and journeys are worked out from it by the features' own domain code.
 * Everything that it keeps is encrypted; what it gives out is in memory and goes when it is locked.
 */
export interface Replica {
  readonly user: FieldUser;
  /** Null until the first sync. */
  reference(): FieldReference | null;
  /** The sites that the reader chose; changing them changes whom the device holds at the next sync. */
  sites(): readonly string[];
  chooseSites(ids: readonly string[]): Promise<void>;
  subjects(kind: Subject['kind']): readonly string[];
  /** Entries by subject, those that wait here among them; a subject that is not held has none. */
  entriesOf(subjectIds: readonly string[]): Promise<ReadonlyMap<string, readonly Entry[]>>;
  /** Names of places, teams and colleagues that entries mention; null where nobody told. */
  nameOf(id: string): string | null;
  /** Makes entries and keeps them. When it resolves, they survive the end of the process. All or none. */
  write(drafts: readonly FieldDraft[]): Promise<readonly Entry[]>;
  outbox(): Promise<readonly OutboxItem[]>;
  /** Puts other words in the place of an entry that has not been acknowledged: same subject and kind, new id. Null where it was sent meanwhile. */
  edit(entryId: string, draft: FieldDraft): Promise<Entry | null>;
  /** Throws away an entry that has not been acknowledged. False where it was sent meanwhile. */
  discard(entryId: string): Promise<boolean>;
  /** Seals what waits for the service's eyes only, as files to be carried to the desk: most often one. Nothing leaves the outbox until the service says that it has it. */
  carry(): Promise<readonly Uint8Array[]>;
  /** Says that these were looked at; reaches the audit log at the next sync. Kept before it resolves. */
  noteRead(thing: string, subjectIds: readonly string[]): Promise<void>;
  /** Keeps a photograph, before the answer that names it is written. Sent once the service has that answer. When it resolves, it survives the end of the process. */
  keepPhotograph(photograph: Readonly<{ subject: string; name: string; bytes: Uint8Array }>): Promise<void>;
  /** Names of the photographs that are on this device. */
  photographs(): ReadonlyMap<string, 'waiting' | 'sent'>;
  /** Null where it is not on this device: it was taken on another. */
  photograph(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  parcels: ParcelsHere;
  /** Something small that was worked out and may be worked out again, kept encrypted so that opening is quick. */
  keep(name: string, value: unknown): Promise<void>;
  kept(name: string): Promise<unknown>;
  /** Meets the service once: sends what waits, takes what is new, forgets what is no longer ours. Never two at a time. */
  sync(): Promise<SyncStatus>;
  status(): SyncStatus;
  /** Ids of subjects whose entries changed, or `null` for everything (status, reference, outbox). Gives a way to stop listening. */
  onChange(listener: (subjectIds: readonly string[] | null) => void): () => void;
  /** What was forgotten since the reader last looked. */
  forgotten(): readonly Forgotten[];
  acknowledgeForgotten(): Promise<void>;
  /** Drops the key and everything in memory. */
  lock(): void;
}

/** How a profile's key is kept. Reasons and costs: docs/decisions/0014-keys-on-a-device.md. */
export type LockKind = 'passkey' | 'password' | 'device';

/** A profile as the first screen may name it while everything is locked: initials and team, no more. */
export type ProfileName = Readonly<{
  deviceId: string;
  initials: string;
  teamName: string;
  role: string;
  lock: LockKind;
}>;

export type EnrolProblem =
  | 'no-session'
  | 'no-network'
  | 'not-allowed'
  | 'passkey-not-made'
  | 'passkey-cannot-keep-keys'
  | 'passkey-wanted'
  | 'password-too-short'
  | 'somebody-alone-here'
  | 'others-here'
  | 'storage-refused';
export type OpenProblem =
  | 'passkey-not-shown'
  | 'wrong-password'
  | 'wait'
  | 'key-lost'
  | 'clock-wrong'
  | 'storage-gone'
  /** Another window of this browser has it open; one at a time may write. */
  | 'open-elsewhere'
  /** It was reported lost: the service gives out its half of the key no more. With its own key it still opens, and hands in what waits. */
  | 'device-revoked'
  | 'no-session'
  | 'no-network'
  | 'another-person';

/** A profile whose rows the browser, or somebody in its settings, has cleared away: what is still known of it. */
export type ClearedProfile = ProfileName &
  Readonly<{
    /** What the service was not known to have, entries and parcels; a few more or less, as they are counted now and then. */
    waiting: number;
    /** How many of these were parcels; left out by an app that did not count them. */
    parcels?: number;
    lastContactAt: string | null;
  }>;

type Answered<Value, Problem> = Promise<
  | Readonly<{ ok: true; value: Value }>
  /** `waitMs`: with `wait`, for how long. */
  | Readonly<{ ok: false; problem: Problem; waitMs?: number }>
>;

/** Everything that this browser keeps of Alongside, for however many people use it. */
export interface FieldDevice {
  profiles(): Promise<readonly ProfileName[]>;
  /** Whether this browser can make a passkey that keeps keys, as far as it can be told without asking. */
  canUsePasskey(): Promise<boolean>;
  /** Sets this browser up for whoever has a session with the service now. */
  enrol(how: Readonly<{ lock: LockKind; password?: string }>): Answered<Replica, EnrolProblem>;
  open(deviceId: string, password?: string): Answered<Replica, OpenProblem>;
  /** Opens with a full sign-in instead of the key, and keeps the key anew. Nothing is lost. */
  recover(
    deviceId: string,
    how: Readonly<{ lock: LockKind; password?: string }>,
  ): Answered<Replica, OpenProblem | EnrolProblem>;
  /** Profiles that were here and are not any more, though nobody took them off. */
  cleared(): Promise<readonly ClearedProfile[]>;
  /** Its reader has read what was cleared. */
  acknowledgeCleared(): Promise<void>;
  /** Takes a profile off this browser. Refuses while something waits, unless `evenWaiting`. */
  remove(deviceId: string, evenWaiting: boolean): Promise<boolean>;
}
