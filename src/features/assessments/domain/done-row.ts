import type { Entry } from '#platform/record/domain/entry.ts';
import { detail, entriesOfPerson, foldJourney } from '#features/people/index.ts';

import { doneAssessments, type HowDone } from './done-assessment.ts';
import { assessmentDone } from './kinds.ts';

/** A row of `assessment_done`. */
export type DoneRow = Readonly<{
  person_id: string;
  assessment: string;
  done_on: HowDone['doneOn'];
  place_id: string | null;
  minutes: number | null;
  interpreter_needed: boolean | null;
  interpreter: HowDone['interpreter'];
  sections_finished: number | null;
  sections_of: number | null;
  hours_until_received: number | null;
}>;

/**
 * The assessments of one person, whose records these are, under the first of them: joining two records that tell of one filling makes one of it. A person
 * who was recorded in error had none. Most people's entries are looked through and no more.
 */
export function doneRows(
  members: readonly string[],
  entriesOf: ReadonlyMap<string, readonly Entry[]>,
): readonly DoneRow[] {
  const [personId] = members;
  const isThere = members.some((id) => entriesOf.get(id)?.some(({ kind }) => kind === assessmentDone.kind) === true);
  if (personId === undefined || !isThere) return [];
  const journey = foldJourney(entriesOfPerson(members, entriesOf));
  if (journey.status === 'recorded-in-error') return [];
  const interpreterNeeded = detail(journey, 'interpreterNeeded');
  return doneAssessments(journey.settled.facts, { personId, interpreterNeeded }).map((one) => ({
    person_id: personId,
    assessment: one.assessment,
    done_on: one.doneOn,
    place_id: one.placeId,
    minutes: one.minutes,
    interpreter_needed: one.interpreterNeeded,
    interpreter: one.interpreter,
    sections_finished: one.sections?.finished ?? null,
    sections_of: one.sections?.of ?? null,
    hours_until_received: one.hoursUntilReceived,
  }));
}
