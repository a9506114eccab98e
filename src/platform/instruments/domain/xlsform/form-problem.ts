/**
 * Something wrong with a form, where it is, and what its words may name. `row` is as in the spreadsheet, from 1, null where it is about a whole sheet;
 * `sheet` is null where it is about the whole file. `column` is the heading as its author wrote it.
 * The words are `instruments.xlsform.<kind>`.
 */
export type FormProblem = Readonly<{
  kind: FormProblemKind;
  sheet: string | null;
  row: number | null;
  column: string | null;
  values: Readonly<Record<string, string | number>>;
}>;

/** What XLSForm itself does not allow: any tool that keeps to it refuses these. */
export const wrongKinds = [
  'no-survey-sheet',
  'no-choices-sheet',
  'no-external-choices-sheet',
  'repeated-sheet',
  'empty-survey',
  'missing-heading',
  'repeated-heading',
  'two-headings-for-one',
  'unknown-media',
  'unknown-type',
  'no-type',
  'no-name',
  'wrong-name',
  'name-taken',
  'repeat-name-taken',
  'repeat-named-as-root',
  'name-reserved',
  'wrong-root-name',
  'audit-name',
  'no-label',
  'guidance-alone',
  'big-image-alone',
  'no-calculation',
  'calculation-not-allowed',
  'no-trigger',
  'trigger-not-references',
  'trigger-not-visible',
  'trigger-not-question',
  'unfinished-reference',
  'unknown-reference',
  'ambiguous-reference',
  'end-without-begin',
  'end-of-another',
  'begin-without-end',
  'loop-without-list',
  'unknown-list',
  'no-choice-name',
  'repeated-choice',
  'space-in-choice',
  'other-with-filter',
  'table-list-differs',
  'parameters-shape',
  'parameter-repeated',
  'unknown-parameter',
  'parameter-not-number',
  'parameter-not-whole',
  'parameter-not-one-of',
  'parameter-app-name',
  'seed-without-randomize',
  'seed-shape',
  'audit-location-incomplete',
  'audit-age-below-interval',
  'reference-geometry',
  'range-zero',
  'range-step-too-large',
  'range-off-step',
  'range-outside',
  'range-appearance',
  'range-labels-list',
  'range-labels-not-numbers',
  'range-labels-outside',
  'range-labels-off-step',
  'range-labels-no-ticks',
  'file-extension',
  'two-sources',
  'wrong-expression',
  'wrong-scores',
  'circle',
  'range-empty',
  'list-missing',
] as const;

/** What a form may say and this product cannot do, or not safely: the form is refused whole, and the reason is the name. */
export const unheldKinds = [
  'unheld-external-choices',
  'unheld-external-data',
  'unheld-choices-from-answers',
  'unheld-search',
  'unheld-entities',
  'unheld-osm-tags',
  'unheld-last-saved',
  'unheld-form-references',
  'unheld-look-up-in-choice',
  'unheld-expression',
  'unheld-pattern',
  'unheld-size',
  'unheld-depth',
] as const;

export type FormProblemKind = (typeof wrongKinds)[number] | (typeof unheldKinds)[number];

const unheld: ReadonlySet<string> = new Set(unheldKinds);

/** True where the form is not wrong, but asks for what is not done here. */
export const isUnheld = (kind: string): boolean => unheld.has(kind);

/** Something to know of a form that could be read. The words are `instruments.xlsform-note.<kind>`. */
export type FormNote = Readonly<Omit<FormProblem, 'kind'> & { kind: FormNoteKind }>;

export const noteKinds = [
  'column-not-used',
  'sheet-not-used',
  'setting-not-used',
  'not-answerable',
  'no-choice-label',
  'names-differ-by-case',
  'row-skipped',
  'translation-missing',
  'default-not-number',
] as const;

export type FormNoteKind = (typeof noteKinds)[number];
