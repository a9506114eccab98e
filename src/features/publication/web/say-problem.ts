import { translator } from '#platform/language/translator.ts';
import { analysisContent, type ClaimProblem } from '#features/analysis/index.ts';

import type { PublicationKey } from '../content/catalogue.ts';
import type { DraftProblem } from '../domain/draft/build-draft.ts';
import type { Say } from './publication-needs.ts';

/** Problems that a report at the desk mends otherwise than one from a file. */
const atTheDesk = ['no-such-cell', 'no-such-table', 'held-back', 'figure-placed', 'no-base'] as const;

/** What stands in the way of a report, in words that say what to do. */
export const sayProblem = (t: Say, { problem, values }: DraftProblem): string =>
  problem.startsWith('missing-')
    ? t(`publication.${problem}` as PublicationKey, values)
    : sayClaimProblem(t, { problem, values });

export function sayClaimProblem(t: Say, { problem, values }: ClaimProblem): string {
  const own = atTheDesk.find((one) => one === problem);
  if (own !== undefined) return t(`publication.claim.${own}`, values);
  return translator(t.language, analysisContent)(`analysis.claim.${problem}` as 'analysis.claim.no-such-cell', values);
}
