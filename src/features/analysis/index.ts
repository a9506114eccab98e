export { analysisContent } from './content/catalogue.ts';
export { analyseTable, type AnalysedTable } from './domain/analyse/analyse-table.ts';
export type { Effect, FoundTest } from './domain/analyse/found-test.ts';
export type { TestRow } from './domain/analyse/test-row.ts';
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
export { testOrdered, testUnordered } from './domain/analyse/test-groups.ts';
export { testOptions } from './domain/analyse/test-options.ts';
export type { FigureNumbers } from './domain/claims/figure-numbers.ts';
export { middle, type Middle } from './domain/describe/middle.ts';
export { percentage } from './domain/describe/percentage.ts';
export { wilsonInterval } from './domain/effects/wilson-interval.ts';
export { drawnGroup, pairedShares, type DrawnGroup } from './domain/figures/shares.ts';
export { mostOnScale } from './domain/figures/scale-drawing.ts';
export { lintChiSquare } from './domain/lints/lint-chi-square.ts';
export type { Lint } from './domain/lints/lint.ts';
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
export { utf8Size } from './domain/spss/utf8.ts';
export { startSav } from './domain/spss/write-sav.ts';
export { kishEffect, type DesignEffect } from './domain/weights/kish-effect.ts';
export type { RaoScott } from './domain/weights/rao-scott.ts';
export { weightedTest, type WeightedCaution } from './domain/weights/weighted-test.ts';
export { rake, type Margin, type RakeProblem } from './domain/weights/rake.ts';
export { weightedMiddle, type WeightedMiddle } from './domain/weights/weighted-middle.ts';
export type { Estimate } from './domain/effects/interval.ts';
export { groupColumns, type Design, type SurveyReport, type SurveyTable } from './domain/tables/survey-table.ts';
