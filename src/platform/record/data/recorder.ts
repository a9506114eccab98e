import { sql } from 'kysely';

import { asRecorder, type Tx } from '#platform/database/requester.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { canonical } from '../domain/canonical.ts';
import { checkEntry, type Refusal } from '../domain/check-entry.ts';
import type { Entry } from '../domain/entry.ts';
import type { KindRegistry } from '../domain/kind-registry.ts';
import type { Derivation } from './derivation.ts';
import { entryColumns, toRow } from './entry-row.ts';
import { lockClusters, readClusters } from './lock-clusters.ts';
import { forgottenAmong, knownTexts } from './what-the-log-has.ts';
import { writeDerived } from './write-derived.ts';

/** What became of one entry that was handed in. `late`: kept, although its writer's team no longer looks after the person. */
export type Outcome =
  | Readonly<{ id: string; outcome: 'accepted'; late: boolean }>
  | Readonly<{ id: string; outcome: 'already-here' }>
  | Readonly<{ id: string; outcome: 'refused'; reason: Refusal }>;

/**
 * Whose people the entries may be about. `own`: those that the writer's team sees, or once wrote of (late). `any`: a committed list
 * or the system itself, which may re-home a person from another team; the caller has checked the permission for that.
 */
export type Rights = 'own' | 'any';

export type Recorder = Readonly<{
  kinds: KindRegistry;
  derivations: readonly Derivation[];
  /** Adds entries to the log and brings everything derived up to date, all in the caller's transaction. One outcome for each, in order. */
  append(tx: Tx, entries: readonly Entry[], rights: Rights): Promise<readonly Outcome[]>;
  /** The same, all or nothing: throws ALO-RECORD-002 when one is refused, so that the transaction is given up. */
  appendAll(tx: Tx, entries: readonly Entry[], rights: Rights): Promise<number>;
  /** Makes the derived rows of these subjects' people again, after a reference table that they follow from has changed. */
  deriveAgain(tx: Tx, subjectIds: readonly string[]): Promise<void>;
}>;

/** The record of a running service: its kinds of entries, and the tables that follow from them. */
export function createRecorder(kinds: KindRegistry, derivations: readonly Derivation[]): Recorder {
  const append: Recorder['append'] = async (tx, entries, rights) => {
    const outcomes = new Map<string, Outcome>();
    const writer = await readWriter(tx);
    const checked = entries.filter((entry) => {
      const reason = checkEntry(entry, kinds) ?? (mayWrite(kinds, entry, writer) ? null : 'not-a-writer-of-this-kind');
      if (reason !== null) outcomes.set(entry.id, { id: entry.id, outcome: 'refused', reason });
      return reason === null;
    });
    const accepted = await asRecorder(tx, async () => {
      await claimSubjects(tx, checked);
      await lockClusters(tx, subjectsOf(checked));
      await claimIds(tx, checked);
      const fresh = await withoutKnown(tx, checked, outcomes);
      return judgeRights(tx, await withoutForgotten(tx, fresh, outcomes), rights, outcomes);
    });
    if (accepted.length > 0) {
      await insertEntries(tx, accepted, kinds, outcomes);
      await asRecorder(tx, async () => {
        await noteChange(tx, accepted);
        await deriveLocked(tx, derivations, accepted);
      });
    }
    return entries.map((entry) => outcomes.get(entry.id) as Outcome);
  };

  return {
    kinds,
    derivations,
    append,
    appendAll: async (tx, entries, rights) => {
      const outcomes = await append(tx, entries, rights);
      const refused = outcomes.find((outcome) => outcome.outcome === 'refused');
      if (refused !== undefined) {
        throw new AlongsideError('ALO-RECORD-002', `an entry was refused: ${refused.reason}`, { status: 409 });
      }
      return outcomes.filter((outcome) => outcome.outcome === 'accepted').length;
    },
    deriveAgain: async (tx, subjectIds) =>
      asRecorder(tx, async () => {
        const locked = await lockClusters(tx, subjectIds);
        const clusters = await readClusters(tx, locked);
        for (const derivation of derivations) await writeDerived(tx, derivation, clusters);
      }),
  };
}

