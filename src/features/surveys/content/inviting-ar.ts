const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const invitingAr = {
  'surveys.page.wave': draft('الجولة'),
  'surveys.invite.intro': draft(
    'اكتبوا إلى من وافقوا على ذلك، مع رابط أحد المداخل. تُحفظ الأرقام والعناوين بمعزل عن الإجابات وبمفتاح آخر: لا أحد، ولا شيء مما يُحفظ، يقول من أجاب.',
  ),
  'surveys.invite.no-way-in': draft('لا مدخل له رابط بعد. افتحوا واحدًا أولًا.'),
  'surveys.invite.ways': draft('المداخل التي لها رابط'),
  'surveys.invite.people': draft('الأشخاص في القائمة'),
  'surveys.invite.stopped': draft('منهم من لا يريد أن يسمع المزيد'),
  'surveys.invite.codes-made': draft('الروابط التي تُستعمل مرة واحدة'),
  'surveys.invite.codes-spent': draft('منها ما سُلّمت به إجابات'),
  'surveys.invite.nobody-knows': draft('يُعرف كم أجابوا، لا من أجاب. وعدد الروابط المستعملة ليس قائمة بأشخاص.'),
  'surveys.invite.few': draft(
    'في هذه القائمة أقل من {fewest, number} أشخاص، فقد تدل الإجابة على صاحبها. أضيفوا أشخاصًا إلى مدخل واحد، أو اسألوهم بطريقة أخرى.',
  ),
  'surveys.invite.to-messages': draft('رؤية كل رسالة وما تقوله'),
  'surveys.invite.to-letters': draft('طباعة الخطابات'),
  'surveys.invite.words': draft('ما يقرؤونه: {languages}'),
  'surveys.invite.done': draft(
    '{done, select, kept {أُضيف إلى القائمة: {count, number}.} invite {دعوات في الرسائل، تُرسل تلقائيًا: {count, number}.} other {تذكيرات في الرسائل، تُرسل في يومها: {count, number}.}}',
  ),
  'surveys.invite.none-sent': draft('لم يُرسل شيء بعد إلى من في هذه القائمة.'),
  'surveys.invite.messages': draft('ما حدث للرسائل'),
  'surveys.invite.what': draft('الرسالة'),
  'surveys.invite.how': draft('كيف تُرسل'),
  'surveys.invite.language': draft('لغتهم'),
  'surveys.invite.kind': draft('{kind, select, invite {دعوة} other {تذكير}}'),
  'surveys.invite.way': draft('{way, select, text {رسالة نصية} email {بريد إلكتروني} other {خطاب}}'),
  'surveys.invite.state': draft(
    '{state, select, waiting {تنتظر} sent {أُرسلت} delivered {وصلت} failed {لم تنجح} other {أُوقفت}}',
  ),
  'surveys.invite.bring': draft('إضافة قائمة أشخاص'),
  'surveys.invite.bring-intro': draft(
    'شخص واحد في كل سطر: الطريقة (text أو email أو letter)، ثم الرقم أو العنوان، ثم اللغة، وللخطاب الاسم. لا يُحفظ شيء قبل أن تروا ما يحدث لكل سطر.',
  ),
  'surveys.invite.list': draft('القائمة'),
  'surveys.invite.list-hint': draft(
    'مكتوبة أو منسوخة من جدول. مثل: text, 07700 900123, Tigrinya. وللخطاب ضعوا العنوان بين علامتي اقتباس: letter, "12 High Street, Liverpool, L1 3BX", Farsi, Nour Haddad.',
  ),
  'surveys.invite.file': draft('أو ملف CSV'),
  'surveys.invite.agreed': draft('كل واحد منهم وافق على أن يُكتب إليه بشأن هذا الاستبيان'),
  'surveys.invite.look': draft('رؤية ما يحدث لها'),
  'surveys.invite.list-problem': draft(
    '{problem, select, no-list {اكتبوا قائمة أو الصقوها أو اختاروا ملفًا} long-list {هذا أكثر من {most, number} شخص أو كبير جدًا للصق. أضيفوه كملف أو في عدة قوائم} bad-file {لا يمكن قراءة هذا الملف كقائمة. احفظوه بصيغة CSV ثم اختاروه من جديد} other {أكدوا أن كل واحد منهم وافق. لا يُكتب إلى من لم يوافق.}}',
  ),
  'surveys.invite.review': draft('ما يحدث للقائمة'),
  'surveys.invite.review-intro': draft('لم يُحفظ شيء بعد. السطر الذي لا يُضاف لا يؤخر سطرًا آخر.'),
  'surveys.invite.outcome': draft(
    '{outcome, select, ready {جاهز} doubled {مكرر في هذه القائمة} here {موجود هنا من قبل} withdrawn {لا يريد أن يسمع المزيد} other {خطأ يجب تصحيحه}}',
  ),
  'surveys.invite.rest': draft('أسطر لأشخاص لا يُضافون من جديد'),
  'surveys.invite.wrong': draft('أسطر خاطئة'),
  'surveys.invite.stands-there': draft('ما هو مكتوب'),
  'surveys.invite.mend': draft(
    'أسطر خاطئة لم تُضف: {count, number}. هي في القائمة أدناه: صححوها ثم انظروا فيها من جديد.',
  ),
  'surveys.invite.keep-then': draft('الأسطر الخاطئة لا تؤخر أحدًا. تُعرض بعد ذلك من جديد لتصحيحها.'),
  'surveys.invite.line': draft('السطر'),
  'surveys.invite.becomes': draft('ما يحدث له'),
  'surveys.invite.because': draft('السبب'),
  'surveys.invite.reason': draft(
    '{reason, select, doubled {الرقم نفسه أو العنوان نفسه في سطر سابق.} here {هم في قائمة لهذه الجولة من قبل.} withdrawn {قالوا إنهم لا يريدون أن يسمعوا المزيد عن الاستبيانات. احترموا ذلك.} no-address {لا رقم ولا عنوان.} way-unknown {اكتبوا text أو email أو letter في العمود الأول.} no-language {لا لغة.} language-unknown {هذه اللغة غير معروفة هنا. اكتبوا اسمها بالإنجليزية.} name-elsewhere {لا يرد الاسم إلا في خطاب. احذفوه.} phone-letters {رقم الهاتف أرقام فقط.} phone-short {هذا الرقم قصير جدًا.} phone-long {هذا الرقم طويل جدًا.} phone-not-mobile {ليس هذا رقم هاتف محمول، فلا تصل إليه رسالة نصية.} email {ليس هذا عنوان بريد إلكتروني.} letter-lines {للعنوان ثلاثة إلى سبعة أسطر بينها فواصل، وكله بين علامتي اقتباس. سلّموا الخطاب باليد حيث لا عنوان.} letter-postcode {يجب أن يكون السطر الأخير رمزًا بريديًا في المملكة المتحدة.} letter-start {يبدأ سطر العنوان بحرف أو رقم.} other {يجب أن ينظر إليه شخص.}}',
  ),
  'surveys.invite.keep': draft('إضافة إلى القائمة: {count, number}'),
  'surveys.invite.change-list': draft('تغيير القائمة'),
  'surveys.invite.invite': draft('دعوتهم'),
  'surveys.invite.invite-intro': draft(
    'كل من في القائمة وليست له دعوة بعد يُدعى بلغته، أو بالإنجليزية حيث لا كلمات لدينا فيها. لا يُرسل شيء إلى هاتف ليلًا.',
  ),
  'surveys.invite.link-is': draft(
    '{codes, select, each-own {لكل واحد رابط يخصه يُستعمل مرة واحدة، كمن سبقوا.} other {للجميع رابط هذا المدخل.}}',
  ),
  'surveys.invite.codes': draft('أي رابط يُرسل إليهم؟'),
  'surveys.invite.codes-kind': draft(
    '{kind, select, each-own {لكل واحد رابط يخصه يُستعمل مرة واحدة} other {للجميع الرابط نفسه}}',
  ),
  'surveys.invite.codes-hint': draft(
    '{kind, select, each-own {لا يسلّم أحد إجاباته مرتين، ولا يجيب أحد بلا رسالة. يُعرف كم رابطًا استُعمل، لا لمن هو. والعنوان أعلاه وحده لا يفتح شيئًا عندئذ.} other {كل من لديه الرابط يستطيع أن يجيب وأن يعطيه لغيره.}}',
  ),
  'surveys.invite.no-codes': draft('حددوا أي رابط يُرسل إليهم'),
  'surveys.invite.too-late-for-codes': draft('أجاب أحد بهذا الرابط من قبل. افتحوا مدخلًا آخر لروابط تُستعمل مرة واحدة'),
  'surveys.invite.until': draft('آخر يوم للإجابة كما نقول لهم'),
  'surveys.invite.bad-day': draft('أدخلوا يومًا مثل 24 12 2026'),
  'surveys.invite.until-wrong': draft('اختاروا يومًا من اليوم إلى آخر يوم في الجولة'),
  'surveys.invite.on-wrong': draft('اختاروا يومًا يمكن فيه الإجابة، من اليوم إلى آخر يوم نقوله لهم'),
  'surveys.invite.over': draft('هذا المدخل مغلق: لا يمكن دعوة أحد به'),
  'surveys.invite.remind': draft('تذكيرهم'),
  'surveys.invite.remind-intro': draft(
    'يُرسل التذكير إلى كل من دُعي، إذ لا أحد يعرف من أجاب. وهو يقول ذلك، ويقول إن من أجاب لا شيء عليه.',
  ),
  'surveys.invite.on': draft('في أي يوم'),
  'surveys.hear.title': draft('معرفة ما نتج عنه'),
  'surveys.hear.ask': draft('هل تريد أن تعرف ما الذي نتج عن هذا؟'),
  'surveys.hear.count': draft(
    'طلبوا أن يعرفوا ما نتج عن هذا الاستبيان: {count, number}. منهم من لا يريد أن يسمع المزيد: {stopped, number}.',
  ),
  'surveys.hear.intro': draft(
    'هذا عن الاستبيان “{survey}”. إن أردت يخبرك {team} بما نتج عما قاله الناس فيه. لن نكتب إليك إلا لهذا.',
  ),
  'surveys.hear.apart': draft(
    'يُحفظ الرقم أو العنوان بمعزل عن الإجابات وبمفتاح آخر، ولا يُحفظ من الوقت إلا اليوم. لا شيء يربطه بما أجاب به أحد.',
  ),
  'surveys.hear.languages': draft('لغات هذه الصفحة'),
  'surveys.hear.way': draft('كيف نخبرك؟'),
  'surveys.hear.no-way': draft('اختر كيف نخبرك'),
  'surveys.hear.address': draft('رقم هاتف محمول أو بريد إلكتروني'),
  'surveys.hear.no-address': draft('أدخل رقم هاتف محمول أو بريدًا إلكترونيًا'),
  'surveys.hear.language': draft('بأي لغة؟'),
  'surveys.hear.no-language': draft('اختر لغة'),
  'surveys.hear.stop': draft('في كل رسالة رابط توقفها به. بعدها ننسى رقمك أو عنوانك.'),
  'surveys.hear.do': draft('أخبروني بما نتج عنه'),
  'surveys.hear.no': draft('إن لم ترد ذلك فأغلق هذه الصفحة. لا حاجة إلى شيء آخر.'),
  'surveys.hear.full': draft('لا يمكننا أخذ رقم آخر هنا الآن. اطلب من الفريق أن يخبرك بطريقة أخرى'),
  'surveys.hear.done-title': draft('شكرًا لك'),
  'surveys.hear.done': draft('سنكتب إليك عندما يكون هناك ما يُقال، إلا إذا قلت لنا من قبل إنك لا تريد أن تسمع المزيد.'),
} as const;
