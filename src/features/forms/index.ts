export { formsContent } from './content/catalogue.ts';
export { codeWord, readCode, showCode } from './domain/code-word.ts';
export { compareVersions, type ItemChange, type VersionsCompared } from './domain/compare-versions.ts';
export type { PaperCodes } from './domain/paper-codes.ts';
export { isPlacedQuestion, walkItems, type PlacedQuestion } from './domain/walk-items.ts';
