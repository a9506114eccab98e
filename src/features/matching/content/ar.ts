import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'matching.reason.nobody-like-this': draft('لا يوجد في السجل أحد بهذا الاسم وتاريخ الميلاد، ولا بأيّ من هذه الأرقام.'),
  'matching.reason.several-fit': draft(
    '{count, plural, zero {لا أحد يطابق} one {شخص واحد يطابق} two {شخصان يطابقان} few {# أشخاص يطابقون} many {# شخصًا يطابقون} other {# شخص يطابقون}} بالقدر نفسه.',
  ),
  'matching.reason.many-with-this-name': draft(
    '{count, plural, zero {لا أحد يحمل} one {شخص واحد يحمل} two {شخصان يحملان} few {# أشخاص يحملون} many {# شخصًا يحملون} other {# شخص يحملون}} هذا الاسم.',
  ),
  'matching.reason.evidence-disagrees': draft('بعض المعلومات متطابق وبعضها غير متطابق. يُرجى سؤال الشخص نفسه.'),
  'matching.reason.same-nhs-number': draft('رقم NHS نفسه.'),
  'matching.reason.same-reference': draft('الرقم المرجعي نفسه.'),
  'matching.reason.same-name': draft('الاسم نفسه.'),
  'matching.reason.part-of-name': draft('جزء من الاسم متطابق.'),
  'matching.reason.same-birth': draft('تاريخ الميلاد نفسه.'),
  'matching.reason.same-default-birth': draft(
    'تاريخ الميلاد نفسه، لكنه تاريخ كثيرًا ما يُكتب حين لا يُعرف التاريخ الحقيقي.',
  ),
  'matching.reason.close-birth': draft('تاريخ الميلاد متقارب جدًا.'),
  'matching.reason.same-phone': draft('رقم الهاتف نفسه.'),
  'matching.reason.birth-differs': draft('تاريخ الميلاد مختلف.'),
  'matching.reason.name-differs': draft('الاسم مختلف.'),
  'matching.reason.sex-differs': draft('الجنس مسجَّل بشكل مختلف.'),
  'matching.reason.nationality-differs': draft('الجنسية مسجَّلة بشكل مختلف.'),
  'matching.reason.nhs-number-differs': draft('رقم NHS مختلف.'),
});
