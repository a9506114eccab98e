import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { parseLocalDate } from '#platform/calendar/local-date.ts';
import { asRequester } from '#platform/database/requester.ts';
import type { Result } from '#platform/problems/result.ts';
import { failure, success } from '#platform/problems/result.ts';
import type { FormProblem, Typed } from '#platform/web/read-form.ts';
import { readForm, sayProblems } from '#platform/web/read-form.ts';

import {
  endBreakGlass,
  mustStopSearching,
  noteFruitlessSearch,
  openBreakGlass,
  takeBreakGlass,
} from '../data/break-glass.ts';
import { ownerTransaction } from '../data/owner-transaction.ts';
import { breakGlassHours, breakGlassReason, shortestReason } from '../domain/break-glass.ts';
import type { AccessWebNeeds, ExactIdentifiers } from './access-web-needs.ts';
import { BreakGlassPage } from './break-glass-page.tsx';

const text = z.string().max(3000).default('');
const shape = z.object({
  nhsNumber: text,
  portReference: text,
  name: text,
  day: text,
  month: text,
  year: text,
  reason: text,
});
const endShape = z.object({ id: z.uuid() });

type Form = z.infer<typeof shape>;

/** Opening one person outside one's team, for three hours, with a reason. */
export function breakGlassRoutes(needs: AccessWebNeeds) {
  const allowed = { config: { permission: 'break-glass.use' } } as const;

  return (app: FastifyInstance) => {
    app.get('/break-glass', allowed, (request, reply) => show(request, reply, [], {}));

    app.post('/break-glass', allowed, async (request, reply) => {
      const { requester } = request;
      const form = readForm(request.body, shape);
      if (!form.ok) return show(request, reply, form.problems, form.typed);
      const reason = breakGlassReason(form.value.reason);
      const who = identifiersOf(form.value);
      const problems = [
        ...(who.ok ? [] : who.problems),
        ...(reason.ok
          ? []
          : [
              {
                field: 'reason',
                message: `access.break-glass.${reason.problems[0]}`,
                values: { shortest: shortestReason },
              },
            ]),
      ];
      if (!who.ok || !reason.ok) return show(request, reply, problems, form.typed);
      const isTooMuch = await ownerTransaction(needs.db, requester, (tx) => mustStopSearching(tx, requester.userId));
      if (isTooMuch)
        return show(request, reply, [{ field: who.value.field, message: 'access.break-glass.too-many' }], form.typed);
      const found = await needs.findExactly(who.value.identifiers);
      const [subjectId] = found;
      if (subjectId === undefined || found.length > 1) {
        const outcome = subjectId === undefined ? 'nobody' : 'several';
        await asRequester(needs.db, requester, (tx) => noteFruitlessSearch(tx, reason.value, outcome));
        return show(request, reply, [{ field: who.value.field, message: `access.break-glass.${outcome}` }], form.typed);
      }
      await asRequester(needs.db, requester, (tx) => takeBreakGlass(tx, { subjectId, reason: reason.value }));
      return reply.redirect(`/people/${subjectId}`, 303);
    });

    app.post('/break-glass/end', allowed, async (request, reply) => {
      const form = readForm(request.body, endShape);
      if (form.ok) await asRequester(needs.db, request.requester, (tx) => endBreakGlass(tx, form.value.id));
      return reply.redirect('/break-glass', 303);
    });
  };

  async function show(request: FastifyRequest, reply: FastifyReply, problems: readonly FormProblem[], typed: Typed) {
    const { t } = request;
    const open = await asRequester(needs.db, request.requester, openBreakGlass);
    if (problems.length > 0) reply.code(422);
    const title = t('access.break-glass.title');
    return reply.page(
      <BreakGlassPage
        t={t}
        {...sayProblems(t, problems, { bornOn: 'bornOn-day' })}
        typed={typed}
        open={open}
        hours={breakGlassHours}
      />,
      { title, hasProblems: problems.length > 0 },
    );
  }
}

/** The first of the three ways that was filled in. */
function identifiersOf(form: Form): Result<{ identifiers: ExactIdentifiers; field: string }, FormProblem> {
  const [nhsNumber, portReference, name] = [form.nhsNumber, form.portReference, form.name].map((typed) => typed.trim());
  if (nhsNumber)
    return success({ field: 'nhsNumber', identifiers: { nhsNumber: nhsNumber.replaceAll(/[\s-]/gu, '') } });
  if (portReference) return success({ field: 'portReference', identifiers: { portReference } });
  if (!name) return failure({ field: 'nhsNumber', message: 'access.break-glass.who-missing' });
  const two = (digits: string) => digits.trim().padStart(2, '0');
  const bornOn = parseLocalDate(`${form.year.trim()}-${two(form.month)}-${two(form.day)}`);
  if (bornOn === null) return failure({ field: 'bornOn', message: 'access.break-glass.born-missing' });
  return success({ field: 'name', identifiers: { name, bornOn } });
}
