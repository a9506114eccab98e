import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';

import { handOver, type CustodyProblem, type CustodyRule, type CustodyTarget } from '../domain/custody.ts';
import type { CustodyRuleTable } from './places-table.ts';

/** Every rule of custody, past and to come. A few hundred rows: one for each team and site or area it answers for. */
export async function custodyRules(tx: Tx): Promise<readonly CustodyRule[]> {
  const rows = await tx.selectFrom('custody_rule').selectAll().orderBy('valid_from').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    team: row.team_id,
    target: toTarget(row),
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}

/**
 * Makes a team responsible from a day on; whoever was until then ends the day before. Refused where that would leave a tie. Writers take
 * turns, so that two administrators who do so at once each see the other's rule. Custody of those who live there is to be worked out
 * again after it (`placesOf` says where).
 */
export async function giveCustody(
  tx: Tx,
  rule: CustodyRule,
  by: string | null,
): Promise<Result<CustodyRule, CustodyProblem>> {
  await sql`select pg_advisory_xact_lock(hashtext('alongside.custody'))`.execute(tx);
  const result = handOver(rule, await custodyRules(tx));
  if (!result.ok) return failure(...result.problems);
  const { ended } = result.value;
  if (ended !== null) {
    await tx
      .updateTable('custody_rule')
      .set({ valid_to: ended.validTo, changed_by: by, changed_at: sql`now()` })
      .where('id', '=', ended.id)
      .execute();
  }
  await tx
    .insertInto('custody_rule')
    .values({
      id: rule.id,
      team_id: rule.team,
      place_id: rule.target.kind === 'place' ? rule.target.id : null,
      la_code: rule.target.kind === 'local-authority' ? rule.target.code : null,
      icb_code: rule.target.kind === 'icb' ? rule.target.code : null,
      valid_from: rule.validFrom,
      valid_to: rule.validTo,
      changed_by: by,
    })
    .execute();
  return success(rule);
}

/** The sites that a target of custody covers. */
export async function placesOf(tx: Tx, target: CustodyTarget): Promise<readonly string[]> {
  let query = tx.selectFrom('place').select('id');
  if (target.kind === 'place') query = query.where('id', '=', target.id);
  else if (target.kind === 'local-authority') query = query.where('la_code', '=', target.code);
  else query = query.where('icb_code', '=', target.code);
  return (await query.execute()).map(({ id }) => id);
}

function toTarget(row: Pick<CustodyRuleTable, 'place_id' | 'la_code' | 'icb_code'>): CustodyTarget {
  if (row.place_id !== null) return { kind: 'place', id: row.place_id };
  if (row.la_code !== null) return { kind: 'local-authority', code: row.la_code };
  return { kind: 'icb', code: row.icb_code ?? '' };
}
