import type { Entry, SubjectKind, WrittenAt } from '#platform/record/domain/entry.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { OutboxRow } from '../domain/outbox.ts';
import type { Parcel } from '../domain/parcel.ts';
import type { FieldReference, OfflineRead } from '../domain/protocol.ts';
import type { FieldUser, Forgotten } from '../domain/replica.ts';
import type { Change } from './profile-store.ts';
import { Turns } from './turns.ts';
import type { Vault } from './vault.ts';

/** What a profile knows beside entries; each member is a row of its own. */
export type ProfileState = Readonly<{
  identity: Readonly<{
    user: FieldUser;
    /** Base64url, as the service gave it out. */
    secret: string;
    /** Every id that this profile has had as a device. */
    devices: readonly string[];
  }>;
  /** The last turn that was used, and the entries that a request took along whose answer has not come. */
  turn: Readonly<{ turn: number; inDoubt: readonly string[] }>;
  clock: WrittenAt | null;
  /** `stale`: subjects that are held, and have to be had anew. */
  sync: Readonly<{ log: string | null; cursor: string | null; stale: readonly string[] }>;
  sites: readonly string[];
  reference: FieldReference | null;
  names: Readonly<Record<string, string>>;
  forgotten: readonly Forgotten[];
}>;

/** When the service was last met, in milliseconds, by this device's clock and by the service's; kept in the clear. */
export type Contact = Readonly<{ deviceMs: number; serviceMs: number }>;

/** One step from what is kept to what is kept next: all of it in one transaction, or none. */
export type Step = Readonly<{
  state?: Partial<ProfileState>;
  outbox?: Readonly<{ put: readonly OutboxRow[]; drop: readonly string[] }>;
  /** Sealed beforehand by `sealSubjects`. */
  subjects?: Readonly<{ held: readonly (readonly [id: string, kind: SubjectKind])[]; changes: readonly Change[] }>;
  forget?: readonly string[];
  /** Sealed beforehand by `sealPhotograph`. */
  photographs?: Readonly<{ put: readonly SealedPhotograph[]; drop: readonly string[] }>;
  parcels?: Readonly<{ put: readonly Parcel[]; drop: readonly string[] }>;
  read?: OfflineRead;
  readsReported?: readonly string[];
  kept?: Readonly<{ name: string; value: unknown }>;
  contact?: Contact;
  /** The service took another for this device: a recovery goes on as a device of its own. Kept in the clear. */
  isCopied?: boolean;
}>;

/**
 * A photograph on this device: whose record its answer is in, and whether the service has it. `bytes`, base64url, of one that was taken since the profile was opened and waits: so it
 * outlives a browser that takes its storage away.
 */
type KeptPhotograph = Readonly<{ subject: string; isSent: boolean; bytes?: string }>;
type SealedPhotograph = KeptPhotograph & Readonly<{ name: string; change: Change }>;

const begun: Omit<ProfileState, 'identity'> = {
  turn: { turn: 0, inDoubt: [] },
  clock: null,
  sync: { log: null, cursor: null, stale: [] },
  sites: [],
  reference: null,
  names: {},
  forgotten: [],
};

/** One open profile: what it keeps, the part of it that is in memory, and the only way to change either. */
export class Profile {
  readonly vault: Vault;
  readonly held: Map<string, SubjectKind>;
  readonly outbox: Map<string, OutboxRow>;
  readonly reads: Set<string>;
  /** By name. */
  readonly photographs: Map<string, KeptPhotograph>;
  /** By id; sealed in memory as on the disk. */
  readonly parcels: Map<string, Parcel>;
  readonly unreadable: number;
  state: ProfileState;
  contact: Contact | null;
  isLocked = false;
  readonly #turns = new Turns();

  private constructor(
    vault: Vault,
    from: Pick<Profile, 'held' | 'outbox' | 'parcels' | 'photographs' | 'reads' | 'unreadable' | 'state' | 'contact'>,
  ) {
    this.vault = vault;
    this.held = from.held;
    this.outbox = from.outbox;
    this.reads = from.reads;
    this.photographs = from.photographs;
    this.parcels = from.parcels;
    this.unreadable = from.unreadable;
    this.state = from.state;
    this.contact = from.contact;
  }

