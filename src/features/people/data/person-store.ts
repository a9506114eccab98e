import { sql } from 'kysely';

import { keepPlansForAnyValues, keptPlan } from '#platform/database/kept-plan.ts';
import type { Tx } from '#platform/database/requester.ts';
import { entryColumns, fromRow } from '#platform/record/data/entry-row.ts';

import type { PersonNow } from '../domain/person-now.ts';
import type { ToldEntry } from '../domain/told-entry.ts';
import type { ClockTable } from './people-tables.ts';
import { clockColumns, personColumns } from './person-derivation.ts';

/** An entry with what the server noted on receiving it. */
export type ReceivedEntry = ToldEntry & Readonly<{ receivedAt: Date }>;

export type PersonRecord = Readonly<{
  now: PersonNow;
  clocks: readonly ClockTable[];
  /** Every entry that the requester may see of every record of the person, in the order of the journey. */
  entries: readonly ReceivedEntry[];
  placeNames: ReadonlyMap<string, string>;
}>;

/** A person as the requester may see them, by the id of any of their records; null where there is none, or none for this requester. */
export async function readPerson(tx: Tx, personId: string): Promise<PersonRecord | null> {
  await keepPlansForAnyValues(tx);
  const rows = await tx
    .selectFrom('person_now')
    .modifyFront(keptPlan)
    .select([...personColumns])
    .where(
      'person_id',
      '=',
      sql<string>`any(array(
      select ${personId}::uuid union select s.cluster_id from subject s where s.subject_id = ${personId}::uuid))`,
    )
    .execute();
  const mine = rows.filter((row) => row.members.includes(personId));
  const now = mine.find((row) => row.part === 'whole') ?? mine.find((row) => row.person_id === personId);
  if (now === undefined) return null;
  const clocks = await tx
    .selectFrom('clock')
    .modifyFront(keptPlan)
    .select([...clockColumns])
    .where('person_id', '=', now.person_id)
    .where('part', '=', now.part)
    .orderBy('pathway')
    .execute();
  const entries = await readEntries(tx, now.members);
  return { now: now, clocks, entries, placeNames: await readPlaceNames(tx, entries, now.place_id) };
}

/** The entries of some records, oldest happening first; those that row security hides are not among them. */
export async function readEntries(tx: Tx, subjectIds: readonly string[]): Promise<readonly ReceivedEntry[]> {
  const rows = await tx
    .selectFrom('entry')
    .modifyFront(keptPlan)
    .select([...entryColumns])
    .select(['late', 'received_at'])
    .select((eb) => eb.selectFrom('team').select('name').whereRef('team.id', '=', 'entry.team').as('team_name'))
    .select((eb) =>
      eb.selectFrom('app_user').select('name').whereRef('app_user.id', '=', 'entry.author').as('author_name'),
    )
    .where('subject_id', '=', sql<string>`any(${subjectIds as string[]}::uuid[])`)
    .orderBy(sql`happened_on asc nulls first`)
    .orderBy('written_ms')
    .orderBy('written_counter')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    entry: fromRow(row),
    isLate: row.late,
    receivedAt: row.received_at,
    authorName: row.author_name ?? null,
    teamName: row.team_name ?? null,
  }));
}

async function readPlaceNames(
  tx: Tx,
  entries: readonly ReceivedEntry[],
  now: string | null,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(
    entries.map(({ entry }) => (entry.body as { place?: unknown }).place).filter((id) => typeof id === 'string'),
  );
  if (now !== null) ids.add(now);
  if (ids.size === 0) return new Map();
  const rows = await tx
    .selectFrom('place')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
