export { formsContent } from './content/catalogue.ts';
