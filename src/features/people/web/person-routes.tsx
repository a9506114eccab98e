import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm } from '#platform/web/read-form.ts';

import { settleConflict } from '../domain/settle-conflict.ts';
import { backToPerson, openPerson, read, uuid, write, type PersonRoute } from './open-person.ts';
import type { PeopleNeeds } from './people-needs.ts';
import type { PersonPageProps } from './person-page-props.ts';
import { PersonPage } from './person-page.tsx';

/** The page of one person, notes on it, and answers that differ. */
export function personRoutes(needs: PeopleNeeds) {
  const { db, recorder, today } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    const showPerson = async (
      request: FastifyRequest<PersonRoute>,
      reply: FastifyReply,
      note?: PersonPageProps['note'],
    ) => {
      const { requester, t } = request;
      const { opened, notices } = await asRequester(db, requester, async (tx) => {
        const found = await openPerson(tx, request.params.id);
        await auditRead(tx, 'person', found.record.now.members);
        return { opened: found, notices: await needs.noticesFor(tx, found, t, requester) };
      });
      const { record, journey } = opened;
      const may = {
        write: needs.may(requester, 'people.write'),
        join: needs.may(requester, 'people.join'),
        note: recorder.kinds.get('note-written')?.writers.some((role) => role === requester.role) ?? false,
      };
      return reply.page(
        <PersonPage
          t={t}
          today={today()}
          record={record}
          journey={journey}
          kinds={recorder.kinds}
          pathways={needs.pathways}
          may={may}
          notices={notices}
          actions={needs.actionsFor(opened, t, requester)}
          parts={needs.partsFor(opened, t, requester)}
          note={note}
        />,
        { title: record.now.name === '' ? t('people.page.no-name') : record.now.name, hasProblems: note !== undefined },
      );
    };
    app.get<PersonRoute>('/people/:id', read, (request, reply) => showPerson(request, reply));

    app.post<PersonRoute>('/people/:id/notes', write, async (request, reply) => {
      const text = z.string().trim().min(1, 'people.page.note-missing').max(10_000, 'people.problem.too-long');
      const form = readForm(request.body, z.object({ text }));
      if (!form.ok) {
        void reply.code(422);
        const problem = request.t(form.problems[0]?.message ?? 'people.page.note-missing');
        return showPerson(request, reply, { typed: String(form.typed['text'] ?? ''), problem });
      }
      await asRequester(db, request.requester, async (tx) => {
        const { record } = await openPerson(tx, request.params.id);
        const entry = needs.write(request.requester, {
          subject: { kind: 'person', id: request.params.id },
          kind: 'note-written',
          happened: { on: today() },
          body: { text: form.value.text },
        });
        await recorder.appendAll(tx, [entry], 'own');
        await auditWrite(tx, 'note', record.now.members);
      });
      return backToPerson(reply, request.params.id);
    });

    app.post<PersonRoute>('/people/:id/settle', write, async (request, reply) => {
      const shape = z.object({ field: z.string().max(40), chosen: uuid, seen: z.string().max(4000) });
      const form = readForm(request.body, shape);
      if (!form.ok) throw new PageProblem('bad-request');
      await asRequester(db, request.requester, async (tx) => {
        const { record } = await openPerson(tx, request.params.id);
        const { field, chosen } = form.value;
        const seen = form.value.seen.split(' ').filter((id) => uuid.safeParse(id).success);
        const right = record.entries.find(({ entry }) => entry.id === chosen)?.entry;
        const settled = right === undefined ? null : settleConflict(field, right, seen);
        if (settled === null) throw new PageProblem('bad-request');
        const entry = needs.write(request.requester, settled);
        await recorder.appendAll(tx, [entry], 'own');
        await audit(tx, { action: 'conflict.settled', subjects: record.now.members });
      });
      return backToPerson(reply, request.params.id);
    });
  };
}
