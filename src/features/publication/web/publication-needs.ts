import type { VNode } from 'preact';

import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { CellValue, PublicReport } from '#features/analysis/index.ts';

import type { PublicationKey } from '../content/catalogue.ts';
import type { AnalysedSurvey, OpenQuestion } from '../domain/analysed-survey.ts';

/** The surveys that reports are made of. Each sees what its requester may see. */
export type SurveysToReport = Readonly<{
  list(tx: Tx): Promise<readonly Readonly<{ id: string; title: string }>[]>;
  /** Questions whose answers can be groups to compare; none where there is no such survey. */
  groupings(tx: Tx, surveyId: string): Promise<readonly Readonly<{ name: string; label: string }>[]>;
  /** Null where there is none, or nothing to analyse yet. `by`: the name of the question whose answers are groups. */
  analysed(tx: Tx, surveyId: string, how: Readonly<{ by: string | null }>): Promise<AnalysedSurvey | null>;
  /** The languages of its form, its own first; none where there is no such survey. No answer is read. */
  languages(tx: Tx, surveyId: string): Promise<readonly string[]>;
  openAnswers(tx: Tx, surveyId: string): Promise<readonly OpenQuestion[]>;
  /** How many people took their answers back on that day or later. */
  withdrawnSince(tx: Tx, surveyId: string, day: LocalDate): Promise<number>;
}>;

/** How a report is drawn: text, figures and ledger as the analysis draws them. */
export type ReportDrawing = Readonly<{
  body(report: PublicReport): VNode;
  summary(summary: PublicReport['summaries'][number]): VNode;
  value(value: CellValue, language: string): string;
}>;

/** What was suggested from a report: drawn as suggestions draw it. */
export type SuggestionsFromReports = Readonly<{
  /** What is published of it, for everybody. `wanted`: the language in which its reader wants what people said. */
  published(reportId: string): Promise<(page: Readonly<{ language: string; wanted: string }>) => VNode>;
  /** What the requester's team deals with; `ids` are those that are shown. */
  made(tx: Tx, reportId: string): Promise<Readonly<{ ids: readonly string[]; draw: (language: string) => VNode }>>;
}>;

/** What the pages of reports stand on; given by `src/publication-desk.tsx`. */
export type PublicationNeeds = Readonly<{
  db: Database;
  /** The civil date in England now. */
  today: () => LocalDate;
  may: (requester: Requester, permission: GuardedPermission) => boolean;
  surveys: SurveysToReport;
  drawing: ReportDrawing;
  suggestions: SuggestionsFromReports;
  /** Reports that are made elsewhere, to be named beside those of surveys. */
  alsoOut: readonly Readonly<{ href: string; title: string; language: string }>[];
  /** Places of the area by their names, to be marked where somebody's words name one. */
  knownPlaces(tx: Tx): Promise<readonly string[]>;
}>;

/** Says the words of reports. */
export type Say = Translator<PublicationKey>;

export type ReportRoute = { Params: { id: string } };
