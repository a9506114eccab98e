import { messages } from '#platform/language/messages.ts';

import { expressionEn } from './expression-en.ts';
import { fhirEn } from './fhir-en.ts';
import { fillEn } from './fill-en.ts';
import { xlsformEn } from './xlsform-en.ts';

/** What forms and their expressions have to say to the people who write them. */
export const en = messages({
  'instruments.xlsform.other': 'Other',
  'instruments.xlsform.specify-other': 'Please say which.',
  ...expressionEn,
  ...fhirEn,
  ...fillEn,
  ...xlsformEn,
});
