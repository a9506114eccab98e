import type { DayNumber, LocalDate } from '#platform/calendar/local-date.ts';
import type { RoleName } from '#platform/access/domain/roles.ts';
import type { CustodyRule, Place, Team } from '#features/places/index.ts';

/** A local authority with what the published tables say of it: where the people of an area live. */
export type AuthorityFacts = Readonly<{
  code: string;
  name: string;
  icb: string;
  initial: number;
  dispersal: number;
  contingency: number;
  /** Large sites. */
  other: number;
}>;

/** A site with what the making of lives needs to know of it. */
export type Site = Readonly<{
  place: Place;
  /** How many of the people of the area it holds, against other sites. */
  weight: number;
  opensDay: DayNumber;
  closesDay: DayNumber;
  /** Days of the week on which a coach comes; empty for dispersal. */
  coachDays: readonly number[];
  /** Median days from arriving at the site to an assessment: some sites are looked after better than others. */
  assessmentWait: number;
  /** Clinical contacts a week, on average. */
  visitsAWeek: number;
  /** Who answers for its people; the last whose first day has come. */
  teams: readonly Readonly<{ fromDay: DayNumber; team: DemonstrationTeam }>[];
}>;

export type DemonstrationTeam = Readonly<{
  team: Team;
  staff: readonly StaffMember[];
  staffByRole: ReadonlyMap<RoleName, readonly StaffMember[]>;
  practiceId: string | null;
}>;

export type StaffMember = Readonly<{ id: string; name: string; email: string; role: RoleName; teamId: string }>;

export type DemonstrationPractice = Readonly<{
  id: string;
  odsCode: string;
  name: string;
  localAuthority: string;
  icb: string;
}>;

/** Everything of a demonstration area but its people. */
export type DemonstrationArea = Readonly<{
  asOf: LocalDate;
  sites: readonly Site[];
  teams: readonly DemonstrationTeam[];
  practices: readonly DemonstrationPractice[];
  custodyRules: readonly CustodyRule[];
  /** Accommodation teams and the sites for which they may send lists. */
  placeContacts: readonly Readonly<{ teamId: string; placeId: string }>[];
}>;

/** The team that answers for a site on a day. */
export function teamOf(site: Site, day: DayNumber): DemonstrationTeam {
  let answering = site.teams[0] as { fromDay: DayNumber; team: DemonstrationTeam };
  for (const turn of site.teams) if (turn.fromDay <= day) answering = turn;
  return answering.team;
}
