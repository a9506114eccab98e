export type { AnalysedSurvey, OpenAnswer, OpenQuestion } from './domain/analysed-survey.ts';
