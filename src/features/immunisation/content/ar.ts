import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'immunisation.because.no-record': draft('لم يُطَّلع على أي سجل تطعيم'),
  'immunisation.because.record-to-read': draft('اطُّلع على سجل وينبغي قراءته'),
  'immunisation.because.not-asked': draft('لم يسأل أحد بعد عن سجل'),
  'immunisation.plan.booked': draft('حُددت مواعيد الجرعات'),
  'immunisation.plan.nothing-due': draft('لا شيء مستحق'),
  'immunisation.plan.declined': draft('الشخص لا يريد أي تطعيم'),

  'immunisation.entry.vaccination-to-plan': draft('ينبغي التخطيط للتطعيم: {because}'),
  'immunisation.entry.vaccination-planned': draft('خُطط للتطعيم: {plan}'),

  'immunisation.pathway.to-plan': draft('تطعيم ينبغي التخطيط له'),
  'immunisation.why.to-plan': draft('تبيّنت الحاجة إليه في {on, date, long}.'),
});
