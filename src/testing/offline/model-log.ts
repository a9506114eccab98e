import { clusters } from '#platform/record/domain/cluster.ts';
import { canonical } from '#platform/record/domain/canonical.ts';
import { checkEntry, type Refusal } from '#platform/record/domain/check-entry.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';
import { derivePerson, type ClocksOf, type CustodyOf, type DerivedPerson } from '#features/people/index.ts';

/** An entry with what a log adds: its transaction, its place in the order, and whether its writer's team no longer had the person. */
export type Logged = Readonly<{ entry: Entry; xid: number; seq: number; late: boolean }>;

/** Who writes. `isList`: for a committed list, which may speak of anybody's people. */
export type LogWriter = Readonly<{ team: string; role: string; isList?: boolean }>;

export type Appended =
  | Readonly<{ id: string; outcome: 'accepted'; late: boolean }>
  | Readonly<{ id: string; outcome: 'already-here' }>
  | Readonly<{ id: string; outcome: 'refused'; reason: Refusal }>;

/** A transaction of the model: it has its number from the start and is seen by others only from `commit` on. */
export type ModelTransaction = Readonly<{
  append(entries: readonly Entry[], by: LogWriter): readonly Appended[];
  commit(): void;
}>;

type Needs = Readonly<{ kinds: () => KindRegistry; custodyOf: CustodyOf; clocksOf: ClocksOf }>;

/**
 * The record of the service, in memory: the same rules as the recorder's over PostgreSQL (docs/decisions/0006), with transactions that may commit
 * long after they began. Everything in it is decided by whoever plays with it.
 */
export class ModelLog {
  readonly #needs: Needs;
  #entries = new Map<string, Logged>();
  #bySubject = new Map<string, Logged[]>();
  #kindOf = new Map<string, Entry['subject']['kind']>();
  #derived = new Map<string, DerivedPerson>();
  #statements: Entry[] = [];
  #running = new Map<number, { entries: Map<string, Logged>; subjects: Set<string>; commit: () => void }>();
  #nextXid = 1;
  #nextSeq = 1;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Below this transaction everything is settled: it has committed or never will. */
  horizon(isCareless = false): number {
    return isCareless ? this.#nextXid : Math.min(this.#nextXid, ...this.#running.keys());
  }

  size(): number {
    return this.#entries.size;
  }

  /** Committed entries of a subject, in the log's order. */
  of(subjectId: string): readonly Logged[] {
    return this.#bySubject.get(subjectId) ?? [];
  }

