import { daysBetween, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';

import type { Where } from './assessment-case.ts';
import type { Known } from './circumstances.ts';

/** One assessment that was done, as its figures read it. No answer and nobody's name is in it. */
export type DoneAssessment = Where &
  Readonly<{
    personId: string;
    /** The filling that it was, or the entry that says so: what was written down twice under one is one. */
    assessment: string;
    doneOn: LocalDate | null;
    minutes: number | null;
    interpreterNeeded: Known;
    /** `untrained`: family, a child, or anybody else who is no professional. */
    interpreter: 'professional' | 'untrained' | 'none' | null;
    /** Sections that were finished or declined, of all; null where only the fact is known. */
    sections: Readonly<{ finished: number; of: number }> | null;
    /** Until the practice had it, at most; null while it is not known to have it. */
    hoursUntilReceived: number | null;
  }>;

/** What is read of a person beside their facts; `sectionsOf` knows the fillings that are at hand. */
export type AboutDone = Where &
  Readonly<{
    personId: string;
    interpreterNeeded: Known;
    sectionsOf: (response: string) => DoneAssessment['sections'];
  }>;

type DoneBody = Readonly<{ response?: string; minutes?: number; mode?: Mode }>;
type ReceivedBody = Readonly<{ response?: string; answers?: readonly string[] }>;

/** Every assessment that facts in force say was done, of one person. */
export function doneAssessments(facts: readonly Fact[], about: AboutDone): readonly DoneAssessment[] {
  const { sectionsOf, ...person } = about;
  const received = facts.filter(({ kind }) => kind === 'received-by-practice');
  return facts
    .filter(({ kind }) => kind === 'assessment-done')
    .map((done) => {
      const { response, minutes, mode } = done.body as DoneBody;
      const hours = received.filter((fact) => isOf(fact, done)).map((fact) => hoursBetween(done, fact));
      const known = hours.filter((one) => one !== null);
      return {
        ...person,
        assessment: response ?? done.id,
        doneOn: done.happened?.to ?? done.happened?.on ?? null,
        minutes: minutes ?? null,
        interpreter: mode === undefined ? null : interpreterOf(mode),
        sections: response === undefined ? null : sectionsOf(response),
        hoursUntilReceived: known.length === 0 ? null : Math.min(...known),
      };
    });
}

const interpreterOf = (mode: Mode): DoneAssessment['interpreter'] =>
  mode.is === 'interpreter' ? (mode.interpreter === 'professional' ? 'professional' : 'untrained') : 'none';

/** What a practice received is what it names; where it names nothing, whatever had been done by then. */
function isOf(received: Fact, done: Fact): boolean {
  const { response, answers } = received.body as ReceivedBody;
  if (answers !== undefined) return answers.includes(done.id);
  if (response !== undefined) return response === (done.body as DoneBody).response;
  return (received.happened?.to ?? received.happened?.on ?? '') >= (done.happened?.on ?? '9999');
}

const msPerHour = 3_600_000;

/** To the minute where both have one; else as long as it can have been by their days, as a vague day never makes it look sooner. Null without a day. */
function hoursBetween(done: Fact, received: Fact): number | null {
  if (done.happened === null || received.happened === null) return null;
  const { at: doneAt } = done.happened;
  const { at: receivedAt } = received.happened;
  if (doneAt !== undefined && receivedAt !== undefined)
    return Math.max(0, (Date.parse(receivedAt) - Date.parse(doneAt)) / msPerHour);
  const lastDay = received.happened.to ?? received.happened.on;
  return Math.max(0, daysBetween(done.happened.on, lastDay) + 1) * 24;
}
