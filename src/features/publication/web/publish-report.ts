import { audit } from '#platform/access/data/audit.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { Release } from '#platform/disclosure/release.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { publishedOf, publishSnapshot } from '../data/published-store.ts';
import { quotationsOf } from '../data/quotation-store.ts';
import { releaseSurvey } from '../data/release-store.ts';
import { shownSurvey } from '../domain/door/shown-survey.ts';
import { surveyQuestion } from '../domain/door/survey-question.ts';
import { untrueShares } from '../domain/door/untrue-shares.ts';
import { openReport, outcomeOf } from './open-report.ts';
import { isTooLarge } from './page-weight.ts';
import type { PublicationNeeds } from './publication-needs.ts';

/** Why a report does not go out. */
export type PublishRefusal = 'written-meanwhile' | 'nothing-new' | 'still-wrong' | 'untrue-share' | 'too-large';

type Publishing = Pick<PublicationNeeds, 'surveys' | 'drawing'> & Readonly<{ today: LocalDate }>;

/** Null where it went out. All of it or none: the release is in the ledger only with the snapshot that rests on it. */
export async function publishReport(
  tx: Tx,
  { surveys, drawing, today }: Publishing,
  { id, version }: Readonly<{ id: string; version: number }>,
): Promise<PublishRefusal | null> {
  const { report, seen, built: ready } = await openReport(tx, surveys, id);
  if (report.version !== version) return 'written-meanwhile';
  if (ready === null) return 'still-wrong';
  const isUntrue = (release: Release) => untrueShares(seen.survey.tables, release).length > 0;
  if (isUntrue(seen.release)) return 'untrue-share';
  const quotations = await quotationsOf(tx, report.id);
  if (isTooLarge(drawing, { report: ready, quotations })) return 'too-large';
  const released = await releaseSurvey(tx, report.surveyId, surveyQuestion(seen.survey), today);
  if (released?.id == null || released.isOld) return 'nothing-new';
  const shown = shownSurvey(seen.survey, released.release);
  const { built } = outcomeOf(report, { survey: seen.survey, shown });
  // Another report of the survey went out in between: its reader looks again, and nothing of this one is kept.
  if (built === null || isUntrue(released.release)) throw new PageProblem('bad-request');
  const [last] = await publishedOf(tx, report.id);
  const isOut = await publishSnapshot(tx, {
    ...{ reportId: report.id, number: (last?.number ?? 0) + 1, version, releaseId: released.id },
    snapshot: {
      report: built,
      quotations: quotations.map(({ label, language, words, isParaphrase }) => ({
        ...{ label, language, words, isParaphrase },
      })),
    },
    quoted: quotations.map(({ responseId }) => responseId),
    withdrawnThen: await surveys.withdrawnSince(tx, report.surveyId, today),
    publishedOn: today,
  });
  if (!isOut) return 'written-meanwhile';
  await audit(tx, {
    action: 'report.published',
    subjects: [report.id, report.surveyId],
    detail: { quotations: quotations.length },
  });
  return null;
}
