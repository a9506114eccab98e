import type { Counts } from './counts.ts';

/**
 * `single`: each person gave one answer. `ordered`: one, and the answers have an order, the lowest first. `multiple`: all that apply. `paired`: the same people before (rows) and after (columns), in one set of
 * answers.
 */
export type TableKind = 'single' | 'multiple' | 'ordered' | 'paired';

/** Tests that a report may say it used. `options`: each option of a select-all question by itself, of people, corrected together. `other`: one that is not worked out here. */
export const namedTests = [
  ...(['chi-square', 'chi-square-corrected', 'exact', 'mann-whitney', 'mann-whitney-exact', 'kruskal-wallis'] as const),
  ...(['jonckheere-terpstra', 'linear-by-linear', 'cochran-armitage', 'mcnemar', 'mcnemar-corrected'] as const),
  ...(['mcnemar-exact', 'bowker', 'stuart-maxwell', 'wilcoxon-signed-rank', 'wilcoxon-exact'] as const),
  ...(['options', 'other'] as const),
] as const;

export type NamedTest = (typeof namedTests)[number];

/** Of what printed percentages are: of those who answered in a column, of all in a row, of everybody in the table, or of all in the group whether they answered or not. */
export const percentageBases = ['column', 'row', 'table', 'respondents'] as const;

export type PercentageBase = (typeof percentageBases)[number];

/** What a report printed beside its counts. */
export type Printed = Readonly<{
  percentages: readonly (readonly string[])[] | null;
  /** Where the report says it; else it is found from the figures. */
  percentagesOf?: PercentageBase;
  /** `0.46`, `<.001`. */
  p: string | null;
  /** The test that the report says p is of; else it is found from p. */
  test?: NamedTest;
}>;

/** One table of answers by groups of people, checked: its margins add up. */
export type SurveyTable = Readonly<{
  id: string;
  title: string;
  kind: TableKind;
  /** Whether the answers have an order, the lowest first: so of every `ordered` table, and of a `paired` one that says it. */
  isOrdered: boolean;
  rows: readonly string[];
  columns: readonly string[];
  counts: Counts;
  /** For each column, of how many people or ticks its percentages are; null where the table does not say. */
  bases: readonly number[] | null;
  /** For each column, how many people are in the group, whether they answered or not; null where not said. */
  respondents: readonly number[] | null;
  /** The column that holds everybody, beside the groups; it is not a group to test. */
  total: number | null;
  /** A select-all question that is printed in several tables has one name in all of them. */
  question: string | null;
  printed: Printed;
}>;

/** Part of a sentence that says a figure, and the cells that it names (several are added up). */
export type SaidFigure = Readonly<{
  figure: string;
  as: 'percentage' | 'count';
  table: string;
  rows: readonly string[];
  column: string;
}>;

export type Sentence = Readonly<{ text: string; figures: readonly SaidFigure[] }>;

/** How the figures came about. Only chance that decided who got what, or a group to compare with, lets a report say why. */
export type Design = 'cross-sectional' | 'before-after' | 'controlled' | 'randomised';

/** A report as far as its figures go. */
export type SurveyReport = Readonly<{
  title: string;
  source: string | null;
  design: Design | null;
  /** How p-values were corrected for their number, in the report's words; null where they were not. */
  correction: string | null;
  tables: readonly SurveyTable[];
  sentences: readonly Sentence[];
}>;

/** The columns that are groups of people. */
export const groupColumns = ({ columns, total }: SurveyTable): readonly number[] =>
  [...columns.keys()].filter((column) => column !== total);

/** The counts of the groups only. */
export const groupCounts = (table: SurveyTable): Counts => {
  const groups = groupColumns(table);
  return table.counts.map((row) => groups.map((column) => row[column] ?? 0));
};
