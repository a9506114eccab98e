import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'spreadsheets.problem.empty-file': draft(
    'الملف فارغ. افتحه على جهازك وتأكد من أن القائمة فيه، ثم احفظه وأرسله من جديد.',
  ),
  'spreadsheets.problem.no-rows': draft('لا شيء مكتوب في أي ورقة من هذا المصنف. تأكد من أنه الملف الصحيح.'),
  'spreadsheets.problem.picture': draft(
    'هذا الملف صورة مهما كان اسمه. أرسل جدول البيانات نفسه (XLSX أو CSV) لا صورة له.',
  ),
  'spreadsheets.problem.pdf': draft('هذا ملف PDF. اطلب ممن أعدّه جدول البيانات الأصلي وأرسله (XLSX أو CSV).'),
  'spreadsheets.problem.document': draft(
    'هذا مستند نصي. انسخ جدوله إلى جدول بيانات واحفظه بصيغة XLSX أو CSV ثم أرسله.',
  ),
  'spreadsheets.problem.presentation': draft(
    'هذا عرض تقديمي. انسخ جدوله إلى جدول بيانات واحفظه بصيغة XLSX أو CSV ثم أرسله.',
  ),
  'spreadsheets.problem.open-document': draft(
    'هذا جدول بصيغة OpenDocument. افتحه واختر «حفظ باسم» ثم Excel ‏(.xlsx) وأرسل الملف الجديد.',
  ),
  'spreadsheets.problem.binary-workbook': draft(
    'هذا مصنف Excel ثنائي (.xlsb). افتحه واختر «حفظ باسم» ثم Excel Workbook ‏(.xlsx) وأرسل الملف الجديد.',
  ),
  'spreadsheets.problem.old-excel': draft(
    'هذا الملف بصيغة Excel السابقة لعام 2007 ‏(.xls). افتحه واختر «حفظ باسم» ثم Excel Workbook ‏(.xlsx) وأرسل الملف الجديد.',
  ),
  'spreadsheets.problem.web-page': draft(
    'هذا الملف صفحة ويب تحمل اسم جدول بيانات، كما تُصدّره بعض الأنظمة. افتحه في Excel واختر «حفظ باسم» ثم Excel Workbook ‏(.xlsx) وأرسل الملف الجديد.',
  ),
  'spreadsheets.problem.archive': draft('هذا الملف مجلد مضغوط (ZIP). فُكّ ضغطه وأرسل جدول البيانات الذي فيه.'),
  'spreadsheets.problem.not-a-list': draft('هذا الملف ليس جدول بيانات يمكننا قراءته. أرسل القائمة بصيغة XLSX أو CSV.'),
  'spreadsheets.problem.password-needed': draft(
    'هذا المصنف محمي بكلمة مرور. اختر الملف مرة أخرى واكتب كلمة مروره أيضًا. لا نحتفظ بكلمة المرور.',
  ),
  'spreadsheets.problem.wrong-password': draft(
    'كلمة المرور لا تفتح هذا المصنف. هناك فرق بين الحروف الكبيرة والصغيرة، والمسافات تُحسب. اختر الملف واكتب كلمة المرور من جديد.',
  ),
  'spreadsheets.problem.cut-short': draft(
    'نهاية الملف مفقودة: لقد انقطع أثناء نسخه أو إرساله. لم نحتفظ بشيء منه. احصل على الملف مرة أخرى وأرسله كاملًا.',
  ),
  'spreadsheets.problem.damaged': draft(
    'الملف تالف ولا يمكن قراءته بثقة، لذلك لم نحتفظ بشيء منه. افتحه واحفظه من جديد ثم أرسله.',
  ),
  'spreadsheets.problem.file-too-large': draft(
    'حجم الملف أكبر من {limitMb} ميغابايت. قائمة من 20,000 شخص حجمها نحو 4 ميغابايت: احذف الصور والأوراق الأخرى، أو احفظ القائمة وحدها بصيغة CSV.',
  ),
  'spreadsheets.problem.unpacks-too-large': draft(
    'حجم الملف بعد فك ضغطه أكبر من {limitMb} ميغابايت، ولا توجد قائمة أشخاص بهذا الحجم، لذلك لم نفتحه. انسخ الصفوف إلى مصنف جديد وأرسله.',
  ),
  'spreadsheets.problem.too-many-sheets': draft(
    'في المصنف أكثر من {limit} ورقة. انسخ الورقة التي فيها القائمة إلى مصنف جديد وأرسله.',
  ),
  'spreadsheets.problem.too-many-rows': draft('في الملف أكثر من {limit} صف. أرسله على جزأين أو أكثر.'),
  'spreadsheets.problem.too-many-columns': draft(
    'في الملف كتابة في أكثر من {limit} عمود. انسخ أعمدة القائمة إلى مصنف جديد وأرسله.',
  ),
  'spreadsheets.problem.too-many-cells': draft(
    'في الملف أكثر من {limit} خلية مملوءة. انسخ أعمدة القائمة إلى مصنف جديد وأرسله.',
  ),
  'spreadsheets.problem.takes-too-long': draft(
    'استغرقت قراءة الملف وقتًا طويلًا فأوقفناها. انسخ الصفوف إلى مصنف جديد وأرسله.',
  ),
  'spreadsheets.note.last-line-unfinished': draft('السطر الأخير ({line}) غير مكتمل.'),
  'spreadsheets.note.quote-never-closed': draft('هناك علامة اقتباس مفتوحة لم تُغلق، فقُرئ كل سطر وحده.'),
  'spreadsheets.note.letters-guessed': draft(
    'لا يذكر الملف طريقة تخزين حروفه. قُرئت على أنها {encoding}: تأكد من أن الأسماء تظهر صحيحة.',
  ),
  'spreadsheets.note.letters-lost': draft('تعذرت قراءة بعض الحروف ({count}). تظهر على شكل \ufffd.'),
  'spreadsheets.note.hidden-rows': draft('في الورقة «{sheet}» صفوف مخفية ({count}). قُرئت كغيرها ووُضعت عليها علامة.'),
  'spreadsheets.note.hidden-sheet': draft('الورقة «{sheet}» مخفية.'),
  'spreadsheets.note.cells-shortened': draft('في بعض الخلايا نص طويل جدًا لم يُحتفظ إلا ببدايته ({count}).'),
});
