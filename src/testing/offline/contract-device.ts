import { digestOf } from '#platform/offline/domain/holdings.ts';
import {
  mostNeeded,
  protocolVersion,
  type PullAnswer,
  type PullRequest,
  type PushAnswer,
  type SyncFailure,
  type SyncServer,
} from '#platform/offline/domain/protocol.ts';
import type { FieldDraft } from '#platform/offline/domain/replica.ts';
import type { Entry, WrittenAt } from '#platform/record/domain/entry.ts';
import { tick } from '#platform/record/domain/hybrid-clock.ts';

export type DeviceIdentity = Readonly<{ deviceId: string; userId: string; teamId: string; role: string }>;

/**
 * The plainest device that keeps the contract: everything in memory, nothing encrypted, one thing after the other. It shows what the service must
 * answer, so that a test can speak of what a device comes to hold and not of messages.
 */
export class ContractDevice {
  readonly identity: DeviceIdentity;
  readonly server: SyncServer;
  readonly held = new Map<string, Map<string, Entry>>();
  sites: readonly string[];
  log: string | null = null;
  cursor: string | null = null;
  turn = 0;
  #written: WrittenAt | null = null;
  readonly #needs: Readonly<{ nowMs: () => number; newId: () => string }>;

  constructor(
    identity: DeviceIdentity,
    server: SyncServer,
    sites: readonly string[],
    needs: Readonly<{ nowMs: () => number; newId: () => string }>,
  ) {
    this.identity = identity;
    this.server = server;
    this.sites = sites;
    this.#needs = needs;
  }

  /** An entry as this device would write it. */
  entry(draft: FieldDraft, more: Partial<Entry> = {}): Entry {
    const { userId, teamId, deviceId } = this.identity;
    this.#written = tick(this.#written, this.#needs.nowMs(), deviceId);
    return {
      id: this.#needs.newId(),
      subject: draft.subject,
      kind: draft.kind,
      version: 1,
      happened: draft.happened,
      written: this.#written,
      author: userId,
      team: teamId,
      place: draft.place ?? null,
      body: draft.body,
      replaces: draft.replaces ?? [],
      ...more,
    };
  }

  request(more: Partial<PullRequest> = {}): PullRequest {
    this.turn += 1;
    return {
      protocol: protocolVersion,
      app: 'contract',
      turn: this.turn,
      sites: [...this.sites],
      log: this.log,
      cursor: this.cursor,
      holding: digestOf(this.held.keys()),
      after: null,
      need: [],
      reference: null,
      ...more,
    };
  }

  async push(entries: readonly unknown[], reads: Parameters<SyncServer['push']>[0]['reads'] = []): Promise<PushAnswer> {
    const answer = await this.tryPush(entries, reads);
    if (typeof answer === 'string') throw new Error(`The push was answered with ${answer}.`);
    return answer;
  }

  async tryPush(
    entries: readonly unknown[],
    reads: Parameters<SyncServer['push']>[0]['reads'] = [],
  ): Promise<PushAnswer | string> {
    this.turn += 1;
    const answered = await this.server.push({
      protocol: protocolVersion,
      app: 'contract',
      turn: this.turn,
      entries: entries as Entry[],
      reads,
    });
    return answered.ok ? answered.value : answered.problem;
  }

  async photograph(subject: string, name: string, bytes: Uint8Array): Promise<string> {
    this.turn += 1;
    const answered = await this.server.photograph({
      protocol: protocolVersion,
      app: 'contract',
      turn: this.turn,
      subject,
      name,
      bytes: Buffer.from(bytes).toString('base64url'),
    });
    return answered.ok ? answered.value.outcome : answered.problem;
  }

  async pull(more: Partial<PullRequest> = {}): Promise<PullAnswer> {
    const answered = await this.server.pull(this.request(more));
    if (!answered.ok) throw new Error(`The pull was answered with ${answered.problem}.`);
    return answered.value;
  }

  async pullProblem(): Promise<SyncFailure | null> {
    const answered = await this.server.pull(this.request());
    return answered.ok ? null : answered.problem;
  }

  /** Meets the service until it holds what it is to hold. Gives the entries that came, with repeats. */
  async meet(): Promise<readonly Entry[]> {
    const came: Entry[] = [];
    const keep = (answer: PullAnswer): void => {
      for (const { id, whole, entries } of answer.subjects) {
        if (!whole && !this.held.has(id)) continue;
        const its = this.held.get(id) ?? new Map<string, Entry>();
        this.held.set(id, its);
        for (const entry of entries) {
          its.set(entry.id, entry);
          came.push(entry);
        }
      }
    };
    for (let round = 0; round < 20; round += 1) {
      let answer = await this.pull();
      if (this.log !== answer.log) {
        this.log = answer.log;
        this.cursor = null;
      }
      const scope = answer.scope ?? [...this.held.keys()];
      const cursor = answer.cursor;
      keep(answer);
      while (answer.more !== null) keep((answer = await this.pull({ after: answer.more })));
      for (const id of [...this.held.keys()]) if (!scope.includes(id)) this.held.delete(id);
      this.cursor = cursor;
      let lacking = scope.filter((id) => !this.held.has(id));
      if (lacking.length === 0) return came;
      while (lacking.length > 0) {
        const need = lacking.slice(0, mostNeeded);
        let whole = await this.pull({ need });
        keep(whole);
        while (whole.more !== null) keep((whole = await this.pull({ need, after: whole.more })));
        const left = scope.filter((id) => !this.held.has(id));
        if (left.length === lacking.length) break;
        lacking = left;
      }
    }
    throw new Error('The device does not come to hold what it is to hold.');
  }

  ids(subjectId: string): readonly string[] {
    return [...(this.held.get(subjectId)?.keys() ?? [])].sort();
  }
}
