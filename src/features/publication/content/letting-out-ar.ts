const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const lettingOutAr = {
  'publication.door.intro': draft(
    'تمرّ كل أرقام الاستبيان معًا من باب واحد، إلى جانب كل ما خرج منه من قبل. يُقرَّب العدد إلى أقرب خمسة. ويُحجب كل عدد من واحد إلى سبعة، وكل ما يمكن أن يُستنتج منه عدد صغير.',
  ),
  'publication.door.held': draft(
    '{count, plural, =0 {لا شيء محجوب.} one {رقم واحد محجوب.} two {رقمان محجوبان.} few {# أرقام محجوبة.} many {# رقمًا محجوبًا.} other {# رقمًا محجوبًا.}}',
  ),
  'publication.door.tests': draft(
    'يسرد التقرير كل مقارنة أيًّا كانت نتيجتها. ولا يُذكر من الاختبار إلا الحد الذي تقع p تحته لكل الأعداد التي قد تكون وراء ما يظهر؛ وحيث تقع على جانبي ٠٫٠٥ تذكر القائمة أنه لم يُذكر شيء.',
  ),
  'publication.door.answer': draft('الإجابة'),
  'publication.door.people': draft('الأشخاص'),
  'publication.door.base': draft('الذين أجابوا'),
  'publication.door.shown': draft('{count} ← {shown}'),
  'publication.door.star': draft(
    '{count} ← محجوب: {reason, select, small {صغير بحيث قد يُعرف أحدهم} other {يمكن أن يُستنتج منه عدد صغير}}',
  ),
  'publication.quotations.intro': draft(
    'لا تخرج كلمات الذين أجابوا إلا كما تسمح بها هنا، بعد أن تقرأها بحثًا عن أسماء وأماكن وكل ما قد يدل على صاحبها. تخرج بلا مكان ولا طريقة ولا يوم. ومن يسحب إجاباته يأخذ كلماته معه.',
  ),
  'publication.quotations.chosen': draft('كلمات تخرج مع التقرير'),
  'publication.quotations.none': draft('لا شيء بعد.'),
  'publication.quotations.paraphrase': draft('بكلماتنا لا بكلماتهم.'),
  'publication.quotations.remove': draft('إخراجها من التقرير'),
  'publication.quotations.answers': draft('ما كتبه الناس'),
  'publication.quotations.no-answers': draft('لم يكتب أحد شيئًا بكلماته.'),
  'publication.quotations.choose': draft('اختيار'),
  'publication.quotations.choose-one': draft('اختيار الإجابة {number} عن “{question}”'),
  'publication.choose.title': draft('السماح بخروج كلمات'),
  'publication.choose.help': draft(
    'قد تدل الكلمات المعلَّمة على صاحبها. والعلامات لا تلتقط كل شيء: اقرأ النص كله وفكّر فيمن قد يتعرّف عليه.',
  ),
  'publication.choose.as-written': draft('كما كُتبت'),
  'publication.choose.words': draft('كما ستخرج'),
  'publication.choose.words-hint': draft(
    'يمكنك حذف أجزاء وتضع مكان كل منها ثلاث نقاط. إذا غيّرت كلمة فأشر إلى أنها بكلماتك، واكتبها حينئذ بلغة التقرير.',
  ),
  'publication.choose.paraphrase': draft('بكلماتنا لا بكلماتهم'),
  'publication.choose.look': draft('انظر إليها من جديد'),
  'publication.choose.review': draft('اقرأها مرة أخرى'),
  'publication.choose.marked': draft('كلمات معلَّمة: أشر إلى ما يجوز أن يخرج منها'),
  'publication.choose.stays': draft(
    'يجوز أن تخرج “{words}” ({kind, select, contact {وسيلة اتصال} date {تاريخ} number {رقم} place {مكان} other {اسم}})',
  ),
  'publication.choose.read': draft('قرأتها كلها، ولا يمكن أن يُعرف بها أحد'),
  'publication.choose.add': draft('اسمح بخروجها مع التقرير'),
  'publication.choose.words-missing': draft('لا توجد كلمات.'),
  'publication.choose.not-their-words': draft(
    'هذه ليست كلمات الإجابة. احذف أجزاء بثلاث نقاط، أو أشر إلى أنها بكلماتك.',
  ),
  'publication.choose.few-in-language': draft(
    'كتب بهذه اللغة أقل من ثمانية أشخاص، فاللغة نفسها تدل على صاحبها. قلها بكلماتك وبلغة التقرير.',
  ),
  'publication.choose.not-read': draft('اقرأها كلها وأشر إلى أنك فعلت.'),
  'publication.choose.marks-open': draft('قرّر في كل كلمة معلَّمة: أشر إليها، أو احذفها وانظر من جديد.'),
  'publication.publish.out': draft('التقرير منشور.'),
  'publication.publish.public-page': draft('افتح الصفحة التي يقرؤها الجميع'),
  'publication.publish.since': draft(
    '{count, plural, one {سحب شخص واحد إجاباته} two {سحب شخصان إجاباتهما} few {سحب # أشخاص إجاباتهم} zero {سحب # شخصًا إجاباتهم} many {سحب # شخصًا إجاباتهم} other {سحب # شخصًا إجاباتهم}} منذ ذلك الحين. أُعدّت النسخة المنشورة مع إجاباتهم، والنسخة التالية تُعدّ بدونها. انشر من جديد.',
  ),
  'publication.publish.quoted': draft(
    '{count, plural, one {في النسخة المنشورة اقتباس} two {في النسخة المنشورة اقتباسان} few {في النسخة المنشورة # اقتباسات} zero {في النسخة المنشورة # اقتباسًا} many {في النسخة المنشورة # اقتباسًا} other {في النسخة المنشورة # اقتباسًا}} لمن سحب إجاباته منذ ذلك الحين. انشر من جديد فيسقط، أو اسحب التقرير.',
  ),
  'publication.publish.goes-out': draft(
    'يُحفظ ما يخرج كما هو اليوم: التقرير كما تراه تحت “كما سيقرؤه الجميع”{quotations, plural, =0 {} one { مع اقتباس واحد} two { مع اقتباسين} few { مع # اقتباسات} many { مع # اقتباسًا} other { مع # اقتباسًا}}. يمكن سحبه، لكن لا يمكن لأحد أن يسترد ما قرأه غيره.',
  ),
  'publication.publish.drafts': draft(
    '{count, plural, one {يخرج ملخص واحد} two {يخرج ملخصان} few {تخرج # ملخصات} zero {يخرج # ملخصًا} many {يخرج # ملخصًا} other {يخرج # ملخصًا}} على شكل مسودة ويُقال ذلك: لم يراجعه أحد ممن يتكلمون اللغة.',
  ),
  'publication.publish.without': draft(
    '{count, plural, one {لغة واحدة} two {لغتان} few {# لغات} zero {# لغة} many {# لغة} other {# لغة}} أجاب بها الناس وليس بها ملخص.',
  ),
  'publication.publish.button': draft('انشر للجميع'),
  'publication.publish.history': draft('ما نُشر'),
  'publication.publish.on': draft('نُشر في'),
  'publication.publish.is': draft('{state, select, out {هذه يقرؤها الجميع} other {حلّت محلها نسخة لاحقة}}'),
  'publication.withdraw.title': draft('سحب التقرير'),
  'publication.withdraw.says': draft('تقول صفحته بعد ذلك إنه سُحب ومتى ولماذا.'),
  'publication.withdraw.why': draft('لماذا؟'),
  'publication.withdraw.reason': draft(
    '{why, select, mistake {فيه خطأ} could-be-recognised {قد يُعرف به أحد} people-asked {طلب ذلك من أجابوا} other {سبب آخر}}',
  ),
  'publication.withdraw.button': draft('اسحب التقرير'),
  'publication.public.title': draft('تقارير: ما أجاب به الناس'),
  'publication.public.intro': draft('تقارير عما قاله لنا الناس. تُحجب الأعداد الصغيرة كي لا يُعرف أحد.'),
  'publication.public.none': draft('لا يوجد تقرير بعد.'),
  'publication.public.published': draft('نُشر في {on, date, long}.'),
  'publication.public.version': draft('حلّ محل نسخة سابقة (هذه رقم {number}).'),
  'publication.public.languages': draft('باختصار، باللغة'),
  'publication.public.whole': draft('يلي ذلك التقرير كاملًا باللغة: {language}.'),
  'publication.public.words': draft('بكلمات الذين أجابوا'),
  'publication.public.words-say': draft('اختارها من أعدّوا التقرير. حُذفت الأسماء والأماكن.'),
  'publication.public.withdrawn': draft('سُحب هذا التقرير'),
  'publication.public.withdrawn-on': draft(
    'سُحب في {on, date, long}: {why, select, mistake {كان فيه خطأ} could-be-recognised {كان يمكن أن يُعرف به أحد} people-asked {طلب ذلك من أجابوا} other {لسبب آخر}}.',
  ),
};