  /** Null where the row that says whose it is does not open. No subject is opened here, however many are held. */
  static async open(vault: Vault): Promise<Profile | null> {
    const [states, waiting, sent, subjects, reads, contact, photos, photosSent, parcels] = await Promise.all([
      vault.openAll('state'),
      vault.openAll('outbox'),
      vault.openAll('sent'),
      vault.store.keys('subject'),
      vault.store.keys('read'),
      vault.store.clear('contact'),
      vault.store.keys('photo'),
      vault.store.keys('photo-sent'),
      vault.openAll('parcel'),
    ]);
    const state: Record<string, unknown> = { ...begun };
    for (const [key, found] of states) if (found.is === 'there') state[key] = found.value;
    if (state['identity'] === undefined) return null;
    const rows = [...waiting, ...sent].flatMap(([, found]) => (found.is === 'there' ? [found.value as OutboxRow] : []));
    return new Profile(vault, {
      held: new Map(
        subjects.map((key) => [key.slice(key.indexOf(':') + 1), key.slice(0, key.indexOf(':')) as SubjectKind]),
      ),
      outbox: new Map(rows.map((row) => [row.entry.id, row])),
      reads: new Set(reads),
      photographs: new Map([
        ...photosSent.map((key) => photographOf(key, true)),
        ...photos.map((key) => photographOf(key, false)),
      ]),
      parcels: new Map(
        parcels.flatMap(([id, found]) => (found.is === 'there' ? [[id, found.value as Parcel] as const] : [])),
      ),
      unreadable: [...waiting, ...parcels].filter(([, found]) => found.is === 'damaged').length,
      state: withStale(state as unknown as ProfileState, subjects),
      contact: (contact as Contact | undefined) ?? null,
    });
  }

