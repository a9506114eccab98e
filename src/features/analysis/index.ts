export { analysisContent } from './content/catalogue.ts';
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
export { utf8Size } from './domain/spss/utf8.ts';
export { startSav } from './domain/spss/write-sav.ts';
export { kishEffect, type DesignEffect } from './domain/weights/kish-effect.ts';
export { raoScott, type RaoScott } from './domain/weights/rao-scott.ts';
export { rake, type Margin, type RakeProblem } from './domain/weights/rake.ts';
export { weightedMiddle, type WeightedMiddle } from './domain/weights/weighted-middle.ts';
export type { Estimate } from './domain/effects/interval.ts';
