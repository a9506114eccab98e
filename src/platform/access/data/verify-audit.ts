import { createHash } from 'node:crypto';

import { sql } from 'kysely';

import type { Database, Tx } from '#platform/database/requester.ts';

import type { AuditLink, AuditProblem, LaneHead } from '../domain/audit-chain.ts';
import { laneChecker } from '../domain/audit-chain.ts';
import type { AuditedEvent } from '../domain/audit-text.ts';

export type AuditVerdict = Readonly<{
  isWhole: boolean;
  events: number;
  problems: readonly AuditProblem[];
  /** The ends of the chains now: kept outside the database, they prove later that nothing before them was changed. */
  heads: readonly LaneHead[];
}>;

const lanes = 16;
const batch = 5000;

/**
 * Reads the whole log as it is at one moment and works out every hash again, with none of the database's own functions. Needs the owner's connection.
 * `kept` are heads that an earlier run gave.
 */
export async function verifyAudit(
  db: Database,
  kept: readonly LaneHead[] = [],
  tell?: (events: number) => void,
): Promise<AuditVerdict> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => verifyAuditIn(tx, kept, tell));
}

/** The same inside a transaction that already sees one moment only. */
export async function verifyAuditIn(
  tx: Tx,
  kept: readonly LaneHead[] = [],
  tell?: (events: number) => void,
): Promise<AuditVerdict> {
  const heads = await headsOf(tx);
  const problems: AuditProblem[] = [];
  let events = 0;
  for (let lane = 0; lane < lanes; lane++) {
    const checker = laneChecker(
      lane,
      sha256,
      kept.filter((head) => head.lane === lane),
    );
    for await (const { link, event } of linksOf(tx, lane)) {
      checker.check(link, event);
      events++;
      if (events % 10_000 === 0) tell?.(events);
    }
    problems.push(...checker.end(heads.find((head) => head.lane === lane) ?? null));
  }
  problems.push(...(await notLinked(tx)));
  return { isWhole: problems.length === 0, events, problems, heads };
}

async function headsOf(tx: Tx): Promise<readonly LaneHead[]> {
  const rows = await tx.selectFrom('audit_lane').selectAll().orderBy('lane').execute();
  return rows.map(({ lane, seq, hash }) => ({ lane, seq, hash: hash.toString('hex') }));
}

type LinkRow = AuditLink & { [Key in keyof AuditedEvent]: AuditedEvent[Key] | null };

async function* linksOf(tx: Tx, lane: number): AsyncGenerator<{ link: AuditLink; event: AuditedEvent | null }> {
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const { rows } = await sql<LinkRow>`
      select l.lane, l.seq, l.event_id as "eventId", encode(l.previous_hash, 'hex') as "previousHash", encode(l.hash, 'hex') as hash,
        e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
        to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "happenedAt",
        e.user_id as "userId", e.team_id as "teamId", e.role, e.action, e.subject_ids as "subjectIds", e.reason,
        e.request_id as "requestId", e.detail::text as detail
      from audit_link l left join audit_event e on e.id = l.event_id
      where l.lane = ${lane} and l.seq > ${after} order by l.seq limit ${batch}`.execute(tx);
    for (const row of rows) yield { link: row, event: row.id === null ? null : (row as AuditedEvent) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    after = last.seq;
  }
}

async function notLinked(tx: Tx): Promise<readonly AuditProblem[]> {
  const rows = await tx
    .selectFrom('audit_event')
    .select('id')
    .where((on) =>
      on.not(on.exists(on.selectFrom('audit_link').select('seq').whereRef('event_id', '=', 'audit_event.id'))),
    )
    .orderBy('id')
    .limit(1000)
    .execute();
  return rows.map(({ id }) => ({ kind: 'not-linked', eventId: id }));
}

function sha256(previousHash: string, text: string): string {
  return createHash('sha256').update(Buffer.from(previousHash, 'hex')).update(text, 'utf8').digest('hex');
}
