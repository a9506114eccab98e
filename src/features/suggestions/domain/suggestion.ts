import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

/** What a suggestion comes from: an answer to a survey, words from a conversation, a figure of a report, or somebody who said it to us. */
export const origins = ['answer', 'quotation', 'finding', 'told'] as const;
export type Origin = (typeof origins)[number];

/** What became of it. Each is said in words besides. */
export const outcomes = ['done', 'will-do', 'in-part', 'cannot', 'not-ours'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why it is withdrawn, in words that name nobody. */
export const withdrawReasons = ['giver-asked', 'could-be-recognised', 'said-twice', 'another'] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

/** How those who gave it were told. */
export const returnWays = ['session', 'printed', 'message', 'in-person'] as const;
export type ReturnWay = (typeof returnWays)[number];

/** How far the words of one language may be trusted. `source`: they were written in it. */
export const textStates = ['source', 'draft', 'checked'] as const;
export type TextState = (typeof textStates)[number];

export const longestSaid = 2000;
export const longestAnswer = 2000;
export const longestOwner = 120;
export const longestSource = 200;
export const mostLanguages = 12;
export const mostPeople = 100_000;

export type MadeBody = Readonly<{
  /** As it was said, in `language`. It may name somebody: only the teams that deal with it read it, and what is published is written anew. */
  said: string;
  language: string;
  /** What it means, for an owner who does not read that language. */
  english?: string;
  from: Origin;
  /** Where it can be found again: a question, a report and its cell, a session. */
  source?: string;
  /** How many people said it. */
  people?: number;
  /** The languages of those who gave it, in which they are to hear what became of it. */
  returnIn: readonly string[];
}>;

export type OwnedBody = Readonly<{
  team: string;
  /** Null while the team has not said who. */
  owner: string | null;
  /** What the owner is called in public: a role and an organisation, never a person's name. Null with the owner. */
  as: string | null;
}>;

export type AnsweredBody = Readonly<{ outcome: Outcome; words: string; by?: string }>;

/** The words in one language, as they are released. */
export type ReleasedText = Readonly<{
  language: string;
  said: string;
  answer: string;
  state: TextState;
  /** Who checked a translation: a role and an organisation. */
  checkedBy?: string;
}>;

export type PublishedBody = Readonly<{
  made: string;
  answer: string;
  texts: readonly ReleasedText[];
  /** How many marked places the reviewer let stand; the words themselves are in `texts`. */
  marksLeft: number;
}>;

export type ReturnedBody = Readonly<{ language: string; way: ReturnWay }>;
export type WithdrawnBody = Readonly<{ why: WithdrawReason }>;

/** Everything that was said of one suggestion and still stands, each the earliest first. More than one answer or owner: two people did not know of each other. */
export type Suggestion = Readonly<{
  id: string;
  made: readonly Entry<MadeBody>[];
  owned: readonly Entry<OwnedBody>[];
  answered: readonly Entry<AnsweredBody>[];
  published: readonly Entry<PublishedBody>[];
  returned: readonly Entry<ReturnedBody>[];
  withdrawn: readonly Entry<WithdrawnBody>[];
  /** What each answer or wording that stands has taken the place of, at any remove. */
  replacedBy: ReadonlyMap<string, string>;
}>;

/** The day on which something was said or done; null where nobody knows. */
export const dayOf = (entry: Entry | undefined): LocalDate | null => entry?.happened?.on ?? null;
