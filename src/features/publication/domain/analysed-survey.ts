import type { Design, Flow, SurveyTable } from '#features/analysis/index.ts';

/**
 * A survey as its analysis hands it over. Tables are called `w1.<question>`, `w1.<question>.by.<group>` and `pair.<question>`; what they hold are true counts,
 * which nobody outside the team sees.
 */
export type AnalysedSurvey = Readonly<{
  surveyId: string;
  title: string;
  /** In which people were asked; the first is that of the tables. */
  languages: readonly string[];
  design: Extract<Design, 'cross-sectional' | 'before-after'>;
  tables: readonly SurveyTable[];
  flows: readonly Flow[];
  /** How the answers of the same people were found in two waves; none where the survey pairs nothing. */
  pairings?: readonly Pairing[];
  /** The words of a table in another of the languages; null where there is no such table. */
  labelsIn(table: string, language: string): Pick<SurveyTable, 'title' | 'rows' | 'columns'> | null;
}>;

/** `before` and `after` are the numbers of waves. Of `answered` people who are analysed before, `paired` were found again after, `near` of them by codes that differ in some part. `byChance`: how many of the pairs may be of two people, at most. */
export type Pairing = Readonly<{
  before: number;
  after: number;
  answered: number;
  paired: number;
  near: number;
  byChance: number;
}>;

/** What people wrote in their own words to one question. */
export type OpenQuestion = Readonly<{
  question: string;
  label: string;
  answers: readonly OpenAnswer[];
}>;

export type OpenAnswer = Readonly<{ responseId: string; language: string; text: string }>;
