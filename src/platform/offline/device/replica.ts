import type { Entry } from '#platform/record/domain/entry.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { inOrder, isCounted } from '../domain/outbox.ts';
import { countParcels, parcelState } from '../domain/parcel.ts';
import type { SyncServer } from '../domain/protocol.ts';
import type { ParcelsHere, Replica } from '../domain/replica.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';
import { carriedFiles } from './carrying.ts';
import { forgetEverybody, isTooLongAgo } from './forgetting.ts';
import { closeParcel, dropParcel, keepParcel, openWithCode, parcelsOf } from './parcels.ts';
import type { Profile } from './profile.ts';
import { inLengths } from './push.ts';
import { syncEngine } from './sync-engine.ts';
import { writerOf, type WritingNeeds } from './writing.ts';

export type ReplicaNeeds = WritingNeeds &
  Readonly<{
    server: SyncServer;
    /** Version of the app, told to the service. */
    app: string;
    /** Takes the profile off this browser, after its device was reported lost. */
    remove: () => Promise<void>;
    /** Called when something was written. */
    wrote?: () => void;
    /** Called when the profile is locked; the promise resolves once nothing of it is under way any more. */
    locked?: (closed: Promise<void>) => void;
  }>;

const mostSubjectsOfRead = 5000;

/** One open profile as the screens meet it. Forgets first, where the service was not met for too long. */
export async function openReplica(profile: Profile, needs: ReplicaNeeds): Promise<Replica> {
  const listeners = new Set<(subjectIds: readonly string[] | null) => void>();
  const changed = (subjectIds: readonly string[] | null): void => {
    if (subjectIds?.length !== 0) for (const listener of [...listeners]) listener(subjectIds);
  };
  const lock = (): void => {
    if (profile.isLocked) return;
    const closed = profile.lock();
    needs.locked?.(closed);
    changed(null);
    listeners.clear();
  };
  const remove = async (): Promise<void> => {
    const closed = profile.lock();
    await closed;
    await needs.remove();
    needs.locked?.(closed);
    changed(null);
    listeners.clear();
  };
  const engine = syncEngine(profile, { ...needs, changed, remove });
  const writer = writerOf(profile, needs, engine.settled);
  const open = (): Profile => {
    if (profile.isLocked) throw new AlongsideError('ALO-DEVICE-001', 'the profile is locked');
    return profile;
  };
  if (isTooLongAgo(profile, needs.nowMs())) await forgetEverybody(profile, 'too-long-without-contact');

  return {
    user: profile.state.identity.user,
    reference: () => open().state.reference,
    sites: () => open().state.sites,
    async chooseSites(ids) {
      await profile.inTurn(() => profile.take({ state: { sites: [...new Set(ids)] } }));
      changed(null);
    },
    subjects: (kind) => subjectsOf(open(), kind),
    entriesOf: async (ids) => entriesOf(open(), ids),
    nameOf: (id) => nameOf(open(), id),
    async write(drafts) {
      const entries = await writer.write(drafts);
      changed([...new Set(entries.map(({ subject }) => subject.id))]);
      needs.wrote?.();
      return entries;
    },
    outbox: async () =>
      inOrder(open().outbox.values()).map(({ entry, state }) => ({
        entry,
        state,
        ...(profile.isInDoubt(entry.id) ? { isInDoubt: true } : {}),
      })),
    async edit(id, draft) {
      const entry = await writer.edit(id, draft);
      if (entry !== null) {
        changed([entry.subject.id]);
        needs.wrote?.();
      }
      return entry;
    },
    async discard(id) {
      const subjectId = open().outbox.get(id)?.entry.subject.id;
      const isGone = await writer.discard(id);
      if (isGone && subjectId !== undefined) changed([subjectId]);
      return isGone;
    },
    carry: async () => carriedFiles(open(), needs.nowMs()),
    async noteRead(thing, subjectIds) {
      if (!/^[a-z-]{1,40}$/u.test(thing))
        throw new AlongsideError('ALO-DEVICE-002', 'a read has a name of the audit log');
      const at = new Date(needs.nowMs()).toISOString();
      for (const subjects of subjectIds.length === 0 ? [[]] : inLengths(subjectIds, mostSubjectsOfRead)) {
        const read = { id: needs.newId(), thing, subjects: [...subjects], at };
        await profile.inTurn(() => profile.take({ read }));
      }
    },
    async keepPhotograph({ subject, name, bytes }) {
      await profile.inTurn(async () => {
        const put = [await profile.sealPhotograph(name, { subject, isSent: false }, toBase64Url(bytes))];
        await profile.take({ photographs: { put, drop: [] } });
      });
    },
    photographs: () =>
      new Map([...open().photographs].map(([name, { isSent }]) => [name, isSent ? 'sent' : 'waiting'])),
    async photograph(name) {
      const bytes = await open().photographBytes(name);
      return bytes === null ? null : fromBase64Url(bytes);
    },
    parcels: parcelsHere(open, () => {
      changed(null);
      needs.wrote?.();
    }),
    keep: (name, value) => profile.inTurn(() => profile.take({ kept: { name, value } })),
    async kept(name) {
      const [found] = await open().vault.open('kept', [name]);
      return found?.is === 'there' ? found.value : null;
    },
    async sync() {
      try {
        await engine.sync();
      } catch (error) {
        if (!profile.isLocked) throw error;
      }
      return engine.status();
    },
    status: engine.status,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    forgotten: () => open().state.forgotten,
    async acknowledgeForgotten() {
      // What comes while it waits for its turn was not read by anybody.
      const read = open().state.forgotten;
      await profile.inTurn(() =>
        profile.take({ state: { forgotten: profile.state.forgotten.filter((one) => !read.includes(one)) } }),
      );
    },
    lock,
  };
}

