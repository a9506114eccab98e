import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'referrals.to.tb-service': draft('خدمة السل'),
  'referrals.to.infection-clinic': draft('عيادة الأمراض المعدية'),
  'referrals.to.sexual-health': draft('خدمة الصحة الجنسية'),
  'referrals.to.maternity': draft('القابلة'),
  'referrals.to.mental-health': draft('خدمة الصحة النفسية'),
  'referrals.to.safeguarding-team': draft('فريق الحماية'),
  'referrals.to.torture-care': draft('خدمة الناجين من التعذيب'),
  'referrals.to.general-practice': draft('عيادة الطبيب العام'),
  'referrals.to.dentist': draft('طبيب الأسنان'),
  'referrals.to.optician': draft('أخصائي البصريات'),
  'referrals.to.audiology': draft('خدمة السمع'),
  'referrals.to.social-care': draft('الرعاية الاجتماعية'),
  'referrals.to.legal-advice': draft('المشورة القانونية'),
  'referrals.to.school-place': draft('القبول في المدارس'),
  'referrals.to.local-charity': draft('جمعية خيرية أو مجموعة محلية'),

  'referrals.because.tb-signs': draft('علامات قد تدل على السل'),
  'referrals.because.tb-test': draft('فحص للسل'),
  'referrals.because.result': draft('نتيجة تحتاج إلى متابعة'),
  'referrals.because.pregnant': draft('حمل'),
  'referrals.because.distress': draft('ضيق نفسي'),
  'referrals.because.torture': draft('تعذيب أو سوء معاملة'),
  'referrals.because.harm': draft('أذى أو خطر التعرض له'),
  'referrals.because.no-practice': draft('لا توجد عيادة طبيب عام'),
  'referrals.because.medicine': draft('الحاجة إلى دواء'),
  'referrals.because.alone': draft('طفل بلا والد أو وصي'),
  'referrals.because.asked-for': draft('طلبه الشخص'),
  'referrals.because.other': draft('سبب آخر'),

  'referrals.outcome.seen': draft('عوين الشخص'),
  'referrals.outcome.not-accepted': draft('لم تقبلها الخدمة'),
  'referrals.outcome.did-not-come': draft('لم يحضر الشخص'),
  'referrals.outcome.declined': draft('الشخص لا يريدها'),
  'referrals.outcome.not-needed': draft('لم تعد هناك حاجة إليها'),

  'referrals.entry.referral-needed': draft(
    'إحالة لازمة{urgency, select, today { اليوم} other {}}، {to}: {because}{words, select, none {} other { ({words})}}',
  ),
  'referrals.entry.referral-made': draft('تمت الإحالة: {to}{words, select, none {} other { ({words})}}'),
  'referrals.entry.referral-closed': draft('أُغلقت الإحالة، {to}: {outcome}{words, select, none {} other { ({words})}}'),

  'referrals.pathway.to-make': draft('إحالة ينبغي إجراؤها: {to}'),
  'referrals.pathway.today': draft('إحالة لا تحتمل الانتظار'),
  'referrals.pathway.to-close': draft('إحالة: هل عوين الشخص؟'),
  'referrals.why.needed': draft('تبيّنت الحاجة إليها في {on, date, long}.'),
  'referrals.why.made': draft('أُجريت في {on, date, long}.'),
});
