/** Why a report does not build: a message key under `analysis.claim.` and its values. */
export type ClaimProblem = Readonly<{ problem: string; values: Readonly<Record<string, string | number>> }>;

export const claimProblem = (problem: string, values: ClaimProblem['values'] = {}): ClaimProblem => ({
  problem,
  values,
});
