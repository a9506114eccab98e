import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'worklists.home.title': draft('الأشخاص الذين يرعاهم فريقك'),
  'worklists.home.counts.overdue': draft(
    '{count, plural, =0 {لا أحد متأخر عن موعده} one {شخص واحد متأخر عن موعده} two {شخصان متأخران عن موعدهما} few {# أشخاص متأخرون عن موعدهم} many {# شخصًا متأخرون عن موعدهم} other {# شخص متأخرون عن موعدهم}}',
  ),
  'worklists.home.counts.soon': draft(
    '{count, plural, =0 {لا أحد موعده خلال 7 أيام} one {شخص واحد موعده خلال 7 أيام} two {شخصان موعدهما خلال 7 أيام} few {# أشخاص موعدهم خلال 7 أيام} many {# شخصًا موعدهم خلال 7 أيام} other {# شخص موعدهم خلال 7 أيام}}',
  ),
  'worklists.home.counts.whereabouts': draft(
    '{count, plural, =0 {لم يغب أحد عن الأنظار} one {نُقل شخص واحد ولا يُعرف إلى أين} two {نُقل شخصان ولا يُعرف إلى أين} few {نُقل # أشخاص ولا يُعرف إلى أين} many {نُقل # شخصًا ولا يُعرف إلى أين} other {نُقل # شخص ولا يُعرف إلى أين}}',
  ),
  'worklists.home.counts.conflicts': draft(
    '{count, plural, =0 {لا توجد إجابات مختلفة} one {شخص واحد له إجابات مختلفة} two {شخصان لهما إجابات مختلفة} few {# أشخاص لهم إجابات مختلفة} many {# شخصًا لهم إجابات مختلفة} other {# شخص لهم إجابات مختلفة}}',
  ),
  'worklists.home.counts.no-date': draft(
    '{count, plural, =0 {لكل شخص تاريخ} one {شخص واحد بلا تاريخ للعدّ منه} two {شخصان بلا تاريخ للعدّ منه} few {# أشخاص بلا تاريخ للعدّ منه} many {# شخصًا بلا تاريخ للعدّ منه} other {# شخص بلا تاريخ للعدّ منه}}',
  ),
  'worklists.home.sites': draft('المواقع'),
  'worklists.home.no-sites': draft('لا يوجد أحد مسجَّل في مواقع فريقك. يُسجَّل الأشخاص من خلال قائمة الوافدين.'),
  'worklists.home.due': draft('التقييم الأول متأخر أو موعده خلال 7 أيام'),
  'worklists.home.nobody-due': draft('لا أحد متأخر أو موعده خلال 7 أيام.'),
  'worklists.home.whereabouts': draft('نُقلوا ولا يُعرف إلى أين'),
  'worklists.home.whereabouts-why': draft('يبقى فريقك مسؤولًا عنهم إلى أن يتولى ذلك فريق آخر.'),
  'worklists.home.conflicts': draft('إجابتان مختلفتان'),
  'worklists.site.title': draft('من يقيم في {site}'),
  'worklists.site.caption': draft(
    '{type, select, initial {سكن أولي} contingency {سكن احتياطي} dispersal {سكن موزَّع} large-scale {موقع كبير} other {موقع}}',
  ),
  'worklists.site.people': draft(
    '{count, plural, =0 {لا أحد مسجَّل هنا} one {شخص واحد هنا} two {شخصان هنا} few {# أشخاص هنا} many {# شخصًا هنا} other {# شخص هنا}}',
  ),
  'worklists.site.closed': draft(
    'أُغلق هذا الموقع في {on, date, long}. يجب العثور على الأشخاص الذين ما زالوا مسجَّلين هنا.',
  ),
  'worklists.site.room-none': draft('لا توجد غرفة سريرية سرية مسجَّلة لهذا الموقع.'),
  'worklists.site.room-unknown': draft('لم يذكر أحد هل في هذا الموقع غرفة سريرية سرية.'),
  'worklists.site.languages': draft('اللغات هنا'),
  'worklists.site.language-count': draft(
    '{language}: {count}، منهم {interpreter, plural, =0 {لا أحد يحتاج} one {شخص واحد يحتاج} two {شخصان يحتاجان} few {# يحتاجون} many {# يحتاجون} other {# يحتاجون}} إلى مترجم',
  ),
  'worklists.site.clinic': draft('إعداد قائمة العيادة'),
  'worklists.site.arrivals': draft('إدخال قائمة وافدين'),
  'worklists.filter.title': draft('عرض'),
  'worklists.filter.all': draft('الجميع'),
  'worklists.filter.due': draft('التقييم لم يتم بعد'),
  'worklists.filter.language': draft('اللغة'),
  'worklists.filter.any-language': draft('أي لغة'),
  'worklists.filter.apply': draft('اعرض هؤلاء'),
  'worklists.table.caption': draft('الأشخاص، الأكثر تأخرًا أولًا'),
  'worklists.table.name': draft('الاسم'),
  'worklists.table.born': draft('تاريخ الميلاد'),
  'worklists.table.language': draft('اللغة'),
  'worklists.table.room': draft('الغرفة'),
  'worklists.table.place': draft('الموقع'),
  'worklists.table.due': draft('التقييم الأول'),
  'worklists.table.code': draft('الرمز'),
  'worklists.table.people': draft('الأشخاص'),
  'worklists.table.overdue': draft('متأخرون'),
  'worklists.table.soon': draft('خلال 7 أيام'),
  'worklists.person.no-name': draft('لا يوجد اسم مسجَّل'),
  'worklists.person.born-estimated': draft('نحو {on, date, short}'),
  'worklists.person.not-known': draft('غير معروف'),
  'worklists.person.interpreter': draft('مترجم'),
  'worklists.person.interpreter-unknown': draft('هل يلزم مترجم؟ اسأل'),
  'worklists.person.differs': draft('إجابات مختلفة'),
  'worklists.person.part': draft('مسجَّل أيضًا في مكان آخر'),
  'worklists.due.overdue': draft(
    'متأخر {days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  ),
  'worklists.due.due': draft('الموعد {on, date, long}'),
  'worklists.due.today': draft('الموعد اليوم'),
  'worklists.due.no-date': draft('لا يوجد تاريخ وصول بعد'),
  'worklists.due.offered': draft('عُرض في {on, date, short}'),
  'worklists.due.estimated': draft('تقديري'),
  'worklists.due.done': draft('تم'),
  'worklists.due.declined': draft('رُفض'),
  'worklists.due.stopped': draft(
    '{reason, select, left {غادر} moved-out-of-england {انتقل خارج إنجلترا} died {توفي} recorded-in-error {سُجِّل خطأً} merged {يُتابَع في سجل آخر} other {أُغلق}}',
  ),
  'worklists.clinic.title': draft('العيادة في {site}'),
  'worklists.clinic.on': draft('{on, date, full}'),
  'worklists.clinic.how': draft(
    'يُختار الأشخاص الأكثر استعجالًا أولًا، وتبقى الأسر معًا. ثم يُجمعون حسب اللغة حتى يُحجز كل مترجم مرة واحدة. مدة الموعد {minutes} دقيقة.',
  ),
  'worklists.clinic.line': draft('الغرفة {line}'),
  'worklists.clinic.time': draft('الوقت'),
  'worklists.clinic.notes': draft('ملاحظات'),
  'worklists.clinic.interpreters': draft('المترجمون المطلوب حجزهم'),
  'worklists.clinic.booking': draft(
    '{language}، الغرفة {line}: من {from} إلى {to} ({people, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}})',
  ),
  'worklists.clinic.no-interpreters': draft('لا حاجة إلى مترجم.'),
  'worklists.clinic.nobody': draft('لا أحد هنا ينتظر التقييم الأول.'),
  'worklists.clinic.left-over': draft('حان موعدهم لكن اليوم ممتلئ'),
  'worklists.clinic.left-over-count': draft(
    '{count, plural, zero {لا أحد} one {شخص واحد لا يتسع له} two {شخصان لا يتسع لهما} few {# أشخاص لا يتسع لهم} many {# شخصًا لا يتسع لهم} other {# شخص لا يتسع لهم}} هذا اليوم. أضف غرفة أو أعدّ يومًا ثانيًا.',
  ),
  'worklists.clinic.set-day': draft('اليوم'),
  'worklists.clinic.set-day-hint': draft('مثال: 2026-11-23'),
  'worklists.clinic.set-lines': draft('عدد الغرف المتوازية'),
  'worklists.clinic.make': draft('أعدّ القائمة'),
  'worklists.clinic.bad-day': draft('أدخل تاريخًا صحيحًا: السنة ثم الشهر ثم اليوم، مثل 2026-11-23.'),
  'worklists.clinic.print': draft(
    'للطباعة على ورق A4 استخدم أمر الطباعة في المتصفح. الأسماء على الورق سرية: اجمع كل الأوراق وأتلفها.',
  ),
  'worklists.page.more': draft('التالي {count}'),
  'worklists.page.back': draft('العودة إلى البداية'),
});
