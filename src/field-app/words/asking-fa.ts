import { fa as instruments } from '#platform/instruments/content/fa.ts';
import type { Translation } from '#platform/language/messages.ts';

import { fa as forms } from '../../features/forms/content/fa.ts';

/** The Persian of what whoever answers a survey reads. */
export const persian: readonly Translation[] = [instruments, forms];
