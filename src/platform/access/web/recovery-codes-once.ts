import { z } from 'zod';

import type { AccessWebNeeds } from './access-web-needs.ts';
import { sealedCookie } from './cookies.ts';

/** Carries newly made recovery codes from the post that made them to the one page that shows them. */
export function recoveryCodesOnce(needs: AccessWebNeeds) {
  return sealedCookie<readonly string[]>(needs, 'recovery-codes', z.array(z.string()).readonly());
}

export type RecoveryCodesOnce = ReturnType<typeof recoveryCodesOnce>;
