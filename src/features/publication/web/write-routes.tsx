import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';

import { chooseComparison, findComparison } from '../data/comparison-store.ts';
import { listReports, saveVersion } from '../data/report-store.ts';
import { usableTables } from '../domain/draft/usable-cells.ts';
import { beginDraft } from './begin-draft.ts';
import { ComparePage } from './compare-page.tsx';
import { openDraft, openReport } from './open-report.ts';
import type { PublicationNeeds, ReportRoute } from './publication-needs.ts';
import { draftFields, readDraft, type DraftRead } from './read-draft.ts';
import { reportAddress, withoutMarks } from './report-frame.tsx';
import { ReportsPage } from './reports-page.tsx';
import { summaryLanguages, WritePage } from './write-page.tsx';

const writes = { config: { permission: 'reports.write' } } as const;
const startShape = z.object({
  survey: z.guid('publication.problem.choose-survey'),
  /** `none`, or the name of a question; nothing where it is still to be asked. */
  by: z.string().max(500).optional(),
});
type CompareRoute = { Params: { survey: string } };

/** The team's reports: one press makes a first draft, and every save adds a version. */
export function writeRoutes({ db, surveys, drawing }: PublicationNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/reports/desk', writes, (request, reply) => showList(request, reply));

    app.post('/reports/desk', writes, async (request, reply) => {
      const { requester, body } = request;
      const read = readForm(body, startShape);
      if (!read.ok) return showList(request, reply.code(422), read.problems);
      const surveyId = read.value.survey.toLowerCase();
      const id = await asRequester(db, requester, async (tx) => {
        if (!(await isCompared(tx, surveyId, read.value.by))) return 'to-choose';
        return beginDraft(tx, requester, surveys, surveyId);
      });
      if (id === 'to-choose') return reply.redirect(`/reports/desk/compare/${surveyId}`, 303);
      if (id === null)
        return showList(request, reply.code(422), [{ field: 'survey', message: 'publication.problem.nothing-to-say' }]);
      return reply.redirect(reportAddress(id), 303);
    });

    app.get<CompareRoute>('/reports/desk/compare/:survey', writes, async (request, reply) => {
      const { t, requester, params } = request;
      const survey = z.guid().safeParse(params.survey).data?.toLowerCase() ?? null;
      const groupings = await asRequester(db, requester, (tx) =>
        survey === null ? Promise.resolve([]) : surveys.groupings(tx, survey),
      );
      if (survey === null || groupings.length === 0) throw new PageProblem('not-found');
      return reply.page(<ComparePage t={t} survey={survey} groupings={groupings} />, {
        title: t('publication.compare.title'),
        back: '/reports/desk',
      });
    });

    app.get<ReportRoute>('/reports/desk/:id', writes, (request, reply) => showDraft(request, reply, null));

    app.post<ReportRoute>('/reports/desk/:id', writes, async (request, reply) => {
      const outcome = await asRequester(db, request.requester, async (tx) => {
        const report = await openDraft(tx, request.params.id);
        const languages = summaryLanguages(report, await surveys.languages(tx, report.surveyId));
        const read = readDraft(request.body, report.body.language, languages);
        if (read.body === null) return { read, problems: read.problems };
        const isMine = read.seen === report.version;
        const isSaved =
          isMine && (await saveVersion(tx, { id: report.id, version: report.version + 1, body: read.body }));
        if (!isSaved) return { read, problems: [{ field: 'title', message: 'publication.problem.saved-meanwhile' }] };
        await audit(tx, { action: 'report.saved', subjects: [report.id] });
        return { read, problems: null };
      });
      if (outcome.problems === null) return reply.redirect(reportAddress(request.params.id), 303);
      return showDraft(request, reply.code(422), outcome.read, outcome.problems);
    });
  };

  /** False while it is still to be chosen by which question groups are compared. */
  async function isCompared(tx: Tx, surveyId: string, by: string | undefined): Promise<boolean> {
    if ((await findComparison(tx, surveyId)) !== null) return true;
    // Of a survey that is not there nothing can be chosen; that there is nothing to say of it is said next.
    if (!(await surveys.list(tx)).some(({ id }) => id === surveyId)) return true;
    const groupings = await surveys.groupings(tx, surveyId);
    const mayBeNone = by === 'none' || groupings.length === 0;
    const chosen = groupings.find(({ name }) => name === by)?.name ?? (mayBeNone ? null : undefined);
    if (chosen === undefined) return false;
    await chooseComparison(tx, surveyId, chosen);
    await audit(tx, { action: 'report-comparison.chosen', subjects: [surveyId], detail: { by: chosen ?? 'none' } });
    return true;
  }

  async function showList(
    { t, requester }: FastifyRequest,
    reply: FastifyReply,
    problems: readonly FormProblem[] = [],
  ) {
    const { reports, known } = await asRequester(db, requester, async (tx) => {
      const listed = await listReports(tx);
      await auditRead(
        tx,
        'reports',
        listed.map(({ id }) => id),
      );
      return { reports: listed, known: await surveys.list(tx) };
    });
    return reply.page(<ReportsPage t={t} reports={reports} surveys={known} {...sayProblems(t, problems)} />, {
      title: t('publication.list.title'),
      hasProblems: problems.length > 0,
    });
  }

  async function showDraft(
    { t, requester, params }: FastifyRequest<ReportRoute>,
    reply: FastifyReply,
    read: DraftRead | null,
    problems: readonly FormProblem[] = [],
  ) {
    const open = await asRequester(db, requester, async (tx) => {
      const found = await openReport(tx, surveys, params.id);
      await auditRead(tx, 'report', [found.report.id]);
      return found;
    });
    const { survey, shown } = open.seen;
    const { sections } = open.report.body;
    const page = (
      <WritePage
        t={t}
        open={open}
        usable={usableTables(survey, shown)}
        typed={read?.fields ?? draftFields(open.report.body)}
        sections={read?.sections ?? sections.length + 1}
        isUnsaved={read !== null}
        value={drawing.value}
        {...sayProblems(t, problems)}
      />
    );
    return reply.page(page, {
      title: withoutMarks(open.report.body.title),
      back: '/reports/desk',
      hasProblems: problems.length > 0,
      isWide: false,
    });
  }
}
