import type { Tx } from '#platform/database/requester.ts';

import type { Collection } from '../domain/collection.ts';
import type { FormsNeeds, Say, SurveyAsked } from './forms-needs.ts';

/** A collection with what it is called by. */
export type WayInShown<Of extends Collection = Collection> = Of &
  Readonly<{ teamName: string; survey: SurveyAsked | null }>;

/** With the team that asks, and the survey that each is a way into. */
export async function waysInShown<Of extends Collection>(
  { surveysOfWaysIn }: Pick<FormsNeeds, 'surveysOfWaysIn'>,
  tx: Tx,
  collections: readonly Of[],
): Promise<readonly WayInShown<Of>[]> {
  const surveys = await surveysOfWaysIn?.(
    tx,
    collections.map(({ id }) => id),
  );
  const teams = await tx.selectFrom('team').select(['id', 'name']).execute();
  const nameOf = new Map(teams.map(({ id, name }) => [id, name]));
  return collections.map((one) => ({
    ...one,
    teamName: nameOf.get(one.teamId) ?? '–',
    survey: surveys?.get(one.id) ?? null,
  }));
}

/** A survey, the wave and the place, by which one way in is told from another. */
export function sayWayIn(
  t: Say,
  { opensOn, teamName, survey }: Pick<WayInShown, 'opensOn' | 'teamName' | 'survey'>,
): string {
  if (survey === null) return t('forms.write.collection', { on: opensOn, team: teamName });
  const wave = t('forms.write.wave', { number: survey.wave, pilot: survey.isPilot ? 'yes' : 'no' });
  const place = survey.place ?? t('forms.write.no-place');
  return t('forms.write.way-in', { title: survey.title, wave, place, on: opensOn, team: teamName });
}
