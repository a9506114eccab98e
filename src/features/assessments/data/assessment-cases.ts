import { asRecorder, type Tx } from '#platform/database/requester.ts';
import type { StartIs, StopReason } from '#platform/clocks/clock.ts';

import type { AssessmentCase } from '../domain/assessment-case.ts';
import { initialAssessmentIndicator, type Cohort } from '../domain/initial-assessment-indicator.ts';

/**
 * Everybody of a period of arrival, with those whose arrival nobody knows, as cases to count. It reads past row security, since a figure is of
 * all people and not of those whom the reader looks after: what comes back goes to `countAssessments`, and its counts to `platform/disclosure`.
 * Boards are those to which the sites belong now, so that a figure of last year is by today's areas.
 */
export async function readAssessmentCases(
  tx: Tx,
  { from, to }: Pick<Cohort, 'from' | 'to'>,
): Promise<AssessmentCase[]> {
  const rows = await asRecorder(tx, (recorder) => {
    let people = recorder
      .selectFrom('clock')
      .leftJoin('place_area', 'place_area.id', 'clock.due_place_id')
      .select([
        'clock.person_id',
        'clock.started_on',
        'clock.start_is',
        'clock.due_on',
        'clock.offered_on',
        'clock.declined_on',
        'clock.not_found_on',
        'clock.stopped_on',
        'clock.stop_reason',
        'place_area.icb_code',
        'place_area.la_code',
        'place_area.type',
      ])
      .where('clock.pathway', '=', initialAssessmentIndicator.pathway)
      .where('clock.part', '=', 'whole');
    if (from !== undefined)
      people = people.where((of) => of.or([of('clock.started_on', 'is', null), of('clock.started_on', '>=', from)]));
    if (to !== undefined)
      people = people.where((of) => of.or([of('clock.started_on', 'is', null), of('clock.started_on', '<=', to)]));
    return people.execute();
  });
  return rows.map((row) => ({
    personId: row.person_id,
    arrivedOn: row.started_on,
    arrivalIs: row.start_is as StartIs,
    dueOn: row.due_on,
    firstOfferedOn: row.offered_on,
    declinedOn: row.declined_on,
    notFoundOn: row.not_found_on,
    doneOn: row.stop_reason === 'done' ? row.stopped_on : null,
    stopReason: row.stop_reason as StopReason | null,
    stoppedOn: row.stopped_on,
    icb: row.icb_code,
    la: row.la_code,
    siteType: row.type,
  }));
}
