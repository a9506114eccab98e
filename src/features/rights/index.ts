export { pageLanguages, rightsContent } from './content/catalogue.ts';
export type { RightsKey } from './content/catalogue.ts';
export { confidenceOf, facts, isReviewOverdue, review } from './domain/facts.ts';
export type { Confidence, Fact, Source } from './domain/facts.ts';
