import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { recordsOf, readCase, type SeenCase } from '../data/match-cases-read.ts';
import { confirmAsked, keepAsked, readAsked } from '../data/settle-asked-person.ts';
import { withdrawCases } from '../data/match-cases.ts';
import { askForm, readAnswers, said } from '../domain/settling/ask-form.ts';
import { AskPage, QuestionsPage } from './ask-page.tsx';
import { AskedOftenPage, AskedPage } from './asked-page.tsx';
import type { KnownHere, SettlingNeeds } from './settling-needs.ts';

const config = { permission: 'matching.ask' } as const;
const uuid = z.guid();

type CaseRoute = { Params: { id: string }; Querystring: { of?: string | string[] } };
type AskRoute = { Params: { ask: string } };

/** Asking the person whether an earlier record is theirs, and recording what they settle. */
export function askRoutes(needs: SettlingNeeds) {
  const { db } = needs;

  /** The open pair of an address and the person whom the requester sees of it: the one named, else the newer, as the other is the earlier record. */
  const openCase = async (
    tx: Tx,
    id: string,
    of: unknown,
  ): Promise<{ seen: SeenCase; of: string; person: KnownHere }> => {
    const seen = uuid.safeParse(id).success ? await readCase(tx, id) : null;
    if (seen === null || seen.sort !== 'pair') throw new PageProblem('not-found');
    const about = seen.sides.find((side) => side === of) ?? seen.sides[seen.sides.length - 1];
    const person = about === undefined ? null : await needs.describe(tx, about);
    if (about === undefined || person === null) throw new PageProblem('not-found');
    return { seen, of: about, person };
  };

  const show = (
    { t }: FastifyRequest,
    reply: FastifyReply,
    { seen, of, person }: Awaited<ReturnType<typeof openCase>>,
    typed: Typed,
    problems: readonly FormProblem[],
  ) => {
    const page = (
      <AskPage
        t={t}
        caseId={seen.id}
        of={of}
        name={person.name}
        typed={typed}

        said={sayProblems(t, problems)}
      />
    );
    return reply.page(page, {
      title: t('matching.ask.title'),
      back: `/people/${of}`,
      hasProblems: problems.length > 0,
    });
  };

  const nothingToAsk = ({ t }: FastifyRequest, reply: FastifyReply, of: string) =>
    reply.page(<AskedOftenPage t={t} of={of} />, { title: t('matching.asked.title'), back: `/people/${of}` });

  return (app: FastifyInstance): Promise<void> => {
    app.get('/matching/questions', { config }, ({ t }, reply) =>
      reply.page(<QuestionsPage t={t} />, { title: t('matching.ask.title') }),
    );

    app.get<CaseRoute>('/matching/cases/:id/ask', { config }, async (request, reply) => {
      const found = await asRequester(db, request.requester, async (tx) => {
        const opened = await openCase(tx, request.params.id, request.query.of);
        await auditRead(tx, 'matching.questions', opened.person.members);
        return opened;
      });
      if (found.seen.status !== 'open') return nothingToAsk(request, reply, found.of);
      return show(request, reply, found, {}, []);
    });

    app.post<CaseRoute>('/matching/cases/:id/ask', { config }, async (request, reply) => {
      const form = readForm(request.body, askForm.extend({ of: uuid }));
      const outcome = await asRequester(db, request.requester, async (tx) => {
        const found = await openCase(tx, request.params.id, form.typed['of']);
        if (!form.ok) return { found, problems: form.problems, asked: null };
        const answers = readAnswers(form.value, needs.readBirth);
        if (answers === null)
          return { found, problems: [{ field: 'birth', message: 'matching.ask.not-read' }], asked: null };
        const about = { about: found.of, known: found.person.described, answers, agreed: said(form.value.agree) };
        const asked = await keepAsked(tx, found.seen, about, needs);
        const records = (await recordsOf(tx, [found.seen.id])).get(found.seen.id) ?? [];
        await audit(tx, { action: 'matching.asked', subjects: [...new Set([...found.person.members, ...records])] });
        return { found, problems: [], asked };
      });
      if (outcome.problems.length > 0)
        return show(request, reply.code(422), outcome.found, form.typed, outcome.problems);
      if (outcome.asked === null) return nothingToAsk(request, reply, outcome.found.of);
      return reply.redirect(`/matching/asked/${outcome.asked.id}`, 303);
    });

    app.get<AskRoute>('/matching/asked/:ask', { config }, async (request, reply) => {
      const { t } = request;
      const asked = await asRequester(db, request.requester, async (tx) => {
        const found = uuid.safeParse(request.params.ask).success ? await readAsked(tx, request.params.ask) : null;
        if (found === null) throw new PageProblem('not-found');
        await auditRead(tx, 'matching.asked', [found.about]);
        return found;
      });
      const page = <AskedPage t={t} askId={asked.id} of={asked.about} outcome={asked.outcome} agreed={asked.agreed} />;
      return reply.page(page, { title: t('matching.asked.title'), back: `/people/${asked.about}` });
    });

    app.post<AskRoute>('/matching/asked/:ask/confirm', { config }, async (request, reply) => {
      const about = await asRequester(db, request.requester, async (tx) => {
        const asked = uuid.safeParse(request.params.ask).success ? await readAsked(tx, request.params.ask) : null;
        if (asked === null || asked.outcome === 'doubt') throw new PageProblem('not-found');
        const written = await confirmAsked(tx, request.requester, asked.id, request.t('matching.sight.why'), needs);
        const records = (await recordsOf(tx, [asked.caseId])).get(asked.caseId) ?? [];
        const action = asked.outcome === 'same' ? 'person.joined' : 'person.parted';
        await audit(tx, { action: written === 'written' ? action : 'matching.settled-meanwhile', subjects: records });
        return asked.about;
      });
      return reply.redirect(`/people/${about}`, 303);
    });

    app.post<CaseRoute>('/matching/cases/:id/refuse', { config }, async (request, reply) => {
      const form = readForm(request.body, z.object({ of: uuid }));
      if (!form.ok) throw new PageProblem('bad-request');
      const of = await asRequester(db, request.requester, async (tx) => {
        const found = await openCase(tx, request.params.id, form.value.of);
        await needs.refuse(tx, request.requester, found.of);
        await withdrawCases(tx);
        await audit(tx, { action: 'matching.refused', subjects: found.person.members });
        return found.of;
      });
      return reply.redirect(`/people/${of}`, 303);
    });
    return Promise.resolve();
  };
}
