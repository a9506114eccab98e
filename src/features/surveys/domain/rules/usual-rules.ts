import type { Rules } from './rule.ts';

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
  const few = { is: 'fewer-replies', than: 1, besides } as const;
  const rules: Rules = [
    ...(consent === null
      ? []
      : ([
          {
            reason: 'no-consent',
            leaveOut: {
              is: 'all',
              of: [
                { is: 'replied', path: consent.path },
                { is: 'not', of: { is: 'says', path: consent.path, anyOf: consent.given } },
              ],
            },
          },
        ] as const)),
    { reason: 'blank', leaveOut: { is: 'fewer-replies', than: 1, besides: [] } },
    ...(consent === null
      ? []
      : ([
          { reason: 'consent-left-out', leaveOut: { is: 'not', of: { is: 'replied', path: consent.path } } },
          { reason: 'nothing-after-consent', leaveOut: few },
        ] as const)),
    ...(eligibility === null
      ? []
      : ([
          {
            reason: 'not-eligible',
            leaveOut:
              'below' in eligibility
                ? { is: 'below', path: eligibility.path, number: eligibility.below }
                : { is: 'says', path: eligibility.path, anyOf: eligibility.says },
          },
        ] as const)),
    ...(fewestReplies <= 1
      ? []
      : ([{ reason: 'too-few-replies', leaveOut: { is: 'fewer-replies', than: fewestReplies, besides } }] as const)),
  ];
  return rules;
}
