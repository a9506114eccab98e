/** Concerns under which a heavy pair still needs a second pair of eyes: a relative of the same age, or a number that says otherwise. */
const graver = new Set(['twins', 'nhs-numbers-differ']);

/**
 * How many reviewers have to say the same. One where the weight alone would have linked the pair and a rule held it back; two in the middle band, and
 * wherever the rule is about twins or two NHS numbers. Bits: `auto` is the weight from which a pair may be linked by rule.
 */
export function reviewersNeeded(
  hundredths: number,
  concerns: readonly string[],
  { auto }: Readonly<{ auto: number }>,
): 1 | 2 {
  return hundredths >= 100 * auto && !concerns.some((concern) => graver.has(concern)) ? 1 : 2;
}
