export { suggestionsContent } from './content/catalogue.ts';
