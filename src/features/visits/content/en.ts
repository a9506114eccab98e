import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'visits.entry.contact-visit-made':
    '{clinical, select, true {Clinical visit to the site} other {Visit to the site, not clinical}}',

  'visits.pathway.three-contacts': 'Clinical contact at the site, on at least three days a week',

  'visits.record.title': 'Record a visit to this site',
  'visits.record.on': 'On which day?',
  'visits.record.on-hint': 'Leave it as it is for today. For example, {example}.',
  'visits.record.clinical': 'Was it a clinical visit?',
  'visits.record.clinical-hint': 'A clinician was there to see people, and can raise a case with local services.',
  'visits.record.yes': 'Yes',
  'visits.record.no': 'No',
  'visits.record.people-seen': 'How many people were seen? (leave empty if nobody counted)',
  'visits.record.save': 'Save',
  'visits.record.clinical-missing': 'Say whether it was a clinical visit',
  'visits.record.date-not-real': 'Give a day that exists, as day, month and year',
  'visits.record.date-in-future': 'Give today or a day before',
  'visits.record.number-not-understood': 'Give a whole number, or leave it empty',
  'visits.record.not-understood': 'Choose one of the answers',

  'visits.due.title': 'Clinical visits this week',
  'visits.due.left':
    '{made, plural, =0 {None so far} one {# day so far} other {# days so far}}. {left, plural, one {# more day} other {# more days}} needed by {by, date, full}.',
  'visits.due.met': '{made, plural, one {# day} other {# days}} so far. Nothing more is needed this week.',
  'visits.due.record': 'Record a visit',

  'visits.indicator.title': 'Sites with clinical contact at least three times a week',
  'visits.indicator.definition':
    'Of the initial and contingency sites that were open for at least one whole week of the period, those that had a clinical visit on three or more days of every such week. A week runs from Monday to Sunday. Weeks in which a site opened or closed, and weeks that are not over, are not judged.',
  'visits.indicator.base': 'Sites',
  'visits.indicator.met': 'Sites that met it in every week',
  'visits.indicator.weeks': 'Weeks at a site',
  'visits.indicator.weeks-met': 'Weeks that met it',
  'visits.indicator.weeks-short': 'Weeks that were short',
  'visits.indicator.weeks-open-in-part': 'Weeks in which the site was open for a part only',
  'visits.indicator.weeks-not-over': 'Weeks that are not over',

  'visits.field.saved': 'Saved on this device.',
});
