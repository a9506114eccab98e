import { Profile } from '#platform/offline/device/profile.ts';
import type { Bytes } from '#platform/offline/device/profile-store.ts';
import { openReplica } from '#platform/offline/device/replica.ts';
import type { Seal } from '#platform/offline/device/seal.ts';
import { vaultOver } from '#platform/offline/device/vault.ts';
import type { SyncServer } from '#platform/offline/domain/protocol.ts';
import type { FieldUser, Replica, SyncStatus } from '#platform/offline/domain/replica.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';

import { crashingStore, emptyDisk, type Crash, type Disk, type Mortal } from './crashing-store.ts';
import type { ModelService } from './model-service.ts';

/** Leaves bytes as they are: what a seal does is tried elsewhere, and a million interleavings have no time for it. */
const noSeal: Seal = {
  seal: async (_name, plain) => plain,
  open: async (_name, sealed) => sealed,
  forget: () => undefined,
};

type Ask = keyof SyncServer;
type Asked = Parameters<Required<SyncServer>[Ask]>[0];
type Answered = Awaited<ReturnType<Required<SyncServer>[Ask]>>;

/** A request that is on its way, of a process that may have ended since. */
export type Request = Readonly<{
  ask: Ask;
  asked: Asked;
  as: Readonly<{ deviceId: string; secret: string }>;
  process: Process;
  answer: (answered: Answered) => void;
}>;

export type Process = Mortal & {
  profile: Profile | null;
  replica: Replica | null;
  readonly requests: Request[];
  syncing: Promise<SyncStatus> | null;
  lastStatus: SyncStatus | null;
  /** Why it failed of itself, which no process may. */
  fault: unknown;
  readonly ended: Promise<void>;
};

export type DeviceNeeds = Readonly<{
  kinds: KindRegistry;
  trueMs: () => number;
  newId: () => string;
}>;

/** A device whose clock, processes, disk and network are played with. */
export class PlayedDevice {
  readonly needs: DeviceNeeds;
  readonly user: FieldUser;
  disk: Disk;
  skewMs: number;
  process: Process | null = null;
  isRemoved = false;

  constructor(needs: DeviceNeeds, user: FieldUser, skewMs: number, disk: Disk = emptyDisk()) {
    this.needs = needs;
    this.user = user;
    this.skewMs = skewMs;
    this.disk = disk;
  }

  /** Makes the disk of a device that was enrolled a moment ago. */
  enrol(secret: string, sites: readonly string[]): void {
    const identity = { user: this.user, secret, devices: [this.user.deviceId] };
    const row = (value: unknown): Bytes => new TextEncoder().encode(JSON.stringify(value));
    this.disk.rows.set(
      'state',
      new Map([
        ['identity', row(identity)],
        ['sites', row(sites)],
      ]),
    );
  }

  /** Opens the profile in a new process, which may end in the midst of it. */
  async start(crash: Crash | null = null): Promise<void> {
    if (this.process !== null || this.isRemoved) return;
    let died = (): void => undefined;
    const ended = new Promise<void>((resolve) => (died = resolve));
    const process: Process = {
      isAlive: true,
      crash,
      died: () => {
        if (this.process === process) this.process = null;
        died();
      },
      profile: null,
      replica: null,
      requests: [],
      syncing: null,
      lastStatus: null,
      fault: null,
      ended,
    };
    this.process = process;
    await this.#within(process, async () => {
      process.profile = await Profile.open(vaultOver(crashingStore(this.disk, process), noSeal));
      if (process.profile === null) throw new Error('The profile does not open.');
      process.replica = await openReplica(process.profile, {
        kinds: this.needs.kinds,
        nowMs: () => this.needs.trueMs() + this.skewMs,
        newId: this.needs.newId,
        app: 'played',
        server: this.#network(process),
        remove: async () => {
          this.isRemoved = true;
          this.disk = emptyDisk();
          this.kill();
        },
      });
    });
  }

  /** Entries that lie on the disk, as they were written here: those of the outbox, and those that came back from the service. */
  ownOnDisk(): ReadonlyMap<string, Entry> {
    const read = (bytes: Bytes | undefined): unknown =>
      bytes === undefined ? null : (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
    const shelf = (name: string): unknown[] => [...(this.disk.rows.get(name)?.values() ?? [])].map(read);
    const identity = read(this.disk.rows.get('state')?.get('identity')) as { devices: string[] } | null;
    const entries = [
      ...[...shelf('outbox'), ...shelf('sent')].map((row) => (row as { entry: Entry }).entry),
      ...shelf('subject').flatMap((its) => its as Entry[]),
    ];
    const own = entries.filter(({ written }) => identity?.devices.includes(written.device) === true);
    return new Map(own.map((entry) => [entry.id, entry]));
  }

  kill(): void {
    const { process } = this;
    if (process === null) return;
    process.isAlive = false;
    this.process = null;
    process.died();
  }

  /** Does something in the process that runs; undefined where there is none, or it ends first. */
  async work<Value>(work: (replica: Replica, profile: Profile) => Promise<Value>): Promise<Value | undefined> {
    const { process } = this;
    if (process?.replica == null || process.profile === null) return undefined;
    const { replica, profile } = process;
    return this.#within(process, () => work(replica, profile));
  }

  /** Begins a sync; its requests wait for `deliver`. */
  beginSync(): void {
    const { process } = this;
    if (process?.replica == null || process.syncing !== null) return;
    process.syncing = process.replica.sync();
    process.syncing.then(
      (status) => {
        process.lastStatus = status;
        process.syncing = null;
      },
      (error: unknown) => {
        if (process.isAlive) process.fault ??= error;
        process.syncing = null;
      },
    );
  }

  async #within<Value>(process: Process, work: () => Promise<Value>): Promise<Value | undefined> {
    return Promise.race([work(), process.ended.then(() => undefined)]);
  }

  #network(process: Process): SyncServer {
    const send = (ask: Ask) => (asked: Asked) =>
      new Promise<never>((resolve) => {
        if (!process.isAlive || process.profile === null) return;
        const { user, secret } = process.profile.state.identity;
        const as = { deviceId: user.deviceId, secret };
        process.requests.push({ ask, asked, as, process, answer: resolve as unknown as (answered: Answered) => void });
      });
    return { pull: send('pull'), push: send('push'), photograph: send('photograph'), handIn: send('handIn') };
  }
}

/** Lets everything go on that waits for nothing but itself. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Brings a request to the service, and gives its answer; what becomes of the answer is for the caller to say. */
export async function bring({ ask, asked, as }: Request, service: ModelService): Promise<Answered> {
  const server = service.connect(as.deviceId, as.secret);
  return (server[ask] as (asked: Asked) => Promise<Answered>)(asked);
}
