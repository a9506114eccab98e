import type { Outcome } from './outcome.ts';
import type { Said } from './said.ts';

/** What taking a row for somebody would write. Never what the record says now: whoever reviews may not be allowed to see that. */
export type Change = Readonly<{
  field: string;
  /** `adds`: the record says nothing of it. `renews`: the list's takes its place. `keeps`: they differ, and the record stays unless a person says otherwise. */
  does: 'adds' | 'renews' | 'keeps';
  /** The list's own words, or a message key for what is not words. */
  listed: string;
}>;

/** What each comparison added to how likely it is, in hundredths of a bit; the parts add up to the whole. `says`: a message key. */
export type Weighed = Readonly<{
  hundredths: number;
  parts: readonly Readonly<{ says: string; hundredths: number }>[];
}>;

/** Somebody whom a row may be. */
export type ProposedPerson = Readonly<{
  personId: string;
  reasons: readonly Said[];
  against: readonly Said[];
  changes: readonly Change[];
  weighed?: Weighed;
}>;

/** What is proposed for one row, with the reasons. `people` holds exactly one person where the outcome is `known`. */
export type Proposal = Readonly<{
  outcome: Outcome;
  reasons: readonly Said[];
  people: readonly ProposedPerson[];
  /** The line of the earlier row of this list that is the same person; nothing is written for this one. */
  sameAs: number | null;
}>;
