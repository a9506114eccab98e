export { registrationKinds } from './domain/kinds.ts';
export { registrationPathways } from './domain/pathways.ts';
