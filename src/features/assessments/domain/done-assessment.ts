import { daysBetween, fromDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';
import { lastDay, type Fact } from '#platform/clocks/fact.ts';
import { placeOn, readStays, type Stays } from '#platform/clocks/stays.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';

import type { Where } from './assessment-case.ts';
import type { Known } from './circumstances.ts';

/** How one assessment was done, as its facts say it. No answer and nobody's name is in it. */
export type HowDone = Readonly<{
  personId: string;
  /** The filling that it was, or the entry that says so: what was written down twice under one is one. */
  assessment: string;
  doneOn: LocalDate | null;
  /** Where the person lived on that day. */
  placeId: string | null;
  minutes: number | null;
  interpreterNeeded: Known;
  /** `untrained`: family, a child, or anybody else who is no professional. */
  interpreter: 'professional' | 'untrained' | 'none' | null;
  /** Sections that were finished or declined, of all; null where only the fact is known. */
  sections: Readonly<{ finished: number; of: number }> | null;
  /** Until the practice had it, at most; null while it is not known to have it. */
  hoursUntilReceived: number | null;
}>;

/** One assessment that was done, as its figures read it. */
export type DoneAssessment = Omit<HowDone, 'placeId'> & Where;

/** What is read of a person beside their facts. */
export type AboutDone = Pick<HowDone, 'personId' | 'interpreterNeeded'>;

type DoneBody = Readonly<{ response?: string; minutes?: number; mode?: Mode; sections?: HowDone['sections'] }>;
type ReceivedBody = Readonly<{ response?: string; answers?: readonly string[] }>;

/**
 * Every assessment that facts in force say was done, of one person, each once, in the order of their ids. One that two people wrote down is as the first of
 * them says, and what that leaves open as the other does.
 */
export function doneAssessments(facts: readonly Fact[], about: AboutDone): readonly HowDone[] {
  const done = facts.filter(({ kind }) => kind === 'assessment-done').sort((a, b) => (a.id < b.id ? -1 : 1));
  const received = facts.filter(({ kind }) => kind === 'received-by-practice');
  const stays = readStays(facts);
  const found = new Map<string, HowDone>();
  for (const fact of done) {
    const one = howDone(fact, received, stays, about);
    const first = found.get(one.assessment);
    found.set(one.assessment, first === undefined ? one : together(first, one));
  }
  return [...found.values()];
}

function howDone(done: Fact, received: readonly Fact[], stays: Stays, about: AboutDone): HowDone {
  const { response, minutes, mode, sections } = done.body as DoneBody;
  const day = lastDay(done);
  const hours = received.filter((fact) => isOf(fact, done)).map((fact) => hoursBetween(done, fact));
  return {
    ...about,
    assessment: (response ?? done.id).toLowerCase(),
    doneOn: day === null ? null : fromDayNumber(day),
    placeId: placeOn(stays, day),
    minutes: minutes ?? null,
    interpreter: mode === undefined ? null : interpreterOf(mode),
    sections: sections ?? null,
    hoursUntilReceived: least(hours),
  };
}

const together = (first: HowDone, again: HowDone): HowDone => ({
  ...first,
  ...(first.doneOn === null ? { doneOn: again.doneOn, placeId: again.placeId } : {}),
  minutes: first.minutes ?? again.minutes,
  interpreter: first.interpreter ?? again.interpreter,
  sections: first.sections ?? again.sections,
  hoursUntilReceived: least([first.hoursUntilReceived, again.hoursUntilReceived]),
});

function least(hours: readonly (number | null)[]): number | null {
  const known = hours.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}

const interpreterOf = (mode: Mode): HowDone['interpreter'] =>
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
