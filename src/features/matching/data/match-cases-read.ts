import { sql } from 'kysely';

import { asRecorder, type Tx } from '#platform/database/requester.ts';

import type { PairPart } from '../domain/settling/found-pair.ts';
import type { CaseStatus } from './match-cases-tables.ts';

/** A case as the requester may see it. `sides` are the records that they see, of the one or two that it is about. */
export type SeenCase = Readonly<{
  id: string;
  sort: 'pair' | 'check';
  /** Of a check: the row that was linked. */
  listId: string | null;
  line: number | null;
  hundredths: number;
  parts: readonly PairPart[];
  concerns: readonly string[];
  model: string;
  openedAt: Date;
  needed: 1 | 2;
  awaits: 'reviewers' | 'person';
  status: CaseStatus;
  sides: readonly string[];
  /** Whether everything that it is about can be seen: both records, or the row and its record. */
  isWhole: boolean;
}>;

const seen = sql`
  select c.id, c.sort, c.list_id as "listId", c.line, c.hundredths, c.parts, c.concerns, c.model, c.opened_at as "openedAt",
    c.reviewers_needed as needed, c.awaits, c.status, s.sides, c.sort = 'check' or cardinality(s.sides) = 2 as "isWhole"
  from match_case c
  cross join lateral (select array(select subject_id from match_case_side s where s.case_id = c.id order by subject_id) as sides) s`;

/** One case; null where there is none that the requester's team sees a side of. */
export async function readCase(tx: Tx, id: string): Promise<SeenCase | null> {
  const { rows } = await sql<SeenCase>`${seen} where c.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

const mostRead = 2000;

/** Open cases that wait for a reviewer and of which the requester has not said anything yet; in no order that means anything. */
export async function readWaiting(tx: Tx): Promise<readonly SeenCase[]> {
  const { rows } = await sql<SeenCase>`${seen}
    where c.status = 'open' and c.awaits = 'reviewers'
      and not exists (select from match_verdict v where v.case_id = c.id and v.reviewer = alongside_user())
    limit ${mostRead}`.execute(tx);
  return rows;
}

/** Open cases on which reviewers could not agree, so that the person has to be asked. */
export async function readForPerson(tx: Tx): Promise<readonly SeenCase[]> {
  const { rows } = await sql<SeenCase>`${seen}
    where c.status = 'open' and c.awaits = 'person' and c.sort = 'pair' order by c.id limit 100`.execute(tx);
  return rows;
}

/** The open pairs of a person, by their records. */
export async function readOpenCasesOf(tx: Tx, subjectIds: readonly string[]): Promise<readonly SeenCase[]> {
  const { rows } = await sql<SeenCase>`${seen}
    where c.status = 'open' and c.sort = 'pair' and exists (
      select from match_case_side s where s.case_id = c.id and s.subject_id = any(${subjectIds}::uuid[])
    ) order by c.id`.execute(tx);
  return rows;
}

/** The records of some cases, whoever may see them; for reckoning, never to be shown. */
export async function recordsOf(tx: Tx, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await asRecorder(tx, (inside) =>
    sql<{ id: string; records: string[] }>`
      select id, array_remove(array[a, b], null) as records from match_case where id = any(${caseIds}::uuid[])`.execute(
      inside,
    ),
  );
  return new Map(rows.map(({ id, records }) => [id, records]));
}

/** What the requester said of a case. */
export async function ownVerdict(tx: Tx, caseId: string): Promise<string | null> {
  const { rows } = await sql<{ verdict: string }>`
    select verdict from match_verdict where case_id = ${caseId}::uuid and reviewer = alongside_user()`.execute(tx);
  return rows[0]?.verdict ?? null;
}
