import { sql } from 'kysely';

import type { Tx } from '#platform/database/requester.ts';
import { failure, type Result } from '#platform/problems/result.ts';

import {
  putCustodyRule,
  type CustodyProblem,
  type CustodyRule,
  type CustodyTarget,
  type PlaceForCustody,
} from '../domain/custody.ts';
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

/** Where every site lies, by its id; what `custodian` needs beside the rules. Read it as the recorder: it takes no account of the asker. */
export async function placesForCustody(tx: Tx): Promise<ReadonlyMap<string, PlaceForCustody>> {
  const rows = await tx.selectFrom('place').select(['id', 'la_code', 'icb_code']).execute();
  return new Map(rows.map((row) => [row.id, { id: row.id, localAuthority: row.la_code, icb: row.icb_code }]));
}

/**
 * Adds a rule, or changes the one with its id; refused where it would tie with another. Writers take turns, so that two
 * administrators who do so at once each see the other's rule. Custody of those who live there must be worked out again after it.
 */
export async function saveCustodyRule(
  tx: Tx,
  rule: CustodyRule,
  by: string | null,
): Promise<Result<readonly CustodyRule[], CustodyProblem>> {
  await sql`select pg_advisory_xact_lock(hashtext('alongside.custody'))`.execute(tx);
  const result = putCustodyRule(rule, await custodyRules(tx));
  if (!result.ok) return failure(...result.problems);
  const row = {
    team_id: rule.team,
    place_id: rule.target.kind === 'place' ? rule.target.id : null,
    la_code: rule.target.kind === 'local-authority' ? rule.target.code : null,
    icb_code: rule.target.kind === 'icb' ? rule.target.code : null,
    valid_from: rule.validFrom,
    valid_to: rule.validTo,
    changed_by: by,
  };
  await tx
    .insertInto('custody_rule')
    .values({ id: rule.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...row, changed_at: sql`now()` }))
    .execute();
  return result;
}

function toTarget(row: Pick<CustodyRuleTable, 'place_id' | 'la_code' | 'icb_code'>): CustodyTarget {
  if (row.place_id !== null) return { kind: 'place', id: row.place_id };
  if (row.la_code !== null) return { kind: 'local-authority', code: row.la_code };
  return { kind: 'icb', code: row.icb_code ?? '' };
}
