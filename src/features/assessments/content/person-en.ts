/** What somebody takes home from their assessment: short words, for one page. */
export const personEn = {
  'assessments.person.title': 'Your health assessment',
  'assessments.person.for': 'For {name}, {on, date, long}',
  'assessments.person.thanks':
    'Thank you for talking with us. This page is yours. You can show it to any doctor or nurse.',
  'assessments.person.talked': 'What we talked about',
  'assessments.person.talked-nothing': 'We have not talked about your health yet.',
  'assessments.person.left-out':
    'You did not have to answer everything. What you did not wish to say is not written down as a no.',
  'assessments.person.next': 'What happens next',
  'assessments.person.does.action': 'We help you with something urgent today.',
  'assessments.person.does.referral': 'You will get a visit with another service. We tell you when and where.',
  'assessments.person.does.result': 'You have tests. We tell you the results in private.',
  'assessments.person.does.vaccination': 'We plan the vaccinations that you are missing.',
  'assessments.person.does.registration':
    'We help you to register with a GP practice. It is free and you need no papers.',
  'assessments.person.next-nothing': 'Nothing more was planned from this talk. You can still ask for help at any time.',
  'assessments.person.by': 'by {on, date, long}',
  'assessments.person.missed': 'If you hear nothing, call us. It is not your fault, and you are not a bother.',
  'assessments.person.call': 'Who to call',
  'assessments.person.emergency': 'Call {phone} if someone may die or is badly hurt.',
  'assessments.person.urgent': 'Call {phone} if you need help today and cannot wait.',
  'assessments.person.free':
    'Both calls are free, day and night. Say your language in English, and wait for an interpreter.',
  'assessments.person.interpreter':
    'An interpreter is free. Ask for one at every visit. Your family need not interpret.',
  'assessments.person.who': 'Who sees this',
  'assessments.person.who-team': 'The nurses and doctors who care for you can read it.',
  'assessments.person.who-practice': 'Your doctor’s surgery gets a copy, so that you need not say it all again.',
  'assessments.person.who-practice-no': 'As you wished, your doctor’s surgery does not get a copy.',
  'assessments.person.not-enforcement': 'It does not go to immigration enforcement.',
  'assessments.person.status-told': 'As you agreed, we tell the surgery about your legal status.',
  'assessments.person.status-kept': 'We do not tell the surgery about your legal status.',
  'assessments.person.yours': 'You can ask what is written about you, and ask us to put it right.',
  'assessments.person.draft-title': 'These words are a draft',
  'assessments.person.draft':
    'Nobody who speaks this language has checked them. They may be wrong. The English stands beside each line; ask an interpreter if something is not clear.',
  'assessments.person.no-words': 'We have no words in {language} yet. An interpreter reads this page out.',
  'assessments.person.trial': 'No clinician has signed these questions yet. This was a trial, not care.',
} as const;
