import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { settle } from '#platform/record/domain/settle.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { sayEntry } from '#platform/record/domain/say-entry.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type Typed } from '#platform/web/read-form.ts';

import { answerForm } from '../domain/answer-form.ts';
import { owed, type Owed } from '../domain/owed.ts';
import { AnswerPage } from './answer-page.tsx';
import type { FollowedPerson, FollowUpNeeds } from './follow-up-needs.ts';
import { OwedPage } from './owed-page.tsx';

const config = { permission: 'follow-up.write' } as const;

type PersonRoute = { Params: { personId: string } };
type AnswerRoute = { Params: { personId: string; entry: string } };
type Followed = Readonly<{ person: FollowedPerson; owed: readonly Owed[] }>;
type Answering = Readonly<{ person: FollowedPerson; one: Owed; kind: string }>;

/** What is owed to a person, and recording what became of it. */
export function followUpRoutes(needs: FollowUpNeeds) {
  const { db, today, kinds } = needs;
  const mayWrite = (role: string) => (kind: string) =>
    (kinds.get(kind)?.writers as readonly string[] | undefined)?.includes(role) ?? false;

  const answering = async (tx: Tx, request: FastifyRequest<AnswerRoute>): Promise<Answering> => {
    const { person, owed: all } = await followed(tx, needs, request.params.personId);
    const { as } = request.query as { as?: unknown };
    const one = all.find(({ start }) => start.id === request.params.entry.toLowerCase());
    // Answered meanwhile, or never asked for: there is nothing here.
    if (one === undefined || typeof as !== 'string' || !one.answeredBy.includes(as)) throw new PageProblem('not-found');
    if (!mayWrite(request.requester.role)(as)) throw new PageProblem('not-allowed');
    return { person, one, kind: as };
  };

  const show = (
    { t }: FastifyRequest,
    reply: FastifyReply,
    { person, one, kind }: Answering,
    typed: Typed,
    problems?: ReturnType<typeof sayProblems>,
  ) => {
    const about = sayEntry(one.start as Entry, () => null, kinds, t);
    const page = (
      <AnswerPage
        t={t}
        today={today()}
        person={person}
        about={about}
        entryId={one.start.id}
        kind={kind}
        typed={typed}
        {...problems}
      />
    );
    return reply.page(page, {
      title: t(`follow-up.answer.${kind}`),
      back: `/people/${person.id}/follow-up`,
      hasProblems: problems !== undefined,
    });
  };

  return (app: FastifyInstance): Promise<void> => {
    app.get<PersonRoute>('/people/:personId/follow-up', { config }, async (request, reply) => {
      const { t, requester } = request;
      const found = await asRequester(db, requester, (tx) => followed(tx, needs, request.params.personId));
      const page = <OwedPage t={t} today={today()} kinds={kinds} mayWrite={mayWrite(requester.role)} {...found} />;
      return reply.page(page, { title: t('follow-up.title'), back: `/people/${found.person.id}` });
    });

    app.get<AnswerRoute>('/people/:personId/follow-up/:entry', { config }, async (request, reply) => {
      const found = await asRequester(db, request.requester, (tx) => answering(tx, request));
      return show(request, reply, found, {});
    });

    app.post<AnswerRoute>('/people/:personId/follow-up/:entry', { config }, async (request, reply) => {
      const { requester, t } = request;
      const outcome = await asRequester(db, requester, async (tx) => {
        const found = await answering(tx, request);
        const shape = answerForm(found.kind, found.one.start, today());
        if (shape === null) throw new PageProblem('not-found');
        const read = readForm(request.body, shape);
        if (!read.ok) return { found, read };
        const { happened, body } = read.value;
        const subject = { kind: 'person', id: found.person.id } as const;
        await needs.append(tx, requester, [{ subject, kind: found.kind, happened, body }]);
        await auditWrite(tx, found.kind, found.person.members);
        return { found, read };
      });
      const { found, read } = outcome;
      if (!read.ok) {
        const problems = sayProblems(t, read.problems, { on: 'on-day' });
        return show(request, reply.code(422), found, read.typed, problems);
      }
      return reply.redirect(`/people/${found.person.id}/follow-up`, 303);
    });
    return Promise.resolve();
  };
}

async function followed(tx: Tx, needs: FollowUpNeeds, personId: string): Promise<Followed> {
  const person = z.guid().safeParse(personId).success ? await needs.readPerson(tx, personId.toLowerCase()) : null;
  if (person === null) throw new PageProblem('not-found');
  await auditRead(tx, 'follow-up', person.members);
  const { facts } = settle(person.entries);
  return { person, owed: owed(facts, needs.pathways, needs.holidays) };
}
