/** What a column of a list can be about. A list may have any of them, in any order; only a name of some kind is needed. */
export const columnNames = [
  'number',
  'title',
  'full-name',
  'given-name',
  'family-name',
  'script-name',
  'other-name',
  'born',
  'age',
  'sex',
  'nationality',
  'language',
  'interpreter',
  'room',
  'phone',
  'email',
  'nhs-number',
  'port-reference',
  'family',
  'relationship',
  'arrived-in-uk',
  'arrived-at-site',
  'site',
  'moved-from',
  'moved-to',
  'moved-on',
  'notes',
] as const;

export type ColumnName = (typeof columnNames)[number];

/** A column that was recognised. `index` counts cells from 0; `heading` is the header's own words. */
export type Column = Readonly<{
  name: ColumnName;
  index: number;
  heading: string;
  /** For a whole name in one cell: which part its header puts first. */
  familyFirst?: true;
  /** For a date: the order that its header asks for, as in "DOB (mm/dd/yyyy)". */
  dateOrder?: 'day-first' | 'month-first';
}>;

/** Columns of which a list may have several, read as one: two language columns, two telephone numbers. */
export const mayRepeat: ReadonlySet<ColumnName> = new Set(['language', 'phone', 'notes', 'other-name']);

/** Columns that hold dates. */
export const dateColumns: ReadonlySet<ColumnName> = new Set(['born', 'arrived-in-uk', 'arrived-at-site', 'moved-on']);

/** Columns by any of which a row can be somebody. */
export const nameColumns: ReadonlySet<ColumnName> = new Set(['full-name', 'given-name', 'family-name', 'script-name']);
