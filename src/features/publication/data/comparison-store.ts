import type { Tx } from '#platform/database/requester.ts';

import './report-table.ts';

/** By which question a survey's groups are compared in what is published; `by` is null for none. */
export type Comparison = Readonly<{ by: string | null }>;

/** Null where it has not been chosen yet. */
export async function findComparison(tx: Tx, surveyId: string): Promise<Comparison | null> {
  const row = await tx
    .selectFrom('survey_comparison')
    .select('by_question')
    .where('survey_id', '=', surveyId)
    .executeTakeFirst();
  return row === undefined ? null : { by: row.by_question };
}

/** Chooses it where nobody has; what was chosen first stands. */
export async function chooseComparison(tx: Tx, surveyId: string, by: string | null): Promise<void> {
  await tx
    .insertInto('survey_comparison')
    .values({ survey_id: surveyId, by_question: by })
    .onConflict((conflict) => conflict.column('survey_id').doNothing())
    .execute();
}
