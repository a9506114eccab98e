import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';

import { readEntriesAsJson } from './entries-as-json.ts';
import { mentionedIn } from './field-reference.ts';

/** Entries of one subject as the inside of a JSON array, and the ids of whoever and whatever they mention. */
export type SubjectText = Readonly<{ entries: string; mentioned: readonly string[] }>;

/** Reads subjects whole, as `readEntriesAsJson` does and under the same condition: only ever for subjects that row security has let the requester see. */
export type WholeSubjects = (tx: Tx, subjectIds: readonly string[]) => Promise<ReadonlyMap<string, SubjectText>>;

type Kept = Readonly<{ writes: number; text: SubjectText | null; untilMs: number }>;

const forMs = 60_000;
const mostCharacters = 24_000_000;

/**
 * Keeps what was read for a minute, because the devices of a team meet the service together, on a Monday at eight, and ask for the same people. What is kept is
 * good only while `subject_change` has counted as many writes as before it was read; a transaction's id would not do, as one with a lower id may commit later. It is
 * kept apart for those with clinical sight and those without.
 */
export function wholeSubjects(nowMs: () => number): WholeSubjects {
  const kept = new Map<string, Kept>();
  let characters = 0;
  const drop = (key: string): void => {
    characters -= kept.get(key)?.text?.entries.length ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, one: Kept): void => {
    drop(key);
    kept.set(key, one);
    characters += one.text?.entries.length ?? 0;
    for (const oldest of kept.keys()) {
      if (characters <= mostCharacters) break;
      drop(oldest);
    }
  };

  return async (tx, subjectIds) => {
    const { rows } = await sql<{ id: string; writes: number; clinical: boolean }>`
      select wanted.id, coalesce(c.writes, 0) as writes, has_clinical_sight() as clinical
      from unnest(${subjectIds}::uuid[]) as wanted (id) left join subject_change c on c.subject_id = wanted.id`.execute(
      tx,
    );
    const now = nowMs();
    for (const [key, { untilMs }] of kept) {
      if (untilMs > now) break;
      drop(key);
    }
    const found = new Map<string, SubjectText>();
    const missing: typeof rows = [];
    for (const row of rows) {
      const one = kept.get(keyOf(row));
      if (one?.writes !== row.writes) missing.push(row);
      else if (one.text !== null) found.set(row.id, one.text);
    }
    if (missing.length === 0) return found;
    const read = await readEntriesAsJson(
      tx,
      missing.map(({ id }) => id),
      null,
    );
    for (const row of missing) {
      const entries = read.get(row.id);
      const text = entries === undefined ? null : { entries, mentioned: mentionedIn(entries) };
      keep(keyOf(row), { writes: row.writes, text, untilMs: now + forMs });
      if (text !== null) found.set(row.id, text);
    }
    return found;
  };
}

const keyOf = ({ id, clinical }: Readonly<{ id: string; clinical: boolean }>): string =>
  `${id} ${clinical ? 'clinical' : ''}`;
