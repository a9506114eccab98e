export { immunisationKinds } from './domain/kinds.ts';
export { immunisationPathways } from './domain/pathways.ts';
