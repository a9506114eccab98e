const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const askingAr = {
  'forms.write.way-in': draft('{title}، {wave}، {place}. مفتوحة منذ {on, date, long}، {team}'),
  'forms.write.wave': draft('{pilot, select, yes {الجولة {number, number} (تجريبية)} other {الجولة {number, number}}}'),
  'forms.write.no-place': draft('في كل مكان'),
  'forms.write.read-out-title': draft('اقرأ هذا أولًا بصوت عالٍ'),
  'forms.write.read-out': draft(
    'اقرأه قبل السؤال الأول أو دع المترجم يقوله، واسأل إن كانوا يوافقون. لا يُحفظ شيء قبل ذلك.',
  ),
  'forms.write.in-language': draft('بلغتهم'),
  'forms.write.in-form-language': draft(
    'ما يوافق عليه الناس ليس مكتوبًا بلغتهم. هذا نصه بلغة الاستمارة: ليُترجم لهم شفهيًا.',
  ),
  'forms.write.for-you': draft('لتقرأه أنت'),
  'forms.write.they-agree': draft('يوافقون: ابدأ'),
  'forms.write.they-do-not': draft('لا يوافقون: توقف هنا. لا يُحفظ شيء.'),
  'forms.write.code-title': draft('اقرأ هذا الرمز بصوت عالٍ'),
  'forms.write.code-for-you': draft(
    'اقرأه حرفًا حرفًا ودعهم يكتبونه. بهذا الرمز يمكنهم المتابعة لاحقًا من دونك أو طلب حذف إجاباتهم. نحن لا نحتفظ بنسخة منه.',
  ),
  'forms.write.code-how': draft(
    'به تُحذف إجاباتهم على العنوان {address} أو لدى الفريق الذي يسأل: {team}. ولا يسألهم أحد عن السبب.',
  ),
  'forms.write.code-go-on': draft('كتبوا الرمز: إلى الأسئلة'),
  'forms.write.code-again': draft('رمزهم'),
  'forms.write.refused-title': draft('قالوا لا. لن يُسأل عن شيء آخر.'),
  'forms.write.refused': draft('يُحسب فقط أنهم قالوا لا.'),
  'forms.write.refused-change': draft('ضغطت الجواب الخطأ: أريد تغييره'),
  'forms.withdraw.for-somebody-title': draft('يريدون استرجاع إجاباتهم'),
  'forms.paper.print-for': draft('اطبع هذه الورقة من أجل:'),
  'forms.paper.of-nothing': draft(
    'لا تذكر هذه الورقة ما يوافق عليه الناس. لا تعطها لأحد من أجل استبيان: اطبع ورقة المدخل الخاص به أدناه.',
  ),
  'forms.paper.no-words': draft(
    'ما يوافق عليه الناس ليس مكتوبًا بهذه اللغة ولا بلغة الاستمارة. لا تعط هذه الورقة لأحد.',
  ),
  'forms.paper.agreed': draft('قبل أن تبدأ'),
  'forms.paper.withdraw': draft(
    'يمكن حذف إجاباتك في أي وقت ولن يسألك أحد عن السبب. احتفظ بالرقم الذي في أعلى هذه الورقة وأخبر به: {team}.',
  ),
  'forms.sheets.second-finished': draft('أُدخلت الورقة مرة ثانية وانتهت.'),
  'forms.fill.too-long-title': draft('إجابتك طويلة جدًا'),
  'forms.fill.too-long': draft(
    'تتسع الإجابة الواحدة لـ {most, number} حرف على الأكثر. لم تُحفظ هذه الإجابة، وكل ما حُفظ من قبل ما زال موجودًا. ارجع واكتب أقل.',
  ),
  'forms.fill.too-long-back': draft('عودة إلى السؤال'),
} as const;
