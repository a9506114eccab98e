import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { PairingPlan } from './pairing/pairing-plan.ts';
import type { PopulationGroup } from './progress/population.ts';
import type { ResponseWay } from './survey-response.ts';

/** What a wave is for. Responses of a pilot are kept apart from every figure but its own. */
export const waveKinds = ['pilot', 'baseline', 'follow-up'] as const;
export type WaveKind = (typeof waveKinds)[number];

/** One way into a wave: a form opened for answers, and where its link or its paper was handed out. */
export type WayIn = Readonly<{
  collectionId: string;
  token: string;
  ways: readonly ResponseWay[];
  opensOn: LocalDate;
  closesOn: LocalDate | null;
  /** Nobody begins by it any more: it was closed, or its last day is past. */
  isOver: boolean;
  place: string | null;
  /** How many were invited by it; null where nobody counted. */
  invited: number | null;
  /** How many who came by it withdrew. */
  withdrawn: number;
}>;

export type Wave = Readonly<{
  number: number;
  kind: WaveKind;
  opensOn: LocalDate;
  /** The last day; null where it is closed by hand. */
  closesOn: LocalDate | null;
  waysIn: readonly WayIn[];
}>;

/** The wave that a page is about: the one asked for, or the latest that has responses, or the latest. */
export const waveShown = (
  waves: readonly Wave[],
  responses: readonly Readonly<{ wave: number }>[],
  asked: number | undefined,
): Wave | null =>
  waves.find(({ number }) => number === asked) ??
  waves.findLast(({ number }) => responses.some(({ wave }) => wave === number)) ??
  waves.at(-1) ??
  null;

/** A survey as it was set up: one form, asked of a population for a purpose, once or more often. */
export type Survey = Readonly<{
  id: string;
  teamId: string;
  title: string;
  form: Readonly<{ id: string; version: string }>;
  purpose: string;
  /** What people agree to, by the tag of each language that it is asked in. */
  consent: Readonly<Record<string, string>>;
  opensOn: LocalDate;
  /** As it stands: it may have been moved later. */
  closesOn: LocalDate | null;
  population: readonly PopulationGroup[];
  pairing: PairingPlan;
}>;
