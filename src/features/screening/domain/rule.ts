import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Source } from '#platform/calendar/source.ts';
import type { Country, Risk, Symptom } from '#features/assessments/index.ts';

import type { IncidenceTable } from './countries/tb-incidence.ts';
import type { TestName } from './tests.ts';

/** `today`: on this visit; `recommended` and `offer` to everybody for whom the rule holds; `consider`: a clinician's judgement. */
export const strengths = ['today', 'recommended', 'offer', 'consider'] as const;
export type Strength = (typeof strengths)[number];

/** Things to keep in mind or to do that are no tests. */
export const notices = ['polio', 'scabies', 'diphtheria'] as const;
export type Notice = (typeof notices)[number];

/** Tables that change by themselves, and that a service may bring. */
export type Tables = Readonly<{ tbIncidence: IncidenceTable }>;

/** Which countries a condition means; null where no table knows. Words: `screening.in.<says>` and `screening.not-in.<says>`. */
export type CountryTest = Readonly<{ says: string; isIn: (country: Country, tables: Tables) => boolean | null }>;

/** What has to be so, as data; every condition is judged yes, no or not known in `judge.ts`. */
export type Condition =
  /** Whole years, both included. */
  | Readonly<{ aged: Readonly<{ from?: number; to?: number }> }>
  /** Came to the United Kingdom no longer ago than this; to the day. */
  | Readonly<{ arrivedWithin: Readonly<{ years: number }> }>
  /** Was born there, or lived or stayed there for more than six months. */
  | Readonly<{ livedIn: CountryTest }>
  | Readonly<{ fact: FactName; is: boolean }>
  | Readonly<{ risk: Risk }>
  | Readonly<{ symptom: Symptom }>
  | Readonly<{ any: readonly Condition[] }>
  | Readonly<{ all: readonly Condition[] }>;

export type FactName = 'resettled' | 'tbBefore' | 'tbScreenedInUk' | 'sexuallyActive' | 'pregnant';

/** A rule of screening: dated, sourced and unsigned until a clinician has confirmed it by name. */
export type Rule = Readonly<{
  /** Stable; kept with every decision. Its words: `screening.rule.<name>`. */
  name: string;
  /** Goes up when the rule changes. */
  version: number;
  about: TestName | Notice;
  strength: Strength;
  when: Condition;
  /** `date` is the day on which it was read. */
  source: Source;
  signOff: Readonly<{ name: string; on: LocalDate }> | null;
}>;
