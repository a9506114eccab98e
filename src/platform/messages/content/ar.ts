import { translation } from '#platform/language/messages.ts';

import { deskAr } from './desk-ar.ts';
import { outAr } from './out-ar.ts';

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', { ...outAr, ...deskAr });
