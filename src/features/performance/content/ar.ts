import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'performance.page.title': draft('الأرقام'),
  'performance.page.lead': draft('التقييم الصحي الأول خلال 10 أيام من الوصول إلى المملكة المتحدة'),
  'performance.page.rounding': draft(
    'تظهر الأعداد من 1 إلى 7 بالعلامة *، وتُقرَّب الأعداد الأخرى إلى أقرب 5. يُحجب المزيد إذا أمكن استنتاج عدد صغير من المجاميع أو من أرقام سابقة. تُحسب النسب من الأعداد المقرَّبة.',
  ),
  'performance.page.unconfirmed': draft('لم يؤكد أي طبيب هذا التعريف بعد.'),
  'performance.page.source': draft('المصدر: {title}، {where}'),
  'performance.page.as-of': draft('الأرقام كما صدرت في {on, date, long}.'),
  'performance.page.england': draft('إنجلترا هي مجموع المجالس التي تظهر كل أرقامها.'),
  'performance.page.nothing': draft('لا يمكن عرض شيء لهذه المنطقة والفترة بعد.'),
  'performance.filter.area': draft('المنطقة'),
  'performance.filter.england': draft('إنجلترا، حسب مجلس الرعاية المتكاملة'),
  'performance.filter.from': draft('من'),
  'performance.filter.to': draft('إلى'),
  'performance.filter.quarter': draft('{months} {year}'),
  'performance.filter.show': draft('عرض'),
  'performance.filter.hint': draft('يُحسب الوافدون حسب أرباع السنة الكاملة حتى لا يُعرف أحد بطرح فترة من أخرى.'),
  'performance.table.all': draft('المنطقة كلها'),
  'performance.table.boards': draft('حسب مجلس الرعاية المتكاملة'),
  'performance.table.authorities': draft('حسب السلطة المحلية'),
  'performance.table.types': draft('حسب نوع الموقع'),
  'performance.table.reasons': draft('لماذا لم يتم في الموعد'),
  'performance.table.area': draft('المنطقة'),
  'performance.table.type': draft('نوع الموقع'),
  'performance.table.reason': draft('السبب'),
  'performance.table.people': draft('الأشخاص'),
  'performance.measure.base': draft('وصلوا'),
  'performance.measure.offered': draft('عُرض عليهم'),
  'performance.measure.offeredInTime': draft('عُرض في الموعد'),
  'performance.measure.done': draft('تم'),
  'performance.measure.doneInTime': draft('تم في الموعد'),
  'performance.measure.doneInTimePercent': draft('تم في الموعد، %'),
  'performance.chart.title': draft('تم في الموعد، % ممن وصلوا'),
  'performance.chart.held-back': draft('محجوب'),
  'performance.type': draft(
    '{type, select, initial {أولي} contingency {احتياطي} dispersal {موزَّع} large-scale {موقع كبير} other {غير معروف}}',
  ),
  'performance.csv': draft('تنزيل هذه الأرقام بصيغة CSV'),
  'performance.contacts.base': draft('أسابيع المواقع'),
  'performance.contacts.met': draft('تحقق'),
  'performance.contacts.percent': draft('تحقق، %'),
});
