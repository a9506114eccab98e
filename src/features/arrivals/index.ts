export { chooseSheet, type ListSort } from './domain/choose-sheet.ts';
export { compareDetails, type DetailsCompared } from './domain/compare-details.ts';
export { concernsOf, type Concern, type ConcernContext } from './domain/concerns.ts';
export { describeList, describeReading, type ListSummary } from './domain/describe-list.ts';
export { doubtsOf, findPlace, isNamed, type NamedPlace } from './domain/doubts.ts';
export type { DraftEntry } from './domain/draft-entry.ts';
export { nameHouseholds } from './domain/household.ts';
export {
  objectionsTo,
  planArrival,
  planDetails,
  type ArrivalList,
  type Plan,
  type TakenFor,
} from './domain/plan-arrival.ts';
export { describe, propose, type ProposeContext } from './domain/propose.ts';
export { readDate, type DateRead } from './domain/read-date.ts';
export { readList, type ListProblem, type ReadList, type ReadRow, type SkippedRow } from './domain/read-list.ts';
export { readNationality } from './domain/read-nationality.ts';
export { showRow, type RowShown } from './domain/row-facts.ts';
export type { EventDate, ReadPerson } from './domain/read-row.ts';
