import { ar as instruments } from '#platform/instruments/content/ar.ts';
import type { Translation } from '#platform/language/messages.ts';

import { ar as forms } from '../../features/forms/content/ar.ts';

/** The Arabic of what only the screens of a survey say; read when one is opened. */
export const arabic: readonly Translation[] = [instruments, forms];
