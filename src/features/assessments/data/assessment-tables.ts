import type { DoneRow } from '../domain/done-row.ts';

/** `assessment_done`: how assessments were done; derived. */
export type AssessmentDoneTable = { -readonly [Column in keyof DoneRow]: DoneRow[Column] };

declare module '#platform/database/tables.ts' {
  interface Tables {
    assessment_done: AssessmentDoneTable;
  }
}
