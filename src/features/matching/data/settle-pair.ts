import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Requester, type Tx } from '#platform/database/requester.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';

import type { CaseStatus } from './match-cases-tables.ts';
import { readStandings } from './match-cases-standing.ts';

/** What settling writes with. `append` writes in the requester's name whoever's the records are: who may settle is decided here and in the database. */
export type SettleNeeds = Readonly<{
  today: () => LocalDate;
  append: (tx: Tx, requester: Requester, drafts: readonly Draft[]) => Promise<void>;
}>;

/** By whom a pair is settled; `reviewers` who said so. */
export type SettledBy = Readonly<{ by: 'person' }> | Readonly<{ by: 'reviewers'; reviewers: readonly string[] }>;

/** `meanwhile`: it was settled, joined, parted or refused by somebody else before; nothing was written. */
export type PairSettled = 'written' | 'meanwhile';

type LockedCase = Readonly<{ a: string; b: string | null; hundredths: number; model: string; status: CaseStatus }>;

/** The case, locked until the transaction ends; as the recorder, so never to be shown. */
export async function lockCase(tx: Tx, caseId: string): Promise<LockedCase | null> {
  const { rows } = await asRecorder(tx, (inside) =>
    sql<LockedCase>`select a, b, hundredths, model, status from match_case where id = ${caseId}::uuid for update`.execute(
      inside,
    ),
  );
  return rows[0] ?? null;
}

/**
 * Says that the two records of a case are of one person, or of two, and closes it. `about`: the record that the requester sees, so that the entry stands
 * where they can take it back; `hundredths`: what it weighed with what the person said, where they were asked. Joining widens nobody's sight.
 */
export async function settlePair(
  tx: Tx,
  requester: Requester,
  settled: Readonly<{ caseId: string; about: string; outcome: 'same' | 'different'; hundredths?: number }> & SettledBy,
  needs: SettleNeeds,
): Promise<PairSettled> {
  const { caseId, about, outcome } = settled;
  const locked = await lockCase(tx, caseId);
  if (locked === null || locked.status !== 'open' || locked.b === null) return 'meanwhile';
  const pair = { a: locked.a, b: locked.b };
  const { standingOf } = await asRecorder(tx, (inside) => readStandings(inside, [pair]));
  if (standingOf(pair) !== 'open') {
    await closeCase(tx, caseId, 'withdrawn', 'elsewhere');
    return 'meanwhile';
  }
  await needs.append(tx, requester, [
    {
      subject: { kind: 'person', id: about },
      kind: outcome === 'same' ? 'same-person' : 'not-same-person',
      happened: { on: needs.today() },
      body: {
        with: about === pair.a ? pair.b : pair.a,
        how: settled.by,
        case: caseId,
        weight: settled.hundredths ?? locked.hundredths,
        model: locked.model,
        ...(settled.by === 'reviewers' && { reviewers: [...settled.reviewers] }),
      },
    },
  ]);
  await closeCase(tx, caseId, outcome, settled.by);
  return 'written';
}

/** Closes a case; nothing is written of the records. */
export async function closeCase(
  tx: Tx,
  caseId: string,
  status: Exclude<CaseStatus, 'open'>,
  by: 'person' | 'reviewers' | 'elsewhere',
): Promise<void> {
  await asRecorder(tx, (inside) =>
    sql`update match_case set status = ${status}, settled_by = ${by}, settled_at = now() where id = ${caseId}::uuid and status = 'open'`.execute(
      inside,
    ),
  );
}

/** Who looks at it next. */
export async function passCaseTo(tx: Tx, caseId: string, awaits: 'reviewers' | 'person'): Promise<void> {
  await asRecorder(tx, (inside) =>
    sql`update match_case set awaits = ${awaits} where id = ${caseId}::uuid and status = 'open'`.execute(inside),
  );
}
