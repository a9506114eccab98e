import type { SurveyQuestion } from './survey-question.ts';

/** Fewer choices than this are no scale to speak of. */
const fewestSteps = 3;

/**
 * The first and the last code of a question that may be a scale though its form does not mark it as one: one choice of several whose codes are whole numbers, each one more (or each one less) than the last. Whether it is can only be said by
 * whoever wrote it, as lists without an order are numbered too. Null for any other.
 */
export function unmarkedScale({
  counting,
  isOrdered,
  choices,
}: Pick<SurveyQuestion, 'counting' | 'isOrdered' | 'choices'>): Readonly<{ from: string; to: string }> | null {
  if (counting !== 'one' || isOrdered || choices.length < fewestSteps) return null;
  const codes = choices.map(({ code }) => code);
  if (!codes.every((code) => /^-?\d{1,3}$/.test(code))) return null;
  const steps = codes.slice(1).map((code, at) => Number(code) - Number(codes[at]));
  const [step = 0] = steps;
  if (Math.abs(step) !== 1 || steps.some((other) => other !== step)) return null;
  return { from: codes[0] ?? '', to: codes.at(-1) ?? '' };
}
