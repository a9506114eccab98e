import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm } from '#platform/web/read-form.ts';
import { changeDetails } from '#features/people/index.ts';

import type { DemographicsService } from '../domain/demographics-service.ts';
import { heldDetails } from '../domain/held-details.ts';
import { nhsNumberSchema } from '../domain/nhs-number.ts';
import { numberNow } from '../domain/number-now.ts';
import { askSpine, type Asked } from './ask-spine.ts';
import { NumberPage } from './number-page.tsx';
import type { SpineChecksNeeds } from './spine-checks-needs.ts';

const config = { permission: 'nhs-numbers.check' } as const;

type PersonRoute = { Params: { id: string } };

const seen = z
  .string()
  .max(4000)
  .transform((text) => text.split(' ').filter((id) => z.guid().safeParse(id).success));
const question = z.union([
  z.object({ by: z.literal('number'), number: nhsNumberSchema }),
  z.object({ by: z.literal('details') }),
]);

/** The page about a person's NHS number: asking the Spine, and deciding what the record keeps. */
export function spineChecksRoutes(needs: SpineChecksNeeds) {
  const { db, service } = needs;

  const connected = (): DemographicsService => {
    if (service === null) throw new PageProblem('not-found');
    return service;
  };

  const show = async (request: FastifyRequest<PersonRoute>, reply: FastifyReply, asked: Asked | null) => {
    const { requester, t } = request;
    const { person, now, others } = await asRequester(db, requester, async (tx) => {
      const found = await needs.openPerson(tx, request.params.id);
      const standing = numberNow(found.settled);
      const having = await needs.whoHas(tx, standing.numbers);
      const also = having.filter(({ members }) => !members.some((id) => found.members.includes(id)));
      await auditRead(
        tx,
        'nhs-number',
        [found, ...also].flatMap(({ members }) => members),
      );
      return { person: found, now: standing, others: also };
    });
    const page = (
      <NumberPage
        t={t}
        person={person}
        held={heldDetails(person.settled)}
        now={now}
        others={others}
        service={service?.name ?? null}
        asked={asked}
      />
    );
    const hasProblems = asked !== null && asked.lacking !== null;
    return reply.page(page, { title: t('spine-checks.title'), back: `/people/${person.id}`, hasProblems });
  };

  return (app: FastifyInstance): Promise<void> => {
    app.get<PersonRoute>('/people/:id/nhs-number', { config }, (request, reply) => show(request, reply, null));

    // The answer is shown and not kept: whoever wants to see it again asks again.
    app.post<PersonRoute>('/people/:id/nhs-number/check', { config }, async (request, reply) => {
      const form = readForm(request.body, question);
      if (!form.ok) throw new PageProblem('bad-request');
      const asked = await askSpine(needs, connected(), request.requester, request.params.id, form.value);
      return show(request, asked.lacking === null ? reply : reply.code(422), asked);
    });

    app.post<PersonRoute>('/people/:id/nhs-number/keep', { config }, async (request, reply) => {
      const form = readForm(request.body, z.object({ number: nhsNumberSchema, seen }));
      if (!form.ok) throw new PageProblem('bad-request');
      const asked = await askSpine(needs, connected(), request.requester, request.params.id, {
        by: 'keep',
        ...form.value,
      });
      return reply.redirect(`/people/${asked.person.id}/nhs-number`, 303);
    });

    app.post<PersonRoute>('/people/:id/nhs-number/take-off', { config }, async (request, reply) => {
      const { requester } = request;
      const form = readForm(request.body, z.object({ seen }));
      if (!form.ok) throw new PageProblem('bad-request');
      const person = await asRequester(db, requester, async (tx) => {
        const found = await needs.openPerson(tx, request.params.id);
        const change = changeDetails(found.settled.details, { nhsNumber: null }, new Set(form.value.seen));
        if (change === null) return found;
        const subject = { kind: 'person', id: found.id } as const;
        const body = { details: change.details };
        const happened = { on: needs.today() };
        await needs.append(tx, requester, [
          { subject, kind: 'details-recorded', happened, body, replaces: change.replaces },
        ]);
        await auditWrite(tx, 'person.details', found.members);
        return found;
      });
      return reply.redirect(`/people/${person.id}/nhs-number`, 303);
    });
    return Promise.resolve();
  };
}
