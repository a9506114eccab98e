import { translation } from '#platform/language/messages.ts';

import { deskAr } from './desk-ar.ts';
import { linkAr } from './link-ar.ts';

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', { ...deskAr, ...linkAr });
