export { suggestionsContent } from './content/catalogue.ts';
export { suggestionKinds } from './domain/kinds.ts';
