export { analysisContent } from './content/catalogue.ts';
export { boundText, looseNumbers } from './domain/claims/bound-text.ts';
export { buildReport } from './domain/claims/build-report.ts';
export { textOf } from './domain/claims/built-report.ts';
export type { CellValue } from './domain/claims/cell-value.ts';
export { ClaimSources, type Flow } from './domain/claims/claim-sources.ts';
export type { ClaimProblem } from './domain/claims/claim-problem.ts';
export type { WrittenBlock, WrittenCell, WrittenClaims, WrittenFigure } from './domain/claims/claims-schema.ts';
export { publicReport, type PublicReport } from './domain/claims/public-report.ts';
export { resolveCell } from './domain/claims/resolve-cell.ts';
export type { ShownFlow, ShownTable, ShownTables } from './domain/claims/shown-tables.ts';
export type { FoundTest } from './domain/analyse/found-test.ts';
export { testOrdered, testUnordered } from './domain/analyse/test-groups.ts';
export { testOptions } from './domain/analyse/test-options.ts';
export { middle, type Middle } from './domain/describe/middle.ts';
export { percentage } from './domain/describe/percentage.ts';
export { wilsonInterval } from './domain/effects/wilson-interval.ts';
export { benjaminiHochberg, holm } from './domain/tests/adjust-p.ts';
export { severalResponses, type SeveralResponses } from './domain/tests/several-responses.ts';
export {
  longestText,
  type MultipleResponseSet,
  type SpssFile,
  type SpssValue,
  type SpssVariable,
} from './domain/spss/spss-file.ts';
export { readSav, type SavFault } from './domain/spss/read-sav.ts';
export { widthFor, writeSav } from './domain/spss/write-sav.ts';
export { groupColumns, type Design, type SurveyReport, type SurveyTable } from './domain/tables/survey-table.ts';
