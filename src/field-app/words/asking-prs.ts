import { prs as instruments } from '#platform/instruments/content/prs.ts';
import type { Translation } from '#platform/language/messages.ts';

import { prs as forms } from '../../features/forms/content/prs.ts';

/** The Dari of what whoever answers a survey reads. */
export const dari: readonly Translation[] = [instruments, forms];
