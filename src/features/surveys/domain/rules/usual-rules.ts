import type { Condition } from './condition.ts';
import type { Rule, Rules } from './rule.ts';

/** What is decided about a survey for its usual rules. */
export type UsualRules = Readonly<{
  /** The question that asks for consent, and the choices that give it; null where the form has none. */
  consent: Readonly<{ path: string; given: readonly string[] }> | null;
  /** How many questions besides consent have to be replied to: 2 leaves out whoever replied to one. */
  fewestReplies: number;
  /** Who is asked only to be thanked: a number that is too low, or a choice that says so. */
  eligibility: Readonly<{ path: string; below: number }> | Readonly<{ path: string; says: readonly string[] }> | null;
}>;

/**
 * The rules that the HiQUALITY study published (no consent, blank, consent and nothing else, one question only), and one that it did not need: answers
 * with consent left out are not analysed either, for nobody agreed to it.
 */
export function usualRules({ consent, fewestReplies, eligibility }: UsualRules): Rules {
  const besides = consent === null ? [] : [consent.path];
  const few = (than: number): Condition => ({ is: 'fewer-replies', than, besides });
  const rules: Rule[] = [];
  if (consent !== null) rules.push({ reason: 'no-consent', leaveOut: { is: 'all', of: refused(consent) } });
  rules.push({ reason: 'blank', leaveOut: { is: 'fewer-replies', than: 1, besides: [] } });
  if (consent !== null) {
    const isLeftOut: Condition = { is: 'not', of: { is: 'replied', path: consent.path } };
    rules.push({ reason: 'consent-left-out', leaveOut: isLeftOut });
    rules.push({ reason: 'nothing-after-consent', leaveOut: few(1) });
  }
  if (eligibility !== null) rules.push({ reason: 'not-eligible', leaveOut: isNotMeant(eligibility) });
  if (fewestReplies > 1) rules.push({ reason: 'too-few-replies', leaveOut: few(fewestReplies) });
  return rules;
}

/** The question that asks for consent, and the choices that give it, as the rules say it; null where no answer to a question is one of refusing. */
export function consentIn(rules: Rules): UsualRules['consent'] {
  const refusal = rules.find(({ reason }) => reason === 'no-consent')?.leaveOut;
  const isNotGiven = refusal?.is === 'all' ? refusal.of.find((one) => one.is === 'not') : undefined;
  return isNotGiven?.is === 'not' && isNotGiven.of.is === 'says'
    ? { path: isNotGiven.of.path, given: isNotGiven.of.anyOf }
    : null;
}

/** They replied, and with none of the choices that give consent. */
const refused = ({ path, given }: NonNullable<UsualRules['consent']>): readonly Condition[] => [
  { is: 'replied', path },
  { is: 'not', of: { is: 'says', path, anyOf: given } },
];

const isNotMeant = (rule: NonNullable<UsualRules['eligibility']>): Condition =>
  'below' in rule
    ? { is: 'below', path: rule.path, number: rule.below }
    : { is: 'says', path: rule.path, anyOf: rule.says };
