export { suggestionsContent } from './content/catalogue.ts';
export { reportSource } from './domain/report-source.ts';
export { suggestionReturned } from './domain/kinds.ts';
