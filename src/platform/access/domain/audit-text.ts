/** One event as the chain hashes it. Instants are UTC with microseconds (`2026-11-02T07:30:00.000000Z`); `detail` is the stored JSON's own text. */
export type AuditedEvent = Readonly<{
  id: string;
  at: string;
  happenedAt: string | null;
  userId: string | null;
  teamId: string | null;
  role: string | null;
  action: string;
  subjectIds: readonly string[];
  reason: string | null;
  requestId: string | null;
  detail: string | null;
}>;

/** The event as one text, letter for letter what `audit_text` makes in the database; so each can check the other. */
export function auditText(event: AuditedEvent): string {
  return jsonbText([
    event.id,
    event.at,
    event.happenedAt,
    event.userId,
    event.teamId,
    event.role,
    event.action,
    event.subjectIds,
    event.reason,
    event.requestId,
    event.detail,
  ]);
}

type Part = string | null | readonly Part[];

/** JSON as PostgreSQL writes it: a space after each comma. */
function jsonbText(part: Part): string {
  return part === null || typeof part === 'string' ? JSON.stringify(part) : `[${part.map(jsonbText).join(', ')}]`;
}
