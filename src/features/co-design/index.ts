export { coDesignContent } from './content/catalogue.ts';
