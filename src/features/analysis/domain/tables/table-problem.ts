/** Why a table cannot be used: a message key under `analysis.problem.` and its values. */
export type TableProblem = Readonly<{ problem: string; values: Readonly<Record<string, string | number>> }>;
