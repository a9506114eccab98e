export { championsContent } from './content/catalogue.ts';
export type { ChampionsKey } from './content/catalogue.ts';
export { foldSessions, type SessionsAndMaterials } from './domain/fold-sessions.ts';
export { championKinds, materialsHandedOut, sessionCancelled, sessionHeld, sessionPlanned } from './domain/kinds.ts';
export { dayOf, stateOf, type Session, type SessionState } from './domain/session.ts';