  /** One after the other, so that what a step decides from is what it changes. What its writer waits for goes `first`. */
  inTurn<Value>(work: () => Promise<Value>, goes: 'first' | 'in-turn' = 'in-turn'): Promise<Value> {
    return this.#turns.take(() => {
      if (this.isLocked) throw new AlongsideError('ALO-DEVICE-001', 'the profile is locked');
      return work();
    }, goes);
  }

  /** Keeps a step and only then lets memory follow. To be called in turn. */
  async take(step: Step): Promise<void> {
    const changes = [...(step.subjects?.changes ?? []), ...(await this.#changesOf(step))];
    const { contact, isCopied } = step;
    await this.vault.store.commit(changes, {
      ...(contact === undefined ? {} : { contact }),
      ...(isCopied === undefined ? {} : { copied: isCopied }),
    });
    if (step.state !== undefined) this.state = { ...this.state, ...step.state };
    for (const row of step.outbox?.put ?? []) this.outbox.set(row.entry.id, row);
    for (const id of step.outbox?.drop ?? []) this.outbox.delete(id);
    for (const [id, kind] of step.subjects?.held ?? []) this.held.set(id, kind);
    for (const id of step.forget ?? []) this.held.delete(id);
    for (const { name, change: _, ...kept } of step.photographs?.put ?? []) this.photographs.set(name, kept);
    for (const name of this.#photographsGone(step)) this.photographs.delete(name);
    for (const parcel of step.parcels?.put ?? []) this.parcels.set(parcel.id, parcel);
    for (const id of step.parcels?.drop ?? []) this.parcels.delete(id);
    if (step.read !== undefined) this.reads.add(step.read.id);
    for (const id of step.readsReported ?? []) this.reads.delete(id);
    if (contact !== undefined) this.contact = contact;
  }

  async sealSubjects(
    subjects: readonly Readonly<{ id: string; kind: SubjectKind; entries: readonly Entry[] }>[],
  ): Promise<NonNullable<Step['subjects']>> {
    return {
      held: subjects.map(({ id, kind }) => [id, kind]),
      changes: await Promise.all(
        subjects.map(({ id, kind, entries }) => this.vault.seal('subject', `${kind}:${id}`, entries)),
      ),
    };
  }

  async sealPhotograph(name: string, { subject, isSent }: KeptPhotograph, bytes: string): Promise<SealedPhotograph> {
    const change = await this.vault.seal(isSent ? 'photo-sent' : 'photo', `${subject}:${name}`, bytes);
    return { name, subject, isSent, change, ...(isSent ? {} : { bytes }) };
  }

  /** A photograph's bytes, base64url; null where it is not here, or does not open. */
  async photographBytes(name: string): Promise<string | null> {
    const kept = this.photographs.get(name);
    if (kept === undefined) return null;
    if (kept.bytes !== undefined) return kept.bytes;
    const [found] = await this.vault.open(kept.isSent ? 'photo-sent' : 'photo', [`${kept.subject}:${name}`]);
    return found?.is === 'there' ? (found.value as string) : null;
  }

  /** Entries of subjects from the service, without what was written here. One that does not open is let go of, so that the next sync asks for it. */
  async entriesHeld(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Entry[]>> {
    const asked = ids.filter((id) => this.held.has(id));
    const found = await this.vault.open(
      'subject',
      asked.map((id) => this.subjectKey(id)),
    );
    const entries = new Map<string, readonly Entry[]>();
    const damaged: string[] = [];
    for (const [at, id] of asked.entries()) {
      const its = found[at];
      if (its?.is === 'there') entries.set(id, its.value as readonly Entry[]);
      else if (this.held.has(id)) damaged.push(id);
    }
    if (damaged.length > 0) await this.inTurn(() => this.take({ forget: damaged }));
    return entries;
  }

  subjectKey(id: string): string {
    return `${this.held.get(id) ?? 'person'}:${id}`;
  }

  isInDoubt = (id: string): boolean => this.state.turn.inDoubt.includes(id);

  /** Resolves when nothing is under way any more; nothing can begin after it. */
  async lock(): Promise<void> {
    this.isLocked = true;
    await this.#turns.ended();
    this.vault.close();
    for (const part of [this.held, this.outbox, this.photographs, this.parcels, this.reads]) part.clear();
  }

  /** Those that are dropped, and those of whoever is forgotten; but for what waits. */
  #photographsGone({ photographs, forget = [] }: Step): readonly string[] {
    const gone = new Set(forget);
    const forgotten = [...this.photographs].filter(([, { subject, isSent }]) => isSent && gone.has(subject));
    return [...(photographs?.drop ?? []), ...forgotten.map(([name]) => name)];
  }

  async #changesOf(step: Step): Promise<readonly Change[]> {
    const { seal, store } = this.vault;
    const gone: Change[] = [];
    const made: Promise<Change>[] = [];
    for (const [key, value] of Object.entries(step.state ?? {})) made.push(seal('state', key, value));
    for (const row of step.outbox?.put ?? []) {
      const { id } = row.entry;
      const [shelf, other] = row.state.is === 'sent' ? (['sent', 'outbox'] as const) : (['outbox', 'sent'] as const);
      made.push(seal(shelf, id, row));
      gone.push({ shelf: other, key: id, bytes: null });
    }
    for (const key of step.outbox?.drop ?? [])
      gone.push({ shelf: 'outbox', key, bytes: null }, { shelf: 'sent', key, bytes: null });
    for (const id of step.forget ?? []) gone.push({ shelf: 'subject', key: this.subjectKey(id), bytes: null });
    for (const { name, subject, isSent, change } of step.photographs?.put ?? []) {
      gone.push({ shelf: isSent ? 'photo' : 'photo-sent', key: `${subject}:${name}`, bytes: null }, change);
    }
    for (const name of this.#photographsGone(step)) {
      const key = `${this.photographs.get(name)?.subject ?? ''}:${name}`;
      gone.push({ shelf: 'photo', key, bytes: null }, { shelf: 'photo-sent', key, bytes: null });
    }
    for (const parcel of step.parcels?.put ?? []) made.push(seal('parcel', parcel.id, parcel));
    for (const key of step.parcels?.drop ?? []) gone.push({ shelf: 'parcel', key, bytes: null });
    // What was worked out from people goes with them.
    if ((step.forget ?? []).length > 0)
      for (const key of await store.keys('kept')) gone.push({ shelf: 'kept', key, bytes: null });
    if (step.read !== undefined) made.push(seal('read', step.read.id, step.read));
    for (const key of step.readsReported ?? []) gone.push({ shelf: 'read', key, bytes: null });
    if (step.kept !== undefined) made.push(seal('kept', step.kept.name, step.kept.value));
    return [...gone, ...(await Promise.all(made))];
  }
}

function photographOf(key: string, isSent: boolean): readonly [name: string, kept: KeptPhotograph] {
  const [subject = '', name = ''] = key.split(':');
  return [name, { subject, isSent }];
}

/** Without a cursor nothing that is held can be gone on with: all of it is to be had anew. */
function withStale(state: ProfileState, subjectKeys: readonly string[]): ProfileState {
  if (state.sync.cursor !== null) return state;
  const stale = subjectKeys.map((key) => key.slice(key.indexOf(':') + 1));
  return { ...state, sync: { ...state.sync, stale } };
}
