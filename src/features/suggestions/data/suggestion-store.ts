import { sql, type Selectable } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';
import type { Tables } from '#platform/database/tables.ts';
import { entryColumns, fromRow } from '#platform/record/data/entry-row.ts';
import { compareWritten, type Entry } from '#platform/record/domain/entry.ts';

import { foldSuggestion } from '../domain/fold-suggestion.ts';
import type { ListedSuggestion } from '../domain/listed-suggestion.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import './suggestion-table.ts';

const mostListed = 500;

/** The suggestions that the requester's team deals with: what has no word yet first, by its day; `isDone` those that are over, latest first. */
export async function listSuggestions(
  tx: Tx,
  { isDone }: Readonly<{ isDone: boolean }>,
): Promise<readonly ListedSuggestion[]> {
  const rows = await tx
    .selectFrom('suggestion')
    .selectAll()
    .where('next_step', isDone ? 'is' : 'is not', null)
    .orderBy(sql`stop_reason is not null`)
    .orderBy('due_on', isDone ? 'desc' : 'asc')
    .orderBy('suggestion_id')
    .limit(mostListed)
    .execute();
  return inWords(tx, rows);
}

/** The suggestions made from a report that the requester's team deals with, by the day on which they were made; those taken back too. */
export async function suggestionsOfReport(tx: Tx, reportId: string): Promise<readonly ListedSuggestion[]> {
  const rows = await tx
    .selectFrom('suggestion')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('made_on')
    .orderBy('suggestion_id')
    .limit(mostListed)
    .execute();
  return inWords(tx, rows);
}

type Row = Selectable<Tables['suggestion']>;

async function inWords(tx: Tx, rows: readonly Row[]): Promise<readonly ListedSuggestion[]> {
  const found = await readMany(
    tx,
    rows.map((row) => row.suggestion_id),
  );
  return rows.map((row) => {
    const made = found.get(row.suggestion_id)?.suggestion.made.at(-1)?.body;
    return {
      id: row.suggestion_id,
      state: row.state,
      nextStep: row.next_step,
      madeOn: row.made_on,
      dueOn: row.due_on,
      stoppedOn: row.stopped_on,
      stopReason: row.stop_reason,
      ownerTeamId: row.owner_team_id,
      words: made?.english ?? made?.said ?? '',
      language: made?.english === undefined ? (made?.language ?? 'en') : 'en',
    };
  });
}

export type FoundSuggestion = Readonly<{ suggestion: Suggestion; entries: readonly Entry[] }>;

/** Null where there is none that the requester's team deals with. Entries are in the order in which they were written. */
export async function readSuggestion(tx: Tx, id: string): Promise<FoundSuggestion | null> {
  return (await readMany(tx, [id])).get(id) ?? null;
}

async function readMany(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, FoundSuggestion>> {
  const rows = await tx
    .selectFrom('entry')
    .select([...entryColumns])
    .where('subject_id', '=', sql<string>`any(${ids as string[]}::uuid[])`)
    .where('subject_kind', '=', 'suggestion')
    .execute();
  const byId = new Map<string, Entry[]>();
  for (const row of rows) byId.set(row.subject_id, [...(byId.get(row.subject_id) ?? []), fromRow(row)]);
  const found = new Map<string, FoundSuggestion>();
  for (const [id, entries] of byId) {
    const suggestion = foldSuggestion(id, entries);
    if (suggestion !== null) found.set(id, { suggestion, entries: entries.sort(compareWritten) });
  }
  return found;
}

type Named = Readonly<{ id: string; name: string }>;

/** Colleagues of the requester's own team, by name. */
export async function colleagues(tx: Tx): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select distinct u.id, u.name from membership m join app_user u on u.id = m.user_id
    where m.team_id = alongside_team() and m.until_at is null and u.ended_at is null
      and m.role in ('clinician', 'coordinator', 'practice', 'commissioner', 'evaluator')
    order by u.name, u.id`.execute(tx);
  return rows;
}

/** Every other team, by name. */
export async function otherTeams(tx: Tx): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select id, name from team where id <> alongside_team() order by name, id limit 1000`.execute(tx);
  return rows;
}

/** Names of users and teams, by id. */
export async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<Named>`
    select id, name from app_user where id = any(${ids}::uuid[])
    union all select id, name from team where id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Places by name, to be marked in open text: sites that the requester may know of, and every local authority. */
export async function knownPlaces(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from place union select name from local_authority`.execute(tx);
  return rows.map(({ name }) => name);
}
