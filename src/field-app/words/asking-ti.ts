import { ti as instruments } from '#platform/instruments/content/ti.ts';
import type { Translation } from '#platform/language/messages.ts';

import { ti as forms } from '../../features/forms/content/ti.ts';

/** The Tigrinya of what whoever answers a survey reads. */
export const tigrinya: readonly Translation[] = [instruments, forms];
