import { translator } from '#platform/language/translator.ts';
import { analysisContent, type ClaimProblem } from '#features/analysis/index.ts';

import type { PublicationKey } from '../content/catalogue.ts';
import type { DraftProblem } from '../domain/draft/build-draft.ts';
import type { Say } from './publication-needs.ts';

/** What stands in the way of a report, in words that say what to do. */
export const sayProblem = (t: Say, { problem, values }: DraftProblem): string =>
  problem.startsWith('missing-')
    ? t(`publication.${problem}` as PublicationKey, values)
    : sayClaimProblem(t.language, { problem, values });

export const sayClaimProblem = (language: string, { problem, values }: ClaimProblem): string =>
  translator(language, analysisContent)(`analysis.claim.${problem}` as 'analysis.claim.no-such-cell', values);
