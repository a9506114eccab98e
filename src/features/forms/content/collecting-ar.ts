const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const collectingAr = {
  'forms.how.title': draft('كيف تتحدثان معًا'),
  'forms.how.intro': draft('يُحفظ ذلك مع كل إجابة من الآن فصاعدًا. وما أُجيب من قبل يبقى كما هو.'),
  'forms.how.channel': draft('كيف تتحدثان معًا'),
  'forms.how.channel-is': draft('{channel, select, phone {بالهاتف} in-person {وجهًا لوجه} other {بالفيديو}}'),
  'forms.how.between': draft('من يترجم'),
  'forms.how.between-is': draft(
    '{between, select, professional {مترجم مؤهل} family {قريب أو صديق} child {طفل} other {شخص آخر غير مؤهل} alone {لا أحد} nobody {لا أحد: كلانا يتكلم اللغة} }',
  ),
  'forms.how.beside-title': draft('شخص ما يساعدني'),
  'forms.how.beside': draft('من معك؟'),
  'forms.how.beside-intro': draft('يمكنك أن تطلب المساعدة. قل من هو المساعد لنعرف كيف جاءت الإجابات. لا نسأل عن اسمه.'),
  'forms.how.beside-is': draft(
    '{between, select, alone {لا أحد: أجيب بنفسي} nobody {شخص يقرأ أو يكتب لي بلغتي} professional {مترجم مؤهل} family {قريب أو صديق يترجم} child {طفل يترجم} other {شخص آخر يترجم} }',
  ),
  'forms.how.save': draft('احفظ وتابع'),
  'forms.how.now': draft('أنت تكتب:'),
  'forms.how.change': draft('غيّر كيف تتحدثان معًا'),
  'forms.how.by-code-title': draft('المتابعة برمز'),
  'forms.how.by-code-intro': draft(
    'بدأ شخص ما بالرابط ويريد المتابعة معك. اطلب الرمز المكتوب على بطاقته. تُحفظ الطريقتان: ما أجاب به بنفسه، وما تكتبه أنت من الآن فصاعدًا.',
  ),
  'forms.how.by-code-wrong': draft(
    'لا يمكن متابعة أي استمارة بهذا الرمز. اقرأه حرفًا حرفًا؛ وإذا سُلّمت الإجابات فلا يقرؤها أو يسحبها إلا صاحبها.',
  ),

  'forms.collect.csv-modes': draft('نزّل الإجابات مع طريقة تدوين كل منها (CSV)'),

  'forms.fill.own-link': draft(
    'هذا الرابط لك وحدك ويُسلَّم به مرة واحدة. لا يمكن لأحد أن يعرف من إجاباتك عبر أي رابط جاءت.',
  ),
  'forms.fill.once': draft(
    'من فضلك أجب مرة واحدة. لا يمكن لأحد التحقق من ذلك لأن لا أحد يعرف من أنت: قد يجيب شخص مرتين، والتقارير تذكر ذلك.',
  ),
  'forms.fill.over-for-others': draft(
    'هذه الاستمارة مغلقة أمام أشخاص جدد. ما أجبت به محفوظ، ولا يزال بإمكانك إكمالها.',
  ),
  'forms.fill.handed-in-title': draft('ما سلّمته'),
  'forms.fill.handed-in': draft('سُلّمت إجاباتك ولا يمكن تغييرها بعد الآن. يمكنك سحبها.'),

  'forms.fill.no-words-title': draft('لا تُطرح هذه الأسئلة بهذه اللغة'),
  'forms.fill.no-words': draft(
    'ما يوافق عليه الناس ليس مكتوبًا بهذه اللغة، ولذلك لا يبدأ أحد بها. إن كنت تقرأ لغة أخرى من لغات هذا النموذج فاخترها أعلاه، أو اسأل من أعطاك الرابط.',
  ),
  'forms.fill.refused-title': draft('قلت لا. لن يُسأل عن شيء آخر.'),
  'forms.fill.refused': draft('يُحسب فقط أنك قلت لا. لن يسألك أحد عن السبب.'),
  'forms.fill.refused-end': draft('إنهاء'),
  'forms.fill.refused-change': draft('ضغطت الجواب الخطأ: أريد تغييره'),
  'forms.fill.card-wrong': draft(
    'لا توجد بطاقة بهذا الرقم. انظر إلى البطاقة واكتب الأرقام الثمانية من جديد. إن لم يمكن قراءتها فتابع على أي حال.',
  ),

  'forms.sheets.title': draft('أوراق مطبوعة'),
  'forms.sheets.intro': draft(
    'يُدخل شخصان الورقة دون أن يرى أحدهما ما أدخله الآخر. وحيث يختلفان ينظر شخص إلى الورقة مرة ثالثة ويقرر. وحتى ذلك الحين تُحسب الورقة مرة واحدة كما أُدخلت أولًا.',
  ),
  'forms.sheets.go-on': draft('تابع الإدخال:'),
  'forms.sheets.to-key': draft('للإدخال مرة ثانية'),
  'forms.sheets.to-key-caption': draft('أوراق أدخلها شخص آخر مرة واحدة'),
  'forms.sheets.none-to-key': draft('لا توجد ورقة يمكنك إدخالها مرة ثانية.'),
  'forms.sheets.number': draft('الرقم على الورقة'),
  'forms.sheets.no-number': draft('بلا رقم'),
  'forms.sheets.language': draft('اللغة'),
  'forms.sheets.what': draft('ما العمل'),
  'forms.sheets.key-again': draft('أدخلها مرة ثانية'),
  'forms.sheets.all': draft('الأوراق التي أُدخلت'),
  'forms.sheets.state': draft('الحالة'),
  'forms.sheets.state-is': draft(
    '{state, select, once {أُدخلت مرة واحدة} again {تُدخل الآن مرة ثانية} same {أُدخلت مرتين بلا اختلاف} differs {{count, plural, zero {أُدخلت مرتين: لا اختلاف} one {أُدخلت مرتين: سؤال واحد مختلف، لم يُحسم} two {أُدخلت مرتين: سؤالان مختلفان، لم يُحسما} few {أُدخلت مرتين: # أسئلة مختلفة، لم تُحسم} many {أُدخلت مرتين: # سؤالًا مختلفًا، لم تُحسم} other {أُدخلت مرتين: # سؤال مختلف، لم تُحسم}}} other {أُدخلت مرتين وحُسمت}}',
  ),
  'forms.sheets.count': draft('الأوراق التي أُدخلت: {count, number}. لم تُحسم بعد: {differs, number}.'),
  'forms.sheets.decide': draft('انظر إلى الورقة وقرر:'),
  'forms.sheets.decide-title': draft('نظرة ثالثة إلى الورقة'),
  'forms.sheets.decide-intro': draft(
    'خذ الورقة في يدك. اختر لكل سؤال ما هو مكتوب عليها. يُحفظ من قرر، ولا يغيّره أحد بعد ذلك.',
  ),
  'forms.sheets.stands': draft(
    '{standing, select, first {أُدخل أولًا:} second {أُدخل ثانيًا:} other {لا هذا ولا ذاك: أكتب أدناه ما هو مكتوب}}',
  ),
  'forms.sheets.empty': draft('لا شيء'),
  'forms.sheets.read-otherwise': draft('ما هو مكتوب على الورقة'),
  'forms.sheets.decide-all': draft('احفظ ما تقرر'),
  'forms.sheets.undecided': draft('قل أيهما مكتوب على الورقة، أو اكتب ما هو مكتوب.'),
  'forms.sheets.there-title': draft('أُدخلت ورقة بهذا الرقم من قبل'),
  'forms.sheets.there-own': draft('أدخلتها أنت.'),
  'forms.sheets.there-other': draft('أدخلها شخص آخر. إذا كانت الورقة نفسها فأدخلها مرة ثانية؛ لن ترى ما أدخله.'),
  'forms.sheets.open': draft('افتحها'),
  'forms.sheets.another': draft('هي ورقة أخرى: أدخلها'),
} as const;
