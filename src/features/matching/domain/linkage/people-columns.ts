import type { PersonRecord } from './person-record.ts';

/** People by place: an array of records is one, and so are columns. */
export type People = Readonly<{ length: number; at(place: number): PersonRecord | undefined }>;

/** Several numbers for each record: those of a record stand from its start to the next one's. */
export type ListColumn = Readonly<{ starts: Int32Array; values: Int32Array }>;

/** The fields that are one number: a word, or the number of a text. 0 where nothing was written. */
export const singles = ['sex', 'nationality', 'place', 'birthPlace', 'occupation'] as const;
/** The fields that are one text each. */
export const textFields = ['badNhsNumber', 'otherNumber', 'postcode'] as const;
/** The fields that are several words each. */
export const listFields = ['languages', 'phones', 'address'] as const;

type Single = (typeof singles)[number] | (typeof textFields)[number];

/**
 * A long list as columns of numbers, some eighty bytes a person besides what telephones and references take; `at` puts a record together anew. Dates are year, month and day in one number
 * (19910517).
 */
export type PeopleColumns = People &
  Readonly<{
    ids: readonly string[];
    births: Int32Array;
    arrivals: Int32Array;
    nhsNumbers: Float64Array;
    single: Readonly<Record<Single, Int32Array>>;
    list: Readonly<Record<(typeof listFields)[number] | 'references', ListColumn>>;
    /** Of each record its names, of each name its tokens, and where the family name begins. */
    nameStarts: Int32Array;
    tokenStarts: Int32Array;
    tokens: Int32Array;
    /** A text of `references`, `otherNumber`, `postcode` and `badNhsNumber` by its number. */
    textOf(number: number): string;
    areOneEdit(a: number, b: number): boolean;
  }>;

/** Columns before records are put together from them. */
export type FilledColumns = Omit<PeopleColumns, keyof People> &
  Readonly<{ families: Int32Array; standIns: Int32Array }>;
