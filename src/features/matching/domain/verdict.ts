import type { LocalDate } from '#platform/calendar/local-date.ts';

/** A name as somebody wrote it, in any script. `full` is always there; the parts only where the writer told them apart. */
export type WrittenName = Readonly<{ full: string; given?: string; family?: string; script?: string }>;

/**
 * A date of birth as it was written, and what it may mean.
 * `on` is there when one day can be named; `estimated` when nobody knows it exactly; `ambiguous` lists the days it could be (03/04/1990).
 */
export type Birth = Readonly<{
  asWritten: string;
  precision: 'day' | 'month' | 'year' | 'unknown';
  on?: LocalDate;
  estimated?: true;
  ambiguous?: readonly LocalDate[];
}>;

/** What a list, a form or a phone says of one person; every part may be missing but the name. */
export type DescribedPerson = Readonly<{
  /** The caller's own number for it, so that two descriptions of one list can be told apart. */
  row: number;
  name: WrittenName;
  otherNames: readonly WrittenName[];
  born: Birth | null;
  sex: 'female' | 'male' | 'other' | null;
  /** ISO 3166-1 alpha-3. */
  nationality: string | null;
  /** BCP-47. */
  languages: readonly string[];
  phone: string | null;
  nhsNumber: string | null;
  /** Home Office or port reference. */
  portReference: string | null;
}>;

/** Why, in words: a message key and its values; never more of the other record than the description itself says. */
export type Reason = Readonly<{ says: string; values: Readonly<Record<string, string | number>> }>;

/** What each comparison added, in hundredths of a bit. The parts add up to the whole. */
export type Waterfall = Readonly<{
  hundredths: number;
  parts: readonly Readonly<{ says: string; hundredths: number }>[];
}>;

export type Candidate = Readonly<{
  personId: string;
  reasons: readonly Reason[];
  against: readonly Reason[];
  weighed?: Waterfall;
}>;

/** What matching makes of one described person. It never joins or writes anything: a person or a rule decides. */
export type Verdict =
  | Readonly<{ outcome: 'known'; personId: string; reasons: readonly Reason[]; weighed?: Waterfall }>
  | Readonly<{ outcome: 'likely'; candidates: readonly Candidate[] }>
  | Readonly<{ outcome: 'new'; reasons: readonly Reason[] }>
  | Readonly<{ outcome: 'needs-a-person'; candidates: readonly Candidate[]; reasons: readonly Reason[] }>;

/** The front door: one verdict for each description, in the same order. What is behind it may change; this may not. */
export interface Matching {
  findEach(described: readonly DescribedPerson[]): Promise<readonly Verdict[]>;
}
