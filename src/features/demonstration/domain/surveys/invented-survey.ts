import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import type { Said } from '#platform/instruments/domain/said.ts';

/** How an invented answer came; `features/forms` keeps the same four. */
export type InventedWay = 'link' | 'phone' | 'paper' | 'device';

/** What somebody who never was said to the questions of a form, by the question's name. */
export type InventedAnswers = Readonly<Record<string, Said>>;

export type InventedResponse = Readonly<{
  way: InventedWay;
  /** Who was beside them; left out where it is as usual for the way. */
  mode?: Mode;
  language: string;
  begunOn: LocalDate;
  /** Null for one that was left in the middle. */
  doneOn: LocalDate | null;
  /** What stands on the paper; null for the other ways. */
  sheet: string | null;
  answers: InventedAnswers;
  /** The day on which it was taken back and erased; null for those that stay. */
  withdrawnOn: LocalDate | null;
}>;

export type InventedWayIn = Readonly<{
  ways: readonly InventedWay[];
  place: string;
  invited: number | null;
  responses: readonly InventedResponse[];
}>;

export type InventedWave = Readonly<{
  kind: 'baseline' | 'follow-up';
  opensOn: LocalDate;
  /** The last day; null where it is closed by hand. */
  closesOn: LocalDate | null;
  waysIn: readonly InventedWayIn[];
}>;

/** A survey with everything that was answered to it. Whoever reads it is told in its title and its purpose that it is invented. */
export type InventedSurvey = Readonly<{
  /** Of the shipped instrument that it asks. */
  form: string;
  title: string;
  purpose: string;
  consent: Readonly<Record<string, string>>;
  /** How many people of each language there are to be asked; none where nobody knows. */
  population: readonly Readonly<{ by: 'language'; key: string; size: number }>[];
  /** The questions whose replies make a code again, by name. */
  code: readonly Readonly<{ question: string; kind: 'letter' | 'number' | 'day' }>[];
  /** Its report that everybody reads: the question by which it compares groups, null for none. Null while the survey is still asked and has no report. */
  report: Readonly<{ comparedBy: string | null }> | null;
  waves: readonly InventedWave[];
}>;

/** A choice's name, several of them, a number or words, as something said. */
export const says = (value: string | number | readonly string[]): Said => ({ is: 'value', value });