/** The role for which the transaction runs; the system itself where it runs for nobody. */
async function readWriter(tx: Tx): Promise<string> {
  const { rows } = await sql<{ role: string | null }>`select alongside_role() as role`.execute(tx);
  return rows[0]?.role ?? 'system';
}

function mayWrite(kinds: KindRegistry, entry: Entry, writer: string): boolean {
  const writers: readonly string[] = kinds.get(entry.kind)?.writers ?? [];
  return writers.includes(writer);
}

/** Subjects that entries are about, and those that they say are, or are not, the same person. */
function subjectsOf(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) => {
    const other = (entry.body as { with?: unknown }).with;
    return typeof other === 'string' ? [entry.subject.id, other] : [entry.subject.id];
  });
}

async function claimSubjects(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const kindOf = new Map(entries.map((entry) => [entry.subject.id, entry.subject.kind]));
  if (kindOf.size === 0) return;
  const ids = [...kindOf.keys()].sort();
  await sql`insert into subject (subject_id, subject_kind, cluster_id)
    select id, kind, id from unnest(${ids}::uuid[], ${ids.map((id) => kindOf.get(id))}::text[]) as claimed (id, kind)
    on conflict (subject_id) do nothing`.execute(tx);
}

/**
 * Waits for whoever is writing an entry under one of these ids at this moment, about whichever subject: the log's own keys are each subject's own. Claimed
 * in one order, so that two who claim the same ids do not wait for each other; given up at once, as the claim holds until the transaction ends all the same.
 */
async function claimIds(tx: Tx, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const ids = [...new Set(entries.map((entry) => entry.id))].sort();
  await sql`insert into entry_claim (id) select unnest(${ids}::uuid[])`.execute(tx);
  await sql`delete from entry_claim where id = any(${ids}::uuid[])`.execute(tx);
}

/** The same id twice is the same entry; under a known id a different entry is refused, and said to be. */
async function withoutKnown(
  tx: Tx,
  entries: readonly Entry[],
  outcomes: Map<string, Outcome>,
): Promise<readonly Entry[]> {
  if (entries.length === 0) return [];
  const known = await knownTexts(
    tx,
    entries.map((entry) => entry.id),
  );
  const fresh: Entry[] = [];
  for (const entry of entries) {
    const text = canonical(entry);
    const before = known.get(entry.id);
    if (before === undefined) {
      known.set(entry.id, text);
      fresh.push(entry);
    } else if (before === text) {
      if (!outcomes.has(entry.id) && !fresh.some((other) => other.id === entry.id)) {
        outcomes.set(entry.id, { id: entry.id, outcome: 'already-here' });
      }
    } else outcomes.set(entry.id, { id: entry.id, outcome: 'refused', reason: 'known-id-with-another-body' });
  }
  return fresh.filter((entry) => !outcomes.has(entry.id));
}

/** Nobody brings back a record that retention removed: a device may still have had something of it. Asked under the lock, so that one being forgotten now is known. */
async function withoutForgotten(
  tx: Tx,
  entries: readonly Entry[],
  outcomes: Map<string, Outcome>,
): Promise<readonly Entry[]> {
  if (entries.length === 0) return entries;
  const forgotten = await forgottenAmong(tx, subjectsOf(entries));
  return entries.filter((entry) => {
    const isForgotten = subjectsOf([entry]).some((id) => forgotten.has(id));
    if (isForgotten) outcomes.set(entry.id, { id: entry.id, outcome: 'refused', reason: 'unknown-subject' });
    return !isForgotten;
  });
}

/**
 * Says of which subjects a device may find something new. Never set back: a writer with a lower transaction id may come to a subject after one with a
 * higher, and a reader below both must find it.
 */
async function noteChange(tx: Tx, accepted: readonly Accepted[]): Promise<void> {
  const ids = [...new Set(accepted.map(({ entry }) => entry.subject.id))].sort();
  await sql`insert into subject_change (subject_id, xid) select id, pg_current_xact_id() from unnest(${ids}::uuid[]) as written (id)
    on conflict (subject_id) do update set xid = greatest(subject_change.xid, excluded.xid), writes = subject_change.writes + 1`.execute(
    tx,
  );
}

