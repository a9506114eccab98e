export { screeningKinds } from './domain/kinds.ts';
export { screeningPathways } from './domain/pathways.ts';
