import { digestOf } from '#platform/offline/domain/holdings.ts';
import {
  handInRequest,
  mostPushed,
  oldestProtocol,
  photographRequest,
  protocolVersion,
  pullRequest,
  pushRequest,
  type FieldReference,
  type FieldSettings,
  type FieldSite,
  type OfflineRead,
  type PullAnswer,
  type PulledSubject,
  type PullRequest,
  type PushAnswer,
  type PushOutcome,
  type SyncProblem,
  type SyncServer,
} from '#platform/offline/domain/protocol.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';
import type { ClocksOf } from '#features/people/index.ts';

import { takeHandIn, type HandedIn } from './model-hand-in.ts';
import { ModelLog, type Logged, type LogWriter, type ModelTransaction } from './model-log.ts';
import { takePhotograph } from './model-photographs.ts';
import { clinicalSight, holdsRole, seesPeople, type ModelDevice, type ModelMembership } from './model-rights.ts';

export type ModelBackup = Readonly<{ entries: readonly Logged[] }>;

/**
 * Mistakes that a service could make, to show that they would be found: giving out what is committed above a transaction that still runs or
 * saying that it took what it did not keep.
 */
export type ModelFlaw = 'reads-too-far' | 'forgets-what-it-took';

type Needs = Readonly<{
  flaw?: ModelFlaw | null;
  kinds: KindRegistry;
  clocksOf: ClocksOf;
  newId: () => string;
  nowMs: () => number;
  settings?: Partial<FieldSettings>;
  /** Entries that an answer may hold before it is gone on with. */
  pageEntries?: number;
  /** Turns that a request may be behind the last one met before its device is taken for a copy. */
  turnsBehind?: number;
}>;

/** Somebody who is here, or was moved and nobody knows where to, is on the devices of the site; whoever left, died or went elsewhere is not. */
const livesThere: ReadonlySet<string> = new Set(['here', 'between']);

