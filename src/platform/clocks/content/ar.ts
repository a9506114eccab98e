import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'clocks.why.start-not-known': draft('لم يذكر أحد بعدُ اليوم الذي يبدأ منه العدّ.'),
  'clocks.why.date-not-known': draft('سُجِّل ذلك، ولكن من دون تاريخ.'),
  'clocks.why.estimated': draft('{on, date, long} تاريخ تقديري.'),
  'clocks.why.between': draft(
    'ذُكر أن التاريخ بين {from, date, long} و{to, date, long}. نعتمد اليوم الأول حتى لا ينتظر أحد مدة أطول.',
  ),
  'clocks.why.also-stated': draft(
    'ذكر شخص آخر {on, date, long}. نعتمد {used, date, long} إلى أن يقرر أحد أيّ التاريخين هو الصحيح.',
  ),
  'clocks.why.stay-before-start': draft(
    'سُجِّلت إقامة في موقع منذ {on, date, long}، أي قبل {used, date, long}. قد يكون أحد التاريخين خطأ.',
  ),
  'clocks.why.days-allowed': draft(
    'المهلة {days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}، بما فيها عطل نهاية الأسبوع والعطل الرسمية. آخر يوم ضمن المهلة هو {on, date, long}.',
  ),
  'clocks.why.working-days-allowed': draft(
    'المهلة {days, plural, zero {# يوم عمل} one {يوم عمل واحد} two {يوما عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}{bankHolidays, plural, =0 {} one {، ولا تُحتسب عطلة رسمية واحدة} two {، ولا تُحتسب عطلتان رسميتان} few {، ولا تُحتسب # عطل رسمية} many {، ولا تُحتسب # عطلة رسمية} other {، ولا تُحتسب # عطلة رسمية}}. آخر يوم ضمن المهلة هو {on, date, long}.',
  ),
  'clocks.why.bank-holidays-not-known': draft(
    'العطل الرسمية بعد {knownTo, date, long} غير معروفة بعد، لذلك قد يتغير التاريخ.',
  ),
  'clocks.why.stopped.done': draft(
    '{dated, select, yes {أُنجز في {on, date, long}.} other {أُنجز، والتاريخ غير معروف.}}',
  ),
  'clocks.why.stopped.declined': draft(
    '{dated, select, yes {رُفض العرض في {on, date, long}.} other {رُفض العرض، والتاريخ غير معروف.}}',
  ),
  'clocks.why.stopped.left': draft(
    '{dated, select, yes {غادر الشخص في {on, date, long} ولا يُعرف أنه عاد.} other {غادر الشخص ولا يُعرف أنه عاد، والتاريخ غير معروف.}}',
  ),
  'clocks.why.stopped.moved-out-of-england': draft(
    '{dated, select, yes {انتقل الشخص إلى خارج إنجلترا في {on, date, long}.} other {انتقل الشخص إلى خارج إنجلترا، والتاريخ غير معروف.}}',
  ),
  'clocks.why.stopped.died': draft(
    '{dated, select, yes {توفي الشخص في {on, date, long}.} other {توفي الشخص، والتاريخ غير معروف.}}',
  ),
  'clocks.why.stopped.recorded-in-error': draft('أُنشئ هذا السجل عن طريق الخطأ.'),
  'clocks.why.stopped.merged': draft('يُقرأ هذا السجل الآن بوصفه جزءًا من سجل آخر للشخص نفسه.'),
  'clocks.why.contacts': draft(
    '{made, plural, =0 {لا يوم} zero {لا يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} فيها زيارة سريرية من {from, date, long} إلى {to, date, long}. المطلوب: {needed, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}.',
  ),
  'clocks.why.open-in-part': draft(
    'كان الموقع مفتوحًا {openDays, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من هذا الأسبوع، لذلك يُعرض الأسبوع ولا يُحكم عليه.',
  ),
  'clocks.status.overdue': draft('تجاوز الموعد'),
  'clocks.status.due-soon': draft('يحين موعده قريبًا'),
  'clocks.status.running': draft('لم يحن موعده بعد'),
  'clocks.status.waiting-to-know': draft('التاريخ غير معروف بعد'),
  'clocks.status.stopped-in-time': draft('في الموعد'),
  'clocks.status.stopped-late': draft('متأخر'),
  'clocks.status.stopped': draft('انتهى، ولا يُعرف إن كان في الموعد'),
  'clocks.start-is.stated': draft('مذكور'),
  'clocks.start-is.estimated': draft('تقديري'),
  'clocks.start-is.assumed': draft('مفترض'),
  'clocks.start-is.unknown': draft('غير معروف'),
  'clocks.stop.done': draft('أُنجز'),
  'clocks.stop.declined': draft('رُفض العرض'),
  'clocks.stop.left': draft('غادر'),
  'clocks.stop.moved-out-of-england': draft('انتقل إلى خارج إنجلترا'),
  'clocks.stop.died': draft('توفي'),
  'clocks.stop.recorded-in-error': draft('سُجِّل عن طريق الخطأ'),
  'clocks.stop.merged': draft('ضُمَّ إلى سجل آخر'),
  'clocks.week.met': draft('تحقق'),
  'clocks.week.short': draft('ناقص'),
  'clocks.week.not-over': draft('لم ينته بعد'),
  'clocks.week.open-in-part': draft('مفتوح جزءًا من الأسبوع'),
});
