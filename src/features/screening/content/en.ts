import { messages } from '#platform/language/messages.ts';

import { suggestionsEn } from './suggestions-en.ts';

/** What screening says on a person's page and on a device; why a test is suggested is in `suggestions-en.ts`. */
export const en = messages({
  'screening.test.tb-assessment': 'tuberculosis: questions, examination, chest x-ray where needed',
  'screening.test.latent-tb': 'latent tuberculosis (blood test)',
  'screening.test.hepatitis-b': 'hepatitis B',
  'screening.test.hepatitis-c': 'hepatitis C',
  'screening.test.hiv': 'HIV',
  'screening.test.syphilis': 'syphilis',
  'screening.test.chlamydia': 'chlamydia',
  'screening.test.strongyloides': 'strongyloides',
  'screening.test.schistosoma': 'schistosoma',
  'screening.test.stool': 'intestinal worms (stool)',
  'screening.test.chagas': 'Chagas disease',
  'screening.test.full-blood-count': 'full blood count and iron',
  'screening.test.vitamin-d': 'vitamin D',
  'screening.test.haemoglobinopathy': 'sickle cell and thalassaemia',
  'screening.test.malaria': 'malaria',

  'screening.because.declined': 'the person does not want it',
  'screening.because.later': 'not now, offer it again',
  'screening.because.done-before': 'done before, result seen',
  'screening.because.judgement': 'clinical judgement',
  'screening.because.not-to-be-had': 'cannot be had here',

  'screening.outcome.nothing-found': 'nothing found',
  'screening.outcome.follow-up': 'needs following up',
  'screening.outcome.unclear': 'unclear',
  'screening.outcome.no-result': 'no result will come, offer the test again',

  'screening.decision.accepted': 'agreed',
  'screening.decision.set-aside': 'set aside',

  'screening.entry.screening-decided':
    'Test {decision}: {test}{because, select, none {} other { – {because}}}{words, select, none {} other { ({words})}}',
  'screening.entry.test-taken': 'Test taken: {test}',
  'screening.entry.result-received': 'Result received: {test}{outcome, select, none {} other { – {outcome}}}',

  'screening.pathway.to-take': 'Tests agreed and not yet taken',
  'screening.pathway.result': 'Result to chase: {test}',
  'screening.why.accepted': 'A test was agreed on {on, date, long}.',
  'screening.why.taken': 'The test was taken on {on, date, long}.',

  ...suggestionsEn,
});
