import { translation } from '#platform/language/messages.ts';

import { draftingAr } from './drafting-ar.ts';
import { lettingOutAr } from './letting-out-ar.ts';
import { writingAr } from './writing-ar.ts';

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', { ...draftingAr, ...writingAr, ...lettingOutAr });
