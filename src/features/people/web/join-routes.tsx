import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { sayEntry } from '#platform/record/domain/say-entry.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';

import { readEntries, readPerson, type PersonRecord, type ReceivedEntry } from '../data/person-store.ts';
import { joinsOf } from '../domain/joins-of.ts';
import { JoinPage } from './join-page.tsx';
import { backToPerson, join, openPerson, uuid, type PersonRoute } from './open-person.ts';
import type { PeopleNeeds } from './people-needs.ts';

/** A person's record, and what the requester sees of records that it was once joined with. */
type Joined = Readonly<{ record: PersonRecord; others: readonly ReceivedEntry[] }>;

const otherOf = ({ body }: Entry): string => (body as { with: string }).with;

async function withParted(tx: Tx, record: PersonRecord): Promise<Joined> {
  const once = record.entries
    .filter(({ entry }) => entry.kind === 'same-person' && !record.now.members.includes(otherOf(entry)))
    .map(({ entry }) => otherOf(entry));
  const others = once.length === 0 ? [] : await readEntries(tx, [...new Set(once)]);
  if (others.length > 0) await auditRead(tx, 'person', [...new Set(others.map(({ entry }) => entry.subject.id))]);
  return { record, others };
}

/** The page that joins two records of one person, and parts them again. */
export function joinRoutes(needs: PeopleNeeds) {
  const { db, recorder, today } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    const showJoin = async (
      request: FastifyRequest<PersonRoute>,
      reply: FastifyReply,
      { record, others }: Joined,
      typed: string,
      problems: readonly FormProblem[],
    ) => {
      const { t } = request;
      const said = sayProblems(t, problems);
      const joins = joinsOf([...record.entries, ...others]).filter(({ join: { entry } }) =>
        [entry.subject.id, otherOf(entry)].some((id) => record.now.members.includes(id)),
      );
      const page = (
        <JoinPage
          t={t}
          personId={request.params.id}
          typed={typed}
          joins={joins}
          say={(entry) => sayEntry(entry, (id) => record.placeNames.get(id) ?? null, recorder.kinds, t)}
          {...said}
        />
      );
      return reply.page(page, {
        title: t('people.join.title'),
        back: `/people/${request.params.id}`,
        hasProblems: problems.length > 0,
      });
    };
    app.get<PersonRoute>('/people/:id/join', join, async (request, reply) => {
      const joined = await asRequester(db, request.requester, async (tx) => {
        const found = await openPerson(tx, request.params.id);
        await auditRead(tx, 'person', found.record.now.members);
        return withParted(tx, found.record);
      });
      return showJoin(request, reply, joined, '', []);
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
      return showJoin(request, reply, { record: outcome.record, others: [] }, typed, [
        { field: 'other', message: outcome.message },
      ]);
    });
    app.post<PersonRoute>('/people/:id/part', join, async (request, reply) => {
      const reason = z.string().trim().max(500).optional().default('');
      const form = readForm(request.body, z.object({ join: uuid, reason }));
      if (!form.ok) throw new PageProblem('bad-request');
      const parted = await asRequester(db, request.requester, async (tx) => {
        const { record } = await openPerson(tx, request.params.id);
        const said = record.entries.find(
          ({ entry }) => entry.id === form.value.join && entry.kind === 'same-person',
        )?.entry;
        if (said === undefined) throw new PageProblem('bad-request');
        const entry = needs.write(request.requester, {
          subject: said.subject,
          kind: 'not-same-person',
          happened: { on: today() },
          body: {
            with: otherOf(said),
            ...(form.value.reason !== '' && { reason: form.value.reason }),
          },
          replaces: [said.id],
        });
        // Whoever sees the statement may take it back, also where their team does not see the other record: parting shows nobody more.
        await recorder.appendAll(tx, [entry], 'any');
        await audit(tx, { action: 'person.parted', subjects: record.now.members });
        return said.subject.id;
      });
      // Where the statement stood: there is what was written while it held.
      return reply.redirect(`/people/${parted}/join`, 303);
    });
  };
}
