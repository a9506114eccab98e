import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import { asRecorder, type Tx } from '#platform/database/requester.ts';

import { isDrawn, weightOfDrawn } from '../domain/settling/drawn.ts';
import './match-cases-tables.ts';

type LinkedRow = { list_id: string; line: number; team_id: string; person_id: string };

/**
 * Draws the sample of rows that were linked with a record without a person: once from each list that was committed. They wait among the pairs and look
 * like them. Rows that were taken back since are withdrawn. Gives how many were drawn. Runs as the recorder; safe to repeat, and for two at once.
 */
export async function openChecks(tx: Tx): Promise<number> {
  return asRecorder(tx, async (inside) => {
    await sql`select pg_advisory_xact_lock(hashtext('alongside.matching.checks'))`.execute(inside);
    await withdrawUndone(inside);
    const { rows: lists } = await sql<{ id: string }>`
      select l.id from incoming_list l
      where not exists (select from match_check_drawn d where d.list_id = l.id)
        and exists (select from incoming_row r where r.list_id = l.id and r.state = 'committed')`.execute(inside);
    if (lists.length === 0) return 0;
    const { rows } = await sql<LinkedRow>`
      select list_id, line, team_id, person_id from incoming_row
      where list_id = any(${lists.map(({ id }) => id)}::uuid[]) and state = 'committed' and outcome = 'known' and decided_by is null
        and person_id is not null and cardinality(entry_ids) > 0`.execute(inside);
    const drawn = rows.filter(({ list_id, line }) => isDrawn(list_id, line)).map((row) => ({ ...row, id: newId() }));
    if (drawn.length > 0) await insertChecks(inside, drawn);
    await sql`insert into match_check_drawn (list_id) select unnest(${lists.map(({ id }) => id)}::uuid[])`.execute(
      inside,
    );
    return drawn.length;
  });
}

async function insertChecks(tx: Tx, drawn: readonly (LinkedRow & { id: string })[]): Promise<void> {
  await tx
    .insertInto('match_case')
    .values(
      drawn.map(({ id, list_id, line, team_id, person_id }) => ({
        id,
        sort: 'check' as const,
        a: person_id,
        list_id,
        line,
        team_id,
        hundredths: weightOfDrawn(list_id, line),
        parts: '[]',
        concerns: [],
        model: '',
        evidence: '',
        opened_by: 'check' as const,
        reviewers_needed: 2 as const,
      })),
    )
    .execute();
  await tx
    .insertInto('match_case_side')
    .values(drawn.map(({ id, person_id }) => ({ case_id: id, subject_id: person_id })))
    .execute();
}

async function withdrawUndone(tx: Tx): Promise<void> {
  await sql`update match_case c set status = 'withdrawn', settled_by = 'elsewhere', settled_at = now()
    from incoming_row r where c.sort = 'check' and c.status = 'open' and r.list_id = c.list_id and r.line = c.line
      and (r.state <> 'committed' or r.person_id is distinct from c.a)`.execute(tx);
}
