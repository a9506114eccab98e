import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';

import { publishedOf, withdrawPublished, type Published } from '../data/published-store.ts';
import { quotationsOf } from '../data/quotation-store.ts';
import { sinceThen, type SinceThen } from '../domain/since-then.ts';
import { withdrawReasons } from '../domain/withdraw-reason.ts';
import { DoorPage } from './door-page.tsx';
import { openDraft, openReport, type OpenReport } from './open-report.ts';
import { PreviewPage } from './preview-page.tsx';
import type { PublicationNeeds, ReportRoute } from './publication-needs.ts';
import { PublishPage } from './publish-page.tsx';
import { publishReport } from './publish-report.ts';
import { reportAddress, withoutMarks } from './report-frame.tsx';

const writes = { config: { permission: 'reports.write' } } as const;
const publishes = { config: { permission: 'reports.publish' } } as const;
const publishShape = z.object({ version: z.coerce.number().int().catch(0) });
const withdrawShape = z.object({
  number: z.coerce.number().int(),
  why: z.enum(withdrawReasons, 'publication.problem.choose-why'),
});

/** The report as it would be, what the door decides, and letting it out. */
export function publishRoutes(needs: PublicationNeeds) {
  const { db, today, may, surveys, drawing, suggestions } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<ReportRoute>('/reports/desk/:id/preview', writes, async ({ t, requester, params }, reply) => {
      const maySuggest = may(requester, 'suggestions.take-up');
      const mayRead = may(requester, 'suggestions.read');
      const { open, quotations, suggested } = await asRequester(db, requester, async (tx) => {
        const found = await openReport(tx, surveys, params.id);
        await auditRead(tx, 'report', [found.report.id]);
        const made = mayRead ? await suggestions.made(tx, found.report.id) : null;
        if (made !== null && made.ids.length > 0) await auditRead(tx, 'suggestions', made.ids);
        return { open: found, quotations: await quotationsOf(tx, found.report.id), suggested: made };
      });
      const made = suggested?.draw(t.language) ?? null;
      const page = <PreviewPage {...{ t, open, quotations, drawing, maySuggest, made }} />;
      return reply.page(page, titled(open));
    });

    app.get<ReportRoute>('/reports/desk/:id/door', writes, async ({ t, requester, params }, reply) => {
      const open = await asRequester(db, requester, async (tx) => {
        const found = await openReport(tx, surveys, params.id);
        await auditRead(tx, 'report-door', [found.report.id, found.report.surveyId]);
        return found;
      });
      return reply.page(<DoorPage t={t} open={open} />, { ...titled(open), isWide: true });
    });

    app.get<ReportRoute>('/reports/desk/:id/publish', publishes, (request, reply) => show(request, reply));

    app.post<ReportRoute>('/reports/desk/:id/publish', publishes, async (request, reply) => {
      const { version } = publishShape.parse(request.body ?? {});
      const refused = await asRequester(db, request.requester, (tx) =>
        publishReport(tx, { surveys, drawing, today: today() }, { id: request.params.id, version }),
      );
      if (refused !== null)
        return show(request, reply.code(422), [{ field: 'version', message: `publication.problem.${refused}` }]);
      return reply.redirect(reportAddress(request.params.id, 'publish'), 303);
    });

    app.post<ReportRoute>('/reports/desk/:id/publish/withdraw', publishes, async (request, reply) => {
      const read = readForm(request.body, withdrawShape);
      if (!read.ok) return show(request, reply.code(422), read.problems);
      await asRequester(db, request.requester, async (tx) => {
        const report = await openDraft(tx, request.params.id);
        const isKnown = (await publishedOf(tx, report.id)).some(({ number }) => number === read.value.number);
        if (!isKnown) return;
        await withdrawPublished(tx, { reportId: report.id, ...read.value, on: today() });
        await audit(tx, { action: 'report.withdrawn', subjects: [report.id], reason: read.value.why });
      });
      return reply.redirect(reportAddress(request.params.id, 'publish'), 303);
    });
  };

  async function show(
    { t, requester, params }: FastifyRequest<ReportRoute>,
    reply: FastifyReply,
    problems: readonly FormProblem[] = [],
  ) {
    const found = await asRequester(db, requester, async (tx) => {
      const open = await openReport(tx, surveys, params.id);
      await auditRead(tx, 'report', [open.report.id]);
      const published = await publishedOf(tx, open.report.id);
      const quotations = (await quotationsOf(tx, open.report.id)).length;
      return { open, published, quotations, since: await readSince(tx, open, published) };
    });
    return reply.page(<PublishPage t={t} {...found} {...sayProblems(t, problems, { version: 'maincontent' })} />, {
      ...titled(found.open),
      hasProblems: problems.length > 0,
    });
  }

  async function readSince(tx: Tx, { report }: OpenReport, [last]: readonly Published[]): Promise<SinceThen> {
    if (last === undefined) return { withdrawn: 0, quoted: 0 };
    const now = await surveys.withdrawnSince(tx, report.surveyId, last.publishedOn);
    const answers = last.quoted.length === 0 ? [] : await surveys.openAnswers(tx, report.surveyId);
    return sinceThen(last, now, answers);
  }
}

const titled = ({ report }: OpenReport) => ({ title: withoutMarks(report.body.title), back: '/reports/desk' });
