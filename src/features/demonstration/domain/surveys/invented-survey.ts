import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Said } from '#platform/instruments/domain/said.ts';

/** How an invented answer came; `features/forms` keeps the same three. */
export type InventedWay = 'link' | 'phone' | 'paper';

/** What somebody who never was said to the questions of a form, by the question's name. */
export type InventedAnswers = Readonly<Record<string, Said>>;

export type InventedResponse = Readonly<{
  way: InventedWay;
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
  closesOn: LocalDate;
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
  /** The question by which its published report compares groups; null for none. */
  comparedBy: string | null;
  waves: readonly InventedWave[];
}>;

/** A choice's name, several of them, a number or words, as something said. */
export const says = (value: string | number | readonly string[]): Said => ({ is: 'value', value });
