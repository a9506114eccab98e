/** What an operation that can fail in an expected way gives back: a value, or the problems that stood in its way. */
export type Result<Value, Problem> =
  Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const failure = <Problem>(...problems: readonly Problem[]): Result<never, Problem> => ({ ok: false, problems });
