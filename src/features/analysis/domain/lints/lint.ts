export const lintNames = [
  'pooled-ticks',
  'mixed-bases',
  'small-cells',
  'perhaps-pooled',
  'perhaps-small-cells',
  'no-correction',
  'wrong-sentence',
  'figure-not-said',
  'number-not-bound',
  'wrong-ratio',
  'impossible-percentage',
  'causal-word',
  'significance-word',
] as const;

export type LintName = (typeof lintNames)[number];

/**
 * Something that would mislead a reader. Its words are `analysis.lint.<name>.says` and what to do instead `analysis.lint.<name>.remedy`, both with `values`. `table` is null where it is about
 * the whole report.
 */
export type Lint = Readonly<{
  lint: LintName;
  table: string | null;
  values: Readonly<Record<string, string | number>>;
}>;
