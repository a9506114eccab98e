import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'referrals.to.tb-service': 'tuberculosis service',
  'referrals.to.infection-clinic': 'infection clinic',
  'referrals.to.sexual-health': 'sexual health service',
  'referrals.to.maternity': 'midwife',
  'referrals.to.mental-health': 'mental health service',
  'referrals.to.safeguarding-team': 'safeguarding team',
  'referrals.to.torture-care': 'service for survivors of torture',
  'referrals.to.general-practice': 'general practice',
  'referrals.to.dentist': 'dentist',
  'referrals.to.optician': 'optician',
  'referrals.to.audiology': 'hearing service',
  'referrals.to.social-care': 'social care',
  'referrals.to.legal-advice': 'legal advice',
  'referrals.to.school-place': 'school admissions',
  'referrals.to.local-charity': 'local charity or community group',

  'referrals.because.tb-signs': 'signs that may be tuberculosis',
  'referrals.because.tb-test': 'a test for tuberculosis',
  'referrals.because.result': 'a result that needs following up',
  'referrals.because.pregnant': 'pregnant',
  'referrals.because.distress': 'distress',
  'referrals.because.torture': 'torture or ill-treatment',
  'referrals.because.harm': 'harm or the danger of it',
  'referrals.because.no-practice': 'no general practice',
  'referrals.because.medicine': 'medicine is needed',
  'referrals.because.alone': 'a child without a parent or guardian',
  'referrals.because.asked-for': 'the person asked for it',
  'referrals.because.other': 'another reason',

  'referrals.outcome.seen': 'the person was seen',
  'referrals.outcome.not-accepted': 'the service did not accept it',
  'referrals.outcome.did-not-come': 'the person did not come',
  'referrals.outcome.declined': 'the person does not want it',
  'referrals.outcome.not-needed': 'no longer needed',

  'referrals.entry.referral-needed':
    'Referral needed{urgency, select, today { today} other {}}, {to}: {because}{words, select, none {} other { ({words})}}',
  'referrals.entry.referral-made': 'Referral made: {to}{words, select, none {} other { ({words})}}',
  'referrals.entry.referral-closed': 'Referral closed, {to}: {outcome}{words, select, none {} other { ({words})}}',

  'referrals.pathway.to-make': 'Referral to make: {to}',
  'referrals.pathway.today': 'Referral that cannot wait',
  'referrals.pathway.to-close': 'Referral: was the person seen?',
  'referrals.why.needed': 'Found to be needed on {on, date, long}.',
  'referrals.why.made': 'Made on {on, date, long}.',
});
