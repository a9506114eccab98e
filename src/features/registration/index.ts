export { registered, registrationKinds, registrationRequested, registrationToStart } from './domain/kinds.ts';
export { registrationPathways } from './domain/pathways.ts';
