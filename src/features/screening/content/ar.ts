import { translation } from '#platform/language/messages.ts';

import { suggestionsAr } from './suggestions-ar.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'screening.test.tb-assessment': draft('السل: أسئلة وفحص، وأشعة للصدر عند الحاجة'),
  'screening.test.latent-tb': draft('السل الكامن (فحص دم)'),
  'screening.test.hepatitis-b': draft('التهاب الكبد ب'),
  'screening.test.hepatitis-c': draft('التهاب الكبد ج'),
  'screening.test.hiv': draft('فيروس نقص المناعة البشرية'),
  'screening.test.syphilis': draft('الزهري'),
  'screening.test.chlamydia': draft('الكلاميديا'),
  'screening.test.strongyloides': draft('الأسطوانيات (سترونغيلويدس)'),
  'screening.test.schistosoma': draft('البلهارسيا'),
  'screening.test.stool': draft('ديدان الأمعاء (فحص البراز)'),
  'screening.test.chagas': draft('داء شاغاس'),
  'screening.test.full-blood-count': draft('تعداد الدم الكامل والحديد'),
  'screening.test.vitamin-d': draft('فيتامين د'),
  'screening.test.haemoglobinopathy': draft('فقر الدم المنجلي والثلاسيميا'),
  'screening.test.malaria': draft('الملاريا'),

  'screening.because.declined': draft('الشخص لا يريده'),
  'screening.because.later': draft('ليس الآن، يُعرض مرة أخرى'),
  'screening.because.done-before': draft('أُجري من قبل واطُّلع على النتيجة'),
  'screening.because.judgement': draft('تقدير سريري'),
  'screening.because.not-to-be-had': draft('غير متوفر هنا'),

  'screening.outcome.nothing-found': draft('لم يُعثر على شيء'),
  'screening.outcome.follow-up': draft('تحتاج إلى متابعة'),
  'screening.outcome.unclear': draft('غير واضحة'),
  'screening.outcome.no-result': draft('لن تصل نتيجة، يُعرض الفحص مرة أخرى'),

  'screening.decision.accepted': draft('اتُّفق عليه'),
  'screening.decision.set-aside': draft('لن يُجرى'),

  'screening.entry.screening-decided': draft(
    'فحص {decision}: {test}{because, select, none {} other { – {because}}}{words, select, none {} other { ({words})}}',
  ),
  'screening.entry.test-taken': draft('أُخذ الفحص: {test}'),
  'screening.entry.result-received': draft('وصلت النتيجة: {test}{outcome, select, none {} other { – {outcome}}}'),

  'screening.pathway.to-take': draft('فحوص اتُّفق عليها ولم تؤخذ بعد'),
  'screening.pathway.result': draft('نتيجة ينبغي متابعتها: {test}'),
  'screening.why.accepted': draft('اتُّفق على فحص في {on, date, long}.'),
  'screening.why.taken': draft('أُخذ الفحص في {on, date, long}.'),

  ...suggestionsAr,
});
