import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'offline.desk.own.title': draft('أجهزتك'),
  'offline.desk.own.intro': draft(
    'متصفحات أعددتها للعمل دون شبكة. إن لم يعد أحدها معك فأخبر بذلك هنا: لن تخبره الخدمة بشيء بعد ذلك، ويُفرغ نفسه حين يتصل بالشبكة.',
  ),
  'offline.desk.own.none': draft('لم تُعِدّ أي جهاز.'),
  'offline.desk.own.open': draft('إعداد هذا الجهاز'),
  'offline.desk.team.title': draft('أجهزة الفريق'),
  'offline.desk.team.link': draft('أجهزة الفريق'),
  'offline.desk.team.intro': draft(
    'يحمل كل جهاز سكان المواقع التي اختارها صاحبه، مشفّرين، ويُقفل من تلقاء نفسه. انظر إلى الأعلى أولًا: هذه أطول الأجهزة صمتًا.',
  ),
  'offline.desk.team.none': draft('لم يُعِدّ أحد من هذا الفريق جهازًا.'),
  'offline.desk.team.choose': draft('أي فريق؟'),
  'offline.desk.team.count': draft(
    '{name}: {devices, plural, =0 {لا شيء} zero {لا شيء} one {جهاز واحد قيد الاستعمال} two {جهازان قيد الاستعمال} few {# أجهزة قيد الاستعمال} many {# جهازًا قيد الاستعمال} other {# جهاز قيد الاستعمال}}',
  ),
  'offline.desk.team.all': draft('كل الفرق'),

  'offline.desk.device.caption': draft('الأجهزة'),
  'offline.desk.device.device': draft('الجهاز'),
  'offline.desk.device.unknown': draft('متصفح غير معروف'),
  'offline.desk.device.owner': draft('صاحبه'),
  'offline.desk.device.lock': draft('يُفتح بـ'),
  'offline.desk.device.lock-is': draft(
    '{lock, select, passkey {مفتاح مرور} password {كلمة سر} other {لا شيء: لا أحد غيره يستعمل هذا المتصفح}}',
  ),
  'offline.desk.device.contact': draft('آخر اتصال'),
  'offline.desk.device.never': draft('لم يتصل منذ أُعِدّ في {on, date, long}'),
  'offline.desk.device.ago': draft(
    '{days, plural, =0 {اليوم} zero {اليوم} one {أمس} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}',
  ),
  'offline.desk.device.state': draft('الحالة'),
  'offline.desk.device.state-is': draft(
    '{state, select, in-use {قيد الاستعمال} silent {صامت} told {أُلغي وهو يعلم} other {أُلغي ولم يعلم بعد}}',
  ),
  'offline.desk.device.silent-why': draft(
    'أكثر من {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} دون اتصال: لقد نسي من كان يحملهم إن كانت ساعته صحيحة. ما ينتظر عليه ما زال فيه.',
  ),
  'offline.desk.device.copied': draft(
    'رُدّت نسخة من هذا الجهاز في {on, date, long}. إن لم يستعد أحد نسخة احتياطية فألغه.',
  ),
  'offline.desk.device.revoked': draft(
    '{reason, select, lost {فُقد} stolen {سُرق} not-used {لم يعد يُستعمل} copied {ظهرت نسخة} left {غادر صاحبه الفريق} other {دون سبب}}، قاله {name} في {on, date, long}',
  ),
  'offline.desk.device.revoke': draft('إلغاء'),
  'offline.desk.device.revoke-which': draft('{device}، {name}'),

  'offline.desk.revoke.title': draft('إلغاء جهاز'),
  'offline.desk.revoke.which': draft('{device}، أُعِدّ في {on, date, long}'),
  'offline.desk.revoke.owner': draft('صاحبه {name}، في {team}.'),
  'offline.desk.revoke.what': draft('ماذا يحدث'),
  'offline.desk.revoke.what-now': draft('من الآن لا تخبره الخدمة بشيء، ولا تُدخل منه شيئًا في السجل من تلقاء نفسها.'),
  'offline.desk.revoke.what-contact': draft(
    'حين يتصل بالشبكة مرة أخرى يسلّم ما لم يُرسل، ليقرأه أحد من الفريق، ثم يمحو كل شيء.',
  ),
  'offline.desk.revoke.what-silent': draft(
    'لا يمكنه أن يعلم دون شبكة. حتى ذلك الحين لا يقف بين من يجده ومن يحملهم إلا قفله، وبعد {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} دون اتصال ينساهم من تلقاء نفسه.',
  ),
  'offline.desk.revoke.lock': draft(
    '{lock, select, passkey {يُفتح بمفتاح مرور: لا يفتحه إلا هاتف صاحبه أو مفتاحه أو بصمته.} password {يُفتح بكلمة سر. إن كان أحد قد يعرفها فغيّرها أيضًا.} other {يُفتح دون أن يُسأل عن شيء. إن فُقد فأخبر المسؤول عن حماية البيانات اليوم.}}',
  ),
  'offline.desk.revoke.final': draft(
    'لا يمكن الرجوع عن هذا. إن وُجد الجهاز يُعَدّ من جديد في دقيقة، ولا يضيع شيء مما أُرسل.',
  ),
  'offline.desk.revoke.reason': draft('لماذا؟'),
  'offline.desk.revoke.reason-is': draft(
    '{reason, select, lost {فُقد} stolen {سُرق} not-used {لم يعد يُستعمل} copied {ظهرت نسخة منه} other {غادر صاحبه الفريق}}',
  ),
  'offline.desk.revoke.save': draft('إلغاء هذا الجهاز'),
  'offline.desk.revoke.done': draft('أُلغي الجهاز.'),

  'offline.desk.settings.title': draft('قواعد الأجهزة'),
  'offline.desk.settings.link': draft('قواعد أجهزة الفريق'),
  'offline.desk.settings.when': draft('يعلم الجهاز بالتغيير عند اتصاله التالي.'),
  'offline.desk.settings.forget': draft('عدد الأيام دون اتصال التي ينسى الجهاز بعدها الناس'),
  'offline.desk.settings.forget-hint': draft(
    'من 1 إلى 90. ما كُتب عليه ولم يُرسل يبقى. الأيام الأقل أقل ضررًا حين يُفقد جهاز، والأكثر تتيح العمل أطول دون شبكة.',
  ),
  'offline.desk.settings.lock': draft('عدد الدقائق دون لمس التي يُقفل بعدها'),
  'offline.desk.settings.lock-hint': draft('من 1 إلى 60. من يلتقط جهازًا مفتوحًا يرى ما يراه صاحبه.'),
  'offline.desk.settings.passkey': draft('ما الذي يفتح الجهاز'),
  'offline.desk.settings.passkey-only': draft('مفاتيح المرور وحدها'),
  'offline.desk.settings.passkey-hint': draft(
    'مفتاح المرور وحده يبقي المفتاح بعيدًا عن القرص. الأجهزة المُعدّة بطريقة أخرى تبقى كما هي حتى يسجّل صاحبها الدخول عليها من جديد؛ ألغها إن كان ذلك متأخرًا.',
  ),
  'offline.desk.settings.save': draft('حفظ'),
  'offline.desk.settings.saved': draft('حُفظت القواعد.'),
  'offline.desk.settings.is': draft(
    'ينسى الجهاز الناس بعد {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} دون اتصال، ويُقفل بعد {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}. {passkey, select, yes {لا تفتحه إلا مفاتيح المرور.} other {يفتحه مفتاح مرور أو كلمة سر.}} يمكن لمسؤول النظام تغيير ذلك.',
  ),

  'offline.desk.handed.title': draft('ما سُلّم'),
  'offline.desk.handed.link': draft('ما سلّمته الأجهزة'),
  'offline.desk.handed.waiting': draft(
    '{count, plural, =0 {لا ينتظرك شيء سلّمه جهاز.} zero {لا ينتظرك شيء سلّمه جهاز.} one {شيء واحد سلّمه جهاز ينتظر أن ينظر فيه أحد.} two {شيئان سلّمتهما أجهزة ينتظران أن ينظر فيهما أحد.} few {# أشياء سلّمتها أجهزة تنتظر أن ينظر فيها أحد.} many {# شيئًا سلّمته أجهزة ينتظر أن ينظر فيه أحد.} other {# شيء سلّمته أجهزة ينتظر أن ينظر فيه أحد.}}',
  ),
  'offline.desk.handed.intro': draft(
    'ما كتبه أحدهم على جهاز لم يتصل بالشبكة ثانية أو أُلغي. لا يدخل شيء منه السجل حتى ينظر فيه أحد من الفريق.',
  ),
  'offline.desk.handed.none': draft('لم يُسلَّم شيء.'),
  'offline.desk.handed.caption': draft('ما سُلّم'),
  'offline.desk.handed.file': draft('استلام ملف محمول'),
  'offline.desk.handed.file-label': draft('الملف'),
  'offline.desk.handed.file-hint': draft('اسمه {name}. لا يفتحه إلا هذه الخدمة. استلام الملف نفسه مرتين لا يغيّر شيئًا.'),
  'offline.desk.handed.file-save': draft('استلام'),
  'offline.desk.handed.open': draft('انظر فيه'),
  'offline.desk.handed.from': draft('ممّن'),
  'offline.desk.handed.how': draft('كيف وصل'),
  'offline.desk.handed.how-is': draft('{how, select, carried {ملف} other {الجهاز نفسه بعد إلغائه}}'),
  'offline.desk.handed.entries': draft('المدخلات'),
  'offline.desk.handed.received': draft('استُلم'),
  'offline.desk.handed.brought-by': draft('أحضره {name}'),
  'offline.desk.handed.state': draft('الحالة'),
  'offline.desk.handed.state-is': draft('{state, select, waiting {ينتظرك} committed {أُدخل} other {رُمي}}'),
  'offline.desk.handed.elsewhere': draft('الملف لفريق آخر. هو آمن لديهم الآن: سيُدخله أحد هناك. لا يمكنك رؤية شيء منه.'),
  'offline.desk.handed.again': draft('استُلم هذا من قبل. لم يتغير شيء.'),
  'offline.desk.handed.taken': draft('استُلم الملف. انظر فيه ثم أدخله.'),

  'offline.desk.sealed.title': draft('إجابات مختومة'),
  'offline.desk.sealed.from': draft('من جهاز {name}'),
  'offline.desk.sealed.count': draft(
    '{count, plural, zero {لم تأتِ معه إجابات عن استبيان.} one {جاءت معه إجابات شخص واحد عن استبيان.} two {جاءت معه إجابات شخصين عن استبيانات.} few {جاءت معه إجابات # أشخاص عن استبيانات.} many {جاءت معه إجابات # شخصًا عن استبيانات.} other {جاءت معه إجابات # شخص عن استبيانات.}} هي مختومة: لا يستطيع أحد في المكتب قراءتها. الخدمة وحدها تفتحها للفريق الذي يطرح الاستبيان.',
  ),
  'offline.desk.sealed.decide': draft(
    'تعرف من أي جهاز جاءت ومتى وكم عددها، وهذا يكفي للقرار: من أعطاها له أن يُسمع. لا تتخلص منها إلا إن كان الجهاز مع شخص آخر ربما اختلقها.',
  ),
  'offline.desk.sealed.received': draft(
    '{taken, plural, zero {لا إجابات مختومة جديدة} one {أُخذت إجابات شخص واحد} two {أُخذت إجابات شخصين} few {أُخذت إجابات # أشخاص} many {أُخذت إجابات # شخصًا} other {أُخذت إجابات # شخص}}، {here, plural, zero {لم يكن شيء منها موجودًا} one {واحدة كانت موجودة} two {اثنتان كانتا موجودتين} few {# كانت موجودة} many {# كانت موجودة} other {# كانت موجودة}}، {refused, plural, zero {لم تُرفض أي منها} one {رُفضت واحدة} two {رُفضت اثنتان} few {رُفضت #} many {رُفضت #} other {رُفضت #}}.',
  ),
  'offline.desk.sealed.decided': draft('قرر ذلك {name} في {on, date, long}.'),
  'offline.desk.sealed.news': draft('استُلم الملف. ما صار إليه مكتوب أدناه.'),
  'offline.desk.sealed.unknown-kind': draft('لا تعرف هذه الخدمة هذا النوع بعد. حدّث الخدمة ثم حاول مرة أخرى.'),
  'offline.desk.sealed.stumbled': draft('تعثرت الخدمة عندها. حاول مرة أخرى، وأخبر من يعتني بالخدمة.'),
  'offline.desk.sealed.by-somebody-else': draft('كان الجهاز مع شخص آخر، وربما اختلقها'),
  'offline.desk.sealed.discard': draft(
    '{count, plural, zero {لن تضيع إجابات.} one {ستضيع إجابات شخص واحد المختومة.} two {ستضيع إجابات شخصين المختومة.} few {ستضيع إجابات # أشخاص المختومة.} many {ستضيع إجابات # شخصًا المختومة.} other {ستضيع إجابات # شخص المختومة.}} لا يستطيع أحد إعادتها، ولن يُسمع من أعطاها.',
  ),

  'offline.desk.review.title': draft('ما كتبه {name}'),
  'offline.desk.review.count': draft('المدخلات'),
  'offline.desk.review.written': draft('كُتبت، حسب ساعة الجهاز'),
  'offline.desk.review.unknown-time': draft('غير مذكور'),
  'offline.desk.review.made': draft('صُنع الملف، حسب ساعة الجهاز'),
  'offline.desk.review.clock': draft('يبدو أن ساعة الجهاز خاطئة: تقول {on, date, long}.'),
  'offline.desk.review.would': draft('لو أُدخلت الآن'),
  'offline.desk.review.would-accept': draft(
    '{count, plural, =0 {لا شيء جديد} zero {لا شيء جديد} one {مدخل واحد جديد} two {مدخلان جديدان} few {# مدخلات جديدة} many {# مدخلًا جديدًا} other {# مدخل جديد}}{late, plural, =0 {} zero {} one {، منها واحد عن شخص انتقل منذئذ} two {، منها اثنان عن أشخاص انتقلوا منذئذ} few {، منها # عن أشخاص انتقلوا منذئذ} many {، منها # عن أشخاص انتقلوا منذئذ} other {، منها # عن أشخاص انتقلوا منذئذ}}',
  ),
  'offline.desk.review.would-here': draft(
    '{count, plural, =0 {} zero {} one {مدخل واحد موجود في السجل} two {مدخلان موجودان في السجل} few {# مدخلات موجودة في السجل} many {# مدخلًا موجودًا في السجل} other {# مدخل موجود في السجل}}',
  ),
  'offline.desk.review.would-refuse': draft(
    '{count, plural, =0 {لن يُرفض شيء} zero {لن يُرفض شيء} one {سيُرفض مدخل واحد} two {سيُرفض مدخلان} few {ستُرفض # مدخلات} many {سيُرفض # مدخلًا} other {سيُرفض # مدخل}}',
  ),
  'offline.desk.review.not-tried': draft(
    'المدخلات أكثر من أن تُجرَّب مسبقًا. يُنظر في كل واحد عند إدخاله، ولا يمنع أحدها غيره.',
  ),
  'offline.desk.review.empty': draft('لا شيء فيه.'),
  'offline.desk.review.caption': draft('المدخلات'),
  'offline.desk.review.about': draft('عمّن'),
  'offline.desk.review.what': draft('ماذا'),
  'offline.desk.review.when': draft('كُتب'),
  'offline.desk.review.outcome': draft('مصيره'),
  'offline.desk.review.outcome-is': draft(
    '{outcome, select, accepted {جديد} late {جديد؛ وقد انتقل الشخص منذئذ} already-here {موجود في السجل} untried {–} other {مرفوض}}',
  ),
  'offline.desk.review.not-shown': draft('شخص جديد، أو لا يراه فريقك'),
  'offline.desk.review.not-said': draft('مدخل من نوع «{kind}»'),
  'offline.desk.review.not-understood': draft('شيء لا يمكن قراءته'),
  'offline.desk.review.first': draft('يُعرض أول {count}.'),
  'offline.desk.review.commit': draft('إدخاله'),
  'offline.desk.review.commit-why': draft('يُكتب كل مدخل باسم {name} كأن الجهاز أرسله. ما يُرفض يبقى هنا مع سببه.'),
  'offline.desk.review.again': draft('تجربة المرفوض مرة أخرى'),
  'offline.desk.review.discard': draft('رميه'),
  'offline.desk.review.committed': draft(
    'أدخله {name} في {on, date, long}: {accepted, plural, =0 {لا شيء جديد} zero {لا شيء جديد} one {مدخل جديد واحد} two {مدخلان جديدان} few {# مدخلات جديدة} many {# مدخلًا جديدًا} other {# مدخل جديد}}، {here} موجود في السجل، {refused} مرفوض.',
  ),
  'offline.desk.review.discarded': draft('رماه {name} في {on, date, long}. ذهبت مدخلاته.'),

  'offline.desk.discard.title': draft('رمي ما سُلّم'),
  'offline.desk.discard.warning': draft(
    '{count, plural, =0 {لا شيء فيه.} zero {لا شيء فيه.} one {سيذهب مدخل واحد ولن يستطيع أحد إعادته.} two {سيذهب مدخلان ولن يستطيع أحد إعادتهما.} few {ستذهب # مدخلات ولن يستطيع أحد إعادتها.} many {سيذهب # مدخلًا ولن يستطيع أحد إعادتها.} other {سيذهب # مدخل ولن يستطيع أحد إعادتها.}} إن كان بعضها من السجل فأدخلها: الخطأ يُصحَّح هناك.',
  ),
  'offline.desk.discard.reason': draft('لماذا يُرمى؟'),
  'offline.desk.discard.reason-is': draft(
    '{reason, select, written-again {كُتب في السجل باليد} not-for-the-record {كان تجربة ولا يقول شيئًا عن أحد} other {لم يكتبه {name}}}',
  ),
  'offline.desk.discard.save': draft('رميه'),

  'offline.desk.refused.malformed': draft('لا يمكن قراءته'),
  'offline.desk.refused.unknown-kind': draft('لا تعرف هذه الخدمة هذا النوع بعد. حدّث الخدمة ثم جرّب مرة أخرى'),
  'offline.desk.refused.about-another-kind-of-subject': draft('يقول عن مكان ما لا يُقال إلا عن شخص، أو العكس'),
  'offline.desk.refused.body-does-not-fit': draft('شيء فيه ناقص أو غير مناسب'),
  'offline.desk.refused.too-large': draft('كبير جدًا'),
  'offline.desk.refused.known-id-with-another-body': draft('في السجل مدخل آخر بالرقم نفسه'),
  'offline.desk.refused.unknown-subject': draft('لم يعد هذا الشخص موجودًا'),
  'offline.desk.refused.not-your-person': draft('عن شخص لم يرعَه هذا الفريق قط'),
  'offline.desk.refused.not-a-writer-of-this-kind': draft('دور كاتبه لا يكتب مثل هذا'),
  'offline.desk.refused.rights-withdrawn': draft('كُتب بعد أن غادر كاتبه الفريق'),
  'offline.desk.refused.another-author': draft('يقول إن شخصًا آخر كتبه'),
  'offline.desk.refused.written-elsewhere': draft('كُتب على جهاز آخر'),

  'offline.problem.reason-missing': draft('اختر سببًا'),
  'offline.problem.days': draft('اكتب عدد أيام من 1 إلى 90'),
  'offline.problem.minutes': draft('اكتب عدد دقائق من 1 إلى 60'),
  'offline.problem.no-file': draft('اختر الملف'),
  'offline.problem.empty-file': draft('هذا الملف فارغ. لم يضع شيء على الجهاز: أخرجه مرة أخرى'),
  'offline.problem.not-a-carried-file': draft('هذا ليس ملفًا من جهاز. اختر الملف الذي أعطاه الجهاز، واسمه {name}'),
  'offline.problem.cut-short': draft('الملف مقطوع: جزء منه ناقص. انسخه مرة أخرى؛ لم يضع شيء على الجهاز'),
  'offline.problem.of-a-newer-app': draft('الملف من تطبيق أحدث مما تعرفه هذه الخدمة. احتفظ به حتى تُحدَّث الخدمة'),
  'offline.problem.changed-or-foreign': draft(
    'تغيّر الملف منذ صنعه الجهاز، أو صُنع لخدمة أخرى. لم يُؤخذ منه شيء. انسخه مرة أخرى من الجهاز',
  ),
  'offline.problem.too-large': draft('الملف أكبر من أي ملف يصنعه جهاز. لم يُؤخذ منه شيء'),
  'offline.problem.not-readable': draft(
    'يُفتح الملف لكن ما فيه لا يُقرأ. احتفظ به واطلب المساعدة؛ لم يضع شيء على الجهاز',
  ),
  'offline.problem.unknown-device': draft('لم يصنع هذا الملف أي جهاز من أجهزة هذه الخدمة'),
  'offline.problem.not-believed': draft(
    'لم يصنعه الجهاز الذي يسمّيه. لم يُؤخذ منه شيء. إن جاء من جهاز فسجّل الدخول عليه وأخرجه مرة أخرى',
  ),
});
