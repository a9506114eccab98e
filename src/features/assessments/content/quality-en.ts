/** How assessments were done, of those that were. */
export const qualityEn = {
  'assessments.quality.title': 'How initial health assessments were done',
  'assessments.quality.definition':
    'Of the assessments that were done in the period: how long they took, who interpreted where an interpreter was needed, how much of the form was finished or declined, and how soon the practice had it. What nobody wrote down is shown as not known.',
  'assessments.quality.base': 'Assessments done',
  'assessments.quality.date-not-known': 'Done on a day that is not known; not in these figures',
  'assessments.quality.length.short': 'Shorter than 30 minutes',
  'assessments.quality.length.full': '30 minutes or longer',
  'assessments.quality.length.notKnown': 'Length not known',
  'assessments.quality.interpreter.needed': 'An interpreter was needed',
  'assessments.quality.interpreter.professional': 'Interpreter needed: a professional interpreted',
  'assessments.quality.interpreter.untrained': 'Interpreter needed: somebody untrained interpreted',
  'assessments.quality.interpreter.none': 'Interpreter needed: nobody interpreted',
  'assessments.quality.interpreter.notKnown': 'Interpreter needed: not known who interpreted',
  'assessments.quality.interpreter.notNeeded': 'No interpreter needed',
  'assessments.quality.interpreter.needNotKnown': 'Not known whether an interpreter was needed',
  'assessments.quality.sections.whole': 'Every section finished or declined',
  'assessments.quality.sections.partly': 'Some sections not finished',
  'assessments.quality.sections.notKnown': 'Done without the form',
  'assessments.quality.practice.withinHour': 'The practice had it within an hour',
  'assessments.quality.practice.withinDay': 'The practice had it within a day',
  'assessments.quality.practice.later': 'The practice had it later',
  'assessments.quality.practice.notYet': 'The practice is not known to have it',
  'assessments.quality.median-hours':
    'Half of those that a practice has were there within {hours, plural, one {# hour} other {# hours}}',
} as const;
