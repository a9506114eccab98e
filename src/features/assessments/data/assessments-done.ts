import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRecorder, type Tx } from '#platform/database/requester.ts';

import type { DoneAssessment } from '../domain/done-assessment.ts';
import './assessment-tables.ts';

/**
 * Every assessment that was done in a period. It reads past row security, since a figure is of all people and not of those whom the reader looks after:
 * what comes back is counted for `platform/disclosure` and for nothing else. Boards are those to which the sites belong now. One of which nobody knows the
 * day is in no period.
 */
export async function readAssessmentsDone(
  tx: Tx,
  { from, to }: Readonly<{ from: LocalDate; to: LocalDate }>,
): Promise<readonly DoneAssessment[]> {
  const rows = await asRecorder(tx, (recorder) =>
    recorder
      .selectFrom('assessment_done')
      .leftJoin('place_area', 'place_area.id', 'assessment_done.place_id')
      .selectAll('assessment_done')
      .select(['place_area.icb_code', 'place_area.la_code', 'place_area.type'])
      .where('done_on', '>=', from)
      .where('done_on', '<=', to)
      .execute(),
  );
  return rows.map((row) => ({
    personId: row.person_id,
    assessment: row.assessment,
    doneOn: row.done_on,
    minutes: row.minutes,
    interpreterNeeded: row.interpreter_needed,
    interpreter: row.interpreter,
    sections:
      row.sections_finished === null || row.sections_of === null
        ? null
        : { finished: row.sections_finished, of: row.sections_of },
    hoursUntilReceived: row.hours_until_received,
    icb: row.icb_code,
    la: row.la_code,
    siteType: row.type,
  }));
}
