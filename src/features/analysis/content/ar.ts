import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'analysis.problem.form': draft(
    'عند {place} ليس الملف كما ينبغي: {message}. انظر ‏“analysis test” في مرجع الأوامر لمعرفة الشكل المطلوب.',
  ),
  'analysis.problem.shape': draft(
    'الجدول {table}: تحتاج الأعداد والنسب المطبوعة إلى {rows, plural, zero {صفر صفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفًا} other {# صف}} في كل منها {columns, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}، واحد لكل صف وعمود مذكور.',
  ),
  'analysis.problem.one-each': draft(
    'الجدول {table}: في “{name}” {given, plural, zero {لا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}، وعدد الأعمدة {columns, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}. أعطِ رقمًا لكل عمود.',
  ),
  'analysis.problem.twice': draft('الجدول {table}: “{name}” مذكور مرتين. أعطِ كلًّا اسمًا خاصًا به.'),
  'analysis.problem.no-such-table': draft('تشير جملة إلى الجدول {table} وهو ليس في التقرير.'),
  'analysis.problem.no-such-column': draft('ليس في الجدول {table} عمود باسم “{name}”.'),
  'analysis.problem.no-such-row': draft('ليس في الجدول {table} صف باسم “{name}”.'),
  'analysis.problem.not-square': draft(
    'الجدول {table}: تحتاج الأزواج إلى الإجابات نفسها وبالترتيب نفسه في الصفوف (قبل) وفي الأعمدة (بعد).',
  ),
  'analysis.problem.does-not-add-up': draft(
    'الجدول {table}، العمود “{column}”: مجموع الإجابات {sum} والأساس المذكور {base}. صحّح أحدهما أو احذف الأسس. وإن كان بإمكان الشخص إعطاء عدة إجابات فالنوع هو ‏“multiple”.',
  ),
  'analysis.problem.more-than-base': draft(
    'الجدول {table}، العمود “{column}”: العدد {most} أكبر من عدد من أمكنهم الإجابة ({base, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}). راجع الأعداد والأساس.',
  ),
  'analysis.problem.groups-above-total': draft(
    'الجدول {table}، الصف “{row}”: مجموع المجموعات {groups} والعدد الكلي {total} فقط. راجع الأعداد.',
  ),
  'analysis.problem.base-of-zero': draft(
    'الجدول {table}، العمود “{column}”: الأساس 0 وعدد الإجابات المذكورة {sum, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}. لا نسبة مئوية من لا أحد. راجع الأساس.',
  ),
  'analysis.problem.nobody': draft('لا توجد في الجدول {table} أي إجابة. ليس هناك ما يُختبر.'),
  'analysis.problem.nobody-in-group': draft('الجدول {table}: لا أحد في المجموعة “{column}” (أساسها 0). احذف المجموعة.'),
  'analysis.problem.one-person': draft(
    'الجدول {table}: في المجموعة “{column}” شخص واحد فقط. ما يُقال عن المجموعة يُقال عن هذا الشخص. ضمّها إلى مجموعة أخرى أو احذفها.',
  ),
  'analysis.problem.bases-missing': draft(
    'الجدول {table}: في السؤال الذي يقبل عدة إجابات، اذكر لكل عمود كم شخصًا أجاب عنه (bases). علامات الاختيار لا تقول ذلك.',
  ),

  'analysis.lint.pooled-ticks.says': draft(
    'تُعدّ علامات الاختيار كأن كل علامة شخص{printed, select, none {} other { في الاختبار (p = {printed})}}: {ticks, plural, zero {لا علامات} one {علامة واحدة} two {علامتان} few {# علامات} many {# علامة} other {# علامة}}. من اختار خمس إجابات يُعدّ خمس مرات، فلا تقول الأرقام شيئًا عن الناس وتختفي الفروق في الإجابات المفردة.',
  ),
  'analysis.lint.pooled-ticks.remedy': draft(
    'اختبر كل إجابة وحدها (اختيرت أم لا، من بين من أجابوا) وصحّح لعدد الإجابات، أو استخدم اختبار بيلدر ولافلين.',
  ),
  'analysis.lint.mixed-bases.says': draft(
    'النسب في الصف الواحد من أشياء مختلفة: في {people} من الناس، وفي {ticks} من علامات الاختيار. تبدو متشابهة ولا يمكن مقارنتها.',
  ),
  'analysis.lint.mixed-bases.remedy': draft('اجعل كل الأعمدة نسبًا من الناس الذين أجابوا، مع ذكر عددهم بجانب كل منها.'),
  'analysis.lint.small-cells.says': draft(
    'يقوم اختبار كاي تربيع على خلايا صغيرة: {small} من {cells} كان سيُتوقع فيها أقل من خمسة أشخاص لو لم تختلف المجموعات (أصغرها {smallest}). لا يمكن الاعتماد على قيمته.',
  ),
  'analysis.lint.small-cells.remedy': draft(
    'استخدم الاختبار الدقيق لفيشر وفريمان وهالتون؛ وللإجابات المرتبة اختبارًا للرتب.',
  ),
  'analysis.lint.no-correction.says': draft(
    'ذُكرت {tests, plural, zero {لا قيم} one {قيمة واحدة} two {قيمتان} few {# قيم} many {# قيمة} other {# قيمة}} للاحتمال p ولم تُصحَّح أي منها لعددها. نحو {alarms} منها ستكون دون 0.05 بالمصادفة وحدها.',
  ),
  'analysis.lint.no-correction.remedy': draft(
    'صحّحها جميعًا معًا بطريقة هولم أو بنجاميني وهوخبرغ، أو حدّد مسبقًا أيها يُعتدّ به.',
  ),
  'analysis.lint.wrong-sentence.says': draft(
    'تقول جملة {figure} عن “{row}” ({column})، ويقول الجدول {shows}: “{text}”',
  ),
  'analysis.lint.wrong-sentence.remedy': draft('خذ الرقم من الخلية التي تسميها الجملة، أو سمِّ الخلية التي أُخذ منها.'),
  'analysis.lint.impossible-percentage.says': draft(
    'لا يمكن أن تكون {printed} % في “{row}” ({column}) هي {count} من {base, plural, zero {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}}.',
  ),
  'analysis.lint.impossible-percentage.remedy': draft('ابحث عن الخطأ: في العدد أم في الأساس أم في النسبة.'),
  'analysis.lint.causal-word.says': draft(
    'تذكر جملة سببًا (“{word}”)، {design, select, none {ولا يذكر التقرير كيف أُجريت الدراسة} before-after {وليس لدراسة قبل وبعد مجموعة للمقارنة} other {ولا يمكن لدراسة في وقت واحد أن تبيّنه}}: “{text}”',
  ),
  'analysis.lint.causal-word.remedy': draft('اذكر ما شوهد لا ما سبّبه، أو سمِّ الدراسة التي يمكنها بيانه.'),
});
