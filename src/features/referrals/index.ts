export { referralKinds } from './domain/kinds.ts';
export { referralPathways } from './domain/pathways.ts';
