import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';

import { readPerson, type PersonRecord } from '../data/person-store.ts';
import { JoinPage } from './join-page.tsx';
import { backToPerson, join, openPerson, uuid, type PersonRoute } from './open-person.ts';
import type { PeopleNeeds } from './people-needs.ts';

/** The page that joins two records of one person, and parts them again. */
export function joinRoutes(needs: PeopleNeeds) {
  const { db, recorder, today } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    const showJoin = async (
      request: FastifyRequest<PersonRoute>,
      reply: FastifyReply,
      record: PersonRecord,
      typed: string,
      problems: readonly FormProblem[],
    ) => {
      const { t } = request;
      const replaced = new Set(record.entries.flatMap(({ entry }) => entry.replaces));
      const joins = record.entries.filter(({ entry }) => entry.kind === 'same-person' && !replaced.has(entry.id));
      const said = sayProblems(t, problems);
      return reply.page(<JoinPage t={t} personId={request.params.id} typed={typed} joins={joins} {...said} />, {
        title: t('people.join.title'),
        back: `/people/${request.params.id}`,
        hasProblems: problems.length > 0,
      });
    };
    app.get<PersonRoute>('/people/:id/join', join, async (request, reply) => {
      const record = await asRequester(db, request.requester, async (tx) => {
        const found = await openPerson(tx, request.params.id);
        await auditRead(tx, 'person', found.record.now.members);
        return found.record;
      });
      return showJoin(request, reply, record, '', []);
    });
    app.post<PersonRoute>('/people/:id/join', join, async (request, reply) => {
      const form = readForm(request.body, z.object({ other: z.string().max(400) }));
      const typed = form.ok ? form.value.other.trim() : '';
      const other = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(typed.toLowerCase())?.[0] ?? null;
      const outcome = await asRequester(db, request.requester, async (tx) => {
        const { record } = await openPerson(tx, request.params.id);
        const found = other === null ? null : await readPerson(tx, other);
        if (other === null || found === null) return { record, message: 'people.join.not-found' };
        if (record.now.members.includes(other)) return { record, message: 'people.join.same' };
        const entry = needs.write(request.requester, {
          subject: { kind: 'person', id: request.params.id },
          kind: 'same-person',
          happened: { on: today() },
          body: { with: other },
        });
        await recorder.appendAll(tx, [entry], 'own');
        await audit(tx, { action: 'person.joined', subjects: [...record.now.members, ...found.now.members] });
        return { record, message: null };
      });
      if (outcome.message === null) return backToPerson(reply, request.params.id);
      void reply.code(422);
      return showJoin(request, reply, outcome.record, typed, [{ field: 'other', message: outcome.message }]);
    });
    app.post<PersonRoute>('/people/:id/part', join, async (request, reply) => {
      const form = readForm(request.body, z.object({ join: uuid }));
      if (!form.ok) throw new PageProblem('bad-request');
      await asRequester(db, request.requester, async (tx) => {
        const { record } = await openPerson(tx, request.params.id);
        const said = record.entries.find(
          ({ entry }) => entry.id === form.value.join && entry.kind === 'same-person',
        )?.entry;
        if (said === undefined) throw new PageProblem('bad-request');
        const entry = needs.write(request.requester, {
          subject: said.subject,
          kind: 'not-same-person',
          happened: { on: today() },
          body: { with: (said.body as { with: string }).with },
          replaces: [said.id],
        });
        await recorder.appendAll(tx, [entry], 'own');
        await audit(tx, { action: 'person.parted', subjects: record.now.members });
      });
      return backToPerson(reply, request.params.id);
    });
  };
}
