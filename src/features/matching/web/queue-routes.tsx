import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { londonDate } from '#platform/calendar/london.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm } from '#platform/web/read-form.ts';

import { readAgreement } from '../data/match-cases-agreement.ts';
import { openChecks } from '../data/match-cases-checks.ts';
import {
  ownVerdict,
  readCase,
  readForPerson,
  readWaiting,
  recordsOf,
  type SeenCase,
} from '../data/match-cases-read.ts';
import { closeCase } from '../data/settle-pair.ts';
import { sayVerdict } from '../data/settle-verdict.ts';
import { benefit, noSigns } from '../domain/settling/benefit.ts';
import { isTurned } from '../domain/settling/drawn.ts';
import { verdicts } from '../domain/settling/next-step.ts';
import { AgreementPage } from './agreement-page.tsx';
import { CasePage } from './case-page.tsx';
import { JudgedPage } from './judged-page.tsx';
import { PartRowPage } from './part-row-page.tsx';
import { QueuePage, type QueueRow } from './queue-page.tsx';
import type { SettlingNeeds } from './settling-needs.ts';

const config = { permission: 'matching.review' } as const;
const partConfig = { permission: 'people.join' } as const;
const mostShown = 50;

type CaseRoute = { Params: { id: string } };

/** What reviewers do: the queue, one case of it, parting a row that was linked wrongly, and how far they agree. */
export function queueRoutes(needs: SettlingNeeds) {
  const { db } = needs;

  const openCase = async (tx: Tx, id: string): Promise<SeenCase> => {
    const seen = z.guid().safeParse(id).success ? await readCase(tx, id) : null;
    if (seen === null || seen.sides.length === 0) throw new PageProblem('not-found');
    return seen;
  };

  /** The most to be gained first. Of cases of equal benefit the one that has waited longest. */
  const inOrder = async (tx: Tx, cases: readonly SeenCase[]): Promise<readonly SeenCase[]> => {
    const records = await recordsOf(
      tx,
      cases.map(({ id }) => id),
    );
    const care = await needs.careOf(tx, [...new Set([...records.values()].flat())]);
    const benefitOf = new Map(
      cases.map(({ id, hundredths }) => [
        id,
        benefit(
          hundredths,
          (records.get(id) ?? []).map((record) => care.get(record) ?? noSigns),
        ),
      ]),
    );
    return [...cases].sort((x, y) => (benefitOf.get(y.id) ?? 0) - (benefitOf.get(x.id) ?? 0) || (x.id < y.id ? -1 : 1));
  };

  const rowsOf = async (tx: Tx, cases: readonly SeenCase[]): Promise<readonly QueueRow[]> => {
    const names = await needs.namesOf(tx, cases);
    await auditRead(tx, 'matching.queue', [...new Set(cases.flatMap(({ sides }) => sides))]);
    return cases.map(({ id, openedAt, isWhole }) => ({
      id,
      names: isTurned(id) ? [...(names.get(id) ?? [])].reverse() : (names.get(id) ?? []),
      since: londonDate(openedAt.getTime()),
      isWhole,
    }));
  };

  return (app: FastifyInstance): Promise<void> => {
    app.get('/matching/queue', { config }, async ({ requester, t }, reply) => {
      const queue = await asRequester(db, requester, async (tx) => {
        await openChecks(tx);
        const waiting = await inOrder(tx, await readWaiting(tx));
        const rows = await rowsOf(tx, waiting.slice(0, mostShown));
        const forPerson = await rowsOf(tx, await readForPerson(tx));
        return { waiting: waiting.length, rows, forPerson };
      });
      return reply.page(<QueuePage t={t} {...queue} />, { title: t('matching.queue.title') });
    });

    const show = async (tx: Tx, seen: SeenCase, t: Parameters<SettlingNeeds['sidesOf']>[2]) => {
      const sides = await needs.sidesOf(tx, seen, t);
      await auditRead(tx, 'matching.case', seen.sides);
      return isTurned(seen.id) ? [...sides].reverse() : sides;
    };

    app.get<CaseRoute>('/matching/cases/:id', { config }, async ({ requester, t, params }, reply) => {
      const found = await asRequester(db, requester, async (tx) => {
        const seen = await openCase(tx, params.id);
        const verdict = await ownVerdict(tx, seen.id);
        if (seen.status === 'open' && verdict === null) return { seen, verdict, sides: await show(tx, seen, t) };
        await auditRead(tx, 'matching.case', seen.sides);
        const row = seen.sort === 'check' && verdict === 'different' ? await needs.readLinkedRow(tx, seen, t) : null;
        return { seen, verdict, sides: null, row };
      });
      const { seen, verdict, sides } = found;
      const page =
        sides === null ? (
          <JudgedPage
            t={t}
            seen={seen}
            verdict={verdict}
            mayPart={found.row != null && needs.may(requester, 'people.join')}
          />
        ) : (
          <CasePage t={t} caseId={seen.id} sides={sides} parts={seen.parts} problem={null} />
        );
      return reply.page(page, { title: t('matching.queue.case'), back: '/matching/queue', isWide: true });
    });

    app.post<CaseRoute>('/matching/cases/:id/verdict', { config }, async (request, reply) => {
      const { requester, t, params } = request;
      const form = readForm(request.body, z.object({ verdict: z.enum(verdicts, 'matching.queue.missing') }));
      const missing = await asRequester(db, requester, async (tx) => {
        const seen = await openCase(tx, params.id);
        if (!form.ok) return { seen, sides: await show(tx, seen, t) };
        const kept = await sayVerdict(tx, requester, seen, form.value.verdict, needs);
        if (kept !== 'meanwhile') await auditWrite(tx, 'matching.verdict', seen.sides);
        return null;
      });
      if (missing === null) return reply.redirect(`/matching/cases/${params.id}`, 303);
      const { seen, sides } = missing;
      const problem = t('matching.queue.missing');
      const page = <CasePage t={t} caseId={seen.id} sides={sides} parts={seen.parts} problem={problem} />;
      return reply
        .code(422)
        .page(page, { title: t('matching.queue.case'), back: '/matching/queue', isWide: true, hasProblems: true });
    });

    const linkedRow = async (tx: Tx, id: string, t: Parameters<SettlingNeeds['sidesOf']>[2]) => {
      const seen = await openCase(tx, id);
      // Only whoever judged it and found two people: the sample stays blind to everybody else.
      const isTheirs = seen.sort === 'check' && (await ownVerdict(tx, seen.id)) === 'different';
      const row = isTheirs ? await needs.readLinkedRow(tx, seen, t) : null;
      if (row === null) throw new PageProblem('not-found');
      return { seen, row };
    };

    app.get<CaseRoute>('/matching/cases/:id/part', { config: partConfig }, async ({ requester, t, params }, reply) => {
      const { seen, row } = await asRequester(db, requester, async (tx) => {
        const found = await linkedRow(tx, params.id, t);
        await auditRead(tx, 'person', [found.row.personId]);
        return found;
      });
      const page = <PartRowPage t={t} caseId={seen.id} row={row} />;
      return reply.page(page, { title: t('matching.check.title'), back: `/matching/cases/${seen.id}` });
    });

    app.post<CaseRoute>('/matching/cases/:id/part', { config: partConfig }, async ({ requester, t, params }, reply) => {
      const person = await asRequester(db, requester, async (tx) => {
        const { seen, row } = await linkedRow(tx, params.id, t);
        const made = await needs.partRow(tx, requester, seen, t('matching.check.reason'));
        if (made === null) throw new PageProblem('not-found');
        await closeCase(tx, seen.id, 'different', 'reviewers');
        await auditWrite(tx, 'person.row-parted', [row.personId, made]);
        return made;
      });
      return reply.redirect(`/people/${person}`, 303);
    });

    app.get('/matching/agreement', { config }, async ({ requester, t }, reply) => {
      const figures = await asRequester(db, requester, async (tx) => {
        await auditRead(tx, 'matching.agreement', []);
        return readAgreement(tx);
      });
      const page = <AgreementPage t={t} {...figures} />;
      return reply.page(page, { title: t('matching.agreement.title'), back: '/matching/queue' });
    });
    return Promise.resolve();
  };
}
