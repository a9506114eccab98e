import { messages } from '#platform/language/messages.ts';

import { fillingEn } from './filling-en.ts';
import { followsEn } from './follows-en.ts';
import { formEn } from './form-en.ts';
import { qualityEn } from './quality-en.ts';
import { personEn } from './person-en.ts';
import { summaryEn } from './summary-en.ts';

export const en = messages({
  'assessments.pathway.arrival-in-uk': 'Initial health assessment, within 10 days of arriving in the UK',
  'assessments.pathway.arrival-at-site': 'Initial health assessment, within 10 days of coming to this site',
  'assessments.pathway.action-today': 'Something that cannot wait until tomorrow',
  'assessments.pathway.practice-has-it': 'The practice has the assessment',

  'assessments.why.arrived-in-uk': 'Arrived in the United Kingdom on {on, date, long}.',
  'assessments.why.first-stay-instead':
    'Nobody has stated when this person arrived in the United Kingdom. Until somebody does, the days are counted from {on, date, long}, the first day on which they are known to have lived at a site.',
  'assessments.why.arrived-at-site': 'Came to this site on {on, date, long}.',
  'assessments.why.action-needed': 'Found on {on, date, long}.',
  'assessments.why.done': 'The assessment was done on {on, date, long}.',

  'assessments.entry.assessment-offered':
    'Initial health assessment offered{mode, select, meeting { in person} phone { by telephone} letter { by letter} text { by text message} somebody { through somebody else} other {}}',
  'assessments.entry.assessment-done':
    'Initial health assessment done{minutes, select, none {} other { in {minutes} minutes}}',
  'assessments.entry.assessment-declined':
    'Initial health assessment declined{reason, select, later {: not now} elsewhere {: was assessed elsewhere} practice {: would rather see their own practice} worried {: worried about who will know} interpreter {: no suitable interpreter} unsaid {: gave no reason} other {}}',
  'assessments.entry.not-found': 'Looked for and not found',
  'assessments.entry.action-needed-now': 'To be seen to now: {what}',
  'assessments.entry.action-taken': 'Seen to ({what}): {did}',
  'assessments.entry.assessment-sent':
    'Assessment sent to the practice {by}{practice, select, none {} other {: {practice}}}',
  'assessments.entry.received-by-practice':
    'The practice has the assessment{practice, select, none {} other {: {practice}}}',

  'assessments.action.self-harm': 'thoughts of self-harm',
  'assessments.action.unwell': 'unwell now',
  'assessments.action.pregnancy': 'warning sign in pregnancy',
  'assessments.action.diphtheria-signs': 'signs that may be diphtheria',
  'assessments.action.fever': 'fever after travel',
  'assessments.action.tb-signs': 'signs that may be tuberculosis',
  'assessments.action.medicine': 'medicine runs out',
  'assessments.action.safeguarding': 'harm or the danger of it',
  'assessments.action.fgm-duty': 'duty to report',

  'assessments.sent-by.download': 'as a file',
  'assessments.sent-by.paper': 'on paper',
  'assessments.sent-by.message': 'by message',

  'assessments.record.title': 'Record the initial health assessment',
  'assessments.record.for': 'For {name}',
  'assessments.record.what': 'What happened?',
  'assessments.record.offered': 'It was offered',
  'assessments.record.offered-hint': 'The clock runs on until it is done or declined.',
  'assessments.record.done': 'It was done',
  'assessments.record.done-hint':
    'The person was seen with an interpreter if they needed one. Family, and children most of all, never interpret.',
  'assessments.record.declined': 'It was declined',
  'assessments.record.declined-hint': 'It can be offered again at any time.',
  'assessments.record.not-found': 'The person was not found',
  'assessments.record.not-found-hint': 'The clock runs on. Nobody is given up because they were out.',
  'assessments.record.mode': 'How was it offered? (leave empty if you do not know)',
  'assessments.record.reason': 'What did the person say? (leave empty if they would rather not say)',
  'assessments.record.not-said': 'Not said',
  'assessments.record.on': 'On which day?',
  'assessments.record.on-hint': 'Leave it as it is for today. For example, {example}.',
  'assessments.record.save': 'Save',
  'assessments.record.what-missing': 'Choose what happened',
  'assessments.record.date-not-real': 'Give a day that exists, as day, month and year',
  'assessments.record.date-in-future': 'Give today or a day before',
  'assessments.record.not-understood': 'Choose one of the answers, or leave it empty',

  'assessments.mode.meeting': 'In person',
  'assessments.mode.phone': 'By telephone',
  'assessments.mode.letter': 'By letter',
  'assessments.mode.text': 'By text message',
  'assessments.mode.somebody': 'Through somebody else',
  'assessments.reason-declined.later': 'Not now',
  'assessments.reason-declined.elsewhere': 'Was assessed elsewhere',
  'assessments.reason-declined.practice': 'Would rather see their own practice',
  'assessments.reason-declined.worried': 'Worried about who will know',
  'assessments.reason-declined.interpreter': 'No suitable interpreter',
  'assessments.reason-declined.unsaid': 'Gave no reason',

  'assessments.indicator.title': 'Initial health assessment within 10 days of arrival in the UK',
  'assessments.indicator.definition':
    'Of everybody who arrived in the United Kingdom in the period, those whose initial health assessment was done on or before the tenth day after the day of arrival. Calendar days; a move does not restart the count.',
  'assessments.indicator.area':
    'Each person is counted once, in the area where they lived on the day it was due, or live now if that day is still to come.',
  'assessments.indicator.base': 'People who arrived',
  'assessments.indicator.offered-in-time': 'Offered within 10 days',
  'assessments.indicator.offered': 'Offered',
  'assessments.indicator.done-in-time': 'Done within 10 days',
  'assessments.indicator.done': 'Done',
  'assessments.indicator.late': 'Done later',
  'assessments.indicator.open': 'Not due yet',
  'assessments.indicator.overdue': 'Overdue',
  'assessments.indicator.arrival-assumed': 'Arrival not stated; counted from the first stay',
  'assessments.indicator.arrival-not-known': 'Arrival not known; not in these figures',
  'assessments.breach.title': 'Why it was not done in time',
  'assessments.breach.died': 'The person died',
  'assessments.breach.declined': 'The person declined',
  'assessments.breach.left-before-due': 'The person left before it was due',
  'assessments.breach.moved-out-of-england': 'The person moved out of England before it was due',
  'assessments.breach.date-not-known': 'It was done; the date is not known',
  'assessments.breach.not-found': 'The person was looked for and not found',
  'assessments.breach.arrival-not-known': 'The date of arrival was not known',
  'assessments.breach.not-offered': 'No appointment was offered',
  'assessments.breach.offered-late': 'It was offered too late',
  'assessments.breach.done-late': 'It was offered in time and done late',
  'assessments.breach.not-done': 'It was offered in time and is not done',

  'assessments.field.record': 'Record the assessment',
  'assessments.field.saved': 'Saved on this device.',
  'assessments.field.begin': 'Begin the assessment',
  'assessments.field.go-on-with': 'Go on with the assessment begun on {on, date, short} by {by}',
  'assessments.field.look-at': 'Look at the assessment begun on {on, date, short}',
  ...followsEn,
  ...formEn,
  ...qualityEn,
  ...fillingEn,
  ...personEn,
  ...summaryEn,
});
