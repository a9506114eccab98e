export {
  readName,
  tokenSimilarity,
  similarityLevels,
  areConfusable,
  isInitialOf,
  isNicknameOf,
  isPlaceholderName,
  type NameToken,
} from './stand-in-names.ts';
