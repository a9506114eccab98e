import type { Entry } from '#platform/record/domain/entry.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';

import type { FieldReference, SyncServer } from '../domain/protocol.ts';
import type { FieldUser, Replica } from '../domain/replica.ts';
import { memoryStore } from './memory-store.ts';
import { Profile, type ProfileState } from './profile.ts';
import type { ProfileStore } from './profile-store.ts';
import { openReplica } from './replica.ts';
import { aesSeal, type Seal } from './seal.ts';
import { vaultOver } from './vault.ts';

type MemoryReplica = Readonly<{
  user: FieldUser;
  kinds: KindRegistry;
  nowMs: () => number;
  newId: () => string;
  /** Without one there is no network. */
  server?: SyncServer;
  /** What it holds from the start, as if it had come from the service. */
  entries?: readonly Entry[];
  reference?: FieldReference;
  sites?: readonly string[];
  names?: Readonly<Record<string, string>>;
  /** Another store and seal, for tests of what becomes of them. */
  store?: ProfileStore;
  seal?: Seal;
}>;

/** A replica that keeps everything in memory: for tests, and to show screens without a service. Encrypted all the same. */
export async function memoryReplica(of: MemoryReplica): Promise<Replica> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const vault = vaultOver(of.store ?? memoryStore(), of.seal ?? aesSeal(key));
  const state: Partial<ProfileState> = {
    identity: { user: of.user, secret: '', devices: [of.user.deviceId] },
    ...(of.reference === undefined ? {} : { reference: of.reference }),
    ...(of.sites === undefined ? {} : { sites: of.sites }),
    ...(of.names === undefined ? {} : { names: of.names }),
  };
  await vault.store.commit(
    await Promise.all(Object.entries(state).map(([key, value]) => vault.seal('state', key, value))),
  );
  const profile = await Profile.open(vault);
  if (profile === null) throw new Error('What was sealed a moment ago opens.');
  const bySubject = Map.groupBy(of.entries ?? [], ({ subject }) => subject.id);
  const subjects = [...bySubject].map(([id, entries]) => ({ id, kind: entries[0]?.subject.kind ?? 'person', entries }));
  const sealed = await profile.sealSubjects(subjects);
  await profile.take({ subjects: sealed });
  const { kinds, nowMs, newId, server = noNetwork } = of;
  return openReplica(profile, { kinds, nowMs, newId, server, app: 'memory', remove: async () => undefined });
}

const unmet = async () => ({ ok: false, problem: 'no-network' }) as const;
const noNetwork: SyncServer = { pull: unmet, push: unmet, photograph: unmet, handIn: unmet };
