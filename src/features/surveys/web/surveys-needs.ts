import type { VNode } from 'preact';

import type { Secret } from '#platform/access/data/secret.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database } from '#platform/database/requester.ts';
import type { KeyOf } from '#platform/language/catalogue.ts';
import type { Translator } from '#platform/language/translator.ts';
import type { analysisContent, FigureNumbers, Lint, TestRow } from '#features/analysis/index.ts';

import type { SurveysKey } from '../content/catalogue.ts';
import type { SurveyForms } from '../data/survey-forms.ts';

export type SurveysNeeds = Readonly<{
  db: Database;
  /** The civil date in England now. */
  today: () => LocalDate;
  nowMs: () => number;
  secret: Secret;
  /** The service's own address, which the links in messages begin with. */
  origin: string;
  /** True where people reach us by HTTPS. */
  isSecure: boolean;
  forms: SurveyForms;
  parts: AnalysisParts;
}>;

/** Says the words of surveys and of tests. */
export type SayAnalysis = Translator<SurveysKey | KeyOf<typeof analysisContent>>;

/** Parts of a page that another feature draws: figures with their tables, lists of tests, and what would mislead. `id` is a part's own on its page. */
export type AnalysisParts = Readonly<{
  Figure: (
    props: Readonly<{ id: string; title: string; source: FigureNumbers; isDrawn: boolean; t: SayAnalysis }>,
  ) => VNode;
  TestList: (props: Readonly<{ id: string; caption: string; rows: readonly TestRow[]; t: SayAnalysis }>) => VNode;
  LintList: (props: Readonly<{ lints: readonly Lint[]; t: SayAnalysis }>) => VNode | null;
}>;

/** Says the words of surveys. */
export type Say = Translator<SurveysKey>;

export type SurveyRoute = { Params: { survey: string } };
