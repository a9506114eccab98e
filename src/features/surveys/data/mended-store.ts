import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Tx } from '#platform/database/requester.ts';

import './survey-table.ts';

/** What was put right of a running survey, with its reason: its last day (null: by hand) or the place of a way in (null: none named). The latest stands. */
export type Mended<Value> = Readonly<{ value: Value; because: string; madeAt: Date }>;

/** The days to which the last day of a survey was moved, the first before the next. */
export async function lastDaysOf(tx: Tx, surveyId: string): Promise<readonly Mended<LocalDate | null>[]> {
  const rows = await tx
    .selectFrom('survey_last_day')
    .select(['closes_on', 'because', 'made_at'])
    .where('survey_id', '=', surveyId)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ value: row.closes_on, because: row.because, madeAt: row.made_at }));
}

/** Later than the one that stands, which the database asks for again. */
export async function moveLastDay(
  tx: Tx,
  surveyId: string,
  closesOn: LocalDate | null,
  because: string,
): Promise<void> {
  await tx.insertInto('survey_last_day').values({ survey_id: surveyId, closes_on: closesOn, because }).execute();
}

/** By way in: the names that its place was corrected to, the first before the next. */
export async function placesOf(
  tx: Tx,
  collectionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Mended<string | null>[]>> {
  const found = new Map<string, Mended<string | null>[]>();
  if (collectionIds.length === 0) return found;
  const rows = await tx
    .selectFrom('survey_way_in_place')
    .select(['collection_id', 'place', 'because', 'made_at'])
    .where('collection_id', 'in', [...collectionIds])
    .orderBy('seq')
    .execute();
  for (const row of rows) {
    const before = found.get(row.collection_id) ?? [];
    found.set(row.collection_id, [...before, { value: row.place, because: row.because, madeAt: row.made_at }]);
  }
  return found;
}

export async function correctPlace(tx: Tx, collectionId: string, place: string | null, because: string): Promise<void> {
  await tx.insertInto('survey_way_in_place').values({ collection_id: collectionId, place, because }).execute();
}
