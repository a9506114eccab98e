import { translation } from '#platform/language/messages.ts';

import { analysisAr } from './analysis-ar.ts';
import { fileAr } from './file-ar.ts';
import { invitingAr } from './inviting-ar.ts';
import { runningAr } from './running-ar.ts';
import { settingUpAr } from './setting-up-ar.ts';

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', { ...fileAr, ...settingUpAr, ...runningAr, ...invitingAr, ...analysisAr });
