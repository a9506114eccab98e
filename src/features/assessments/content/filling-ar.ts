const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const fillingAr = {
  'assessments.fill.any-order': draft(
    'تُحفظ كل إجابة على هذا الجهاز فور إعطائها، بشبكة أو بدونها. يمكن ملء الأقسام بأي ترتيب، أو تركها لوقت لاحق، أو أن يملأها زميل على جهاز آخر.',
  ),
  'assessments.fill.next': draft('التالي'),
  'assessments.fill.later': draft('اترك الباقي لوقت لاحق'),
  'assessments.fill.keep-again': draft('احفظ مرة أخرى'),
  'assessments.fill.gone': draft('لم يعد هذا التقييم على هذا الجهاز. إما أنه أُلغي أو أن الشخص انتقل.'),
  'assessments.fill.other-version': draft(
    'بدأ هذا التقييم بنسخة من الاستمارة غير موجودة على هذا الجهاز. تابعه من المكتب، أو افتح التطبيق مرة بوجود شبكة ثم حاول مجددا.',
  ),
  'assessments.fill.other-version-to-begin': draft(
    'الاستمارة على هذا الجهاز ليست المستعملة الآن. افتح التطبيق مرة بوجود شبكة، ثم أغلقه وافتحه من جديد.',
  ),
  'assessments.fill.not-met': draft(
    'تقول الخدمة ما إذا كان يجوز استعمال هذه الاستمارة. اتصل بها مرة بوجود شبكة، ثم ابدأ.',
  ),
  'assessments.fill.to-person': draft('العودة إلى الشخص'),
  'assessments.fill.beside': draft('اللغة المعروضة بجانب لغتك'),
};
