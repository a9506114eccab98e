export { suggestionsContent } from './content/catalogue.ts';
export { suggestionReturned } from './domain/kinds.ts';
