import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'visits.entry.contact-visit-made': draft(
    '{clinical, select, true {زيارة سريرية للموقع} other {زيارة غير سريرية للموقع}}',
  ),

  'visits.pathway.three-contacts': draft('زيارة سريرية للموقع في ثلاثة أيام من الأسبوع على الأقل'),

  'visits.record.title': draft('تسجيل زيارة لهذا الموقع'),
  'visits.record.on': draft('في أي يوم؟'),
  'visits.record.on-hint': draft('اتركه كما هو إن كان اليوم. على سبيل المثال: {example}.'),
  'visits.record.clinical': draft('هل كانت زيارة سريرية؟'),
  'visits.record.clinical-hint': draft('كان هناك ممارس صحي يقابل الناس ويستطيع رفع الحالات إلى الخدمات المحلية.'),
  'visits.record.yes': draft('نعم'),
  'visits.record.no': draft('لا'),
  'visits.record.people-seen': draft('كم شخصًا قوبل؟ (اتركه فارغًا إن لم يُحصِ أحد)'),
  'visits.record.save': draft('حفظ'),
  'visits.record.clinical-missing': draft('اذكر هل كانت زيارة سريرية'),
  'visits.record.date-not-real': draft('اكتب يومًا موجودًا في التقويم: اليوم والشهر والسنة'),
  'visits.record.date-in-future': draft('اكتب تاريخ اليوم أو يومًا قبله'),
  'visits.record.number-not-understood': draft('اكتب عددًا صحيحًا أو اترك الحقل فارغًا'),
  'visits.record.not-understood': draft('اختر إحدى الإجابات'),

  'visits.due.title': draft('الزيارات السريرية هذا الأسبوع'),
  'visits.due.left': draft(
    '{made, plural, =0 {لا شيء حتى الآن} zero {لا شيء حتى الآن} one {يوم واحد حتى الآن} two {يومان حتى الآن} few {# أيام حتى الآن} many {# يومًا حتى الآن} other {# يوم حتى الآن}}. المطلوب بعدُ: {left, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} حتى {by, date, full}.',
  ),
  'visits.due.met': draft(
    '{made, plural, zero {لا شيء حتى الآن} one {يوم واحد حتى الآن} two {يومان حتى الآن} few {# أيام حتى الآن} many {# يومًا حتى الآن} other {# يوم حتى الآن}}. لا يلزم المزيد هذا الأسبوع.',
  ),
  'visits.due.record': draft('تسجيل زيارة'),

  'visits.indicator.title': draft('المواقع التي تُزار سريريًا ثلاث مرات في الأسبوع على الأقل'),
  'visits.indicator.definition': draft(
    'من بين مواقع الإقامة الأولية والطارئة التي كانت مفتوحة أسبوعًا كاملًا على الأقل خلال الفترة، المواقع التي زارها ممارس صحي في ثلاثة أيام أو أكثر من كل أسبوع من هذه الأسابيع. يمتد الأسبوع من الاثنين إلى الأحد. لا يُحكم على الأسابيع التي فُتح فيها الموقع أو أُغلق، ولا على الأسابيع التي لم تنته.',
  ),
  'visits.indicator.base': draft('المواقع'),
  'visits.indicator.met': draft('المواقع التي حققت ذلك في كل أسبوع'),
  'visits.indicator.weeks': draft('أسابيع المواقع'),
  'visits.indicator.weeks-met': draft('الأسابيع التي تحقق فيها ذلك'),
  'visits.indicator.weeks-short': draft('الأسابيع الناقصة'),
  'visits.indicator.weeks-open-in-part': draft('الأسابيع التي كان الموقع مفتوحًا في جزء منها فقط'),
  'visits.indicator.weeks-not-over': draft('الأسابيع التي لم تنته بعد'),

  'visits.field.saved': { text: 'حُفظ على هذا الجهاز.', state: 'draft' },
});
