export type { Because } from './domain/judgement.ts';
export {
  outcomes,
  resultReceived,
  screeningDecided,
  screeningKinds,
  setAsideReasons,
  testTaken,
} from './domain/kinds.ts';
export { screeningPathways } from './domain/pathways.ts';
export { notices, type Notice, type Rule, type Strength } from './domain/rule.ts';
export { screeningRules } from './domain/rules/rules.ts';
export { suggestScreening, type Judged, type Screening, type Suggestion } from './domain/suggest-screening.ts';
export { testNames, type TestName } from './domain/tests.ts';
export { knowingTests, testsSoFar, type SoFar } from './domain/tests-so-far.ts';
