import type { Tx } from '#platform/database/requester.ts';

import { rulesSchema, type Rules } from '../domain/rules/rule.ts';
import './survey-table.ts';

/** Rules as they were made; `because` is null for those that a survey was set up with. */
export type RulesMade = Readonly<{
  rules: Rules;
  because: string | null;
  /** How many responses there were already. */
  responsesThen: number;
  madeAt: Date;
}>;

/** Every set of rules that a survey had, the latest first: that one stands. */
export async function rulesOf(tx: Tx, surveyId: string): Promise<readonly RulesMade[]> {
  const rows = await tx
    .selectFrom('survey_rules')
    .select(['rules', 'because', 'responses_then', 'made_at'])
    .where('survey_id', '=', surveyId)
    .orderBy('seq', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    rules: rulesSchema.parse(row.rules),
    because: row.because,
    responsesThen: row.responses_then,
    madeAt: row.made_at,
  }));
}

export type RulesToMake = Readonly<{ surveyId: string; rules: Rules; because: string | null; responsesThen: number }>;

export async function makeRules(tx: Tx, made: RulesToMake): Promise<void> {
  await tx
    .insertInto('survey_rules')
    .values({
      survey_id: made.surveyId,
      rules: JSON.stringify(made.rules),
      because: made.because,
      responses_then: made.responsesThen,
    })
    .execute();
}