/** The service as a device meets it, in memory: one more implementation of `SyncServer`, in which whoever plays decides what happens when. */
export class ModelService {
  readonly log: ModelLog;
  readonly devices = new Map<string, ModelDevice>();
  readonly memberships: ModelMembership[] = [];
  readonly handedIn: HandedIn[] = [];
  /** False: a service from before there were parcels. */
  takesParcels = true;
  readonly reads: { deviceId: string; id: string; thing: string; subjects: readonly string[] }[] = [];
  readonly photographs = new Map<string, Readonly<{ subject: string; bytes: string }>>();
  readonly names = new Map<string, string>();
  readonly sites = new Map<string, FieldSite>();
  kinds: KindRegistry;
  logId: string;
  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.kinds = needs.kinds;
    this.logId = needs.newId();
    this.log = new ModelLog({
      kinds: () => this.kinds,
      custodyOf: (placeId) => this.sites.get(placeId)?.custodyTeamId ?? null,
      clocksOf: needs.clocksOf,
    });
  }

  /** Another team looks after a site from now on. */
  giveCustody(siteId: string, teamId: string): void {
    const site = this.sites.get(siteId);
    if (site === undefined) return;
    this.sites.set(siteId, { ...site, custodyTeamId: teamId });
    this.log.derive();
  }

  /** Writes as a committed list or a colleague at the desk does, in one transaction. */
  desk(entries: readonly Entry[], by: LogWriter) {
    const transaction = this.log.begin();
    const outcomes = transaction.append(entries, by);
    transaction.commit();
    return outcomes;
  }

  begin(): ModelTransaction {
    return this.log.begin();
  }

  backup(): ModelBackup {
    return { entries: this.log.backup() };
  }

  restore({ entries }: ModelBackup): void {
    this.log.restore(entries);
    this.logId = this.#needs.newId();
  }

  /** Gives the secret by which the device is known. */
  enrol(device: Pick<ModelDevice, 'id' | 'userId' | 'teamId' | 'role'>): string {
    const secret = this.#needs.newId();
    this.devices.set(device.id, { ...device, secret, turn: 0, isRevoked: false });
    return secret;
  }

  /**
   * What a full sign-in in the device's browser does: another secret, and turns from nought. A copy goes on as a device of its own, and the one that it is a copy
   * of has to sign in as well. Null for a device that was revoked.
   */
  recover(deviceId: string, isCopied: boolean): Readonly<{ deviceId: string; secret: string }> | null {
    const device = this.devices.get(deviceId);
    if (device === undefined || device.isRevoked) return null;
    if (isCopied) {
      device.secret = null;
      const id = this.#needs.newId();
      return { deviceId: id, secret: this.enrol({ ...device, id }) };
    }
    device.secret = this.#needs.newId();
    device.turn = 0;
    return { deviceId, secret: device.secret };
  }

  /** Ids of subjects that a device is to hold for these sites, as the service sees it now. */
  scope(device: Pick<ModelDevice, 'teamId' | 'role'>, sites: readonly string[]): readonly string[] {
    const chosen = new Set(sites.filter((id) => this.sites.get(id)?.custodyTeamId === device.teamId));
    const held = new Set(chosen);
    if (!seesPeople.has(device.role)) return [...held].sort();
    for (const { people } of this.log.people()) {
      for (const row of people) {
        const isThere = row.place_id !== null && chosen.has(row.place_id) && livesThere.has(row.status);
        if (!isThere) continue;
        if (row.seen_by.includes(device.teamId)) for (const member of row.members) held.add(member);
      }
    }
    return [...held].sort();
  }

  connect(deviceId: string, secret: string): SyncServer {
    return {
      pull: async (request) => this.#pull(deviceId, secret, request),
      push: async (request) => this.#push(deviceId, secret, request),
      photograph: async (request) => this.#photograph(deviceId, secret, request),
      handIn: async (request) => {
        const read = handInRequest.safeParse(request);
        const device = this.devices.get(deviceId);
        if (!read.success) return problem('malformed');
        if (device === undefined || device.secret !== secret) return problem('unknown-device');
        const value = takeHandIn(this, deviceId, read.data);
        this.#noteReads(deviceId, read.data.reads ?? []);
        return { ok: true, value };
      },
    };
  }

  #meet(deviceId: string, secret: string, turn: number): ModelDevice | SyncProblem {
    const device = this.devices.get(deviceId);
    if (device === undefined || device.secret !== secret) return 'unknown-device';
    if (device.isRevoked) return 'device-revoked';
    if (turn < device.turn - (this.#needs.turnsBehind ?? 20)) return 'device-copied';
    device.turn = Math.max(device.turn, turn);
    return device;
  }

  #pull(deviceId: string, secret: string, asked: PullRequest) {
    const read = pullRequest.safeParse(asked);
    if (!read.success) return problem('malformed');
    const request = read.data;
    const device = this.#meet(deviceId, secret, request.turn);
    if (typeof device === 'string') return problem(device);
    if (request.protocol < oldestProtocol) return problem('update-needed');
    if (!holdsRole(this.memberships, device, this.#needs.nowMs())) return problem('rights-ended');

    const scope = this.scope(device, request.sites);
    const inScope = new Set(scope);
    const cursor = request.log === this.logId && request.cursor !== null ? Number(request.cursor) : null;
    const page = JSON.parse(request.after ?? 'null') as { horizon: number; afterId: string } | null;
    const horizon = page?.horizon ?? this.log.horizon(this.#needs.flaw === 'reads-too-far');
    const isWhole = request.need.length > 0;
    const wanted = (isWhole ? request.need.filter((id) => inScope.has(id)) : scope).filter(
      (id) => page === null || id > page.afterId,
    );
    const subjects: PulledSubject[] = [];
    let count = 0;
    let more: string | null = null;
    for (const id of [...wanted].sort()) {
      const from = isWhole || cursor === null ? 0 : cursor;
      const entries = this.#visible(device, id, from, horizon);
      if (!isWhole && entries.length === 0) continue;
      if (!isWhole && cursor === null) continue;
      if (count > 0 && count + entries.length > (this.#needs.pageEntries ?? 5000)) {
        more = JSON.stringify({ horizon, afterId: subjects[subjects.length - 1]?.id ?? '' });
        break;
      }
      count += entries.length;
      subjects.push({ id, kind: this.sites.has(id) ? 'place' : 'person', whole: isWhole, entries });
    }
    const reference = this.#reference(device);
    const answer: PullAnswer = {
      protocol: protocolVersion,
      log: this.logId,
      cursor: String(isWhole && cursor !== null ? cursor : horizon),
      scope:
        isWhole || page !== null || (digestOf(scope) === request.holding && (request.log ?? this.logId) === this.logId)
          ? null
          : scope,
      subjects,
      places: [],
      people: [],
      more,
      reference: reference.digest === request.reference ? null : reference,
      now: new Date(this.#needs.nowMs()).toISOString(),
    };
    return { ok: true as const, value: answer };
  }

  #push(deviceId: string, secret: string, asked: unknown) {
    const read = pushRequest.safeParse(asked);
    if (!read.success) return problem('malformed');
    const device = this.#meet(deviceId, secret, read.data.turn);
    if (typeof device === 'string') return problem(device);
    const transaction = this.log.begin();
    const outcomes = read.data.entries.slice(0, mostPushed).map((sent): PushOutcome => {
      const entry = sent as Entry;
      const refused = (reason: 'malformed' | 'another-author' | 'written-elsewhere' | 'rights-withdrawn') =>
        ({ id: typeof entry?.id === 'string' ? entry.id : '', outcome: 'refused', reason }) as const;
      if (typeof entry?.id !== 'string' || typeof entry.written?.ms !== 'number') return refused('malformed');
      if (entry.author !== device.userId || entry.team !== device.teamId) return refused('another-author');
      if (this.devices.get(entry.written.device)?.userId !== device.userId) return refused('written-elsewhere');
      if (
        !holdsRole(this.memberships, device, entry.written.ms) &&
        !holdsRole(this.memberships, device, this.#needs.nowMs())
      )
        return refused('rights-withdrawn');
      const [outcome] = transaction.append([entry], { team: device.teamId, role: device.role });
      return outcome as PushOutcome;
    });
    if (this.#needs.flaw !== 'forgets-what-it-took' || read.data.turn % 7 !== 0) transaction.commit();
    this.#noteReads(device.id, read.data.reads);
    const answer: PushAnswer = {
      protocol: protocolVersion,
      log: this.logId,
      outcomes,
      now: new Date(this.#needs.nowMs()).toISOString(),
    };
    return { ok: true as const, value: answer };
  }

  #photograph(deviceId: string, secret: string, asked: unknown) {
    const read = photographRequest.safeParse(asked);
    if (!read.success) return problem('malformed');
    const device = this.#meet(deviceId, secret, read.data.turn);
    if (typeof device === 'string') return problem(device);
    return { ok: true as const, value: { outcome: takePhotograph(this, device, read.data) } };
  }

  #noteReads(deviceId: string, reads: readonly OfflineRead[]): void {
    for (const { id, thing, subjects } of reads) {
      if (!this.reads.some((one) => one.id === id)) this.reads.push({ deviceId, id, thing, subjects });
    }
  }

  #visible(device: ModelDevice, subjectId: string, from: number, horizon: number): readonly Entry[] {
    const entries: Entry[] = [];
    for (const { entry, xid } of this.log.of(subjectId)) {
      if (xid < from || xid >= horizon) continue;
      if ((this.kinds.get(entry.kind)?.clinical ?? true) && !clinicalSight.has(device.role)) continue;
      entries.push(entry);
    }
    return entries;
  }

  #reference(device: ModelDevice): FieldReference {
    const sites = [...this.sites.values()].filter((site) => site.custodyTeamId === device.teamId);
    const named = [...this.names].map(([id, name]) => ({ id, name }));
    return {
      digest: digestOf([...sites.map(({ id }) => id), ...named.map(({ id }) => id)]),
      sites,
      teams: named,
      colleagues: [],
      settings: { forgetAfterDays: 30, lockAfterMinutes: 15, passkeyOnly: false, ...this.#needs.settings },
      // A point of the curve whose private half nobody needs: the model opens nothing.
      carryKey: 'BG_wO5SSQc4drdQ1GeaWDgqFtBppoFwygQOqK84VlMoWPE91OlW_AdxT9sCwx-7ni0DG_30lqW4igrmJzvccFEo',
    };
  }
}

const problem = (name: SyncProblem) => ({ ok: false, problem: name }) as const;
