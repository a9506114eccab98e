import { ar as instruments } from '#platform/instruments/content/ar.ts';
import type { Translation } from '#platform/language/messages.ts';

import { ar as assessments } from '../../features/assessments/content/ar.ts';
import { ar as immunisation } from '../../features/immunisation/content/ar.ts';
import { ar as referrals } from '../../features/referrals/content/ar.ts';
import { ar as screening } from '../../features/screening/content/ar.ts';

/** The Arabic of what only the screens of a form say; read when one is opened. */
export const arabic: readonly Translation[] = [instruments, assessments, immunisation, screening, referrals];
