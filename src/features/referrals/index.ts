export { destinations, type Destination } from './domain/destinations.ts';
export {
  referralClosed,
  referralKinds,
  referralMade,
  referralNeeded,
  referralOutcomes,
  referralReasons,
  urgencies,
  type ReferralReason,
  type Urgency,
} from './domain/kinds.ts';
export { referralClosedInTime, referralMadeTo, referralPathways } from './domain/pathways.ts';
