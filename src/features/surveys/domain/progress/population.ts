import { z } from 'zod';

import type { SurveyResponse } from '../survey-response.ts';

/** What groups of a population are told apart by: the language or the place of a response. */
export const groupedBy = ['language', 'place'] as const;
export type GroupedBy = (typeof groupedBy)[number];

/** A group of those a survey is about and how many they are, from a source that the team names. */
export type PopulationGroup = Readonly<{ by: GroupedBy; key: string; size: number }>;

export const populationSchema: z.ZodType<readonly PopulationGroup[]> = z
  .array(
    z.strictObject({
      by: z.enum(groupedBy),
      key: z.string().trim().min(1).max(200),
      size: z.number().int().min(1).max(10_000_000),
    }),
  )
  .max(200)
  .refine((groups) => new Set(groups.map(({ by, key }) => `${by} ${key}`)).size === groups.length, 'each group once');

/**
 * How far a group is reached. `missing` is how many more would have answered had it been reached as the whole population was; negative where it was
 * reached better. Rates are from 0 and may pass 1, since a link is passed on.
 */
export type GroupReached = PopulationGroup & Readonly<{ responses: number; rate: number; missing: number }>;

/** Every group beside its responses, the least reached first; `others` came from none of the groups. */
export function whoIsMissing(
  population: readonly PopulationGroup[],
  by: GroupedBy,
  responses: readonly Pick<SurveyResponse, GroupedBy>[],
): Readonly<{ groups: readonly GroupReached[]; others: number }> {
  const asked = population.filter((group) => group.by === by);
  const counts = new Map<string, number>(asked.map(({ key }) => [key, 0]));
  let others = 0;
  for (const response of responses) {
    const count = counts.get(response[by] ?? '');
    if (count === undefined) others += 1;
    else counts.set(response[by] ?? '', count + 1);
  }
  const people = asked.reduce((sum, { size }) => sum + size, 0);
  const rate = people === 0 ? 0 : (responses.length - others) / people;
  const groups = asked.map((group) => {
    const count = counts.get(group.key) ?? 0;
    return { ...group, responses: count, rate: count / group.size, missing: Math.round(group.size * rate) - count };
  });
  return { groups: groups.sort((a, b) => a.rate - b.rate || (a.key < b.key ? -1 : 1)), others };
}
