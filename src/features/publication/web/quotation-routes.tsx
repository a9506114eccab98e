import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { sayProblems } from '#platform/web/read-form.ts';

import { addQuotation, quotationsOf, removeQuotation } from '../data/quotation-store.ts';
import type { Report } from '../data/report-store.ts';
import {
  peopleInLanguage,
  reviewQuotation,
  type QuotationReview,
  type WordsToRelease,
} from '../domain/quotation-review.ts';
import { ChoosePage } from './choose-page.tsx';
import { openDraft } from './open-report.ts';
import type { PublicationNeeds, ReportRoute } from './publication-needs.ts';
import { chosenShape, findAnswer, quotationProblems, readWords, type ChosenAnswer } from './quotation-form.ts';
import { QuotationsPage } from './quotations-page.tsx';
import { reportAddress, withoutMarks } from './report-frame.tsx';

const publishes = { config: { permission: 'reports.publish' } } as const;
const removeShape = z.object({ quotation: z.guid().catch('') });

/** Words of people who answered: chosen, read for names and places, shortened or said otherwise, and let out by a person. */
export function quotationRoutes({ db, surveys, knownPlaces }: PublicationNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<ReportRoute>('/reports/desk/:id/quotations', publishes, async ({ t, requester, params }, reply) => {
      const { report, quotations, questions } = await asRequester(db, requester, async (tx) => {
        const found = await openDraft(tx, params.id);
        await auditRead(tx, 'report-answers', [found.id, found.surveyId]);
        return {
          report: found,
          quotations: await quotationsOf(tx, found.id),
          questions: await surveys.openAnswers(tx, found.surveyId),
        };
      });
      const named = { id: report.id, title: report.body.title };
      return reply.page(<QuotationsPage t={t} report={named} quotations={quotations} questions={questions} />, {
        title: withoutMarks(report.body.title),
        back: '/reports/desk',
      });
    });

    app.get<ReportRoute>('/reports/desk/:id/quotations/choose', publishes, async (request, reply) => {
      const { report, chosen, people, places } = await asRequester(db, request.requester, (tx) =>
        open(tx, request.params.id, request.query),
      );
      const words = { words: chosen.text, isParaphrase: false, isRead: false, stays: [] };
      const review = reviewQuotation(words, { text: chosen.text, peopleInLanguage: people }, places);
      return show(request, reply, { report, chosen, words, review, isSent: false });
    });

    app.post<ReportRoute>('/reports/desk/:id/quotations/choose', publishes, async (request, reply) => {
      const outcome = await asRequester(db, request.requester, async (tx) => {
        const { report, chosen, people, places } = await open(tx, request.params.id, request.body);
        const { isAdding, ...words } = readWords(request.body);
        const review = reviewQuotation(words, { text: chosen.text, peopleInLanguage: people }, places);
        const isAdded = isAdding && review.problems.length === 0;
        if (isAdded) {
          const language = words.isParaphrase ? report.body.language : chosen.language;
          const { responseId, question, label } = chosen;
          await addQuotation(tx, report.id, {
            ...{ responseId, question, label, language },
            ...{ words: words.words, isParaphrase: words.isParaphrase, marksLeft: review.marksLeft },
          });
          await audit(tx, { action: 'report-quotation.read-for-names', subjects: [report.id] });
        }
        return { report, chosen, words, review, isSent: isAdding, isAdded };
      });
      if (outcome.isAdded) return reply.redirect(reportAddress(outcome.report.id, 'quotations'), 303);
      return show(request, outcome.isSent ? reply.code(422) : reply, outcome);
    });

    app.post<ReportRoute>(
      '/reports/desk/:id/quotations/remove',
      publishes,
      async ({ requester, params, body }, reply) => {
        const { quotation } = removeShape.parse(body ?? {});
        const id = await asRequester(db, requester, async (tx) => {
          const report = await openDraft(tx, params.id);
          if (quotation !== '') await removeQuotation(tx, report.id, quotation);
          await audit(tx, { action: 'report-quotation.removed', subjects: [report.id] });
          return report.id;
        });
        return reply.redirect(reportAddress(id, 'quotations'), 303);
      },
    );
  };

  async function open(tx: Tx, id: string, named: unknown) {
    const report = await openDraft(tx, id);
    const questions = await surveys.openAnswers(tx, report.surveyId);
    const chosen = findAnswer(questions, chosenShape.parse(named ?? {}));
    if (chosen === null) throw new PageProblem('not-found');
    await auditRead(tx, 'report-answer', [report.id, chosen.responseId]);
    return { report, chosen, people: peopleInLanguage(questions, chosen.language), places: await knownPlaces(tx) };
  }

  function show(
    { t }: FastifyRequest<ReportRoute>,
    reply: FastifyReply,
    {
      report,
      isSent,
      ...rest
    }: Readonly<{
      report: Report;
      chosen: ChosenAnswer;
      words: WordsToRelease;
      review: QuotationReview;
      isSent: boolean;
    }>,
  ) {
    const problems = isSent ? quotationProblems(rest.review.problems) : [];
    const said = sayProblems(t, problems, { stays: 'stays', read: 'read' });
    const page = <ChoosePage t={t} report={{ id: report.id, title: report.body.title }} {...rest} {...said} />;
    return reply.page(page, {
      title: t('publication.choose.title'),
      back: reportAddress(report.id, 'quotations'),
      hasProblems: problems.length > 0,
    });
  }
}
