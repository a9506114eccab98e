import type { Source } from '#platform/calendar/source.ts';

import type { StopReason } from './clock.ts';

/** What the body of an entry must say for a rule to read it, by field; `true`: anything at all. */
export type Where = Readonly<Record<string, string | true>>;

/**
 * A date from which a clock may count. Rules are tried in order; the first that finds a date is used. Of several dates the earliest counts.
 * `assumed`: stands in, visibly, for a date that nobody has stated.
 */
export type StartRule = Readonly<{
  kind: string;
  where?: Where;
  as: 'stated' | 'assumed';
  /** Can only have happened once, so that two different dates are a disagreement, which the reasons then show. */
  once?: true;
  /** Message that says it, given `on`. */
  says: string;
}>;

/** A kind of entry that stops a clock. Which of several counts is the same for every pathway: see `stop.ts`. */
export type StopRule = Readonly<{
  kind: string;
  where?: Where;
  reason: Exclude<StopReason, 'merged'>;
  /** For `stay-ended`: only where it gives this reason. */
  when?: 'left' | 'moved-out-of-england';
  /** Counts too if it happened before the clock started: what was done at the last site need not be done again. */
  evenBeforeStart?: true;
}>;

/** Days from an entry of kind `from` up to, and without, the day of the next of kind `until` do not count. */
export type PauseRule = Readonly<{ from: string; until: string; says: string }>;

/** How long is allowed. The day on which the clock starts is day 0; the last day itself is in time. */
export type Allowance = Readonly<{ days: number }> | Readonly<{ workingDays: number }>;

type AnyPathway = Readonly<{
  /** Stable; stored with every clock. */
  name: string;
  /** Message key of what it is called on a page. */
  title: string;
  /** Values of the title, each a message key itself. */
  titled?: Readonly<Record<string, string>>;
  /** Goes up when the rule changes. */
  version: number;
  source: Source;
  /** The clinician who has confirmed the rule; null until one has, and every page that shows it says so. */
  signOff: Readonly<{ name: string; on: string }> | null;
}>;

/** A deadline of one subject, as data: what its own entries start and end. */
export type SubjectPathway = AnyPathway &
  Readonly<{
    about: 'person' | 'suggestion';
    /** Kinds of which one must be known for the clock to exist at all; null: everybody has it. */
    applies: readonly string[] | null;
    starts: readonly StartRule[];
    /**
     * It can be owed again and again: the clock is that of the earliest start that nothing has answered yet, and there is none without a start. What is done
     * or declined answers the starts that it names under `answers`; else those up to its own day. `by`: only where both say the same under this field.
     */
    repeats?: Readonly<{ by?: string }>;
    allow: Allowance;
    /** True: a move to another site starts it anew, and only what happened since that move counts. False: no move touches it. */
    restartsOnMove: boolean;
    stops: readonly StopRule[];
    pauses: readonly PauseRule[];
    /** Kinds that show that it was offered, declined, or that the person was looked for and not found. None of them stops a clock by itself. */
    offered: readonly string[];
    declined: readonly string[];
    notFound: readonly string[];
  }>;

/** A deadline of a person, as data. */
export type PersonPathway = SubjectPathway & Readonly<{ about: 'person' }>;

/** A number of contacts in every week at a place, as data. */
export type PlacePathway = AnyPathway &
  Readonly<{
    about: 'place';
    /** Types of place that it is for. */
    applies: readonly string[];
    /** How many different days of a week need one, of which kind; `clinical`: only where the body says so. */
    perWeek: Readonly<{ days: number; kind: string; clinical: true }>;
  }>;
