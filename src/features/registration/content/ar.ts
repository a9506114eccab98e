import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'registration.entry.registration-to-start': draft('غير مسجل لدى عيادة طبيب عام'),
  'registration.entry.registration-requested': draft(
    'طُلب من عيادة طبيب عام تسجيل الشخص{practice, select, none {} other {: {practice}}}',
  ),
  'registration.entry.registered': draft('مسجل لدى عيادة طبيب عام{practice, select, none {} other {: {practice}}}'),

  'registration.pathway.to-request': draft('تسجيل لدى عيادة طبيب عام ينبغي طلبه'),
  'registration.pathway.to-register': draft('تسجيل لدى عيادة طبيب عام ينبغي تأكيده'),
  'registration.why.to-start': draft('تبيّن أنه غير مسجل في {on, date, long}.'),
  'registration.why.requested': draft('طُلب من العيادة في {on, date, long}.'),
});
