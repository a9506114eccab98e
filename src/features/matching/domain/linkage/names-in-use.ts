export { areConfusable } from '../names/confusable.ts';
export { equivalenceOf } from '../names/equivalent.ts';
export { isInitialOf } from '../names/initial.ts';
export { similarityLevels } from '../names/name-model.ts';
export { isNicknameOf, isShortForm } from '../names/nickname.ts';
export { isPlaceholderName } from '../names/placeholder.ts';
export { readName } from '../names/read-name.ts';
export { tokenSimilarity } from '../names/token-similarity.ts';
export type { NameToken } from '../names/name-token.ts';
