import { sql } from 'kysely';
import { z } from 'zod';

import type { Tx } from '#platform/database/requester.ts';

import { readCardNumber } from '../domain/pairing/card-number.ts';
import { rulesSchema } from '../domain/rules/rule.ts';
import { consentIn, type UsualRules } from '../domain/rules/usual-rules.ts';

/** What has to be known of a survey to ask by one of its ways in. */
export type SurveyOfWayIn = Readonly<{
  title: string;
  wave: number;
  isPilot: boolean;
  place: string | null;
  agreedTo: Readonly<Record<string, string>>;
  consent: UsualRules['consent'];
  /** Where the number of a card is asked that pairs answers; `isNumber` tells whether what was typed is one. */
  card: Readonly<{ path: string; isNumber: (typed: string) => boolean }> | null;
}>;

const rowShape = z.object({
  collection_id: z.string(),
  title: z.string(),
  wave: z.number(),
  kind: z.string(),
  place: z.string().nullable(),
  consent: z.record(z.string(), z.string()),
  rules: rulesSchema.nullable(),
  card: z.string().nullable(),
});

/** By collection, for whoever writes for somebody, or answers by the link of one; those that are no way into a survey are left out. */
export async function surveysOfWaysIn(
  tx: Tx,
  collectionIds: readonly string[],
): Promise<ReadonlyMap<string, SurveyOfWayIn>> {
  if (collectionIds.length === 0) return new Map();
  const { rows } = await sql`select * from surveys_of_ways_in(${[...collectionIds]}::uuid[])`.execute(tx);
  return new Map(
    z
      .array(rowShape)
      .parse(rows)
      .map(({ collection_id: id, title, wave, kind, place, consent, rules, card }) => [
        id,
        {
          title,
          wave,
          isPilot: kind === 'pilot',
          place,
          agreedTo: consent,
          consent: consentIn(rules ?? []),
          card: card === null ? null : { path: card, isNumber: (typed) => readCardNumber(typed) !== null },
        },
      ]),
  );
}
