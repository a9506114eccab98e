import type { Country, Topic } from '#features/assessments/index.ts';

/** One step of the answer to "why?": a message key with its values; a country is its code, for the page to name. */
export type Because = Readonly<{ says: string; values: Readonly<Record<string, string | number>> }>;

/**
 * What is known of a condition. `unknown` says what is missing, and of which countries a table is silent; it is neither of the others, and more knowledge can
 * make it either. What holds or fails stays so, whatever else becomes known.
 */
export type Judgement =
  | Readonly<{ is: 'holds' | 'fails'; because: readonly Because[] }>
  | Readonly<{ is: 'unknown'; because: readonly Because[]; missing: readonly Topic[]; silentOn: readonly Country[] }>;

export const holds = (says: string, values: Because['values'] = {}): Judgement => ({
  is: 'holds',
  because: [{ says, values }],
});

export const fails = (says: string, values: Because['values'] = {}): Judgement => ({
  is: 'fails',
  because: [{ says, values }],
});

/** Nobody has said; `silentOn`: it was said, and no table of ours knows that country. */
export const unknown = (missing: readonly Topic[], silentOn: readonly Country[] = []): Judgement => ({
  is: 'unknown',
  because: [
    ...missing.map((topic) => ({ says: `screening.missing.${topic}`, values: {} })),
    ...silentOn.map((country) => ({ says: 'screening.silent', values: { country } })),
  ],
  missing,
  silentOn,
});

/** Fails where one fails, holds where all hold. */
export function allOf(judgements: readonly Judgement[]): Judgement {
  return decided(judgements, 'fails') ?? undecided(judgements) ?? together('holds', judgements);
}

/** Holds where one holds, fails where all fail. */
export function anyOf(judgements: readonly Judgement[]): Judgement {
  return decided(judgements, 'holds') ?? undecided(judgements) ?? together('fails', judgements);
}

function decided(judgements: readonly Judgement[], is: 'holds' | 'fails'): Judgement | null {
  const deciding = judgements.filter((one) => one.is === is);
  return deciding.length === 0 ? null : together(is, deciding);
}

/** What was found to be so is told beside what is missing. */
function undecided(judgements: readonly Judgement[]): Judgement | null {
  const open = judgements.filter((one) => one.is === 'unknown');
  if (open.length === 0) return null;
  return {
    is: 'unknown',
    because: once([...judgements.filter((one) => one.is === 'holds'), ...open]),
    missing: [...new Set(open.flatMap(({ missing }) => missing))],
    silentOn: [...new Set(open.flatMap(({ silentOn }) => silentOn))],
  };
}

const together = (is: 'holds' | 'fails', judgements: readonly Judgement[]): Judgement => ({
  is,
  because: once(judgements),
});

/** Every step said once. */
function once(judgements: readonly Judgement[]): readonly Because[] {
  const steps = judgements.flatMap(({ because }) => because);
  return [...new Map(steps.map((step) => [JSON.stringify([step.says, step.values]), step])).values()];
}
