import { translation } from '#platform/language/messages.ts';

import { expressionAr } from './expression-ar.ts';
import { fhirAr } from './fhir-ar.ts';
import { fillAr } from './fill-ar.ts';
import { xlsformAr } from './xlsform-ar.ts';

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'instruments.xlsform.other': { text: 'غير ذلك', state: 'draft' },
  'instruments.xlsform.specify-other': { text: 'من فضلك اذكر ما هو.', state: 'draft' },
  ...expressionAr,
  ...fhirAr,
  ...fillAr,
  ...xlsformAr,
});
