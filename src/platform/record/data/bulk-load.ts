import type pg from 'pg';

import type { Database } from '#platform/database/requester.ts';

import type { Entry } from '../domain/entry.ts';
import { copyInto, type CopyInto } from './copy-into.ts';
import { copyLine, copyValue } from './copy-text.ts';
import type { Cluster, Derivation, DerivedRow } from './derivation.ts';
import { entryColumns, toRow } from './entry-row.ts';
import { makeClusters } from './lock-clusters.ts';
import type { Recorder } from './recorder.ts';

/** All entries of one person or place, with any other records that they say are the same; never split over two groups. */
export type EntryGroup = readonly Entry[];

const entryTable = [...entryColumns, 'clinical', 'late'];

/**
 * Loads a whole area's entries, and everything derived from them, by COPY: for a new database only, as nothing is checked against what is there.
 * The log is committed first: where anything fails before that nothing is there, and where it fails after, a rebuild makes the rest. Gives the entries loaded.
 */
export async function bulkLoad(
  db: Database,
  pool: pg.Pool,
  recorder: Recorder,
  groups: AsyncIterable<EntryGroup> | Iterable<EntryGroup>,
): Promise<number> {
  const references = await readReferences(db, recorder.derivations);
  const subjects = await copyInto(pool, 'subject', ['subject_id', 'subject_kind', 'cluster_id']);
  const log = await copyInto(pool, 'entry', entryTable);
  const derived = new DerivedCopies(pool, recorder.derivations);
  await derived.open();
  let loaded = 0;
  try {
    for await (const group of groups) {
      const entriesOf = bySubject(group);
      for (const cluster of makeClusters([...entriesOf.keys()].sort(), entriesOf)) {
        const kind = [...cluster.entriesOf.values()][0]?.[0]?.subject.kind ?? 'person';
        await subjects.write(cluster.members.map((id) => copyLine([id, kind, cluster.members[0] as string])).join(''));
        for (const derivation of recorder.derivations) {
          if (derivation.subjectKind === kind) await derived.write(derivation, cluster, references.get(derivation));
        }
      }
      await log.write(group.map((entry) => entryLine(entry, recorder)).join(''));
      loaded += group.length;
    }
    await log.end();
    await subjects.end();
    await derived.end();
  } catch (error) {
    await Promise.all([subjects.abandon(), log.abandon(), derived.abandon()]);
    throw error;
  }
  return loaded;
}

/** What every derivation follows from besides the log, read once. */
export async function readReferences(
  db: Database,
  derivations: readonly Derivation[],
): Promise<ReadonlyMap<Derivation, unknown>> {
  return db.transaction().execute(async (tx) => {
    const references = new Map<Derivation, unknown>();
    for (const derivation of derivations) references.set(derivation, await derivation.readReference(tx));
    return references;
  });
}

/** The derived tables of some derivations, each filled by a COPY of its own. */
export class DerivedCopies {
  readonly #pool: pg.Pool;
  readonly #derivations: readonly Derivation[];
  readonly #copies = new Map<string, CopyInto>();

  constructor(pool: pg.Pool, derivations: readonly Derivation[]) {
    this.#pool = pool;
    this.#derivations = derivations;
  }

  async open(): Promise<void> {
    for (const { name, columns } of this.#derivations.flatMap((derivation) => derivation.tables)) {
      this.#copies.set(name, await copyInto(this.#pool, name, columns));
    }
  }

  async write(derivation: Derivation, cluster: Cluster, reference: unknown): Promise<void> {
    const rows = derivation.derive(cluster, reference);
    for (const { name, columns, json } of derivation.tables) {
      const lines = (rows[name] ?? []).map((row) => derivedLine(row, columns, json ?? [])).join('');
      if (lines !== '') await this.#copies.get(name)?.write(lines);
    }
  }

  async end(): Promise<void> {
    for (const copy of this.#copies.values()) await copy.end();
  }

  async abandon(): Promise<void> {
    await Promise.all([...this.#copies.values()].map((copy) => copy.abandon()));
  }
}

function bySubject(group: EntryGroup): Map<string, Entry[]> {
  const entriesOf = new Map<string, Entry[]>();
  for (const entry of group) {
    const list = entriesOf.get(entry.subject.id);
    if (list === undefined) entriesOf.set(entry.subject.id, [entry]);
    else list.push(entry);
  }
  return entriesOf;
}

function entryLine(entry: Entry, recorder: Recorder): string {
  const row = toRow(entry, { clinical: recorder.kinds.get(entry.kind)?.clinical ?? true, late: false });
  return copyLine(entryTable.map((column) => copyValue(row[column as keyof typeof row])));
}

function derivedLine(row: DerivedRow, columns: readonly string[], json: readonly string[]): string {
  return copyLine(columns.map((column) => copyValue(row[column], json.includes(column))));
}
