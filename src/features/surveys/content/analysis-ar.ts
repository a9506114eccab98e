const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const analysisAr = {
  'surveys.analysis.parts': draft('أجزاء التحليل'),
  'surveys.analysis.part': draft(
    '{part, select, questions {الأسئلة} pairs {الأشخاص أنفسهم قبل وبعد} weights {موزونة بحسب السكان} other {إجابات بالكلمات}}',
  ),
  'surveys.analysis.for-whom': draft(
    'هذه الصفحات لمن يحق لهم قراءة الإجابات. لا تُخفى هنا المجموعات الصغيرة، وما يقال عن مجموعة صغيرة قد يدل على شخص بعينه. لا تسلّم هذه الأرقام لأحد: ما يراه الآخرون يُنشر عبر صفحة الأرقام أو في تقرير.',
  ),
  'surveys.analysis.people': draft(
    '{count, plural, =0 {لا تُحلَّل أي إجابة من هذه الجولة بعد.} one {تُحلَّل إجابة واحدة.} two {تُحلَّل إجابتان.} few {تُحلَّل # إجابات.} many {تُحلَّل # إجابة.} other {تُحلَّل # إجابة.}} لماذا استُبعد غيرها:',
  ),
  'surveys.analysis.no-codes': draft(
    'الأسئلة التي يصنع منها الناس رمزهم، أو يكتبون فيها رقم بطاقتهم، لا تُعدّ: فهي لا تدل إلا على أي إجابتين لشخص واحد.',
  ),

  'surveys.analysis.compare-by': draft('قارن المجموعات بحسب إجابات السؤال'),
  'surveys.analysis.compare-none': draft('بلا مجموعات'),
  'surveys.analysis.compare': draft('قارن'),
  'surveys.analysis.together': draft('هل تختلف المجموعات؟'),
  'surveys.analysis.together-intro': draft(
    '{tests, plural, =0 {لم تمكن مقارنة شيء.} one {قورن سؤال واحد.} two {قورن سؤالان. قد يبدو بعضها مختلفًا بالصدفة وحدها، لذلك تُذكر كل قيمة p أيضًا كما هي حين تُنظر كلها معًا: بعد تصحيح هولم لا يُطلق عدُّ ما دون 0.05 اختلافًا ولو إنذارًا كاذبًا واحدًا أكثر من مرة في كل عشرين تحليلًا كهذا؛ وبعد تصحيح بنجاميني وهوخبرغ يُتوقع أن يكون واحد من كل عشرين إنذارًا كاذبًا على الأكثر.} few {قورنت # أسئلة. قد يبدو بعضها مختلفًا بالصدفة وحدها، لذلك تُذكر كل قيمة p أيضًا كما هي حين تُنظر كلها معًا: بعد تصحيح هولم لا يُطلق عدُّ ما دون 0.05 اختلافًا ولو إنذارًا كاذبًا واحدًا أكثر من مرة في كل عشرين تحليلًا كهذا؛ وبعد تصحيح بنجاميني وهوخبرغ يُتوقع أن يكون واحد من كل عشرين إنذارًا كاذبًا على الأكثر.} many {قورن # سؤالًا. قد يبدو بعضها مختلفًا بالصدفة وحدها، لذلك تُذكر كل قيمة p أيضًا كما هي حين تُنظر كلها معًا: بعد تصحيح هولم لا يُطلق عدُّ ما دون 0.05 اختلافًا ولو إنذارًا كاذبًا واحدًا أكثر من مرة في كل عشرين تحليلًا كهذا؛ وبعد تصحيح بنجاميني وهوخبرغ يُتوقع أن يكون واحد من كل عشرين إنذارًا كاذبًا على الأكثر.} other {قورن # سؤال. قد يبدو بعضها مختلفًا بالصدفة وحدها، لذلك تُذكر كل قيمة p أيضًا كما هي حين تُنظر كلها معًا: بعد تصحيح هولم لا يُطلق عدُّ ما دون 0.05 اختلافًا ولو إنذارًا كاذبًا واحدًا أكثر من مرة في كل عشرين تحليلًا كهذا؛ وبعد تصحيح بنجاميني وهوخبرغ يُتوقع أن يكون واحد من كل عشرين إنذارًا كاذبًا على الأكثر.}}',
  ),
  'surveys.analysis.together-caption': draft('كل الاختبارات، مصححة معًا'),
  'surveys.analysis.effect-note': draft(
    'فرق النسب هو نسبة الإجابة الأولى في المجموعة الأولى ناقص نسبتها في الثانية. يقع مقياس كرامر V بين 0 (لا فرق) و1. وتقع دلتا كليف بين -1 و1؛ وتحت 0 تكون إجابات المجموعة الثانية أعلى. الحدود بين القوسين بثقة 95 %؛ وحدود كرامر V وإبسيلون تربيع تخص السكان كلهم، وحين تقع p بين 0.025 و0.05 قد تضم 0 مع ذلك. والسؤال الذي قورن ولم يمكن اختباره يُعدّ اختبارًا بقيمة p = 1. تُظهر هذه المقارنات أن المجموعات تختلف، لا لماذا.',
  ),

  'surveys.analysis.base': draft(
    'أجاب {base, number} من {asked, plural, =0 {لا أحد سُئل} one {شخص واحد سُئل} two {شخصين سُئلا} few {# أشخاص سُئلوا} many {# شخصًا سُئلوا} other {# شخص سُئلوا}}.',
  ),
  'surveys.analysis.left': draft(
    'بلا إجابة: {share, number, percent} ({declined, number} فضّلوا عدم القول، {leftOut, number} تركوه، {outside, number} بإجابة ليست في القائمة).',
  ),
  'surveys.analysis.several': draft('كان يمكن اختيار عدة إجابات. النسب من الأشخاص، وقد يزيد مجموعها على 100 %.'),
  'surveys.analysis.looks-like-scale': draft(
    'رموز إجاباته من {from} إلى {to} بالترتيب. إن كانت مقياسًا فعلّمه مقياسًا في النموذج (المظهر «likert»، والإجابة الأدنى أولًا): عندئذ يُرسم مقياسًا ويُختبر بالرتب، وهي ترى تحوّلًا قد يفوت هذا الاختبار. وهنا تؤخذ إجاباته بلا ترتيب.',
  ),
  'surveys.analysis.no-answer': draft('لم يجب أحد. لا نسبة من لا أحد.'),
  'surveys.analysis.one-person': draft('أجاب شخص واحد فقط: ما يقال هنا يقال عن ذلك الشخص.'),
  'surveys.analysis.middle': draft(
    'المتوسط {mean}، الوسيط {median}؛ نصف الإجابات من {lower} إلى {upper} ({base, plural, =0 {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}).',
  ),
  'surveys.analysis.not-counted': draft(
    '{answers, select, text {الإجابات بالكلمات تُقرأ ولا تُعدّ: انظر «إجابات بالكلمات».} other {مثل هذه الإجابات لا تُعدّ هنا.}}',
  ),
  'surveys.analysis.groups-of': draft('{question} – بحسب المجموعة'),
  'surveys.analysis.groups-of-one': draft(
    '{count, plural, =0 {لم تُستبعد مجموعة: {groups}.} one {استُبعدت لأن فيها شخصًا واحدًا فقط: {groups}. فما يقال عن المجموعة يقال عن ذلك الشخص.} two {استُبعدتا لأن في كل منهما شخصًا واحدًا فقط: {groups}. فما يقال عن المجموعة يقال عن ذلك الشخص.} few {استُبعدت لأن في كل منها شخصًا واحدًا فقط: {groups}. فما يقال عن المجموعة يقال عن ذلك الشخص.} many {استُبعدت لأن في كل منها شخصًا واحدًا فقط: {groups}. فما يقال عن المجموعة يقال عن ذلك الشخص.} other {استُبعدت لأن في كل منها شخصًا واحدًا فقط: {groups}. فما يقال عن المجموعة يقال عن ذلك الشخص.}}',
  ),
  'surveys.analysis.tests-of': draft('الاختبارات: {question}'),
  'surveys.analysis.no-test': draft(
    'لم يُختبر: هناك أقل من مجموعتين في كل منهما شخصان، أو أجاب الجميع بالمثل، أو الخلايا أصغر من أن تصلح لاختبار والجدول أكبر من أن يصلح للآخر.',
  ),
  'surveys.analysis.share': draft('{share}'),
  'surveys.analysis.share-between': draft('{share} (من {low} إلى {high})'),

  'surveys.analysis.pairs-intro': draft(
    'فقط من أجابوا في المرتين، بقدر ما تدل رموزهم أو بطاقاتهم. كيف عُثر عليهم، وكم زوجًا قد يكون لشخصين:',
  ),
  'surveys.analysis.pairs-count': draft(
    '{count, plural, =0 {لا يوجد زوج.} one {يوجد زوج واحد.} two {يوجد زوجان.} few {توجد # أزواج.} many {يوجد # زوجًا.} other {يوجد # زوج.}}',
  ),
  'surveys.analysis.one-pair': draft('ما يقال عن زوج واحد يقال عن ذلك الشخص.'),
  'surveys.analysis.pairs-tests': draft(
    '{tests, plural, =0 {لم يُختبر أي جدول.} one {اختُبر جدول واحد.} two {اختُبر جدولان، وصُححا معًا.} few {اختُبرت # جداول، وصُححت معًا.} many {اختُبر # جدولًا، وصُححت معًا.} other {اختُبر # جدول، وصُححت معًا.}}',
  ),
  'surveys.analysis.pairs-note': draft(
    'الإجابات التي لها ترتيب تُختبر بالرتب، وغيرها بنسبها. فرق النسب هو نسبة الإجابة الثانية بعدُ ناقص نسبتها قبلُ. لم تكن هناك مجموعة للمقارنة، فلا يُعرف سبب التغير.',
  ),
  'surveys.analysis.pairs-base': draft(
    'أجاب في المرتين {count, plural, =0 {لا أحد} one {واحد} two {اثنان} few {#} many {#} other {#}} من {pairs, plural, =0 {لا أزواج} one {زوج واحد} two {زوجين} few {# أزواج} many {# زوجًا} other {# زوج}}.',
  ),
  'surveys.analysis.nobody-changed': draft('لم يُختبر: لم يغيّر أحد إجابته، أو أجاب الجميع بالمثل.'),

  'surveys.analysis.everybody': draft('كل من أجاب'),
  'surveys.analysis.ticked': draft('اختير'),
  'surveys.analysis.not-ticked': draft('لم يُختر'),
  'surveys.analysis.in-wave': draft(
    '{question} (الجولة {number, number}: {kind, select, pilot {تجربة} baseline {قياس أول} other {متابعة}})',
  ),
  'surveys.analysis.by-group': draft('{question} – بحسب «{group}»'),
  'surveys.analysis.option': draft('{question}: {option}'),
  'surveys.analysis.before-after': draft('{question} – قبل وبعد'),
  'surveys.analysis.opened': draft('فتحوه'),
  'surveys.analysis.not-opened': draft('دُعوا ولم يفتحوه'),

  'surveys.analysis.downloads': draft('خذ الإجابات إلى برنامج آخر'),
  'surveys.analysis.downloads-intro': draft(
    'سطر لكل إجابة تُحلَّل من هذه الجولة. من يملك الملف يرى ما أجاب به شخص واحد: احفظه حيث يجوز حفظ الإجابات. ومن يسترجع إجاباته لاحقًا يبقى في ملف أُخذ من قبل.',
  ),
  'surveys.analysis.pair-number-note': draft(
    'مكان الرمز الذي يصنعه الناس أو رقم البطاقة رقم يبدأ من 1، هو نفسه في ملف كل جولة، ويدل على أي إجابتين لشخص واحد.',
  ),
  'surveys.analysis.pair-number': draft(
    'رقم يبدأ من 1 مكان الرمز المصنوع أو البطاقة: الرقم نفسه في ملف جولة أخرى هو الشخص نفسه؛ فارغ حيث لم يُعثر على زوج',
  ),
  'surveys.analysis.format': draft('الصيغة'),
  'surveys.analysis.format-of': draft(
    '{format, select, csv {CSV: الإجابات برموزها} codebook {دليل الرموز: ما تعنيه رموز ملف CSV} sav {SPSS (.sav)} ddi {DDI Codebook 2.5: ما سُئل وكم مرة أُعطيت كل إجابة} other {R: برنامج يعيد هذا التحليل}}',
  ),
  'surveys.analysis.r-hint': draft('يقرأ ملف CSV: احفظهما في مجلد واحد.'),
  'surveys.analysis.also': draft('ماذا يدخل في الملف أيضًا'),
  'surveys.analysis.with-words': draft('إجابات بالكلمات، وتواريخ وأماكن وأسماء صور'),
  'surveys.analysis.with-words-hint': draft('قد تحوي أسماء، وتدل على شخص بعينه. من دون علامة تُترك.'),
  'surveys.analysis.with-codes': draft('الرموز المصنوعة أو أرقام البطاقات'),
  'surveys.analysis.with-codes-hint': draft(
    'بها يستطيع من يعرف رمز شخص أو بطاقته أن يجد إجاباته. من دون علامة يقف رقم الزوج مكانها.',
  ),
  'surveys.analysis.download': draft('نزّل'),

  'surveys.weights.intro': draft(
    'لو أجابت كل مجموعة من السكان بقدر غيرها لكان لإجاباتها هذا الوزن. لا تُصلح الأوزان أن من أجابوا يختلفون عمن لم يجيبوا.',
  ),
  'surveys.weights.no-population': draft('أُعدّ الاستبيان بلا أعداد لناسه، فلا شيء يوزن بحسبه.'),
  'surveys.weights.nobody': draft('لم يجب أحد ممن يُحلَّلون عن السؤال الذي يدل على المجموعة، فلا يمكن وزن شيء.'),
  'surveys.weights.does-not-settle': draft(
    'لا أوزان تعطي النسبتين معًا: التقسيمان في الإجابات مرتبطان ارتباطًا وثيقًا. لا يوزن شيء.',
  ),
  'surveys.weights.no-question': draft(
    '{by, select, language {أعداد السكان بحسب اللغة، ولا سؤال في الاستمارة خياراته هذه اللغات. اللغة التي أجاب بها شخص لا تدل على لغته، فلا يوزن بها شيء.} other {أعداد السكان بحسب المكان، ولا سؤال في الاستمارة خياراته هذه الأماكن. مكان الرابط لا يدل على أين يسكن شخص، فلا يوزن به شيء.}}',
  ),
  'surveys.weights.nobody-in-group': draft(
    'لم يجب أحد من المجموعة «{group}» («{question}»). لا وزن يتكلم عمن لم يجيبوا، فلا يوزن شيء.',
  ),
  'surveys.weights.margin': draft('{by, select, language {بحسب اللغة} other {بحسب المكان}}، كما يدل «{question}»'),
  'surveys.weights.group': draft('المجموعة'),
  'surveys.weights.of-population': draft('من السكان'),
  'surveys.weights.of-answers': draft('من الإجابات'),
  'surveys.weights.weight': draft('الوزن (متوسط)'),
  'surveys.weights.people': draft('أشخاص لهم وزن'),
  'surveys.weights.effect': draft('أثر التصميم'),
  'surveys.weights.effective': draft('الأساس الفعلي'),
  'surveys.weights.effect-says': draft(
    'بهذه الأوزان تقول إجابات {people, plural, =0 {لا أحد} one {شخص واحد} two {شخصين} few {# أشخاص} many {# شخصًا} other {# شخص}} بقدر ما تقوله إجابات {effective, plural, =0 {لا أحد} one {واحد} two {اثنين} few {#} many {#} other {#}} بلا أوزان (كيش).',
  ),
  'surveys.weights.without-group': draft(
    '{count, plural, =0 {ذكر الجميع مجموعتهم.} one {لم يذكر شخص واحد مجموعته وليس في أي رقم موزون.} two {لم يذكر شخصان مجموعتيهما وليسا في أي رقم موزون.} few {لم يذكر # أشخاص مجموعتهم وليسوا في أي رقم موزون.} many {لم يذكر # شخصًا مجموعتهم وليسوا في أي رقم موزون.} other {لم يذكر # شخص مجموعتهم وليسوا في أي رقم موزون.}}',
  ),
  'surveys.weights.not-tested': draft(
    'مع الأوزان لا يُختبر {option, select, none {الجدول} other {«{option}»}}: الأوزان متفاوتة جدًا أو المجموعات صغيرة، فما يُعرف يعادل ما يُعرف من {base} شخص متساوي الوزن، وأصغر خلية تضم {smallest} منهم. ادمج مجموعات، أو رجّح بهوامش أقل.',
  ),
  'surveys.weights.careful': draft(
    'خذ الاختبار مع الأوزان{option, select, none {} other { لـ«{option}»}} بحذر: ما يُعرف يعادل ما يُعرف من {base} شخص متساوي الوزن، وأصغر خلية تضم {smallest} منهم. قيمة p أصغر قليلًا مما ينبغي.',
  ),
  'surveys.weights.no-tests': draft('الاختبارات في الصفحات الأخرى على الأشخاص وبلا أوزان.'),
  'surveys.weights.answer': draft('الإجابة'),
  'surveys.weights.people-of': draft('أشخاص (من {base, number})'),
  'surveys.weights.unweighted': draft('بلا أوزان'),
  'surveys.weights.weighted': draft('موزونة (الأساس الفعلي {base, number})'),

  'surveys.words.intro': draft(
    'ما كتبه الناس قد يحوي أسماء وأماكن. يقرؤه شخص من الفريق قبل أن يذهب أي منه إلى أي مكان. الرموز المصنوعة وأرقام البطاقات ليست هنا.',
  ),
  'surveys.words.no-question': draft('ليس في الاستمارة سؤال يُجاب عنه بالكلمات.'),
  'surveys.words.count': draft(
    '{count, plural, =0 {لم يكتب أحد إجابة.} one {كتب شخص واحد إجابة.} two {كتب شخصان إجابة.} few {كتب # أشخاص إجابة.} many {كتب # شخصًا إجابة.} other {كتب # شخص إجابة.}}',
  ),
  'surveys.words.read': draft('اقرأ الإجابات عن «{question}»'),
  'surveys.words.suggest': draft('اجعل إجابة باللغة {language} عن «{question}» اقتراحًا'),
  'surveys.words.cut': draft('(قُطعت هنا بعد {letters, number} حرف؛ وهي كاملة في الملف)'),
  'surveys.words.more': draft(
    '{count, plural, =0 {كل الإجابات هنا.} one {إجابة أخرى واحدة في الملف.} two {إجابتان أخريان في الملف.} few {# إجابات أخرى في الملف.} many {# إجابة أخرى في الملف.} other {# إجابة أخرى في الملف.}}',
  ),
} as const;
