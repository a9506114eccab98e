export { surveysContent } from './content/catalogue.ts';
export { flowsIn, labelsOf, type AnalysedNumber, type AnalysedSurvey } from './domain/analysis/analysed-survey.ts';
export type { OpenAnswers } from './domain/analysis/open-answers.ts';
export type { TableLabels } from './domain/analysis/worded-table.ts';
export { suggestionAddress } from './domain/suggestion-source.ts';
