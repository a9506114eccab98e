export {
  teamOf,
  type AuthorityFacts,
  type DemonstrationArea,
  type DemonstrationPractice,
  type DemonstrationTeam,
  type Site,
  type StaffMember,
} from './domain/area.ts';
export { generateContactVisits } from './domain/contact-visits.ts';
export { historyDays, makeArea, type AreaOptions } from './domain/make-area.ts';
export { generatePopulation, type PopulationOptions } from './domain/population.ts';
export { metAgain, newArrivals, type Arrival, type KnownPerson } from './domain/arrivals.ts';
export { Random } from './domain/random.ts';
export { otherSpelling } from './domain/spelling.ts';
