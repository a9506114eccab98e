import { en as instruments } from '#platform/instruments/content/en.ts';
import type { Messages } from '#platform/language/messages.ts';

import { en as assessments } from '../../features/assessments/content/en.ts';
import { en as immunisation } from '../../features/immunisation/content/en.ts';
import { en as referrals } from '../../features/referrals/content/en.ts';
import { en as screening } from '../../features/screening/content/en.ts';

/** The English of what only the screens of a form say; read when one is opened. */
export const english: readonly Messages[] = [instruments, assessments, immunisation, screening, referrals];
