export { surveysContent } from './content/catalogue.ts';
export { suggestionAddress } from './domain/suggestion-source.ts';
