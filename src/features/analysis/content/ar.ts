import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'analysis.problem.form': draft(
    'عند {place} ليس الملف كما ينبغي: {message}. انظر ‏“analysis test” في مرجع الأوامر لمعرفة الشكل المطلوب.',
  ),
  'analysis.problem.form-unknown': draft(
    'في {place}: ليس “{key}” من حقول النموذج. الحقول هي: {known}. صحّح الاسم أو احذفه. الشكل مع أمثلة: docs/reference/table-files.md.',
  ),
  'analysis.problem.form-missing': draft(
    'ينقص {place}. اكتب {write, select, option {واحدًا من: {options}} count {عددًا صحيحًا من الأشخاص، 0 أو أكثر، بلا علامات اقتباس} counts {قائمة لكل صف فيها عدد صحيح لكل عمود} percentage {النسبة كما طُبعت، أرقامًا بين علامتي اقتباس وبلا علامة النسبة، مثل ‏"38.2"} percentages {قائمة لكل صف فيها نسبة مطبوعة لكل عمود} bases {قائمة فيها عدد صحيح لكل عمود} names {قائمة أسماء بين علامات اقتباس} p {قيمة p كما طُبعت بين علامتي اقتباس، مثل ‏"0.03" أو ‏"<0.001"} figure {الرقم كما تذكره الجملة، بين علامتي اقتباس، مثل ‏"38.2"} truth {‏true أو ‏false بلا علامات اقتباس} object {كائنًا بين قوسين معقوفين} list {قائمة بين قوسين مربعين} other {نصًا بين علامتي اقتباس}}. الشكل مع أمثلة: docs/reference/table-files.md.',
  ),
  'analysis.problem.form-wrong': draft(
    'في {place} مكتوب {found}. اكتب {write, select, option {واحدًا من: {options}} count {عددًا صحيحًا من الأشخاص، 0 أو أكثر، بلا علامات اقتباس} counts {قائمة لكل صف فيها عدد صحيح لكل عمود} percentage {النسبة كما طُبعت، أرقامًا بين علامتي اقتباس وبلا علامة النسبة، مثل ‏"38.2"} percentages {قائمة لكل صف فيها نسبة مطبوعة لكل عمود} bases {قائمة فيها عدد صحيح لكل عمود} name {نصًا بين علامتي اقتباس} names {قائمة أسماء بين علامات اقتباس} p {قيمة p كما طُبعت بين علامتي اقتباس، مثل ‏"0.03" أو ‏"<0.001"} figure {الرقم كما تذكره الجملة، بين علامتي اقتباس، مثل ‏"38.2"} truth {‏true أو ‏false بلا علامات اقتباس} object {كائنًا بين قوسين معقوفين} list {قائمة بين قوسين مربعين} other {نصًا بين علامتي اقتباس}}. الشكل مع أمثلة: docs/reference/table-files.md.',
  ),
  'analysis.problem.form-many': draft(
    'في {place} عدد العناصر {given}، والحد الأقصى {most}. اجمع الإجابات أو المجموعات أو اجعلها عدة جداول.',
  ),
  'analysis.place.file': draft('الملف'),
  'analysis.place.table': draft('الجدول {number}'),
  'analysis.place.sentence': draft('الجملة {number}'),
  'analysis.place.figure': draft('رقمها {number}'),
  'analysis.place.row': draft('“{field}”، الصف {row}'),
  'analysis.place.cell': draft('“{field}”، الصف {row}، العمود {column}'),
  'analysis.place.entry': draft('“{field}”، العنصر {entry}'),
  'analysis.place.field': draft('“{field}”'),
  'analysis.place.within': draft('{whole}، {part}'),
  'analysis.problem.respondents-missing': draft(
    'الجدول {table}: يُقال إن نسبه من كل من في المجموعة (percentagesOf) ولا يذكر الملف عددهم. أعطِ ‏“respondents” رقمًا لكل عمود.',
  ),
  'analysis.problem.options-without-bases': draft(
    'الجدول {table}: الاختبار ‏“options” لأشخاص كان بإمكانهم إعطاء عدة إجابات. اجعل النوع ‏“multiple” واذكر كم شخصًا أجاب (bases)، أو سمِّ اختبارًا آخر.',
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
  'analysis.problem.order-of-pairs': draft(
    'الجدول {table}: لا تُذكر “ordered” إلا للأزواج. أما للمجموعات فالإجابات المرتّبة جدول من نوع “ordered”.',
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
  'analysis.lint.perhaps-pooled.says': draft(
    'لا تأتي قيمة p المطبوعة ({printed}) من أي اختبار يُجرَّب هنا، فلا يمكن معرفة ما إذا عُدّت كل علامة اختيار كأنها شخص. عدد العلامات: {ticks}{people, select, none {، ولا يذكر الجدول كم شخصًا أجاب} other {، وعدد الأشخاص: {people}}}.',
  ),
  'analysis.lint.perhaps-pooled.remedy': draft(
    'اذكر أي اختبار كان (printed, test) وكم شخصًا أجاب (bases). وإن كانت العلامات هي ما اختُبر، فاختبر كل إجابة وحدها.',
  ),
  'analysis.lint.perhaps-small-cells.says': draft(
    'لا تأتي قيمة p المطبوعة ({printed}) من أي اختبار يُجرَّب هنا، فلا يمكن معرفة ما إذا كان اختبار كاي تربيع. وإن كان، فهو يقوم على خلايا صغيرة: {small} من {cells} كان سيُتوقع فيها أقل من خمسة أشخاص لو لم تختلف المجموعات (أصغرها {smallest}).',
  ),
  'analysis.lint.perhaps-small-cells.remedy': draft('راجع الأعداد وقيمة p، واذكر أي اختبار كان (printed, test).'),
  'analysis.lint.figure-not-said.says': draft('ذُكر لجملة الرقم {figure} وهو ليس فيها: “{text}”'),
  'analysis.lint.figure-not-said.remedy': draft(
    'اذكر الرقم الذي تقوله الجملة أو صحّح الجملة. الرقم الذي لا يُقال لا يتحقق من شيء.',
  ),
  'analysis.lint.number-not-bound.says': draft(
    'تقول جملة {numbers} ولم يُذكر لها رقم من جدول، فلا شيء يتحقق منها: “{text}”',
  ),
  'analysis.lint.number-not-bound.remedy': draft('سمِّ لكل رقم في الجملة الجدول والصف والعمود.'),
  'analysis.lint.wrong-ratio.says': draft('تقول جملة “{said}” وأرقامها {figures}: “{text}”'),
  'analysis.lint.wrong-ratio.remedy': draft(
    'قل ما تقوله الأرقام. من 30 % إلى 45 % زيادة بمقدار النصف: 15 نقطة مئوية، أو 50 في المئة مما كان.',
  ),
  'analysis.lint.significance-word.says': draft(
    'تقول جملة “{word}” ولا تسمّي أي خلية من جدول، فلا يمكن لأحد أن يرى ما الذي اختُبر: “{text}”',
  ),
  'analysis.lint.significance-word.remedy': draft('اذكر الأرقام مع خلاياها والاختبار، أو قل ما شوهد بلا هذه الكلمة.'),
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

  'analysis.claim.no-such-cell': draft(
    'يسمّي النص الخلية “{cell}” وليس في التقرير خلية بهذا الاسم. أضفها تحت ‏“cells” أو صحّح الاسم.',
  ),
  'analysis.claim.no-such-table': draft(
    'ليس في التقرير جدول باسم “{table}”. أعطه تحت ‏“tables” أو سمِّ ملفه تحت ‏“tablesFrom”.',
  ),
  'analysis.claim.no-such-column': draft('ليس في الجدول {table} عمود باسم “{name}”.'),
  'analysis.claim.no-such-row': draft('ليس في الجدول {table} صف باسم “{name}”.'),
  'analysis.claim.no-such-step': draft('ليس في المخطط “{flow}” خطوة باسم “{step}”.'),
  'analysis.claim.no-such-test': draft(
    'ليس للجدول {table} اختبار “{test}” يمكن ذكره. يبيّن الأمر ‏“alongside analysis test” ما له من اختبارات أو لماذا لا اختبار له.',
  ),
  'analysis.claim.no-such-lint': draft('ليس هناك تنبيه باسم “{lint}”.'),
  'analysis.claim.no-such-figure': draft('ليس في التقرير رسم باسم “{figure}”. أضفه تحت ‏“figures”.'),
  'analysis.claim.figure-placed': draft(
    'الرسم “{figure}” موجود في النص {times, plural, zero {صفر مرات} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}. يوضع كل رسم مرة واحدة.',
  ),
  'analysis.claim.test-lacks': draft('ليس للاختبار “{test}” في الجدول {table} قيمة “{show}”.'),
  'analysis.claim.not-printed': draft('لم تُطبع في الجدول {table} نسبة لـ “{row}” ({column}).'),
  'analysis.claim.ticks-added-up': draft('الجدول {table}: لا يمكن جمع “{rows}”. من اختار الاثنين يُعدّ مرتين.'),
  'analysis.claim.base-of-ticks': draft(
    'الجدول {table}، العمود “{column}”: المعروف علامات الاختيار فقط لا عدد من أجابوا. لا يمكن ذكر نسبة من الناس. أعطِ الأسس.',
  ),
  'analysis.claim.no-base': draft(
    'الجدول {table}، العمود “{column}”: لم يجب أحد أو لا يُعرف عدد من أجابوا. لا يمكن ذكر رقم عنه. أعطِ الأسس.',
  ),
  'analysis.claim.base-between': draft(
    'الجدول {table}، العمود “{column}”: أجاب ما بين {least} و{most} من الأشخاص ولا يذكر الجدول كم. لا يمكن ذكر نسبة واحدة. أعطِ الأسس.',
  ),
  'analysis.claim.loose-number': draft(
    'الرقم {number} غير مربوط بخلية: “{text}” اربطه بالخلية التي أُخذ منها؛ أما السنة أو الاسم فيوضع بين علامتي اقتباس داخل قوسين مزدوجين.',
  ),
  'analysis.claim.not-its-cell': draft(
    'يقول النص {said} وفي خليته “{cell}” القيمة {shows}: “{text}” صحّح النص أو سمِّ الخلية التي أُخذ منها.',
  ),
  'analysis.claim.causal-word': draft(
    'يذكر النص سببًا (“{word}”)، {design, select, none {ولا يذكر التقرير كيف أُجريت الدراسة} before-after {وليس لدراسة قبل وبعد مجموعة للمقارنة} other {ولا يمكن لدراسة في وقت واحد أن تبيّنه}}: “{text}” اذكر ما شوهد، أو أعطِ التصميم الذي يمكنه بيانه.',
  ),
  'analysis.claim.figure-outside-claim': draft(
    'ذُكرت الخلية “{cell}” في نص عادي بلا أساس ولا طريقة. اجعل الفقرة قولًا (claim).',
  ),
  'analysis.claim.only-in-summary': draft(
    'يذكر الملخص ({language}) الخلية “{cell}” التي لا يذكرها أي قول في التقرير. اذكرها في التقرير أولًا.',
  ),
  'analysis.claim.claim-of-nobody': draft(
    'ليس في القول رقم من أي خلية، فليس له أساس: “{text}” اربط رقمًا أو اجعله نصًا عاديًا.',
  ),
  'analysis.claim.cell-of-nobody': draft('ليس للخلية “{cell}” أساس: لا يُعرف عدد الناس الذين هي عنهم. “{text}”'),
  'analysis.claim.no-method': draft('لا يذكر القول كيف عُرف: “{text}” أعطه طريقة، أو أعطِ التقرير طريقة.'),
  'analysis.claim.not-corrected': draft(
    'يذكر القول قيمة p للجدول {table} وحدها، وفي التقرير {tests, plural, zero {لا اختبارات} one {اختبار واحد} two {اختباران} few {# اختبارات} many {# اختبارًا} other {# اختبار}}: “{text}” اذكر معها القيمة المصحَّحة بطريقة هولم أو بنجاميني وهوخبرغ.',
  ),
  'analysis.claim.flow-gap': draft('لا تستقيم أعداد المخطط “{flow}” عند “{step}”: {from} ناقص {left} لا يساوي {to}.'),
  'analysis.claim.not-paired': draft(
    'الجدول {table} ليس عن الأشخاص أنفسهم قبل وبعد. يحتاج هذا الرسم إلى جدول من نوع ‏“paired”.',
  ),
  'analysis.claim.not-ordered': draft(
    'ليس لإجابات الجدول {table} ترتيب. يحتاج رسم المقياس إلى جدول من نوع ‏“ordered”.',
  ),
  'analysis.claim.long-scale': draft(
    'في الجدول {table} أكثر من {most} إجابات، وهي أكثر مما يحتمله رسم المقياس. ارسم أعمدة.',
  ),
  'analysis.claim.no-door': draft(
    'التقرير موجّه إلى الجميع ولم تمرّ أرقامه بباب الإفصاح. يُعدّ التقرير العام في المكتب تحت “التقارير”؛ ومن ملف يكون “داخليًا” أو “منشورًا”.',
  ),
  'analysis.claim.held-back': draft(
    'الخلية “{cell}” ({table}، {column}) محجوبة: الرقم صغير بحيث قد يُعرف أحدهم، أو يمكن أن يُستنتج منه رقم صغير. احذفها من النص.',
  ),
  'analysis.claim.test-held-back': draft(
    'لا يمكن ذكر الخلية “{cell}”: عدد أشخاص إحدى مجموعات الجدول {table} محجوب. احذفها من النص؛ وتذكر قائمة المقارنات السبب.',
  ),
  'analysis.claim.band-not-sure': draft(
    'لا يمكن ذكر الخلية “{cell}”: ما قُرّب أو حُجب في الجدول {table} قد يضع قيمة p على أي من جانبي {limit}. احذفها من النص؛ وتذكر قائمة المقارنات ذلك.',
  ),
  'analysis.claim.no-test-in-public': draft(
    'لا يمكن ذكر الخلية “{cell}”: بعض مجموعات الجدول {table} أصغر من أن تُختبر بأرقام مقرّبة. احذفها من النص؛ وتذكر قائمة المقارنات ذلك.',
  ),
  'analysis.claim.not-public': draft(
    'لا تُذكر الخلية “{cell}” ({show}) للعموم: لأنها مع الأرقام المقرّبة تكشف الأرقام الحقيقية. اذكر نسبة أو مجالها أو نطاق p.',
  ),
  'analysis.figure.group': draft(
    '{name} ({base, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}})',
  ),
  'analysis.figure.interval': draft('{low} إلى {high}'),
  'analysis.figure.answer': draft('الإجابة'),
  'analysis.figure.base': draft('الأساس'),
  'analysis.figure.step': draft('الخطوة'),
  'analysis.figure.people': draft('عدد الأشخاص'),
  'analysis.figure.before': draft('قبل'),
  'analysis.figure.after': draft('بعد'),
  'analysis.figure.instead-of-scale': draft(
    'هذه الإجابات سلّم. رُسمت أعمدةً لأن رقمًا منها محجوب، وباقي أجزاء العمود الواحد كان سيُظهر مقداره.',
  ),
  'analysis.figure.difference': draft('التغيّر بالنقاط المئوية'),
  'analysis.figure.instead-of-wide-scale': draft(
    'هذه الإجابات سلّم. رُسمت أعمدةً لأن المجيبين قليلون، فلا تعطي أرقامهم المقرّبة كل نسبة إلا بين نسبتين.',
  ),
  'analysis.figure.says.bars': draft(
    'أعمدة: لكل إجابة نسبة من أعطوها، مع مجال الثقة 95 % كخط. أكبرها “{most}” ({mostGroup})، {mostPercent}؛ وأصغرها “{least}” ({leastGroup})، {leastPercent}. كل الأرقام في الجدول أدناه.',
  ),
  'analysis.figure.says.diverging': draft(
    'لكل مجموعة شريط من مئة في المئة، من “{first}” إلى “{last}”، معلّق على وسط المقياس. {scale, select, even {في “{group}” اختار {percent} إجابة من النصف الأعلى.} other {في “{group}” اختار {percent} إجابة فوق الوسطى؛ واختار {middle} الوسطى.}} كل الأرقام في الجدول أدناه.',
  ),
  'analysis.figure.says.before-after': draft(
    'لكل إجابة حلقة فارغة قبل وحلقة ممتلئة بعد. {changed, select, none {لم تتغيّر أي نسبة.} other {أكبر تغيّر في “{answer}”، من {from} إلى {to}.}} كل الأرقام في الجدول أدناه.',
  ),
  'analysis.figure.says.flow': draft(
    'مخطط من “{first}” ({firstCount}) إلى “{last}” ({lastCount})، مع من خرج في كل خطوة ولماذا. كل الأرقام في الجدول أدناه.',
  ),
  'analysis.figure.says.rounded-bars': draft(
    'أعمدة: لكل إجابة نسبة من اختارها، من أرقام مقرّبة. {wide, select, some {تقع النسبة في الجزء الأبيض من العمود، بين النسبتين. } other {}}{held, plural, =0 {} one {حُجب من الأرقام # ووُضعت مكانه نجمة. } two {حُجب من الأرقام # ووُضعت مكانه نجمة. } few {حُجب من الأرقام # ووُضعت مكانه نجمة. } many {حُجب من الأرقام # ووُضعت مكانه نجمة. } other {حُجب من الأرقام # ووُضعت مكانه نجمة. }}كل الأرقام في الجدول أدناه.',
  ),
  'analysis.figure.says.rounded-diverging': draft(
    'عمود لكل مجموعة، من “{first}” إلى “{last}”، معلّق على منتصف السلّم، من أرقام مقرّبة. أكبر جزء هو “{most}” ({mostGroup})، {mostPercent}. كل الأرقام في الجدول أدناه.',
  ),
  'analysis.figure.says.rounded-before-after': draft(
    'لكل إجابة حلقة فارغة قبلُ وممتلئة بعدُ، من أرقام مقرّبة. {changed, select, none {لم تتغيّر أي نسبة من النسب الظاهرة.} other {أكبر تغيّر هو “{answer}”، من {from} إلى {to}.}} {held, plural, =0 {} one {إجابات حُجب رقم منها ووُضعت مكانه نجمة: #. } two {إجابات حُجب رقم منها ووُضعت مكانه نجمة: #. } few {إجابات حُجب رقم منها ووُضعت مكانه نجمة: #. } many {إجابات حُجب رقم منها ووُضعت مكانه نجمة: #. } other {إجابات حُجب رقم منها ووُضعت مكانه نجمة: #. }}كل الأرقام في الجدول أدناه.',
  ),
  'analysis.report.number': draft('الشكل {number}'),
  'analysis.report.numbers-of': draft('أرقام الشكل {number}'),
  'analysis.report.base': draft('الأساس'),
  'analysis.report.method': draft('الطريقة'),
  'analysis.report.limits': draft('الحدود'),
  'analysis.report.claim': draft('القول'),
  'analysis.report.test': draft('الاختبار'),
  'analysis.report.no-limits': draft('لم تُذكر حدود.'),
  'analysis.report.base.people': draft(
    '{group}: {count, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  ),
  'analysis.report.base.people-between': draft('{group}: ما بين {least} و{most} من الأشخاص؛ لا يذكر الجدول كم'),
  'analysis.report.base.tests': draft(
    '{group}: {count, plural, zero {لا اختبارات} one {اختبار واحد} two {اختباران} few {# اختبارات} many {# اختبارًا} other {# اختبار}}',
  ),
  'analysis.report.base.tables': draft(
    '{group}: {count, plural, zero {لا جداول} one {جدول واحد} two {جدولان} few {# جداول} many {# جدولًا} other {# جدول}}',
  ),
  'analysis.report.base.percentages': draft(
    '{group}: {count, plural, zero {لا نسب} one {نسبة واحدة} two {نسبتان} few {# نسب} many {# نسبة} other {# نسبة}}',
  ),
  'analysis.report.ledger': draft('كل قول مع أساسه وطريقته وحدوده'),
  'analysis.report.ledger-says': draft(
    'أُخذ كل رقم في هذا التقرير من جدوله، أو قورن به، عند بناء التقرير. وحيث يختلف الرقم عن جدوله لا يُبنى التقرير.',
  ),
  'analysis.report.internal': draft('ليس للنشر: لم تُحجب الأعداد الصغيرة.'),
  'analysis.report.published': draft('كل الأرقام من أعداد سبق نشرها.'),
  'analysis.report.public': draft(
    'أعداد الأشخاص مقرّبة إلى أقرب خمسة. النسبة الواحدة لا تبعد عن الحقيقية أكثر من ثلاث نقاط؛ وحيث تُذكر نسبتان تقع الحقيقية بينهما. والمجال بين القوسين هو أوسع ما يمكن أن يكون عليه مجال الثقة بنسبة خمسة وتسعين في المئة. وقد لا تتطابق مجاميع الأرقام المقرّبة. النجمة مكان رقم حُجب كي لا يُعرف أحد.',
  ),
  'analysis.report.comparisons': draft('كل مقارنة، أيًّا كانت نتيجتها'),
  'analysis.report.comparisons-say': draft(
    'عدد الأسئلة التي تُقارن بين مجموعات أو أوقات: {tests}. ذُكر لـ{told} منها الحد الذي تقع p تحته لكل الأعداد التي قد تكون وراء الأرقام المقرّبة؛ ولم يُذكر لـ{not}. وتصحيح هولم لها جميعًا معًا؛ والمقارنة التي لا اختبار لها تُعدّ كأنها لم تجد شيئًا.',
  ),
  'analysis.report.compared': draft('ما قورن'),
  'analysis.report.not-told': draft('لم يُذكر'),
  'analysis.report.untold.not-sure': draft('لم يُذكر: ما قُرّب أو حُجب قد يضع p على أي من جانبي ٠٫٠٥.'),
  'analysis.report.untold.no-test': draft('لم يُختبر علنًا: المجموعات أو الإجابات أصغر مما يلزم.'),
  'analysis.report.untold.base': draft('لم يُختبر علنًا: عدد أشخاص إحدى المجموعات محجوب.'),
  'analysis.report.source': draft('المصدر'),
  'analysis.report.draft': draft('مسوّدة: لم يراجعها أي متحدث باللغة.'),
  'analysis.report.checked': draft('راجعه: {by}'),
  'analysis.report.summary-in': draft('ملخص باللغة: {language}'),
  'analysis.report.question': draft('السؤال'),
  'analysis.report.as-printed': draft('كما طُبع'),
  'analysis.report.done-properly': draft('كما ينبغي'),
  'analysis.report.printed-p': draft('قيمة p المطبوعة'),
  'analysis.report.misleads': draft('ما يضلّل'),
  'analysis.report.p': draft('قيمة p'),
  'analysis.report.holm': draft('قيمة p بعد تصحيح هولم'),
  'analysis.report.verdict': draft('ما بقي قائمًا'),
  'analysis.report.effect': draft('حجم الأثر (مجال الثقة 95 %)'),
  'analysis.report.between': draft('{least} إلى {most}'),
  'analysis.report.count': draft('عدد الأشخاص'),
  'analysis.report.share': draft('من الذين أجابوا'),
  'analysis.report.not-known': draft('لا يمكن معرفته'),
  'analysis.report.beside-caption': draft('{title}: كما طُبع، ومن الناس'),
  'analysis.report.side-caption': draft('كل اختبار مطبوع بجانب الاختبار المناسب لسؤاله، وكلها مصحَّحة معًا'),
  'analysis.report.lint.pooled-ticks': draft('عُدّت العلامات كأنها أشخاص'),
  'analysis.report.lint.mixed-bases': draft('أسس مختلطة'),
  'analysis.report.lint.small-cells': draft('خلايا صغيرة'),
  'analysis.report.lint.perhaps-pooled': draft('ربما عُدّت العلامات كأنها أشخاص؛ لا يمكن معرفة ذلك'),
  'analysis.report.lint.perhaps-small-cells': draft('ربما خلايا صغيرة؛ لا يمكن معرفة ذلك'),
  'analysis.report.lint.figure-not-said': draft('رقم مذكور لا تقوله الجملة'),
  'analysis.report.lint.number-not-bound': draft('رقم غير مربوط بخلية'),
  'analysis.report.lint.wrong-ratio': draft('نسبة ليست نسبة أرقامها'),
  'analysis.report.lint.significance-word': draft('دلالة بلا جدول'),
  'analysis.report.lint.no-correction': draft('بلا تصحيح'),
  'analysis.report.lint.wrong-sentence': draft('جملة من صف آخر'),
  'analysis.report.lint.impossible-percentage': draft('نسبة مستحيلة'),
  'analysis.report.lint.causal-word': draft('تذكر سببًا'),
  'analysis.report.verdict.stands': draft('يبقى قائمًا'),
  'analysis.report.verdict.falls': draft('يسقط'),
  'analysis.report.verdict.not-seen': draft('لم يُرَ فرق'),
  'analysis.report.verdict.appears': draft('يظهر فرق'),
  'analysis.report.verdict.cannot-be-told': draft('لا يمكن معرفته'),
  'analysis.tests.benjamini-hochberg': draft('قيمة p بعد تصحيح بنجاميني وهوخبرغ'),
  'analysis.tests.statistic': draft('{name} ({statistic}{df, select, none {} other {؛ درجات الحرية {df}}})'),
  'analysis.tests.effect': draft(
    '{name} {value}{measure, select, risk-difference { نقطة مئوية} other {}} (من {low} إلى {high})',
  ),
  'analysis.tests.share-of': draft(
    '{effect}: لنسبة «{answer}»، {less, select, after-less-before {بعد ناقص قبل} other {المجموعة الأولى ناقص الثانية}}',
  ),
  'analysis.tests.simulated': draft('{test}: {drawn} مرة، فقيمة p بين {low} و{high} (95 %)'),
  'analysis.tests.caution.small-cells': draft(
    '{test}. الخلايا صغيرة، فلا يُعتمد على قيمة p هذه؛ والجدول أكبر من أن يُختبر اختبارًا دقيقًا، ولو بالسحب العشوائي. ادمج إجابات أو مجموعات',
  ),
  'analysis.tests.no-effect': draft('لا مقدار لهذا الاختبار'),
  'analysis.tests.no-limit': draft('بلا حد'),
  'analysis.test.several-responses': draft('اختبار بيلدر ولوفلين للإجابات المتعددة'),
  'analysis.test.chi-square': draft('كاي تربيع'),
  'analysis.test.chi-square-corrected': draft('كاي تربيع مع تصحيح الاستمرارية'),
  'analysis.test.exact': draft('الاختبار الدقيق لفيشر وفريمان وهالتون'),
  'analysis.test.exact-simulated': draft('الاختبار الدقيق لفيشر وفريمان وهالتون، بالسحب العشوائي'),
  'analysis.test.mann-whitney': draft('اختبار مان وويتني للرتب'),
  'analysis.test.mann-whitney-exact': draft('اختبار مان وويتني الدقيق للرتب'),
  'analysis.test.kruskal-wallis': draft('اختبار كروسكال وواليس للرتب'),
  'analysis.test.jonckheere-terpstra': draft('اتجاه يونكهير وتربسترا'),
  'analysis.test.linear-by-linear': draft('اتجاه خطي بخطي'),
  'analysis.test.cochran-armitage': draft('اتجاه كوكران وأرميتاج'),
  'analysis.test.mcnemar': draft('اختبار مكنمار'),
  'analysis.test.mcnemar-corrected': draft('اختبار مكنمار مع تصحيح الاستمرارية'),
  'analysis.test.mcnemar-exact': draft('اختبار مكنمار الدقيق'),
  'analysis.test.bowker': draft('اختبار بوكر للتماثل'),
  'analysis.test.stuart-maxwell': draft('اختبار ستيوارت وماكسويل'),
  'analysis.test.stuart-maxwell-exact': draft('اختبار ستيوارت وماكسويل الدقيق'),
  'analysis.test.stuart-maxwell-simulated': draft('اختبار ستيوارت وماكسويل الدقيق، بالسحب العشوائي'),
  'analysis.test.wilcoxon-signed-rank': draft('رتب ويلكوكسون المؤشّرة'),
  'analysis.test.wilcoxon-exact': draft('رتب ويلكوكسون المؤشّرة الدقيقة'),
  'analysis.test.options-holm': draft('كل خيار وحده، وأصغر قيمة p بعد تصحيح هولم بين الخيارات'),
  'analysis.effect.cramers-v': draft('مقياس كرامر V'),
  'analysis.effect.risk-difference': draft('فرق النسب'),
  'analysis.effect.odds-ratio': draft('نسبة الأرجحية'),
  'analysis.effect.cliffs-delta': draft('دلتا كليف'),
  'analysis.effect.correlation': draft('الارتباط'),
  'analysis.effect.epsilon-squared': draft('إبسيلون تربيع'),
  'analysis.effect.somers-d': draft('مقياس سومرز D'),
  'analysis.effect.rose-less-fell': draft('نسبة من ارتفعت إجابتهم ناقص نسبة من انخفضت'),
  'analysis.effect.cohens-w': draft('مقياس كوهين w'),
});
