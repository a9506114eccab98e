export { detailFields, detailsSchema, localDateSchema, type DetailField, type Details } from './domain/details.ts';
export { peopleKinds, stayEndReasons, type StayEndReason } from './domain/kinds.ts';
export { detail, foldJourney, type Conflict, type Journey, type PersonStatus, type Stay } from './domain/journey.ts';
export { personNow, type CustodyOf, type PersonKey, type PersonNow } from './domain/person-now.ts';
export { derivePerson, type DerivedPerson } from './domain/derive-person.ts';
export type { ClockRow, ClocksOf } from './domain/clock-row.ts';
export { findAmong, mostFound, readFindWords } from './domain/find-words.ts';
