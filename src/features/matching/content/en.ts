import { messages } from '#platform/language/messages.ts';

/** Why matching says what it says; never more of the other record than the list itself said. */
export const en = messages({
  'matching.reason.nobody-like-this':
    'Nobody on the record has this name with this date of birth, nor any of these numbers.',
  'matching.reason.several-fit': '{count, plural, one {# person fits} other {# people fit}} equally well.',
  'matching.reason.many-with-this-name': '{count, plural, one {# person has} other {# people have}} this name.',
  'matching.reason.evidence-disagrees': 'Something fits and something does not. Please ask the person.',
  'matching.reason.same-nhs-number': 'The same NHS number.',
  'matching.reason.same-reference': 'The same reference number.',
  'matching.reason.same-name': 'The same name.',
  'matching.reason.part-of-name': 'Part of the name is the same.',
  'matching.reason.same-birth': 'The same date of birth.',
  'matching.reason.same-default-birth': 'The same date of birth, but one that is often written when nobody knows it.',
  'matching.reason.close-birth': 'Nearly the same date of birth.',
  'matching.reason.same-phone': 'The same telephone number.',
  'matching.reason.birth-differs': 'The date of birth is different.',
  'matching.reason.name-differs': 'The name is different.',
  'matching.reason.sex-differs': 'The sex is recorded differently.',
  'matching.reason.nationality-differs': 'The nationality is recorded differently.',
  'matching.reason.nhs-number-differs': 'The NHS number is different.',
});
