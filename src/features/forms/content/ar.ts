import { translation } from '#platform/language/messages.ts';

import { askingAr } from './asking-ar.ts';
import { authoringAr } from './authoring-ar.ts';
import { collectingAr } from './collecting-ar.ts';
import { fillingAr } from './filling-ar.ts';
import { onDeviceAr } from './on-device-ar.ts';
import { paperAr } from './paper-ar.ts';

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  ...authoringAr,
  ...askingAr,
  ...paperAr,
  ...fillingAr,
  ...collectingAr,
  ...onDeviceAr,
});
