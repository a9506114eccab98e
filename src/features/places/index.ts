export { isConfirmed, type ConfidenceMark } from './domain/confidence.ts';
export {
  custodian,
  handOver,
  indexCustody,
  putCustodyRule,
  type CustodyIndex,
  type CustodyProblem,
  type CustodyRule,
  type CustodyTarget,
  type PlaceForCustody,
} from './domain/custody.ts';
export {
  icbOn,
  successors,
  type Icb,
  type IcbSuccession,
  type LocalAuthorityIcb,
  type SuccessionType,
} from './domain/icb.ts';
export { isOpenOn, needsClinicalContact, placeTypes, type Place, type PlaceType } from './domain/place.ts';
export { holdsOn, overlaps, type Span } from './domain/span.ts';
export { teamKinds, type Team, type TeamKind } from './domain/team.ts';
export { placesContent } from './content/catalogue.ts';
