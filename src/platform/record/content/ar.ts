import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'record.entry.retracted': draft('سُحب: {reason}'),
  'record.entry.same-person': draft(
    'ضُمّ إلى سجل آخر للشخص نفسه{how, select, person {، كما قال الشخص} reviewers {، كما رأى المراجعون} other {}}{reason, select, none {} other {: {reason}}}',
  ),
  'record.entry.not-same-person': draft(
    'ليس الشخص نفسه الذي في سجل آخر{how, select, person {، كما قال الشخص} reviewers {، كما رأى المراجعون} other {}}{reason, select, none {} other {: {reason}}}',
  ),
  'record.refused.malformed': draft('في هذا القيد شيء غير صحيح، مثل تاريخ غير موجود.'),
  'record.refused.unknown-kind': draft('هذا الإصدار من الخدمة لا يعرف هذا النوع من القيود.'),
  'record.refused.about-another-kind-of-subject': draft('لا يمكن كتابة هذا النوع من القيود هنا.'),
  'record.refused.body-does-not-fit': draft('في هذا القيد إجابة لا يمكن حفظها.'),
  'record.refused.too-large': draft('هذا القيد أطول مما يمكن حفظه.'),
  'record.refused.known-id-with-another-body': draft('حُفظ قيد آخر بالرقم نفسه.'),
  'record.refused.unknown-subject': draft('لا يوجد سجل بهذا الرقم.'),
  'record.refused.not-your-person': draft('فريقك لا يرعى هذا الشخص.'),
  'record.refused.not-a-writer-of-this-kind': draft('دورك لا يسمح بكتابة هذا النوع من القيود.'),
});
