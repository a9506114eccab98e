const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const onDeviceAr = {
  'forms.device.menu': draft('الاستبيانات'),
  'forms.device.title': draft('الاستبيانات'),
  'forms.device.none': draft('لا يوجد على هذا الجهاز استبيان يمكن طرحه الآن. اتصل بالشبكة مرة إن كنت تنتظر واحدًا.'),
  'forms.device.asked-by': draft('يطرحه {team}'),
  'forms.device.state': draft(
    '{state, select, open {يمكن طرحه اليوم} not-yet {يمكن طرحه ابتداءً من {on, date, long}} other {كان مفتوحًا حتى {on, date, long}. من بدأ يمكنه أن يُكمل، وتُحتسب إجاباته.}}',
  ),
  'forms.device.hand-over': draft(
    'اسأل شخصًا: عندئذ يكون الجهاز له، سواء أمسكه بيده أو قرأتَ له. لا يُفتح شيء آخر من التطبيق حتى ينتهي. بعدها يُقفل الجزء الخاص بك وتفتحه من جديد.',
  ),
  'forms.device.not-here': draft('هذا الاستبيان ليس على هذا الجهاز. اتصل بالشبكة مرة ثم انظر من جديد.'),
  'forms.device.no-agreement': draft(
    'ليس لهذا الاستبيان كلمات يوافق عليها الناس، فلا يمكن سؤال أحد. أخبر الفريق الذي يطرحه.',
  ),
  'forms.device.nobody-asked': draft('لا يُسأل أحد الآن'),
  'forms.device.give-back': draft('انتهيت: أقفل الجهاز'),
  'forms.device.ask': draft('اسأل شخصًا'),
  'forms.device.which-language': draft('بأي لغة؟'),
  'forms.device.not-in-language': draft('الكلمات التي يوافق عليها الناس ليست بهذه اللغة. اسأل بلغة أخرى.'),
  'forms.device.agree': draft('أوافق. ابدأ'),
  'forms.device.not-agree': draft('لا أريد'),
  'forms.device.code': draft('رمزك'),
  'forms.device.code-why': draft(
    'اكتب هذا الرمز على بطاقة واحتفظ بها. به تتابع لاحقًا على هذا الجهاز، ويمكنك سحب إجاباتك. لا أحد غيرك يستطيع فتحها، ولا أحد يستطيع أن يخبرك بالرمز مرة أخرى.',
  ),
  'forms.device.code-elsewhere': draft(
    'بعد أن يتصل هذا الجهاز بالشبكة يمكنك أيضًا سحب إجاباتك بالرمز من أي هاتف أو حاسوب، على هذا العنوان. وإن توقفت في المنتصف يمكنك أن تتابع هناك أيضًا.',
  ),
  'forms.device.written-down': draft('كتبته على بطاقة'),
  'forms.device.later': draft('توقف، وتابع لاحقًا'),
  'forms.device.hand-in': draft('سلّم إجاباتي'),
  'forms.device.handed-in': draft(
    'شكرًا لك. أُغلقت إجاباتك: لا أحد يستطيع قراءتها على هذا الجهاز. تُرسل عندما يتصل بالشبكة في المرة القادمة.',
  ),
  'forms.device.put-down': draft(
    'ما أجبت عنه محفوظ. لا يفتحه إلا رمزك: صاحب هذا الجهاز لا يستطيع ذلك. وإن لم تعد خلال أربعة عشر يومًا يُرسل كما هو.',
  ),
  'forms.device.go-on': draft('المتابعة برمز'),
  'forms.device.go-on-wrong': draft(
    'لا إجابات على هذا الجهاز تُتابع بهذا الرمز. اقرأه حرفًا حرفًا. وما سُلّم لا يمكن فتحه هنا بعد ذلك.',
  ),
  'forms.device.form-gone': draft(
    'إجاباتك هنا، لكن الأسئلة لم تعد هنا. تُرسل إجاباتك كما هي، ثم يمكنك أن تتابع برمزك على العنوان الذي كتبته.',
  ),
  'forms.device.take-back-theirs': draft('شخص يسحب إجاباته'),
  'forms.device.take-back-what': draft('تُزال إجاباتك من هذا الجهاز ولا تُرسل أبدًا. لا أحد يسألك عن السبب.'),
  'forms.device.take-back': draft('اسحب إجاباتي'),
  'forms.device.taken-back': draft('أُزيلت إجاباتك من هذا الجهاز. لم يُحفظ منها شيء.'),
  'forms.device.take-back-elsewhere': draft(
    'لا إجابات بهذا الرمز على هذا الجهاز. إن كانت قد أُرسلت فاسحبها بالرمز على عنوان الاستبيان.',
  ),
  'forms.device.not-kept': draft('هذا أكثر مما يمكن حفظه. لم يؤخذ شيء من هذه الصفحة. اكتب أقل وحاول مرة أخرى.'),

  'forms.device.kept': draft('إجابات على هذا الجهاز'),
  'forms.device.kept-why': draft('ترى أنها هنا، ولا ترى أبدًا ما تقوله.'),
  'forms.device.another-survey': draft('استبيان لم يعد يُطرح'),
  'forms.device.since': draft('بدأت في {on, date, short}، باللغة: {language}.'),
  'forms.device.as-it-is': draft('لن يعود أحد: أرسلها كما هي'),
  'forms.device.as-it-is-sure': draft('نعم، أرسلها: لن يستطيع أحد متابعتها على هذا الجهاز بعد ذلك'),
  'forms.device.as-it-is-done': draft('أُغلقت وتنتظر الشبكة.'),
  'forms.device.kept-state': draft(
    '{state, select, open {شخص ما يجيب الآن} put-down {متوقفة. يتابع صاحب البطاقة بالرمز؛ وابتداءً من {on, date, long} تُرسل كما هي.} waiting {مغلقة وتنتظر الشبكة} other {لم تأخذها الخدمة}}',
  ),
  'forms.device.kept-count': draft(
    '{state, select, open {يجيب الآن: {count, number}} put-down {متوقفة: {count, number}} waiting {تنتظر الشبكة: {count, number}} other {تحتاج إليك: {count, number}}}',
  ),
  'forms.device.refused': draft(
    '{reason, select, not-readable {لم تستطع الخدمة فتحها. أخبر من يعتني بالخدمة، واتركها هنا حتى ذلك الحين.} no-such-collection {لا تعرف الخدمة هذا الاستبيان. اسأل الفريق الذي يطرحه.} not-by-device {لا يُطرح هذا الاستبيان على الأجهزة. اسأل الفريق الذي يطرحه.} another-form {تجيب عن نسخة أخرى من الاستمارة. اسأل الفريق الذي يطرحها.} begun-before-opening {بدأت قبل فتح الاستبيان. انظر إلى تاريخ هذا الجهاز.} begun-after-closing {بدأت بعد إغلاق الاستبيان، فلا يمكن احتسابها. اسأل الفريق هل يُعاد السؤال.} day-to-come {تذكر يومًا لم يأتِ بعد. اضبط تاريخ هذا الجهاز، وانتظر ذلك اليوم، وحاول مرة أخرى.} rights-ended {بدأت بعد انتهاء عملك في هذا الفريق.} id-taken {لشيء آخر الرقم نفسه. أخبر من يعتني بالخدمة.} other {سُحبت.}}',
  ),
  'forms.device.try-again': draft('حاول مرة أخرى'),
} as const;
