import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'spine-checks.entry.nhs-number-checked': draft('سؤال عن رقم NHS لدى {by}: {outcome}'),
  'spine-checks.by.spine': draft('السجل الوطني (Spine)'),
  'spine-checks.by.demonstration': draft('سجل وطني مُختلَق'),
  'spine-checks.outcome.verified': draft('الرقم والاسم وتاريخ الميلاد متطابقة'),
  'spine-checks.outcome.present-not-verified': draft('الرقم معروف، ولا يوجد ما يكفي للمقارنة'),
  'spine-checks.outcome.details-differ': draft('الرقم معروف بتفاصيل أخرى'),
  'spine-checks.outcome.superseded': draft('حلّ محله رقم آخر'),
  'spine-checks.outcome.invalidated': draft('أُلغي الرقم'),
  'spine-checks.outcome.trace-needed': draft('وُجد شخص واحد، وينبغي أن ينظر فيه أحد'),
  'spine-checks.outcome.multiple': draft('ينطبق على أكثر من شخص'),
  'spine-checks.outcome.no-match': draft('لم يُعثر على أحد'),
  'spine-checks.outcome.not-answered': draft('لا جواب'),

  'spine-checks.status.01': draft('الرقم موجود ومتحقَّق منه'),
  'spine-checks.status.02': draft('الرقم موجود ولم يُتتبَّع'),
  'spine-checks.status.03': draft('التتبع مطلوب'),
  'spine-checks.status.04': draft('جرت محاولة التتبع: لا تطابق أو أكثر من تطابق'),
  'spine-checks.status.05': draft('التتبع يحتاج إلى حسم'),
  'spine-checks.code': draft('الحالة {code}'),

  'spine-checks.title': draft('رقم NHS'),
  'spine-checks.for': draft('عن {name}'),
  'spine-checks.number': draft('الرقم في السجل'),
  'spine-checks.no-number': draft('لا رقم مسجل. لا يحتاج أحد إلى رقم كي يُعالَج أو يُسجَّل.'),
  'spine-checks.not-a-number': draft('ليس رقم NHS: أرقامه لا تتوافق. لا يُرسل إلى أحد.'),
  'spine-checks.several': draft('في السجل رقمان. اسأل الشخص أيهما الصحيح.'),
  'spine-checks.also': draft(
    'لدى {name} هذا الرقم في سجل آخر. اسأل هل هما شخص واحد: إن كانا كذلك فاجمع السجلين، وإلا فأحد الرقمين خطأ.',
  ),
  'spine-checks.changed-since': draft(
    'تُحقق منه في {on, date, long}؛ ثم كُتب بعد ذلك اسم أو تاريخ ميلاد. تحقق منه من جديد.',
  ),
  'spine-checks.range.northern-ireland': draft('يبدو الرقم من أيرلندا الشمالية. قائمة النطاقات غير مؤكدة.'),
  'spine-checks.range.scotland': draft('يبدو الرقم من اسكتلندا. قائمة النطاقات غير مؤكدة.'),
  'spine-checks.range.not-in-use': draft('لا يقع الرقم في أي نطاق نعرف أنه مستعمل. قائمة النطاقات غير مؤكدة.'),
  'spine-checks.range.test': draft('رقم للتجربة: لا يحمله شخص حقيقي.'),
  'spine-checks.never': draft('لم يُسأل عنه قط.'),
  'spine-checks.history': draft('ما جرى من تحقق'),
  'spine-checks.check': draft('{on, date, long}: {outcome}'),
  'spine-checks.open': draft('التحقق من رقم NHS'),

  'spine-checks.sent': draft(
    'أخبر الشخص أولًا. التحقق من رقم يرسل الرقم وحده. والبحث يرسل الأسماء بالحروف اللاتينية وتاريخ الميلاد. لا يُرسل شيء عن مكان سكن الشخص، ولا عن طريقة الوصول إليه، ولا عن طلب اللجوء، ولا عن صحته، ولا يُغيَّر شيء في السجل الوطني.',
  ),
  'spine-checks.invented': draft('هذا عرض توضيحي: السجل الوطني الذي يُسأل مُختلَق، وكذلك كل من فيه.'),
  'spine-checks.not-connected': draft(
    'هذه الخدمة غير متصلة بالسجل الوطني. سجّل الرقم كما يقوله الشخص؛ يُعدّ غير متتبَّع، والرعاية مستمرة.',
  ),
  'spine-checks.ask-number': draft('التحقق من {number} لدى السجل الوطني'),
  'spine-checks.ask-details': draft('البحث عن الرقم بالاسم وتاريخ الميلاد'),
  'spine-checks.lacking.name-in-latin-letters': draft(
    'لا يعرف السجل الوطني إلا الأسماء بالحروف اللاتينية. سجّل كيف يُكتب الاسم في الأوراق، ثم ابحث من جديد.',
  ),
  'spine-checks.lacking.date-of-birth': draft(
    'يحتاج السجل الوطني إلى تاريخ ميلاد أو سنة. سجّل ما يقوله الشخص، ثم ابحث من جديد.',
  ),
  'spine-checks.edit': draft('تغيير التفاصيل'),

  'spine-checks.answer': draft('ما أجاب به السجل الوطني'),
  'spine-checks.answer.verified': draft('الرقم والاسم وتاريخ الميلاد متطابقة.'),
  'spine-checks.answer.present-not-verified': draft(
    'لدى السجل الوطني هذا الرقم، وليس في أحد الجانبين ما يكفي للمقارنة. لم يُتحقق منه.',
  ),
  'spine-checks.answer.details-differ': draft(
    'لدى السجل الوطني هذا الرقم بتفاصيل ليست كما هنا. اسأل الشخص. لم يُغيَّر شيء.',
  ),
  'spine-checks.answer.superseded': draft('لدى السجل الوطني رقم آخر مكان هذا الرقم: {number}.'),
  'spine-checks.answer.invalidated': draft('أُلغي هذا الرقم ولا شيء مكانه. اسأل هل لدى الشخص رسالة فيها رقم آخر.'),
  'spine-checks.answer.trace-needed': draft('وجد السجل الوطني شخصًا واحدًا. انظر هل هو هذا الشخص؛ لم يُغيَّر شيء.'),
  'spine-checks.answer.multiple': draft(
    'ينطبق على أكثر من شخص، فلا يُظهر السجل الوطني أحدًا. اسأل كيف يُكتب الاسم في الأوراق، وعن تاريخ الميلاد كاملًا.',
  ),
  'spine-checks.answer.no-match': draft(
    'لم يجد السجل الوطني أحدًا. ليس هذا سببًا للانتظار: لا الرعاية ولا التسجيل يحتاجان إلى رقم.',
  ),
  'spine-checks.answer.not-answered': draft(
    'لم يجب السجل الوطني: {because, select, unreachable {تعذر الوصول إليه} timed-out {استغرق وقتًا طويلًا} busy {هو مشغول} resting {أخفق مرات عدة فيُترك مدة} refused {لم يسمح لهذه الخدمة بالدخول} not-understood {جوابه غير مفهوم} other {هو غير متصل}}. لم يضع شيء، والرعاية مستمرة. حاول لاحقًا.',
  ),
  'spine-checks.answer.died': draft('في السجل الوطني أن هذا الشخص توفي. قد يكون الرقم لشخص آخر.'),
  'spine-checks.answer.restricted': draft('طلب هذا الشخص من السجل الوطني إخفاء مكانه. لا تخبر أحدًا أنك وجدته هناك.'),
  'spine-checks.beside': draft('السجل هنا والسجل الوطني جنبًا إلى جنب'),
  'spine-checks.beside.what': draft('التفصيل'),
  'spine-checks.beside.here': draft('هنا'),
  'spine-checks.beside.spine': draft('السجل الوطني'),
  'spine-checks.beside.compared': draft('المقارنة'),
  'spine-checks.beside.name': draft('الاسم'),
  'spine-checks.beside.born': draft('تاريخ الميلاد'),
  'spine-checks.beside.number': draft('رقم NHS'),
  'spine-checks.beside.none': draft('لا شيء'),
  'spine-checks.agreement.agrees': draft('متطابق'),
  'spine-checks.agreement.partly': draft('متطابق جزئيًا'),
  'spine-checks.agreement.differs': draft('مختلف'),
  'spine-checks.agreement.not-known': draft('لا يمكن مقارنته'),
  'spine-checks.stands': draft('ما يقوله الشخص عن نفسه هو القائم: لا يؤخذ اسم ولا تاريخ من السجل الوطني.'),
  'spine-checks.keep': draft('هذا هو الشخص: سجّل {number}'),
  'spine-checks.it-is-them': draft('هذا هو الشخص: الرقم صحيح'),
  'spine-checks.take-off': draft('هذا الرقم لشخص آخر: احذفه من السجل'),
});
