export { immunisationKinds, planReasons, plans, vaccinationPlanned, vaccinationToPlan } from './domain/kinds.ts';
export { immunisationPathways } from './domain/pathways.ts';
