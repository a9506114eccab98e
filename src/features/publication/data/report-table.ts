import type { ColumnType, Generated } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { ReleasedFigure } from '#platform/disclosure/release.ts';

import type { Snapshot } from '../domain/snapshot.ts';
import type { WithdrawReason } from '../domain/withdraw-reason.ts';

type ReportTable = {
  id: Generated<string>;
  survey_id: string;
  team_id: string;
  created_by: Generated<string>;
  created_at: Generated<Date>;
};

type SurveyComparisonTable = {
  survey_id: string;
  by_question: string | null;
  chosen_by: Generated<string>;
  chosen_at: Generated<Date>;
};

type ReportVersionTable = {
  report_id: string;
  number: number;
  /** Read as whatever was kept; a schema says what it is. */
  body: ColumnType<unknown, string, never>;
  written_by: Generated<string>;
  written_at: Generated<Date>;
};

type SurveyReleaseTable = {
  id: Generated<string>;
  survey_id: string;
  released_on: LocalDate;
  released_at: Generated<Date>;
  groups: ColumnType<readonly (readonly [string, number])[], string, never>;
  figures: ColumnType<readonly (readonly [string, ReleasedFigure])[], string, never>;
};

type ReportPublishedTable = {
  report_id: string;
  number: number;
  version: number;
  release_id: string;
  snapshot: ColumnType<Snapshot, string, never>;
  quoted: string[];
  withdrawn_then: number;
  published_on: LocalDate;
  published_by: Generated<string>;
  published_at: Generated<Date>;
};

type ReportWithdrawnTable = {
  report_id: string;
  number: number;
  why: WithdrawReason;
  withdrawn_on: LocalDate;
  withdrawn_by: Generated<string>;
};

type ReportQuotationTable = {
  id: Generated<string>;
  report_id: string;
  response_id: string;
  question: string;
  label: string;
  language: string;
  words: string;
  is_paraphrase: boolean;
  marks_left: number;
  read_by: Generated<string>;
  read_at: Generated<Date>;
};

declare module '#platform/database/tables.ts' {
  interface Tables {
    report: ReportTable;
    survey_comparison: SurveyComparisonTable;
    report_version: ReportVersionTable;
    survey_release: SurveyReleaseTable;
    report_published: ReportPublishedTable;
    report_withdrawn: ReportWithdrawnTable;
    report_quotation: ReportQuotationTable;
  }
}
