import type { Known } from './circumstances.ts';
import type { CountedAnswers } from './counted-answers.ts';

/** Yes for one answer, no for another; for any other, such as not being sure, nobody has said. */
export function oneOf(answer: string | null, yes: readonly string[], no: readonly string[]): Known {
  if (answer === null) return null;
  if (yes.includes(answer)) return true;
  return no.includes(answer) ? false : null;
}

/** What several questions say together: one yes is enough, and a no needs every one of them that is asked to say no. */
export function anyOf(said: CountedAnswers, known: Readonly<Record<string, Known>>): Known {
  const asked = Object.entries(known).filter(([name]) => said.isAskedNow(name));
  if (asked.some(([, one]) => one === true)) return true;
  return asked.length > 0 && asked.every(([, one]) => one === false) ? false : null;
}

export const anyYes = (said: CountedAnswers, ...names: readonly string[]): Known =>
  anyOf(said, Object.fromEntries(names.map((name) => [name, said.yesOrNo(name)])));

export const includes = (chosen: readonly string[] | null, ...choices: readonly string[]): Known =>
  chosen === null ? null : choices.some((choice) => chosen.includes(choice));
