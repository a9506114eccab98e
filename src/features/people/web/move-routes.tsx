import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { readPerson } from '../data/person-store.ts';
import { MovePage } from './move-page.tsx';
import { MovedPage } from './moved-page.tsx';
import { backToPerson, openPerson, read, write, type PersonRoute } from './open-person.ts';
import type { PeopleNeeds } from './people-needs.ts';

/** The form that records a move, or that a person is gone. */
export function moveRoutes(needs: PeopleNeeds) {
  const { db, recorder, today } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    const showMove = (
      request: FastifyRequest<PersonRoute>,
      reply: FastifyReply,
      typed: Typed,
      problems: readonly FormProblem[],
    ) => {
      const { t } = request;
      const said = sayProblems(t, problems);
      return reply.page(<MovePage t={t} personId={request.params.id} typed={typed} {...said} />, {
        title: t('people.move.title'),
        back: `/people/${request.params.id}`,
        hasProblems: problems.length > 0,
      });
    };
    app.get<PersonRoute>('/people/:id/move', write, async (request, reply) => {
      await asRequester(db, request.requester, async (tx) => {
        const { record } = await openPerson(tx, request.params.id);
        await auditRead(tx, 'person', record.now.members);
      });
      return showMove(request, reply, { on: today() }, []);
    });
    app.post<PersonRoute>('/people/:id/move', write, async (request, reply) => {
      const shape = z.object({
        why: z.enum(['moved', 'unknown', 'left', 'moved-out-of-england']),
        to: z.string().trim().max(40).optional().default(''),
        room: z.string().trim().max(40, 'people.problem.too-long').optional().default(''),
        on: z.string().trim().max(40),
      });
      const form = readForm(request.body, shape);
      if (!form.ok) {
        void reply.code(422);
        return showMove(request, reply, form.typed, form.problems);
      }
      const { problems, isOurs } = await asRequester(db, request.requester, async (tx) => {
        const found = await recordMove(tx, request, form.value);
        return { problems: found, isOurs: (await readPerson(tx, request.params.id)) !== null };
      });
      if (problems.length === 0 && isOurs) return backToPerson(reply, request.params.id);
      if (problems.length === 0) return reply.redirect(`/people/moved?to=${encodeURIComponent(form.value.to)}`, 303);
      void reply.code(422);
      return showMove(request, reply, form.typed, problems);
    });

    app.get<{ Querystring: { to?: string | string[] } }>('/people/moved', read, async (request, reply) => {
      const { t } = request;
      const site = await asRequester(db, request.requester, (tx) =>
        tx.selectFrom('place').select('name').where('code', '=', String(request.query.to)).executeTakeFirst(),
      );
      if (site === undefined) throw new PageProblem('not-found');
      return reply.page(<MovedPage t={t} site={site.name} />, { title: t('people.moved.title'), back: '/worklist' });
    });

    const recordMove = async (
      tx: Tx,
      request: FastifyRequest<PersonRoute>,
      moved: { why: 'moved' | 'unknown' | 'left' | 'moved-out-of-england'; to: string; room: string; on: string },
    ): Promise<readonly FormProblem[]> => {
      const { record, journey } = await openPerson(tx, request.params.id);
      const on = needs.readDay(moved.on, today());
      if (on === null) return [{ field: 'on', message: 'people.problem.date-not-read' }];
      if (on > today()) return [{ field: 'on', message: 'people.problem.date-in-future' }];
      const subject = { kind: 'person', id: journey.stay?.entry.subject.id ?? request.params.id } as const;
      const place =
        moved.why === 'moved' && moved.to !== ''
          ? await tx.selectFrom('place').select('id').where('code', '=', moved.to).executeTakeFirst()
          : null;
      if (place === undefined)
        return [{ field: 'to', message: 'people.problem.place-not-known', values: { text: moved.to } }];
      const stay = journey.stay?.entry.id;
      const draft =
        place === null
          ? {
              kind: 'stay-ended',
              body: { reason: moved.why === 'unknown' ? 'moved' : moved.why, ...(stay === undefined ? {} : { stay }) },
            }
          : {
              kind: 'stay-began',
              body: {
                place: place.id,
                ...(moved.room === '' ? {} : { room: moved.room }),
                ...(stay === undefined ? {} : { after: stay }),
              },
            };
      await recorder.appendAll(tx, [needs.write(request.requester, { subject, happened: { on }, ...draft })], 'own');
      await auditWrite(tx, 'person.move', record.now.members);
      return [];
    };
  };
}
