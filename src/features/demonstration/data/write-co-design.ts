import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { DemonstrationArea } from '../domain/area.ts';
import { antibioticsRound } from '../domain/co-design/antibiotics-round.ts';
import type { CoDesignNeeds } from './co-design-needs.ts';

/** One round of the area's evaluators, on the form of a survey of theirs. */
export async function writeCoDesign(
  needs: CoDesignNeeds,
  { teams }: DemonstrationArea,
  { asOf }: Readonly<{ asOf: LocalDate }>,
): Promise<void> {
  const author = teams.find(({ team }) => team.kind === 'evaluation')?.staff[0];
  if (author !== undefined) await needs.store(antibioticsRound({ asOf }), author);
}
