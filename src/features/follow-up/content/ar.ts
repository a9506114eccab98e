import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'follow-up.title': draft('ما يجب عمله'),
  'follow-up.for': draft('من أجل {name}'),
  'follow-up.why': draft(
    'ما وجد تقييم أو زميل أنه لازم، ولم يُنجز بعد. الانتقال لا ينهيه. لم يوقع أي طبيب على عدد الأيام بعد.',
  ),
  'follow-up.none': draft('لا يوجد شيء يجب عمله لهذا الشخص.'),
  'follow-up.due': draft('حتى {on, date, long}'),
  'follow-up.no-date': draft('لا يوجد تاريخ معروف يُحسب منه'),
  'follow-up.overdue': draft('متأخر'),
  'follow-up.open': draft('ما يجب عمله ({count})'),
  'follow-up.on': draft('متى كان ذلك؟'),
  'follow-up.on-hint': draft('اتركه فارغا إذا كان اليوم.'),
  'follow-up.time': draft('في أي ساعة، إذا كنت تعرف؟'),
  'follow-up.time-hint': draft('بالساعات والدقائق، مثل 14:05.'),
  'follow-up.not-said': draft('لم يُذكر'),
  'follow-up.save': draft('سجّله'),

  'follow-up.answer.action-taken': draft('تم الاهتمام به'),
  'follow-up.answer.received-by-practice': draft('وصل إلى العيادة'),
  'follow-up.answer.referral-made': draft('تمت الإحالة'),
  'follow-up.answer.referral-closed': draft('انتهت الإحالة'),
  'follow-up.answer.registration-requested': draft('طُلب التسجيل من عيادة'),
  'follow-up.answer.registered': draft('سجلت عيادة هذا الشخص'),
  'follow-up.answer.vaccination-planned': draft('تم التخطيط للتطعيم أو رُفض'),
  'follow-up.answer.test-taken': draft('أُخذت العينة'),
  'follow-up.answer.screening-decided': draft('وُضع الفحص جانبا بعد كل شيء'),
  'follow-up.answer.result-received': draft('وصلت النتيجة'),

  'follow-up.field.did': draft('ماذا تم عمله؟'),
  'follow-up.field.practice': draft('أي عيادة؟'),
  'follow-up.field.words': draft('بكلمات قليلة، إذا كان ذلك مفيدا'),
  'follow-up.field.outcome': draft('ماذا كانت النتيجة؟'),
  'follow-up.field.plan': draft('ماذا كانت النتيجة؟'),
  'follow-up.field.because': draft('لماذا؟'),

  'follow-up.problem.no-such-day': draft('لا يوجد يوم كهذا. اكتب اليوم والشهر والسنة بالأرقام.'),
  'follow-up.problem.in-future': draft('هذا اليوم لم يأت بعد. سجّله بعد أن يحدث.'),
  'follow-up.problem.time': draft('اكتب الوقت بالساعات والدقائق، مثل 14:05.'),
  'follow-up.problem.missing': draft('يجب ذكر هذا.'),
  'follow-up.problem.too-long': draft('هذا أطول مما يمكن حفظه. اجعله أقصر.'),
});
