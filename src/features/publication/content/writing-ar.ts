const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const writingAr = {
  'publication.page': draft(
    '{page, select, write {الكتابة} preview {كما سيقرؤه الجميع} door {ما هو محجوب} quotations {كلمات الناس} other {النشر}}',
  ),
  'publication.pages': draft('صفحات هذا التقرير'),
  'publication.number': draft('{number}'),
  'publication.day': draft('{on, date, long}'),
  'publication.list.title': draft('التقارير'),
  'publication.list.intro': draft(
    'يقول التقرير للجميع ما أجاب به الناس. تُعدّ المسودة الأولى بضغطة واحدة، وأرقامها من جداول الاستبيان فلا يمكن كتابتها خطأ.',
  ),
  'publication.list.none': draft('ليس لفريقك تقرير بعد.'),
  'publication.list.caption': draft('تقارير فريقك'),
  'publication.list.report': draft('التقرير'),
  'publication.list.version': draft('النسخة'),
  'publication.list.state': draft('الحالة'),
  'publication.list.is': draft('{state, select, draft {غير منشور} withdrawn {مسحوب} other {منشور}}'),
  'publication.list.make': draft('إعداد مسودة أولى'),
  'publication.list.no-survey': draft('لا يوجد استبيان يُكتب عنه تقرير بعد. يحتاج الاستبيان إلى إجابات يمكن تحليلها.'),
  'publication.list.which': draft('عن أي استبيان؟'),
  'publication.compare.title': draft('هل تُقارَن المجموعات؟'),
  'publication.compare.why': draft(
    'كل ما يُنشر من هذا الاستبيان يقارن المجموعات حسب سؤال واحد، ودائمًا السؤال نفسه: فما تحجبه مقارنة قد تكشفه أخرى. لا يمكن تغيير ذلك لاحقًا.',
  ),
  'publication.compare.which': draft('قارن المجموعات حسب الإجابات عن'),
  'publication.compare.none': draft('بلا مجموعات'),
  'publication.write.how': draft(
    'اترك سطرًا فارغًا بين الفقرات. يوضع الرقم باسمه بين أقواس مزدوجة فيكون دائمًا الرقم الحالي؛ أو اكتب الرقم مع اسمه فتُنبَّه إذا اختلفا. الأسماء أدناه. أما السنة أو الرقم الذي ليس نتيجة فيوضع بين علامتي اقتباس داخل أقواس مزدوجة.',
  ),
  'publication.write.is-old': draft(
    'منذ آخر مرة خرجت فيها أرقام هذا الاستبيان تغيّرت إجابات قليلة بحيث إن أرقامًا جديدة قد تكشفها. يبقى ما خرج حينها، ولا يمكن نشر جديد حتى يتغيّر المزيد.',
  ),
  'publication.write.ready': draft('لا شيء يمنع النشر: كل رقم هو رقم خليته.'),
  'publication.write.problems': draft(
    '{count, plural, one {أمر واحد يمنع النشر} two {أمران يمنعان النشر} few {# أمور تمنع النشر} zero {# أمرًا يمنع النشر} many {# أمرًا يمنع النشر} other {# أمرًا يمنع النشر}}',
  ),
  'publication.write.title': draft('العنوان'),
  'publication.write.section': draft('القسم {number}'),
  'publication.write.heading': draft('عنوان القسم'),
  'publication.write.text': draft('النص'),
  'publication.write.ledger': draft('كيف عُرف ذلك'),
  'publication.write.method': draft('الطريقة: كيف سُئل الناس وماذا حُسب'),
  'publication.write.limits': draft('الحدود: ما لا تقوله الأرقام'),
  'publication.write.summary': draft('ملخص باللغة: {language}'),
  'publication.write.checked-by': draft('راجعه'),
  'publication.write.checked-by-hint': draft('دور ومؤسسة لشخص يتكلم اللغة. إذا بقي فارغًا يقول الملخص إنه مسودة.'),
  'publication.write.save': draft('حفظ كنسخة جديدة'),
  'publication.cells.title': draft('أرقام يمكنك استعمالها'),
  'publication.cells.intro': draft('افتح سؤالًا لترى كيف يُكتب كل رقم وما يقوله الآن. ما يُقال إنه محجوب لا يمكن نشره.'),
  'publication.cells.figure': draft('لوضع الرسم اكتب في فقرة وحدها:'),
  'publication.cells.caption': draft('كيف يُكتب وما يقوله'),
  'publication.cells.write': draft('اكتب'),
  'publication.cells.says': draft('يقول'),
  'publication.missing-title': draft('ليس للتقرير عنوان. ضع له عنوانًا.'),
  'publication.missing-method': draft('لا يقول التقرير كيف سُئل الناس. اكتب ذلك تحت “الطريقة”.'),
  'publication.missing-limits': draft('لا يقول التقرير ما لا تُظهره أرقامه. اكتب ذلك تحت “الحدود”.'),
  'publication.missing-sections': draft('ليس في التقرير نص بعد. اكتب قسمًا.'),
  'publication.missing-heading': draft('ليس للقسم {number} عنوان. ضع له عنوانًا.'),
  'publication.missing-text': draft('ليس في القسم {number} “{heading}” نص. اكتبه أو احذف العنوان.'),
  'publication.missing-summary-heading': draft('ليس للملخص ({language}) عنوان. ضع له عنوانًا.'),
  'publication.missing-figure': draft(
    'يضع النص الرسم “{name}” ولا رسم بهذا الاسم. احذفه، أو اكتب اسمًا كما يرد تحت “أرقام يمكنك استعمالها”.',
  ),
  'publication.missing-figure-alone': draft(
    'يقف الرسم “{name}” بين الكلمات. ضعه في فقرة وحده داخل قسم: اترك سطرًا فارغًا قبله وبعده.',
  ),
  'publication.missing-figure-mark': draft('عند “{name}” أقواس غير مغلقة. اكتب قوسين على جانبي الاسم، أو احذفها.'),
  'publication.claim.no-such-cell': draft(
    'يذكر النص الرقم “{cell}” ولا رقم بهذا الاسم. احذفه، أو اكتب اسمًا كما يرد تحت “أرقام يمكنك استعمالها”.',
  ),
  'publication.claim.no-such-table': draft('لم يعد في الاستبيان سؤال أو مقارنة “{table}”. احذف من النص ما يُقال عنها.'),
  'publication.claim.held-back': draft(
    '“{cell}” محجوب: الرقم صغير بحيث قد يُعرف أحدهم، أو يمكن أن يُستنتج منه رقم صغير. احذفه من النص. تُقارن مجموعات هذا الاستبيان بحسب سؤال واحد فقط، فلا تستطيع مقارنة أخرى أن تقوله.',
  ),
  'publication.claim.figure-placed': draft('عدد مرات ورود الرسم “{figure}” في النص: {times}. ضعه مرة واحدة.'),
  'publication.claim.no-base': draft('لا يمكن ذكر “{cell}”: لم يجب أحد، أو لا يُعرف كم أجاب. احذفه من النص.'),
  'publication.problem.choose-survey': draft('اختر الاستبيان الذي يُكتب عنه التقرير.'),
  'publication.problem.nothing-to-say': draft(
    'لا يمكن قول شيء عن هذا الاستبيان بعد: ليست فيه إجابات للتحليل، أو هي أقل من أن يُنشر منها شيء بأمان.',
  ),
  'publication.problem.too-long': draft('هذا طويل جدًا. اختصره.'),
  'publication.problem.saved-meanwhile': draft(
    'حفظ شخص آخر نسخة في هذه الأثناء. ما كتبته أدناه ولم يُحفظ. افتح التقرير في نافذة أخرى لترى نسخته، ثم احفظ من جديد إن أردت أن تبقى نسختك.',
  ),
  'publication.problem.written-meanwhile': draft(
    'تغيّر التقرير في هذه الأثناء ولم يُنشر شيء. انظر إليه كما هو الآن ثم انشره من جديد.',
  ),
  'publication.problem.nothing-new': draft(
    'لم يُنشر شيء: منذ آخر مرة خرجت فيها أرقام هذا الاستبيان تغيّرت إجابات قليلة بحيث إن أرقامًا جديدة قد تكشفها.',
  ),
  'publication.problem.still-wrong': draft('لم يُنشر شيء: ما يمنع ذلك مذكور أدناه.'),
  'publication.problem.untrue-share': draft(
    'لم يُنشر شيء: نسب أحد الأسئلة لا توافق أرقامه. هذا خلل في الخدمة لا في التقرير. أبلغ من يشغّلها.',
  ),
  'publication.problem.too-large': draft(
    'لم يُنشر شيء: الصفحة أثقل من أن تُفتح على هاتف بيانات قليلة. احذف رسومًا أو أقسامًا، أو اجعلهما تقريرين.',
  ),
  'publication.problem.choose-why': draft('قل لماذا يُسحب.'),
  'publication.preview.suggest': draft('اجعل من نتيجة أو من كلام أحدهم اقتراحًا'),
  'publication.preview.suggest-says': draft(
    'يمكن أن تصبح النتيجة التي تدعو إلى تغيير شيء اقتراحًا يُجاب عنه خلال ثلاثين يومًا.',
  ),
};
