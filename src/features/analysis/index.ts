export { analysisContent } from './content/catalogue.ts';
