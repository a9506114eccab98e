import { sq as instruments } from '#platform/instruments/content/sq.ts';
import type { Translation } from '#platform/language/messages.ts';

import { sq as forms } from '../../features/forms/content/sq.ts';

/** The Albanian of what whoever answers a survey reads. */
export const albanian: readonly Translation[] = [instruments, forms];