function parcelsHere(open: () => Profile, changed: () => void): ParcelsHere {
  const then = async (work: Promise<void>): Promise<void> => {
    await work;
    changed();
  };
  return {
    async list(kind) {
      const own = parcelsOf(open()).filter((parcel) => parcel.kind === kind);
      return own.map((parcel) => {
        const { id, note, refusal } = parcel;
        return { kind, id, note, state: parcelState(parcel), refusal };
      });
    },
    count: () => countParcels(open().parcels.values()),
    async keep(name, what) {
      await keepParcel(open(), name, what);
      // While whoever gives it is still at it nothing more waits than before, and nobody looks.
      if (what.code === null) changed();
    },
    open: async (name, code) => openWithCode(open(), name, code),
    close: (name, note) => then(closeParcel(open(), name, note)),
    drop: (name) => then(dropParcel(open(), name)),
  };
}

/** Those that the service gave, and those that were begun here and that it has not placed yet. */
function subjectsOf(profile: Profile, kind: Entry['subject']['kind']): readonly string[] {
  const ids = new Set<string>();
  for (const [id, its] of profile.held) if (its === kind) ids.add(id);
  for (const row of profile.outbox.values()) {
    if (row.begun === true && isCounted(row) && row.entry.subject.kind === kind) ids.add(row.entry.subject.id);
  }
  return [...ids];
}

async function entriesOf(profile: Profile, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const entries = new Map(await profile.entriesHeld(ids));
  const asked = new Set(ids);
  for (const row of inOrder(profile.outbox.values())) {
    const { id } = row.entry.subject;
    if (!asked.has(id) || !isCounted(row)) continue;
    const its = entries.get(id) ?? (row.begun === true ? [] : null);
    if (its !== null && !its.some((entry) => entry.id === row.entry.id)) entries.set(id, [...its, row.entry]);
  }
  return entries;
}

function nameOf({ state }: Profile, id: string): string | null {
  const { reference, names } = state;
  const known = [...(reference?.sites ?? []), ...(reference?.teams ?? []), ...(reference?.colleagues ?? [])];
  return known.find((one) => one.id === id)?.name ?? names[id] ?? null;
}