type Accepted = Readonly<{ entry: Entry; late: boolean }>;

/** Decides, for each entry, whether its writer may say this of this person now, or could when it was written. */
async function judgeRights(
  tx: Tx,
  entries: readonly Entry[],
  rights: Rights,
  outcomes: Map<string, Outcome>,
): Promise<readonly Accepted[]> {
  if (rights === 'any') return entries.map((entry) => ({ entry, late: false }));
  const ids = [...new Set(subjectsOf(entries))];
  const standing = await sql<{
    subject_id: string;
    seen_by: string[] | null;
    written_by: string[];
    glass_of: string[];
  }>`
    select s.subject_id, a.seen_by,
      array(select distinct e.team from entry e where e.subject_id = s.subject_id) as written_by,
      array(select g.user_id from break_glass g where g.subject_id = s.subject_id and now() < g.until_at) as glass_of
    from subject s left join subject_access a using (subject_id)
    where s.subject_id = any(${ids}::uuid[]) and s.subject_kind = 'person'`.execute(tx);
  const of = new Map(standing.rows.map((row) => [row.subject_id, row]));
  const accepted: Accepted[] = [];
  for (const entry of entries) {
    const verdicts =
      entry.subject.kind === 'person' ? subjectsOf([entry]).map((id) => sightOf(of.get(id), entry)) : ['sees' as const];
    if (verdicts.includes('unknown'))
      outcomes.set(entry.id, { id: entry.id, outcome: 'refused', reason: 'unknown-subject' });
    else if (verdicts.includes('none'))
      outcomes.set(entry.id, { id: entry.id, outcome: 'refused', reason: 'not-your-person' });
    else accepted.push({ entry, late: verdicts.includes('saw') });
  }
  return accepted;
}

function sightOf(
  standing: { seen_by: string[] | null; written_by: string[]; glass_of: string[] } | undefined,
  entry: Entry,
): 'sees' | 'saw' | 'none' | 'unknown' {
  if (standing === undefined) return 'unknown';
  const isNew = standing.seen_by === null && standing.written_by.length === 0;
  if (isNew || standing.seen_by?.includes(entry.team) === true || standing.glass_of.includes(entry.author))
    return 'sees';
  return standing.written_by.includes(entry.team) ? 'saw' : 'none';
}

/** Written as the role that the transaction has, so that row security holds the writer to their own name and team. */
async function insertEntries(
  tx: Tx,
  accepted: readonly Accepted[],
  kinds: KindRegistry,
  outcomes: Map<string, Outcome>,
): Promise<void> {
  for (let from = 0; from < accepted.length; from += 2000) {
    const piece = accepted.slice(from, from + 2000);
    const rows = piece.map(({ entry, late }) =>
      toRow(entry, { clinical: kinds.get(entry.kind)?.clinical ?? true, late }),
    );
    await sql`insert into entry (${sql.join([...entryColumns, 'clinical', 'late'].map((column) => sql.ref(column)))})
      select ${sql.join([...entryColumns, 'clinical', 'late'].map((column) => sql.ref(column)))}
      from jsonb_populate_recordset(null::entry, ${JSON.stringify(rows.map((row) => ({ ...row, body: JSON.parse(row.body) as unknown })))}::jsonb)`.execute(
      tx,
    );
  }
  for (const { entry, late } of accepted) outcomes.set(entry.id, { id: entry.id, outcome: 'accepted', late });
}

async function deriveLocked(tx: Tx, derivations: readonly Derivation[], accepted: readonly Accepted[]): Promise<void> {
  const locked = await lockClusters(tx, subjectsOf(accepted.map(({ entry }) => entry)));
  const kindOf = new Map(accepted.map(({ entry }) => [entry.subject.id, entry.subject.kind]));
  const clusters = await readClusters(tx, locked);
  for (const derivation of derivations) {
    const its = clusters.filter(
      (cluster) => (cluster.members.map((id) => kindOf.get(id)).find(Boolean) ?? 'person') === derivation.subjectKind,
    );
    await writeDerived(tx, derivation, its);
  }
}
