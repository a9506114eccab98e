import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'registration.entry.registration-to-start': 'Not registered with a general practice',
  'registration.entry.registration-requested':
    'A general practice was asked to register the person{practice, select, none {} other {: {practice}}}',
  'registration.entry.registered': 'Registered with a general practice{practice, select, none {} other {: {practice}}}',

  'registration.pathway.to-request': 'Registration with a general practice to ask for',
  'registration.pathway.to-register': 'Registration with a general practice to be confirmed',
  'registration.why.to-start': 'Found not to be registered on {on, date, long}.',
  'registration.why.requested': 'The practice was asked on {on, date, long}.',
});
