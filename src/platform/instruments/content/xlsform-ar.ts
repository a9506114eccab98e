const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const xlsformAr = {
  'instruments.xlsform.no-survey-sheet': draft(
    'لا توجد ورقة باسم «survey». {near, select, none {سمِّ الورقة التي فيها الأسئلة «survey».} other {أعد تسمية ورقة الأسئلة ({near}).}}',
  ),
  'instruments.xlsform.no-choices-sheet': draft(
    'تختار بعض الأسئلة من قوائم، لكن لا توجد ورقة باسم «choices». {near, select, none {أضف ورقة فيها الأعمدة list_name وname وlabel.} other {أعد تسمية {near}.}}',
  ),
  'instruments.xlsform.no-external-choices-sheet': draft(
    'تختار بعض الأسئلة من خيارات خارجية، لكن لا توجد ورقة باسم «external_choices». {near, select, none {ضع الخيارات في ورقة choices بدلًا من ذلك.} other {هل قصدت {near}؟}}',
  ),
  'instruments.xlsform.repeated-sheet': draft('هناك ورقتان باسم «{sheet}». أبقِ واحدة منهما.'),
  'instruments.xlsform.empty-survey': draft('لا توجد صفوف تحت عناوين ورقة survey. اكتب صفًا لكل سؤال.'),
  'instruments.xlsform.missing-heading': draft(
    'العمود «{heading}» غير موجود. يجب أن يحمل الصف الأول العناوين؛ أضف {heading} فيه.',
  ),
  'instruments.xlsform.repeated-heading': draft('العنوان «{heading}» مكتوب مرتين. احذف أحد العمودين.'),
  'instruments.xlsform.two-headings-for-one': draft('«{heading}» و«{other}» اسمان للعمود نفسه. أبقِ واحدًا منهما.'),
  'instruments.xlsform.unknown-media': draft(
    '«{heading}» ليس نوعًا من الوسائط. الأنواع هي image وbig-image وaudio وvideo.',
  ),
  'instruments.xlsform.unknown-type': draft(
    '«{type}» ليس نوعًا من أنواع الأسئلة. {near, select, none {راجع قائمة الأنواع وصححه.} other {هل قصدت «{near}»؟}}',
  ),
  'instruments.xlsform.no-type': draft('في هذا الصف اسم أو نص لكن لا نوع له. اكتب نوعه أو احذف الصف.'),
  'instruments.xlsform.no-name': draft('لا اسم لهذا الصف. أعطه اسمًا: حرف ثم حروف وأرقام و«_».'),
  'instruments.xlsform.wrong-name': draft(
    '«{name}» لا يصلح اسمًا. ابدأ بحرف أو «_»، ثم استعمل الحروف والأرقام و«_» و«-» و«.» دون مسافات.',
  ),
  'instruments.xlsform.name-taken': draft(
    'الاسم «{name}» مكتوب مرتين في المجموعة نفسها، أولًا في الصف {first}. أعطِ أحدهما اسمًا آخر.',
  ),
  'instruments.xlsform.repeat-name-taken': draft(
    'هناك مجموعة متكررة أخرى باسم «{name}». يجب أن تختلف أسماء المجموعات المتكررة في الاستمارة كلها: أعد تسمية واحدة.',
  ),
  'instruments.xlsform.repeat-named-as-root': draft(
    'لا يجوز أن تُسمى مجموعة متكررة «{name}» لأنه اسم الاستمارة نفسها. أعد تسمية المجموعة.',
  ),
  'instruments.xlsform.name-reserved': draft('الاسم «{name}» محجوز لبيانات الاستمارة. اختر اسمًا آخر.'),
  'instruments.xlsform.wrong-root-name': draft(
    '«{name}» لا يصلح اسمًا للاستمارة. ابدأ بحرف أو «_»، ثم استعمل الحروف والأرقام و«_» و«-» و«.».',
  ),
  'instruments.xlsform.audit-name': draft('يجب أن يُسمى الصف من نوع audit باسم «audit» وليس «{name}».'),
  'instruments.xlsform.no-label': draft('يظهر «{name}» للناس لكن بلا كلمات. اكتب له نصًا أو تلميحًا، أو اجعله حسابًا.'),
  'instruments.xlsform.guidance-alone': draft('لـ«{name}» إرشاد فقط، وقد يكون مخفيًا. اكتب نصًا أو تلميحًا أيضًا.'),
  'instruments.xlsform.big-image-alone': draft(
    'لـ«{name}» صورة كبيرة (big-image) بلا صورة. أعطه صورة (image) تكون الكبيرة نسختها الأكبر.',
  ),
  'instruments.xlsform.no-calculation': draft('«{name}» حساب لا شيء فيه ليُحسب. اكتب حسابه.'),
  'instruments.xlsform.calculation-not-allowed': draft('«{name}» يسجل مكانًا ولا يُحسب. أفرغ خانة الحساب.'),
  'instruments.xlsform.no-trigger': draft('يحتاج «{name}» إلى محفّز (trigger): السؤال الذي تجعله إجابته يسجل المكان.'),
  'instruments.xlsform.trigger-not-references': draft(
    'المحفّز أسماء أسئلة مكتوبة هكذا {example} وبينها فواصل؛ «{found}» شيء آخر.',
  ),
  'instruments.xlsform.trigger-not-visible': draft(
    'لا أحد يرى «{name}»، فلا يمكن لإجابته أن تحفّز «{question}». اختر سؤالًا يُطرح.',
  ),
  'instruments.xlsform.trigger-not-question': draft('«{name}» مجموعة. يجب أن يكون المحفّز سؤالًا.'),
  'instruments.xlsform.unfinished-reference': draft(
    '«{found}» بداية إشارة لم تكتمل. اكتب {example} وليس بداخلها إلا الاسم.',
  ),
  'instruments.xlsform.unknown-reference': draft(
    'لا يوجد سؤال باسم «{name}». {near, select, none {صحح الاسم أو أضف السؤال.} other {هل قصدت «{near}»؟}}',
  ),
  'instruments.xlsform.ambiguous-reference': draft(
    'هناك أسئلة أو مجموعات عددها {count} باسم «{name}»، فلا يتضح أيها المقصود. أعد تسمية كلها إلا واحدًا.',
  ),
  'instruments.xlsform.end-without-begin': draft(
    'ينهي هذا الصف {what, select, repeat {مجموعة متكررة} loop {حلقة} other {مجموعة}} لم تبدأ. احذفه أو أضف الصف الذي يبدؤها.',
  ),
  'instruments.xlsform.end-of-another': draft(
    'ينهي هذا الصف {what, select, repeat {مجموعة متكررة} loop {حلقة} other {مجموعة}}، لكن «{name}» ({open, select, repeat {مجموعة متكررة} loop {حلقة} other {مجموعة}}) التي بدأت في الصف {begun} ما زالت مفتوحة. أنهِها أولًا.',
  ),
  'instruments.xlsform.begin-without-end': draft(
    'تبدأ هنا {what, select, repeat {المجموعة المتكررة} loop {الحلقة} other {المجموعة}} «{name}» ولا تنتهي. أضف الصف الذي ينهيها.',
  ),
  'instruments.xlsform.loop-without-list': draft(
    'يجب أن تذكر الحلقة القائمة التي تمر عليها: «begin loop over» ثم اسم القائمة.',
  ),
  'instruments.xlsform.unknown-list': draft(
    'لا توجد قائمة «{list}» في ورقة choices. {near, select, none {أضف خياراتها هناك أو صحح الاسم.} other {هل قصدت «{near}»؟}}',
  ),
  'instruments.xlsform.no-choice-name': draft('خيار في القائمة «{list}» بلا اسم. أعطه اسمًا.'),
  'instruments.xlsform.repeated-choice': draft(
    'في القائمة «{list}» خياران باسم «{name}». أعد تسمية أحدهما، أو اضبط allow_choice_duplicates على yes إن كان ذلك مقصودًا.',
  ),
  'instruments.xlsform.space-in-choice': draft(
    'يمكن اختيار عدة خيارات من «{list}» معًا وتفصل بينها مسافات، فلا يجوز أن تكون في «{name}» مسافة. استعمل «_» بدلًا منها.',
  ),
  'instruments.xlsform.other-with-filter': draft(
    'لا يجتمع or_other مع choice_filter. أضف إلى القائمة خيارًا باسم «{other}» وسؤالًا يسأل عنه.',
  ),
  'instruments.xlsform.table-list-differs': draft(
    'يجب أن تكون لكل أسئلة table-list الخيارات نفسها. لهذا السؤال «{list}» وللأول «{other}».',
  ),
  'instruments.xlsform.parameters-shape': draft(
    '«{found}» ليس مكتوبًا على شكل name=value. اكتب المعاملات هكذا، وبينها مسافات ولا مسافة داخلها.',
  ),
  'instruments.xlsform.parameter-repeated': draft('المعامل «{parameter}» مكتوب مرتين. أبقِ واحدًا.'),
  'instruments.xlsform.unknown-parameter': draft('لا يعرف هذا النوع من الأسئلة «{parameter}». يعرف: {known}.'),
  'instruments.xlsform.parameter-not-number': draft('يجب أن يكون «{parameter}» رقمًا وليس «{value}».'),
  'instruments.xlsform.parameter-not-whole': draft('يجب أن يكون «{parameter}» رقمًا صحيحًا وليس «{value}».'),
  'instruments.xlsform.parameter-not-one-of': draft('لا يجوز أن يكون «{parameter}» هو «{value}». المسموح: {known}.'),
  'instruments.xlsform.parameter-app-name': draft('«{value}» ليس اسم تطبيق أندرويد، مثل org.example.camera.'),
  'instruments.xlsform.seed-without-randomize': draft(
    'البذرة (seed) للخيارات ذات الترتيب العشوائي فقط. اكتب randomize=true أيضًا أو احذف البذرة.',
  ),
  'instruments.xlsform.seed-shape': draft('يجب أن تكون البذرة رقمًا أو سؤالًا واحدًا هكذا {example}، وليس «{value}».'),
  'instruments.xlsform.audit-location-incomplete': draft(
    'حيث تُحفظ الأماكن، لا بد من location-priority وlocation-min-interval وlocation-max-age معًا.',
  ),
  'instruments.xlsform.audit-age-below-interval': draft('يجب ألا يقل location-max-age عن location-min-interval.'),
  'instruments.xlsform.reference-geometry': draft(
    '«{value}» ليس قائمة ولا ملفًا للاستمارة ولا مجموعة متكررة مكتوبة هكذا {example}. يجب أن يكون reference-geometry واحدًا منها.',
  ),
  'instruments.xlsform.range-zero': draft('يجب ألا يكون «{parameter}» صفرًا.'),
  'instruments.xlsform.range-step-too-large': draft('«{parameter}» أكبر من المدى كله. صغّره.'),
  'instruments.xlsform.range-off-step': draft('قيمة «{parameter}» هي {value}، وليست من مضاعفات {step}.'),
  'instruments.xlsform.range-outside': draft('قيمة «{parameter}» هي {value}، وليست بين start وend.'),
  'instruments.xlsform.range-appearance': draft(
    'لا يُستعمل {parameter} مع المظهر «{appearance}»، بل بلا مظهر أو مع vertical وno-ticks فقط.',
  ),
  'instruments.xlsform.range-labels-list': draft('يذكر tick_labelset القائمة «{list}» وهي ليست في ورقة choices.'),
  'instruments.xlsform.range-labels-not-numbers': draft(
    'خيارات «{list}» تسمي أرقامًا، فيجب أن تكون أسماؤها أرقامًا؛ «{value}» ليس رقمًا.',
  ),
  'instruments.xlsform.range-labels-outside': draft('تسمي القائمة «{list}» القيمة {value}، وليست بين start وend.'),
  'instruments.xlsform.range-labels-off-step': draft(
    'تسمي القائمة «{list}» القيمة {value}، ولا شيء هناك في مدى خطوته {step}.',
  ),
  'instruments.xlsform.range-labels-no-ticks': draft(
    'مع no-ticks تكون التسمية للطرفين فقط؛ في القائمة «{list}» أكثر من ذلك.',
  ),
  'instruments.xlsform.file-extension': draft('يجب أن ينتهي اسم الملف «{file}» بـ ‎.csv أو ‎.xml أو ‎.geojson.'),
  'instruments.xlsform.two-sources': draft('«{name}» اسم لشيئين: {one} و{other}. أعطِ أحدهما اسمًا آخر.'),
  'instruments.xlsform.wrong-scores': draft('تعذرت قراءة الدرجات في هذه الخلية. صدّر الاستمارة من جديد واتركها كما هي.'),
  'instruments.xlsform.circle': draft('يُحسب كل من هذه من الذي يليه، والأخير من الأول: {names}. اكسر الحلقة.'),
  'instruments.xlsform.range-empty': draft('يبدأ المدى حيث ينتهي. اجعل بدايته غير نهايته.'),
  'instruments.xlsform.list-missing': draft('هذا السؤال اختيار لكن بلا قائمة. اكتب اسم قائمته بعد النوع.'),
  'instruments.xlsform.wrong-expression': draft('لا يمكن حساب هذا، عند «{found}». {reason}'),
  'instruments.xlsform.unheld-external-choices': draft(
    'لا نأخذ الخيارات من ملف آخر ({words}) لأن الملف يجب أن يرافق كل إجابة. ضع الخيارات في ورقة choices واستعمل select_one أو select_multiple.',
  ),
  'instruments.xlsform.unheld-external-data': draft(
    'لا نبحث هنا في بيانات ملف آخر ({words}). ضعها في ورقة choices كقائمة وابحث فيها بـ instance().',
  ),
  'instruments.xlsform.unheld-choices-from-answers': draft(
    'الاختيار من إجابات مجموعة متكررة غير متاح هنا بعد ({words}). اسأل بسؤال نصي بدلًا من ذلك.',
  ),
  'instruments.xlsform.unheld-search': draft(
    'تحتاج search() إلى ملف في تطبيق بعينه ({words}). ضع الخيارات في ورقة choices واستعمل choice_filter.',
  ),
  'instruments.xlsform.unheld-entities': draft(
    'لا تُنشئ الاستمارات كيانات هنا ({words})، فللأشخاص والأماكن سجلاتهم. احذف الكيانات.',
  ),
  'instruments.xlsform.unheld-osm-tags': draft('لا نأخذ وسوم OpenStreetMap ‏({words}). اسأل عنها بأسئلة مستقلة.'),
  'instruments.xlsform.unheld-last-saved': draft(
    'قد تكون آخر استمارة حُفظت لشخص آخر، فلا تظهر إجاباتها في هذه أبدًا ({words}). احذف الإشارة.',
  ),
  'instruments.xlsform.unheld-form-references': draft(
    'لا يمكن استعمال رقم الاستمارة واسمها داخلها ({words}). احذف الإشارة.',
  ),
  'instruments.xlsform.unheld-look-up-in-choice': draft(
    'يمكن لنص الخيار أن يكرر إجابة، لا أن يبحث عن شيء ({words}). ابحث عنه في حساب واذكر اسم الحساب.',
  ),
  'instruments.xlsform.unheld-expression': draft('لا نحسب هذا هنا، عند «{found}». {reason}'),
  'instruments.xlsform.unheld-pattern': draft(
    'لا نستعمل هذا النمط لأن مطابقته قد لا تنتهي أو لأنه غير معروف هنا ({words}). اكتب نمطًا أبسط.',
  ),
  'instruments.xlsform.unheld-size': draft('هذا أكثر مما تسعه استمارة هنا: الحد الأقصى {limit}.'),
  'instruments.xlsform.unheld-depth': draft('المجموعات متداخلة أكثر من {limit} مستوى. اجعل الاستمارة أبسط.'),
  'instruments.xlsform-note.column-not-used': draft(
    'لا يغيّر العمود «{heading}» شيئًا هنا. تعمل الاستمارة بدونه ولا يُحفظ.',
  ),
  'instruments.xlsform-note.sheet-not-used': draft('الورقة «{sheet}» ليست جزءًا من استمارة وتُركت كما هي.'),
  'instruments.xlsform-note.setting-not-used': draft('يُحفظ الإعداد «{heading}» لأدوات أخرى ولا يغيّر شيئًا هنا.'),
  'instruments.xlsform-note.not-answerable': draft(
    'يُحفظ السؤال من نوع {type} مع الاستمارة، لكن لا يمكن الإجابة عنه هنا.',
  ),
  'instruments.xlsform-note.no-choice-label': draft('الخيار «{name}» في القائمة «{list}» بلا نص. سيظهر اسمه.'),
  'instruments.xlsform-note.names-differ-by-case': draft(
    'لا يختلف «{name}» عن «{other}» إلا بالحروف الكبيرة. بعض البرامج التي تقرأ الإجابات تعدّهما واحدًا.',
  ),
  'instruments.xlsform-note.row-skipped': draft('تُرك هذا الصف.'),
  'instruments.xlsform-note.translation-missing': draft('الترجمة إلى {language} ناقصة: عدد النصوص الناقصة {count}.'),
  'instruments.xlsform-note.default-not-number': draft('القيمة الابتدائية لـ«{name}» ليست رقمًا. سيبدأ السؤال فارغًا.'),
} as const;
