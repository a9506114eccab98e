import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Tx } from '#platform/database/requester.ts';

import type { RoleName } from '../domain/roles.ts';
import type { AuditDetail } from './access-tables.ts';

export type AuditAsked = Readonly<{
  /** A person (or any other subject), by id. */
  subjectId?: string;
  userId?: string;
  /** An action, or the part of one before a dot: `person` finds `person.read` and `person.written`. */
  action?: string;
  /** Days on English clocks, both included. */
  from?: LocalDate;
  to?: LocalDate;
}>;

export type AuditLine = Readonly<{
  id: string;
  /** When it happened; for a read made offline that is before the server heard of it. */
  at: Date;
  userId: string | null;
  userName: string | null;
  teamName: string | null;
  role: RoleName | null;
  action: string;
  subjectIds: readonly string[];
  reason: string | null;
  requestId: string | null;
  detail: AuditDetail | null;
}>;

/** The log, the latest first; `after` is the id of the last event of the page before. For an administrator's transaction, or the owner's. */
export async function readAudit(
  tx: Database | Tx,
  asked: AuditAsked,
  page: Readonly<{ size: number; after?: string }>,
): Promise<readonly AuditLine[]> {
  let query = tx
    .selectFrom('audit_event as event')
    .leftJoin('app_user', 'app_user.id', 'event.user_id')
    .leftJoin('team', 'team.id', 'event.team_id')
    .select([
      'event.id',
      'event.user_id as userId',
      'app_user.name as userName',
      'team.name as teamName',
      'event.action',
    ])
    .select(['event.subject_ids as subjectIds', 'event.reason', 'event.request_id as requestId', 'event.detail'])
    .select([sql<Date>`coalesce(event.happened_at, event.at)`.as('at'), sql<RoleName | null>`event.role`.as('role')])
    .orderBy('event.at', 'desc')
    .orderBy('event.id', 'desc')
    .limit(page.size);
  if (asked.subjectId !== undefined)
    query = query.where(sql<boolean>`event.subject_ids @> array[${asked.subjectId}]::uuid[]`);
  if (asked.userId !== undefined) query = query.where('event.user_id', '=', asked.userId);
  if (asked.action !== undefined)
    query = query.where((on) =>
      on.or([
        on('event.action', '=', asked.action ?? ''),
        on(sql`starts_with(event.action, ${`${asked.action}.`})`, '=', true),
      ]),
    );
  if (asked.from !== undefined)
    query = query.where('event.at', '>=', sql<Date>`${asked.from}::date::timestamp at time zone 'Europe/London'`);
  if (asked.to !== undefined)
    query = query.where('event.at', '<', sql<Date>`(${asked.to}::date + 1)::timestamp at time zone 'Europe/London'`);
  if (page.after !== undefined)
    query = query.where(sql<boolean>`(event.at, event.id) < (select at, id from audit_event where id = ${page.after})`);
  return query.execute();
}

/** Who looked at a person or wrote about them, when, in which team: everything that the log has of them, the latest first. */
export async function whoLooked(tx: Database | Tx, subjectId: string, size = 200): Promise<readonly AuditLine[]> {
  return readAudit(tx, { subjectId }, { size });
}
