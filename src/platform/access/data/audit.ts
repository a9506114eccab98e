import { v7 as newId } from 'uuid';

import type { Tx } from '#platform/database/requester.ts';

import type { AuditDetail } from './access-tables.ts';

export type AuditEvent = Readonly<{
  /** What was done to what, such as `person.read` or `arrivals.committed`: small letters and dashes, with dots between. */
  action: `${string}.${string}`;
  /** Identifiers of the people, users, places or lists that it touched. Everybody on a list that was shown, not only those who were looked at. */
  subjects?: readonly string[];
  reason?: string;
  /** When it happened, where that is not now: a read that a device made offline and reports later. */
  happenedAt?: Date;
  detail?: AuditDetail;
}>;

/**
 * Writes one line of the audit log in the transaction of what it is about, so that neither is kept without the other. Who, in which team and role,
 * and for which request come from the transaction's own settings; the caller cannot say otherwise.
 */
export async function audit(tx: Tx, event: AuditEvent): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({
      id: newId(),
      action: event.action,
      subject_ids: [...(event.subjects ?? [])],
      ...(event.reason === undefined ? {} : { reason: event.reason }),
      ...(event.happenedAt === undefined ? {} : { happened_at: event.happenedAt }),
      ...(event.detail === undefined ? {} : { detail: JSON.stringify(event.detail) }),
    })
    .execute();
}

/** `thing` was shown, with everybody in `subjects`: `auditRead(tx, 'worklist', ids)` is `worklist.read`. */
export function auditRead(tx: Tx, thing: string, subjects: readonly string[]): Promise<void> {
  return audit(tx, { action: `${thing}.read`, subjects });
}

/** `thing` was written about everybody in `subjects`: `auditWrite(tx, 'assessment', [id])` is `assessment.written`. */
export function auditWrite(tx: Tx, thing: string, subjects: readonly string[]): Promise<void> {
  return audit(tx, { action: `${thing}.written`, subjects });
}
