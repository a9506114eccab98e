/** What is counted: tries at one e-mail address (whether or not it has an account), from one network address, or at one account's second step. */
export type LockoutKind = 'account' | 'address' | 'second-step';

type LockoutPolicy = Readonly<{ freeTries: number; firstWaitSeconds: number; longestWaitSeconds: number }>;

/** A site's whole staff may share one network address, so that one is generous. Forgotten after a day without a failure. */
export const lockoutPolicies: Readonly<Record<LockoutKind, LockoutPolicy>> = {
  account: { freeTries: 5, firstWaitSeconds: 60, longestWaitSeconds: 15 * 60 },
  'second-step': { freeTries: 5, firstWaitSeconds: 60, longestWaitSeconds: 60 * 60 },
  address: { freeTries: 50, firstWaitSeconds: 60, longestWaitSeconds: 15 * 60 },
};

export const lockoutForgottenAfterSeconds = 24 * 60 * 60;

/** Seconds to wait after the `failures`-th failure in a row: none for the free tries, then doubling up to the longest. */
export function waitAfter(kind: LockoutKind, failures: number): number {
  const policy = lockoutPolicies[kind];
  const beyond = failures - policy.freeTries;
  if (beyond < 0) return 0;
  return Math.min(policy.firstWaitSeconds * 2 ** Math.min(beyond, 20), policy.longestWaitSeconds);
}
