import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { parseLocalDate } from '#platform/calendar/local-date.ts';
import { asRequester } from '#platform/database/requester.ts';

import { audit } from '../data/audit.ts';
import type { AuditAsked } from '../data/audit-log.ts';
import { readAudit } from '../data/audit-log.ts';
import { listBreakGlass } from '../data/break-glass.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { AuditPage } from './audit-page.tsx';
import { BreakGlassListPage } from './break-glass-list-page.tsx';

const pageSize = 50;

const optional = z.string().trim().max(200).catch('');
const shape = z.object({
  person: optional,
  user: optional,
  action: optional,
  from: optional,
  to: optional,
  after: optional,
});
const uuid = z.uuid();

/** Who looked and who wrote, for administrators. Reading the log is in the log. */
export function auditRoutes(needs: AccessWebNeeds) {
  const allowed = { config: { permission: 'audit.read' } } as const;

  return (app: FastifyInstance) => {
    app.get('/audit', allowed, async (request, reply) => {
      const { t } = request;
      const query = shape.parse(request.query);
      const asked = askedOf(query);
      const { data: after } = uuid.safeParse(query.after);
      const lines = await asRequester(needs.db, request.requester, async (tx) => {
        const found = await readAudit(tx, asked, { size: pageSize + 1, ...(after === undefined ? {} : { after }) });
        await audit(tx, {
          action: 'audit.read',
          subjects: [asked.subjectId, asked.userId].filter((id) => id !== undefined),
        });
        return found;
      });
      const shown = lines.slice(0, pageSize);
      const next = lines.length > pageSize ? shown.at(-1)?.id : undefined;
      return reply.page(<AuditPage t={t} query={query} lines={shown} next={next} />, {
        title: t('access.audit.title'),
        isWide: true,
      });
    });

    app.get('/audit/break-glass', allowed, async (request, reply) => {
      const { t } = request;
      const { before } = request.query as { before?: unknown };
      const at = typeof before === 'string' ? new Date(before) : null;
      const rows = await asRequester(needs.db, request.requester, async (tx) => {
        const found = await listBreakGlass(tx, {
          size: pageSize + 1,
          before: at !== null && Number.isFinite(at.getTime()) ? at : null,
        });
        await audit(tx, { action: 'break-glass.listed' });
        return found;
      });
      const shown = rows.slice(0, pageSize);
      const next = rows.length > pageSize ? shown.at(-1)?.fromAt : undefined;
      return reply.page(<BreakGlassListPage t={t} rows={shown} next={next} now={needs.now()} />, {
        title: t('access.break-glass-list.title'),
        back: '/audit',
      });
    });
  };
}

/** What cannot be read of the address is not asked for. */
function askedOf({ person, user, action, from, to }: z.infer<typeof shape>): AuditAsked {
  const subjectId = uuid.safeParse(person).data;
  const userId = uuid.safeParse(user).data;
  const first = parseLocalDate(from);
  const last = parseLocalDate(to);
  return {
    ...(subjectId === undefined ? {} : { subjectId }),
    ...(userId === undefined ? {} : { userId }),
    ...(action === '' ? {} : { action }),
    ...(first === null ? {} : { from: first }),
    ...(last === null ? {} : { to: last }),
  };
}
