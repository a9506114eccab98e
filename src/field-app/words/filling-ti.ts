import type { Translation } from '#platform/language/messages.ts';

import { ti as assessments } from '../../features/assessments/content/ti.ts';

/** The Tigrinya of the page that a person takes home. */
export const tigrinya: readonly Translation[] = [assessments];
