export { registered, registrationKinds, registrationRequested, registrationToStart } from './domain/kinds.ts';
export { registeredInTime, registrationPathways, registrationRequestedInTime } from './domain/pathways.ts';
