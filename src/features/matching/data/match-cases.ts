import { sql } from 'kysely';
import { v7 as newId } from 'uuid';

import { asRecorder, type Tx } from '#platform/database/requester.ts';

import { evidenceOf } from '../domain/settling/evidence.ts';
import type { FoundPair } from '../domain/settling/found-pair.ts';
import { reviewersNeeded } from '../domain/settling/reviewers-needed.ts';
import { shippedModel } from './linkage-models.ts';
import { readStandings, type Standings } from './match-cases-standing.ts';
import './match-cases-tables.ts';

type Pair = Readonly<{ a: string; b: string }>;

const pieceLength = 1000;

/** One at a time: two who find the same pair at once must open it once. */
const turn = sql`select pg_advisory_xact_lock(hashtext('alongside.matching.cases'))`;

/** From which weight a pair may be linked by rule, and from which it is worth asking about, in bits; of the weights that are shipped. */
export const decisionBits = (): Readonly<{ auto: number; review: number }> => shippedModel().decision;

/**
 * Opens a case for each pair that nobody has settled and gives how many were opened. A pair (or another pair of records of the same two people) is
 * open once only; one that was settled comes again only when its evidence is another; one that is joined, said to be two people, or refused by the person
 * never. An open one takes over what was found now. Runs as the recorder.
 */
export async function openCases(tx: Tx, found: readonly FoundPair[]): Promise<number> {
  let opened = 0;
  for (let from = 0; from < found.length; from += pieceLength) {
    const piece = found.slice(from, from + pieceLength);
    opened += await asRecorder(tx, (inside) => openPiece(inside, piece));
  }
  return opened;
}

async function openPiece(tx: Tx, found: readonly FoundPair[]): Promise<number> {
  await turn.execute(tx);
  const standings = await readStandings(tx, found);
  const before = await readBefore(tx, found, standings);
  const fresh = new Map<string, FoundPair>();
  const renewed: (FoundPair & { id: string })[] = [];
  const again: string[] = [];
  for (const pair of found) {
    if (standings.standingOf(pair) !== 'open') continue;
    const key = keyOf(pair, standings);
    const last = before.get(key) ?? [];
    const open = last.find(({ status }) => status === 'open');
    const evidence = evidenceOf(pair.parts, pair.concerns);
    if (open !== undefined) {
      again.push(open.id);
      if (open.evidence !== evidence) renewed.push({ ...pair, id: open.id });
    } else if (!last.some((one) => one.status !== 'withdrawn' && one.evidence === evidence)) fresh.set(key, pair);
  }
  await insertCases(tx, [...fresh.values()]);
  await sql`update match_case set found_at = now() where id = any(${again}::uuid[])`.execute(tx);
  for (const pair of renewed) {
    await tx
      .updateTable('match_case')
      .set({ ...foundColumns(pair) })
      .where('id', '=', pair.id)
      .execute();
  }
  return fresh.size;
}

/** What a case keeps of what was found. */
const foundColumns = ({ hundredths, parts, concerns, model }: FoundPair) => ({
  hundredths,
  parts: JSON.stringify(parts.map(({ what, level, hundredths: its }) => ({ what, level, hundredths: its }))),
  concerns: [...concerns],
  model,
  evidence: evidenceOf(parts, concerns),
  reviewers_needed: reviewersNeeded(hundredths, concerns, decisionBits()),
});

async function insertCases(tx: Tx, pairs: readonly FoundPair[]): Promise<void> {
  if (pairs.length === 0) return;
  const cases = pairs.map((pair) => ({ ...pair, id: newId() }));
  await tx
    .insertInto('match_case')
    .values(
      cases.map((pair) => ({
        id: pair.id,
        sort: 'pair' as const,
        a: pair.a,
        b: pair.b,
        opened_by: pair.openedBy,
        ...foundColumns(pair),
      })),
    )
    .execute();
  await tx
    .insertInto('match_case_side')
    .values(cases.flatMap(({ id, a, b }) => [a, b].map((subject_id) => ({ case_id: id, subject_id }))))
    .execute();
}

type Before = Readonly<{ id: string; a: string; b: string; status: string; evidence: string }>;

/** Cases of the same two people, by whichever of their records, by key. */
async function readBefore(
  tx: Tx,
  found: readonly Pair[],
  standings: Standings,
): Promise<ReadonlyMap<string, readonly Before[]>> {
  const ids = [...new Set(found.flatMap(({ a, b }) => [...standings.membersOf(a), ...standings.membersOf(b)]))];
  const { rows } = await sql<Before>`
    select id, a, b, status, evidence from match_case
    where sort = 'pair' and a = any(${ids}::uuid[]) and b = any(${ids}::uuid[])`.execute(tx);
  return Map.groupBy(rows, (row) => keyOf(row, standings));
}

/** Two people, whichever of their records are named. */
function keyOf({ a, b }: Pair, { membersOf }: Standings): string {
  return [membersOf(a)[0] ?? a, membersOf(b)[0] ?? b].sort().join(' ');
}

/**
 * Withdraws the open cases of pairs that were settled elsewhere meanwhile: joined, said to be two people, refused by the person, or gone; and, after a whole look
 * through the register that began at `lookedSince`, of those that it did not find again. Gives how many. Runs as the recorder.
 */
export async function withdrawCases(tx: Tx, lookedSince?: Date): Promise<number> {
  return asRecorder(tx, async (inside) => {
    const { rows: open } = await sql<Pair & { id: string; found_at: Date }>`
      select id, a, b, found_at from match_case where sort = 'pair' and status = 'open' order by id`.execute(inside);
    const { standingOf } = await readStandings(inside, open);
    const gone = open.filter(
      (pair) => standingOf(pair) !== 'open' || (lookedSince !== undefined && pair.found_at < lookedSince),
    );
    const { numAffectedRows } = await sql`
      update match_case set status = 'withdrawn', settled_by = 'elsewhere', settled_at = now()
      where id = any(${gone.map(({ id }) => id)}::uuid[]) and status = 'open'`.execute(inside);
    return Number(numAffectedRows ?? 0);
  });
}

/** The moment by the database's own clock, to withdraw by after a look through the register that begins now. */
export async function beginLook(tx: Tx): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(tx);
  return rows[0]?.now ?? new Date();
}
