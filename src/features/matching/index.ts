export type { Birth, Candidate, DescribedPerson, Matching, Reason, Verdict, WrittenName } from './domain/verdict.ts';
export { fullNameKey, nameTokens, phoneKey, referenceKey, toAsciiDigits } from './domain/normalise.ts';
export { parseNhsNumber } from './domain/nhs-number.ts';
export { matchingContent } from './content/catalogue.ts';
