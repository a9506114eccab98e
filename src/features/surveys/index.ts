export { surveysContent } from './content/catalogue.ts';