  all(): readonly Logged[] {
    return [...this.#entries.values()];
  }

  get(entryId: string): Logged | undefined {
    return this.#entries.get(entryId);
  }

  /** Word for word. */
  has(entry: Entry): boolean {
    const known = this.get(entry.id);
    return known !== undefined && canonical(known.entry) === canonical(entry);
  }

  subjects(kind: Entry['subject']['kind']): readonly string[] {
    return [...this.#kindOf].filter(([, its]) => its === kind).map(([id]) => id);
  }

  /** Each person once, of however many records. */
  people(): Iterable<DerivedPerson> {
    return new Set(this.#derived.values());
  }

  /** Teams that see a record of a person; null of one that nobody has written of. */
  seenBy(subjectId: string): readonly string[] | null {
    return this.#derived.get(subjectId)?.access.find((row) => row.subject_id === subjectId)?.seen_by ?? null;
  }

  begin(): ModelTransaction {
    const xid = this.#nextXid;
    this.#nextXid += 1;
    const own = new Map<string, Logged>();
    const subjects = new Set<string>();
    const commit = (): void => {
      if (!this.#running.delete(xid)) return;
      for (const logged of own.values()) this.#keep(logged);
      this.derive(subjects);
    };
    this.#running.set(xid, { entries: own, subjects, commit });
    return {
      commit,
      append: (entries, by) => {
        const outcomes: Appended[] = [];
        for (const entry of entries) {
          this.#waitFor(xid, entry);
          const outcome = this.#judge(entry, by, own);
          outcomes.push(outcome);
          if (outcome.outcome !== 'accepted') continue;
          own.set(entry.id, { entry, xid, seq: this.#nextSeq, late: outcome.late });
          this.#nextSeq += 1;
          for (const id of subjectsOf(entry)) subjects.add(id);
        }
        return outcomes;
      },
    };
  }

  /** Makes what is derived of these subjects again, or of everybody: after an entry, or when custody has changed. */
  derive(subjectIds: Iterable<string> = this.subjects('person')): void {
    const asked = new Set(subjectIds);
    if (asked.size === 0) return;
    const { membersOf } = clusters(this.subjects('person'), this.#statements);
    const touched = new Set<readonly string[]>();
    for (const id of asked) {
      const before = this.#derived.get(id)?.access.map((row) => row.subject_id) ?? [];
      for (const member of [id, ...before]) {
        const members = membersOf.get(member);
        if (members !== undefined) touched.add(members);
      }
    }
    for (const members of touched) {
      const entriesOf = new Map(members.map((id) => [id, this.of(id).map(({ entry }) => entry)]));
      const derived = derivePerson(members, entriesOf, this.#needs.custodyOf, this.#needs.clocksOf);
      for (const id of members) this.#derived.set(id, derived);
    }
  }

  /** Everything that has committed, to be restored one day. */
  backup(): readonly Logged[] {
    return this.all();
  }

  /** The log as a backup had it, its transactions numbered anew; what was written since is gone. */
  restore(backup: readonly Logged[]): void {
    this.#entries = new Map();
    this.#bySubject = new Map();
    this.#kindOf = new Map();
    this.#derived = new Map();
    this.#statements = [];
    this.#running.clear();
    this.#nextXid = 2;
    for (const logged of backup) this.#keep({ ...logged, xid: 1 });
    this.derive();
  }

  #keep(logged: Logged): void {
    const { id, kind } = logged.entry.subject;
    this.#entries.set(logged.entry.id, logged);
    if (aboutRecords.has(logged.entry.kind)) this.#statements.push(logged.entry);
    const list = this.#bySubject.get(id);
    if (list === undefined) this.#bySubject.set(id, [logged]);
    else list.push(logged);
    if (!this.#kindOf.has(id)) this.#kindOf.set(id, kind);
  }

  /** A writer waits for whoever holds the person, which in a model means that the other comes to its end first. */
  #waitFor(xid: number, entry: Entry): void {
    const wanted = subjectsOf(entry);
    for (const [other, { subjects, entries, commit }] of [...this.#running]) {
      if (other !== xid && (entries.has(entry.id) || wanted.some((id) => subjects.has(id)))) commit();
    }
  }

  #judge(entry: Entry, by: LogWriter, own: ReadonlyMap<string, Logged>): Appended {
    const refused = (reason: Refusal): Appended => ({ id: entry.id, outcome: 'refused', reason });
    const kinds = this.#needs.kinds();
    const fault = checkEntry(entry, kinds);
    if (fault !== null) return refused(fault);
    const writers: readonly string[] = kinds.get(entry.kind)?.writers ?? [];
    if (!writers.includes(by.role)) return refused('not-a-writer-of-this-kind');
    const known = own.get(entry.id) ?? this.#entries.get(entry.id);
    if (known !== undefined) {
      if (canonical(known.entry) !== canonical(entry)) return refused('known-id-with-another-body');
      return { id: entry.id, outcome: 'already-here' };
    }
    if (by.isList === true || entry.subject.kind !== 'person')
      return { id: entry.id, outcome: 'accepted', late: false };
    let late = false;
    for (const id of subjectsOf(entry)) {
      const written = this.of(id);
      // A subject that only this transaction has written of is new, however often it writes of it.
      if (
        id !== entry.subject.id &&
        written.length === 0 &&
        ![...own.values()].some((one) => one.entry.subject.id === id)
      )
        return refused('unknown-subject');
      const seenBy = this.seenBy(id);
      if ((seenBy === null && written.length === 0) || seenBy?.includes(by.team) === true) continue;
      if (!written.some((one) => one.entry.team === by.team)) return refused('not-your-person');
      late = true;
    }
    return { id: entry.id, outcome: 'accepted', late };
  }
}

/** The records that an entry speaks of: its own, and the one that it says is, or is not, the same person. */
function subjectsOf(entry: Entry): readonly string[] {
  const other = (entry.body as { with?: unknown } | null)?.with;
  return typeof other === 'string' ? [entry.subject.id, other] : [entry.subject.id];
}

const aboutRecords: ReadonlySet<string> = new Set(['same-person', 'not-same-person', 'retracted']);
