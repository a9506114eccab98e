import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'follow-up.title': 'What is owed',
  'follow-up.for': 'For {name}',
  'follow-up.why':
    'What an assessment or a colleague found to be needed, and what nothing has answered yet. Moving does not end it. No clinician has signed the days yet.',
  'follow-up.none': 'Nothing is owed to this person.',
  'follow-up.due': 'By {on, date, long}',
  'follow-up.no-date': 'No date is known to count from',
  'follow-up.overdue': 'Overdue',
  'follow-up.open': 'What is owed ({count})',
  'follow-up.on': 'When was it?',
  'follow-up.on-hint': 'Leave it empty for today.',
  'follow-up.time': 'At what time, if you know it?',
  'follow-up.time-hint': 'As hours and minutes, for example 14:05.',
  'follow-up.not-said': 'Not said',
  'follow-up.save': 'Record it',

  'follow-up.answer.action-taken': 'It was seen to',
  'follow-up.answer.received-by-practice': 'The practice has it',
  'follow-up.answer.referral-made': 'The referral was made',
  'follow-up.answer.referral-closed': 'The referral came to an end',
  'follow-up.answer.registration-requested': 'A practice was asked',
  'follow-up.answer.registered': 'A practice has registered the person',
  'follow-up.answer.vaccination-planned': 'Vaccination was planned, or turned down',
  'follow-up.answer.test-taken': 'The test was taken',
  'follow-up.answer.screening-decided': 'The test is set aside after all',
  'follow-up.answer.result-received': 'The result has come',

  'follow-up.field.did': 'What was done?',
  'follow-up.field.practice': 'Which practice?',
  'follow-up.field.words': 'In a few words, if it helps',
  'follow-up.field.outcome': 'What came of it?',
  'follow-up.field.plan': 'What came of it?',
  'follow-up.field.because': 'Why?',

  'follow-up.problem.no-such-day': 'There is no such day. Write the day, the month and the year in digits.',
  'follow-up.problem.in-future': 'This day is yet to come. Record it once it has happened.',
  'follow-up.problem.time': 'Write the time as hours and minutes, for example 14:05.',
  'follow-up.problem.missing': 'This has to be said.',
  'follow-up.problem.too-long': 'This is longer than can be kept. Make it shorter.',
});
