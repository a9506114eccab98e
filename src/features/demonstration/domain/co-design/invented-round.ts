import type { LocalDate } from '#platform/calendar/local-date.ts';

/** What somebody who never was said of a form, and what was answered. */
export type InventedComment = Readonly<{
  /** The name of the question; null for the whole form. */
  question: string | null;
  kind: 'unclear' | 'hurtful' | 'missing' | 'otherwise' | 'good';
  words: string;
  language: string;
  name: string | null;
  isNamePublic: boolean;
  way: 'link' | 'paper' | 'meeting';
  saidOn: LocalDate;
  reply: Readonly<{
    outcome: 'changed' | 'kept';
    /** By the tag of each language; the comment's own is among them. */
    texts: Readonly<Record<string, string>>;
    /** Whether all who took part may read the comment's words. */
    areWordsShown: boolean;
  }>;
}>;

/** A round of co-design on a form, which is a shipped one as it was before, and what was said. Whoever reads it is told in its title that it is invented. */
export type InventedRound = Readonly<{
  /** Of the shipped instrument that came of it. */
  form: string;
  /** What the form that is talked about is called; of the team, as shipped ones are not opened for comments. */
  draft: string;
  versions: readonly [before: string, after: string];
  title: Readonly<Record<string, string>>;
  /** The words of questions as they were, by the question's name and the language. */
  before: Readonly<Record<string, Readonly<Record<string, string>>>>;
  invitation: Readonly<Record<string, string>>;
  openedOn: LocalDate;
  closesOn: LocalDate;
  repliedOn: LocalDate;
  comments: readonly InventedComment[];
}>;
