import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'immunisation.because.no-record': 'no record of vaccines has been seen',
  'immunisation.because.record-to-read': 'a record was seen and is to be read',
  'immunisation.because.not-asked': 'nobody has asked for a record yet',
  'immunisation.plan.booked': 'doses have dates',
  'immunisation.plan.nothing-due': 'nothing is due',
  'immunisation.plan.declined': 'the person does not want any',

  'immunisation.entry.vaccination-to-plan': 'Vaccination is to be planned: {because}',
  'immunisation.entry.vaccination-planned': 'Vaccination planned: {plan}',

  'immunisation.pathway.to-plan': 'Vaccination to plan',
  'immunisation.why.to-plan': 'Found to be needed on {on, date, long}.',
});
