export { immunisationKinds, planReasons, plans, vaccinationPlanned, vaccinationToPlan } from './domain/kinds.ts';
export { immunisationPathways, vaccinationPlannedInTime } from './domain/pathways.ts';
