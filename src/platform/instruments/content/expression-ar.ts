const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const expressionAr = {
  'instruments.expression.empty': draft('لا شيء مكتوب. اكتب تعبيرًا أو اترك الخلية فارغة.'),
  'instruments.expression.too-long': draft('أطول من {limit} حرفًا. قسّمه إلى حسابات.'),
  'instruments.expression.too-deep': draft('الأقواس متداخلة أكثر من {limit} مستوى. قسّمه إلى حسابات.'),
  'instruments.expression.unknown-character': draft('لا معنى لـ«{character}» هنا. إن كان نصًا فضعه بين علامتي اقتباس.'),
  'instruments.expression.unfinished-text': draft('علامة اقتباس مفتوحة لم تُغلق. أغلقها.'),
  'instruments.expression.unfinished-reference': draft('إشارة بدأت ولم تكتمل. اكتب {example}.'),
  'instruments.expression.not-a-name': draft('«{name}» لا يصلح اسمًا لسؤال. اكتب {example}.'),
  'instruments.expression.unexpected': draft('لا مكان لـ«{found}» هنا. قبله شيء ناقص أو زائد.'),
  'instruments.expression.ends-early': draft('ينتهي قبل أن يكتمل. اكتب الباقي.'),
  'instruments.expression.unclosed': draft('«{opened}» مفتوح ولم يُغلق. أغلقه.'),
  'instruments.expression.unknown-reference': draft(
    'لا يوجد سؤال باسم «{name}». {nearest, select, none {صحح الاسم أو أضف السؤال.} other {هل قصدت «{nearest}»؟}}',
  ),
  'instruments.expression.ambiguous-reference': draft(
    'هناك أسئلة أو مجموعات عددها {count} باسم «{name}». أعد تسمية كلها إلا واحدًا.',
  ),
  'instruments.expression.unknown-step': draft(
    'ليس في الاستمارة شيء باسم «{name}» في هذا الموضع. {nearest, select, none {لاستعمال إجابة اكتب {example}، وللنص ضع علامتي اقتباس.} other {هل قصدت «{nearest}»؟}}',
  ),
  'instruments.expression.unknown-list': draft(
    'لا توجد قائمة «{name}». {nearest, select, none {أضفها إلى ورقة choices.} other {هل قصدت «{nearest}»؟}}',
  ),
  'instruments.expression.unknown-column': draft(
    'ليس في القائمة «{list}» عمود «{name}». {nearest, select, none {أضفه إلى ورقة choices، أو ضع النص بين علامتي اقتباس.} other {هل قصدت «{nearest}»؟}}',
  ),
  'instruments.expression.unknown-function': draft(
    'لا توجد دالة «{name}». {nearest, select, none {راجع قائمة الدوال.} other {هل قصدت «{nearest}»؟}}',
  ),
  'instruments.expression.function-not-held': draft('لا تُحسب الدالة «{name}» هنا. ابحث عن طريقة أخرى أو احذفها.'),
  'instruments.expression.axis-not-held': draft('لا تُتبع المسارات على «{name}» هنا. استعمل {example}.'),
  'instruments.expression.last-saved-not-held': draft('لا تُستعمل هنا إجابات آخر استمارة حُفظت، فقد تكون لشخص آخر.'),
  'instruments.expression.too-few-arguments': draft(
    'تحتاج «{name}» إلى {least} قيم أو أكثر بين قوسيها؛ وفيها {given}.',
  ),
  'instruments.expression.too-many-arguments': draft('تأخذ «{name}» بين قوسيها {most} قيم على الأكثر؛ وفيها {given}.'),
  'instruments.expression.arguments-in-pairs': draft('تأخذ «{name}» قيمها الأخيرة اثنتين اثنتين، وهناك واحدة زائدة.'),
  'instruments.expression.wrong-type': draft(
    'يجب أن تكون القيمة {argument} في «{name}» {needs, select, nodes {سؤالًا أو مجموعة مثل {example}} other {نصًا}}.',
  ),
  'instruments.expression.never-equal': draft('يُقارن «{name}» بما لا يمكن أن يساويه.'),
  'instruments.expression.pattern-not-held': draft('لا يُستعمل هذا النمط هنا: {reason}.'),
} as const;
