import { translation } from '#platform/language/messages.ts';

import { fillingAr } from './filling-ar.ts';
import { followsAr } from './follows-ar.ts';
import { formAr } from './form-ar.ts';
import { qualityAr } from './quality-ar.ts';
import { personAr } from './person-ar.ts';
import { summaryAr } from './summary-ar.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'assessments.pathway.arrival-in-uk': draft('التقييم الصحي الأولي، خلال 10 أيام من الوصول إلى المملكة المتحدة'),
  'assessments.pathway.arrival-at-site': draft('التقييم الصحي الأولي، خلال 10 أيام من المجيء إلى هذا الموقع'),
  'assessments.pathway.action-today': draft('أمر لا يحتمل الانتظار إلى الغد'),
  'assessments.pathway.practice-has-it': draft('وصول التقييم إلى العيادة'),

  'assessments.why.arrived-in-uk': draft('وصل إلى المملكة المتحدة في {on, date, long}.'),
  'assessments.why.first-stay-instead': draft(
    'لم يذكر أحد متى وصل هذا الشخص إلى المملكة المتحدة. وإلى أن يُذكر ذلك، تُحسب الأيام من {on, date, long}، وهو أول يوم يُعرف أنه أقام فيه في موقع.',
  ),
  'assessments.why.arrived-at-site': draft('جاء إلى هذا الموقع في {on, date, long}.'),
  'assessments.why.action-needed': draft('تبيّن في {on, date, long}.'),
  'assessments.why.done': draft('أُجري التقييم في {on, date, long}.'),

  'assessments.entry.assessment-offered': draft(
    'عُرض التقييم الصحي الأولي{mode, select, meeting { وجهًا لوجه} phone { بالهاتف} letter { برسالة بريدية} text { برسالة نصية} somebody { عن طريق شخص آخر} other {}}',
  ),
  'assessments.entry.assessment-done': draft(
    'أُجري التقييم الصحي الأولي{minutes, select, none {} other { خلال {minutes} دقيقة}}',
  ),
  'assessments.entry.assessment-declined': draft(
    'رُفض التقييم الصحي الأولي{reason, select, later {: ليس الآن} elsewhere {: أُجري له التقييم في مكان آخر} practice {: يفضل مراجعة عيادته} worried {: قلق بشأن من سيعلم} interpreter {: لا يوجد مترجم مناسب} unsaid {: لم يذكر سببًا} other {}}',
  ),
  'assessments.entry.not-found': draft('بُحث عنه ولم يُعثر عليه'),
  'assessments.entry.action-needed-now': draft('ينبغي التصرف الآن: {what}'),
  'assessments.entry.action-taken': draft('جرى التصرف ({what}): {did}'),
  'assessments.entry.assessment-sent': draft(
    'أُرسل التقييم إلى العيادة {by}{practice, select, none {} other {: {practice}}}',
  ),
  'assessments.entry.received-by-practice': draft(
    'وصل التقييم إلى العيادة{practice, select, none {} other {: {practice}}}',
  ),

  'assessments.action.self-harm': draft('أفكار بإيذاء النفس'),
  'assessments.action.unwell': draft('مريض الآن'),
  'assessments.action.pregnancy': draft('علامة خطر في الحمل'),
  'assessments.action.diphtheria-signs': draft('علامات قد تدل على الخناق (الدفتيريا)'),
  'assessments.action.fever': draft('حمّى بعد السفر'),
  'assessments.action.tb-signs': draft('علامات قد تدل على السل'),
  'assessments.action.medicine': draft('الدواء على وشك النفاد'),
  'assessments.action.safeguarding': draft('أذى أو خطر التعرض له'),
  'assessments.action.fgm-duty': draft('واجب الإبلاغ'),

  'assessments.sent-by.download': draft('كملف'),
  'assessments.sent-by.paper': draft('على ورق'),
  'assessments.sent-by.message': draft('برسالة'),

  'assessments.record.title': draft('تسجيل التقييم الصحي الأولي'),
  'assessments.record.for': draft('من أجل {name}'),
  'assessments.record.what': draft('ماذا حدث؟'),
  'assessments.record.offered': draft('عُرض التقييم'),
  'assessments.record.offered-hint': draft('يستمر احتساب المهلة إلى أن يُجرى التقييم أو يُرفض.'),
  'assessments.record.done': draft('أُجري التقييم'),
  'assessments.record.done-hint': draft(
    'قوبل الشخص بحضور مترجم إن كان بحاجة إليه. لا يترجم أفراد الأسرة أبدًا، ولا سيما الأطفال.',
  ),
  'assessments.record.declined': draft('رُفض التقييم'),
  'assessments.record.declined-hint': draft('يمكن عرضه مرة أخرى في أي وقت.'),
  'assessments.record.not-found': draft('لم يُعثر على الشخص'),
  'assessments.record.not-found-hint': draft('يستمر احتساب المهلة. لا نتخلى عن أحد لأنه كان خارج المكان.'),
  'assessments.record.mode': draft('كيف عُرض التقييم؟ (اتركه فارغًا إن كنت لا تعرف)'),
  'assessments.record.reason': draft('ماذا قال الشخص؟ (اتركه فارغًا إن فضّل ألا يقول)'),
  'assessments.record.not-said': draft('لم يُذكر'),
  'assessments.record.on': draft('في أي يوم؟'),
  'assessments.record.on-hint': draft('اتركه كما هو إن كان اليوم. على سبيل المثال: {example}.'),
  'assessments.record.save': draft('حفظ'),
  'assessments.record.what-missing': draft('اختر ما حدث'),
  'assessments.record.date-not-real': draft('اكتب يومًا موجودًا في التقويم: اليوم والشهر والسنة'),
  'assessments.record.date-in-future': draft('اكتب تاريخ اليوم أو يومًا قبله'),
  'assessments.record.not-understood': draft('اختر إحدى الإجابات أو اترك الحقل فارغًا'),

  'assessments.mode.meeting': draft('وجهًا لوجه'),
  'assessments.mode.phone': draft('بالهاتف'),
  'assessments.mode.letter': draft('برسالة بريدية'),
  'assessments.mode.text': draft('برسالة نصية'),
  'assessments.mode.somebody': draft('عن طريق شخص آخر'),
  'assessments.reason-declined.later': draft('ليس الآن'),
  'assessments.reason-declined.elsewhere': draft('أُجري له التقييم في مكان آخر'),
  'assessments.reason-declined.practice': draft('يفضل مراجعة عيادته'),
  'assessments.reason-declined.worried': draft('قلق بشأن من سيعلم'),
  'assessments.reason-declined.interpreter': draft('لا يوجد مترجم مناسب'),
  'assessments.reason-declined.unsaid': draft('لم يذكر سببًا'),

  'assessments.indicator.title': draft('التقييم الصحي الأولي خلال 10 أيام من الوصول إلى المملكة المتحدة'),
  'assessments.indicator.definition': draft(
    'من بين كل من وصل إلى المملكة المتحدة خلال الفترة، من أُجري تقييمه الصحي الأولي في اليوم العاشر بعد يوم الوصول أو قبله. تُحسب الأيام التقويمية، ولا يبدأ العدّ من جديد عند الانتقال.',
  ),
  'assessments.indicator.area': draft(
    'يُحسب كل شخص مرة واحدة، في المنطقة التي كان يقيم فيها يوم استحقاق التقييم، أو التي يقيم فيها الآن إن لم يحن ذلك اليوم بعد.',
  ),
  'assessments.indicator.base': draft('الأشخاص الذين وصلوا'),
  'assessments.indicator.offered-in-time': draft('عُرض خلال 10 أيام'),
  'assessments.indicator.offered': draft('عُرض'),
  'assessments.indicator.done-in-time': draft('أُجري خلال 10 أيام'),
  'assessments.indicator.done': draft('أُجري'),
  'assessments.indicator.late': draft('أُجري بعد ذلك'),
  'assessments.indicator.open': draft('لم يحن موعده بعد'),
  'assessments.indicator.overdue': draft('تجاوز الموعد'),
  'assessments.indicator.arrival-assumed': draft('لم يُذكر تاريخ الوصول؛ حُسب من أول إقامة'),
  'assessments.indicator.arrival-not-known': draft('تاريخ الوصول غير معروف؛ غير مشمول في هذه الأرقام'),
  'assessments.breach.title': draft('لماذا لم يُجرَ في الموعد'),
  'assessments.breach.died': draft('توفي الشخص'),
  'assessments.breach.declined': draft('رفض الشخص'),
  'assessments.breach.left-before-due': draft('غادر الشخص قبل الموعد'),
  'assessments.breach.moved-out-of-england': draft('انتقل الشخص إلى خارج إنجلترا قبل الموعد'),
  'assessments.breach.date-not-known': draft('أُجري، والتاريخ غير معروف'),
  'assessments.breach.not-found': draft('بُحث عن الشخص ولم يُعثر عليه'),
  'assessments.breach.arrival-not-known': draft('لم يكن تاريخ الوصول معروفًا'),
  'assessments.breach.not-offered': draft('لم يُعرض أي موعد'),
  'assessments.breach.offered-late': draft('عُرض متأخرًا'),
  'assessments.breach.done-late': draft('عُرض في الموعد وأُجري متأخرًا'),
  'assessments.breach.not-done': draft('عُرض في الموعد ولم يُجرَ بعد'),

  'assessments.field.record': { text: 'سجّل التقييم', state: 'draft' },
  'assessments.field.saved': { text: 'حُفظ على هذا الجهاز.', state: 'draft' },
  'assessments.field.begin': draft('ابدأ التقييم'),
  'assessments.field.go-on-with': draft('تابع التقييم الذي بدأ في {on, date, short} بواسطة {by}'),
  'assessments.field.look-at': draft('انظر إلى التقييم الذي بدأ في {on, date, short}'),
  ...followsAr,
  ...formAr,
  ...qualityAr,
  ...fillingAr,
  ...personAr,
  ...summaryAr,
});
