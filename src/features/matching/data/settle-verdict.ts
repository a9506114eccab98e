import { sql } from 'kysely';

import { asRecorder, type Requester, type Tx } from '#platform/database/requester.ts';

import { nextStep, type SaidVerdict } from '../domain/settling/next-step.ts';
import type { SeenCase } from './match-cases-read.ts';
import { closeCase, lockCase, passCaseTo, settlePair, type SettleNeeds } from './settle-pair.ts';

/** What became of the case with this verdict; `meanwhile`: it was settled before, and nothing was kept. */
export type VerdictKept = 'same' | 'different' | 'another' | 'person' | 'meanwhile';

/**
 * Keeps what a reviewer says of a case and does what follows. Once for each reviewer: a second verdict of the same one is not kept. Of a row that was
 * linked by rule nothing is changed: whoever finds it wrong parts it.
 */
export async function sayVerdict(
  tx: Tx,
  requester: Requester,
  { id, sort, needed, sides }: SeenCase,
  verdict: SaidVerdict,
  needs: SettleNeeds,
): Promise<VerdictKept> {
  const locked = await lockCase(tx, id);
  if (locked?.status !== 'open') return 'meanwhile';
  const kept = await sql`
    insert into match_verdict (case_id, reviewer, team_id, verdict)
    select ${id}::uuid, alongside_user(), alongside_team(), ${verdict}
    where not exists (select from match_verdict where case_id = ${id}::uuid and reviewer = alongside_user())`.execute(
    tx,
  );
  if (Number(kept.numAffectedRows ?? 0) === 0) return 'meanwhile';
  const said = await verdictsOf(tx, id);
  const next = nextStep(
    needed,
    said.map((one) => one.verdict),
  );
  if (next === 'another') return next;
  if (sort === 'check') {
    await closeCase(tx, id, next === 'person' ? 'undecided' : next, 'reviewers');
    return next;
  }
  if (next === 'person') return leaveToPerson(tx, id);
  const [about] = sides;
  if (about === undefined) return 'meanwhile';
  const reviewers = said.filter((one) => one.verdict === next).map(({ reviewer }) => reviewer);
  const settled = await settlePair(
    tx,
    requester,
    { caseId: id, about, outcome: next, by: 'reviewers', reviewers },
    needs,
  );
  return settled === 'written' ? next : settled;
}

/** Only the person can say; where they were asked already and it stayed in doubt, nobody can, until something else is known. */
async function leaveToPerson(tx: Tx, id: string): Promise<'person'> {
  const { rows } = await asRecorder(tx, (inside) =>
    sql`select 1 from match_ask where case_id = ${id}::uuid and outcome = 'doubt'`.execute(inside),
  );
  if (rows.length > 0) await closeCase(tx, id, 'undecided', 'reviewers');
  else await passCaseTo(tx, id, 'person');
  return 'person';
}

async function verdictsOf(tx: Tx, id: string): Promise<readonly { reviewer: string; verdict: SaidVerdict }[]> {
  return asRecorder(tx, async (inside) => {
    const { rows } = await sql<{ reviewer: string; verdict: SaidVerdict }>`
      select reviewer, verdict from match_verdict where case_id = ${id}::uuid order by said_at, reviewer`.execute(
      inside,
    );
    return rows;
  });
}
