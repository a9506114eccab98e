import { messages } from '#platform/language/messages.ts';

/** What the record itself says: its own kinds of entries, and why an entry was not taken. */
export const en = messages({
  'record.entry.retracted': 'Taken back: {reason}',
  'record.entry.same-person':
    'Joined with another record of the same person{how, select, person {, as the person said} reviewers {, as reviewers found} other {}}{reason, select, none {} other {: {reason}}}',
  'record.entry.not-same-person':
    'Not the same person as in another record{how, select, person {, as the person said} reviewers {, as reviewers found} other {}}{reason, select, none {} other {: {reason}}}',
  'record.refused.malformed': 'Something in this entry is not as it must be, such as a date that is no day.',
  'record.refused.unknown-kind': 'This version of the service does not know this kind of entry.',
  'record.refused.about-another-kind-of-subject': 'This kind of entry cannot be written here.',
  'record.refused.body-does-not-fit': 'An answer in this entry is not one that can be kept.',
  'record.refused.too-large': 'This entry is longer than can be kept.',
  'record.refused.known-id-with-another-body': 'Another entry was kept under the same number.',
  'record.refused.unknown-subject': 'There is no such record.',
  'record.refused.not-your-person': 'Your team does not look after this person.',
  'record.refused.not-a-writer-of-this-kind': 'Your role does not write this kind of entry.',
});
