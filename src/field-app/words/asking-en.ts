import { en as instruments } from '#platform/instruments/content/en.ts';
import type { Messages } from '#platform/language/messages.ts';

import { en as forms } from '../../features/forms/content/en.ts';

/** The English of what only the screens of a survey say; read when one is opened. */
export const english: readonly Messages[] = [instruments, forms];
