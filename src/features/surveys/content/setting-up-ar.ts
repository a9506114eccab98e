const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const settingUpAr = {
  'surveys.list.title': draft('الاستبيانات'),
  'surveys.list.intro': draft(
    'يسأل الاستبيان مجموعة من الناس استمارة واحدة لغرض ما، مرة أو أكثر. هنا استبيانات فريقك وحده.',
  ),
  'surveys.list.none': draft('لا يوجد استبيان بعد.'),
  'surveys.list.caption': draft('استبيانات فريقك'),

  'surveys.page.title': draft(
    '{page, select, survey {الاستبيان} invitations {الدعوات} progress {سير العمل} flow {من يُحلَّل} pairs {الأزواج} analysis {ما تقوله الإجابات} cards {البطاقات} rules {القواعد} other {استرجاع الإجابات}}',
  ),
  'surveys.page.pages': draft('صفحات هذا الاستبيان'),
  'surveys.page.form': draft('الاستمارة'),
  'surveys.page.pilot': draft('التجربة الأولية تختبر الاستبيان. تُحفظ إجاباتها على حدة ولا تدخل في أي رقم آخر.'),
  'surveys.page.pilot-mended': draft(
    'تسأل كل جولات الاستبيان النسخة نفسها من الاستمارة. إن وجدت التجربة ما يجب تصحيحه فانشر نسخة أخرى وأعدّ الاستبيان بها من جديد: يُؤخذ كل شيء إلا النسخة، ويمكن تغييره.',
  ),
  'surveys.page.again': draft('إعداده من جديد بنسخة أخرى'),
  'surveys.page.no-wave': draft('ليست لهذا الاستبيان جولة بعد. أضف واحدة في صفحته الأولى.'),
  'surveys.page.no-way-in': draft('لا يمكن لأحد أن يجيب بعد. افتح طريقًا للدخول أدناه.'),
  'surveys.page.ways-in': draft('طرق الدخول'),
  'surveys.page.how': draft('كيف يُجاب عليه'),
  'surveys.page.link': draft('الرابط'),
  'surveys.page.write': draft('اكتب عن شخص'),
  'surveys.page.key-in': draft('أدخل ورقة'),
  'surveys.page.print': draft('اطبع أوراقًا'),
  'surveys.page.qr': draft('رمز للمسح'),
  'surveys.page.qr-label': draft('رمز يُمسح بالهاتف ويؤدي إلى {link}'),
  'surveys.page.qr-print': draft('اطبع هذا الرمز'),
  'surveys.page.closed': draft('مغلق'),
  'surveys.page.code-link': draft(
    'لمن سأله شخص أو بدأ على جهاز زميل ومعه رمز: ليتابع أو ليسترجع إجاباته. لا يبدأ به أحد.',
  ),
  'surveys.page.devices': draft(
    '{state, select, running {تسأل أجهزة الزملاء في هذه الجولة. تجلب الإجابات حين تتصل بالشبكة، حتى بعد اليوم الأخير. وما بدأ والجولة مفتوحة يُحسب.} other {قد تجلب أجهزة الزملاء إجابات بدأت والجولة مفتوحة، فقد تزيد أرقامها.}}',
  ),
  'surveys.page.not-signed': draft(
    'لم يوقّع أحد هذه الاستمارة أو أنها سُحبت، فلا يمكن فتح طريق للدخول. اطلب توقيع الاستمارة في صفحتها أولًا.',
  ),

  'surveys.count': draft('{count, number}'),
  'surveys.share': draft('{share, number, percent}'),
  'surveys.day': draft('{on, date, long}'),
  'surveys.from': draft('من {on, date, long} إلى أن يُغلق'),
  'surveys.from-to': draft('من {on, date, long} إلى {to, date, long}'),
  'surveys.unknown': draft('غير معروف'),
  'surveys.place': draft('المكان'),
  'surveys.no-place': draft('لم يُسمَّ مكان'),
  'surveys.invited': draft('المدعوون'),
  'surveys.way': draft('{way, select, link {برابط} phone {بالهاتف} device {على جهاز زميل} other {على الورق}}'),
  'surveys.wave-kind': draft('{kind, select, pilot {تجربة أولية} baseline {قياس أول} other {متابعة}}'),
  'surveys.wave': draft(
    'الجولة {number, number}: {kind, select, pilot {تجربة أولية} baseline {قياس أول} other {متابعة}}',
  ),
  'surveys.pairing.by': draft(
    '{by, select, card {برقم بطاقة} self-made-code {برمز يصنعه الناس بأنفسهم} other {لا تُقرن الإجابات}}',
  ),

  'surveys.set-up.title': draft('إعداد استبيان'),
  'surveys.set-up.choose': draft('أي استمارة تُسأل؟ يقوم الاستبيان على نسخة واحدة من استمارة منشورة ويبقى عليها.'),
  'surveys.set-up.like': draft(
    'يبدأ الاستبيان الجديد كما أُعدّ “{title}”: غرضه وما يوافق عليه الناس والمعنيون والقرن والقواعد. راجع ذلك كله قبل إعداده.',
  ),
  'surveys.set-up.needs': draft(
    'الاستمارة المنشورة لا تتغير. قبل نشرها تأكد من أنها تسأل ما يحتاجه الاستبيان: هل يوافق الشخص (اختيار واحد)، ولقرن الإجابات قبل وبعد: رقم بطاقة (نص) أو أربعة أسئلة على الأقل يصنع منها الناس رمزًا.',
  ),
  'surveys.set-up.not-usable': draft('استمارات لا يمكن أخذها'),
  'surveys.set-up.version': draft('النسخة'),
  'surveys.set-up.because': draft(
    '{because, select, draft {هي مسودة وقد تتغير بعد. انشرها أولًا.} withdrawn {سُحبت.} other {تُكتب في السجلات الصحية: لها رمز سريري. مثل هذه الاستمارة تُسأل لمريض، لا في استبيان.}}',
  ),
  'surveys.set-up.lacks': draft(
    '{use, select, consent {ليس فيها سؤال باختيار واحد، فلا يمكنها أن تسأل هل يوافق الشخص، ولا يُستبعد أحد لذلك.} card {ليس فيها سؤال نصي، فلا تُقرن الإجابات برقم بطاقة.} other {أسئلتها أقل مما يكفي لرمز يصنعه الناس بأنفسهم: سؤال للموافقة وأربعة أو أكثر باختيار واحد أو رقم صحيح أو نص.}}',
  ),
  'surveys.set-up.form-lacks': draft(
    'تبقى هذه النسخة كما هي. إن احتجت إلى شيء من هذا فأحضر نسخة فيها هذه الأسئلة وانشرها قبل إعداد الاستبيان.',
  ),
  'surveys.set-up.no-form': draft('لم تُنشر أي استمارة بعد. أحضر واحدة من صفحة الاستمارات وانشرها.'),
  'surveys.set-up.stays': draft(
    'يبقى ما أُعدّ به الاستبيان كما هو، لأن الناس يوافقون عليه. قواعده وحدها يمكن أن تتغير لاحقًا، بسبب يراه الجميع.',
  ),
  'surveys.set-up.name': draft('اسم الاستبيان'),
  'surveys.set-up.no-title': draft('أعطِ الاستبيان اسمًا.'),
  'surveys.set-up.purpose': draft('الغرض'),
  'surveys.set-up.purpose-hint': draft('ما الذي سيُقرَّر بناءً على الإجابات، ومن يقرره.'),
  'surveys.set-up.no-purpose': draft('اذكر الغرض من الإجابات.'),
  'surveys.set-up.consent': draft('ما يوافق عليه الناس'),
  'surveys.set-up.consent-intro': draft(
    'يُعرض قبل السؤال الأول. اذكر من يسأل، والغرض من الإجابات، ومن يقرؤها، وكم تُحفظ، وأن للناس أن يتوقفوا أو يسترجعوا إجاباتهم. واللغة التي تتركها فارغة يُعرض فيها نص لغة الاستمارة الأصلية.',
  ),
  'surveys.set-up.no-consent': draft('اكتب ما يوافق عليه الناس، بلغة الاستمارة الأصلية على الأقل.'),
  'surveys.set-up.without-words': draft('أكّد أنك تتابع بلا نص في اللغات المذكورة أدناه، أو اكتب النص.'),
  'surveys.set-up.without-words-title': draft('لغات بلا نص يوافق عليه الناس'),
  'surveys.set-up.without-words-then': draft(
    'من يجيب بإحدى هذه اللغات يُسأل عن موافقته بهذه اللغة: {own}. ولا يمكن تغيير ما يوافق عليه الناس ولا الإضافة إليه بعد إعداد الاستبيان.',
  ),
  'surveys.set-up.without-words-do': draft('المتابعة بلا نص في هذه اللغات'),
  'surveys.set-up.period': draft('المدة'),
  'surveys.set-up.period-binds': draft(
    'تقع كل جولة بين هذين اليومين، والمتابعة اللاحقة أيضًا. اترك اليوم الأخير فارغًا إن لم تعرفه. يمكن تأخيره لاحقًا، ولا يُقدَّم أبدًا.',
  ),
  'surveys.set-up.first-wave': draft('ما الجولة الأولى'),
  'surveys.set-up.pilot-first': draft(
    'تختبر الاستبيان، وتُحفظ إجاباتها على حدة عن كل رقم. أغلق طرق الدخول إليها حين تنتهي، ثم أضف القياس الأول.',
  ),
  'surveys.set-up.population': draft('الناس المعنيون'),
  'surveys.set-up.population-intro': draft(
    'بهذه الأعداد يمكن للاستبيان أن يبيّن من الغائب ما دام هناك وقت لفعل شيء. اتركها فارغة إن لم يعرفها أحد.',
  ),
  'surveys.set-up.by-language': draft('كم شخصًا يتكلم كل لغة'),
  'surveys.set-up.by-language-hint': draft(
    'لغة واحدة في كل سطر مع عدد الناس: “Arabic 120” أو برمزها “ar 120”. لغات هذه الاستمارة: {languages}.',
  ),
  'surveys.set-up.by-place': draft('كم شخصًا في كل مكان'),
  'surveys.set-up.by-place-hint': draft(
    'مكان واحد في كل سطر مع عدد الناس: “Harbour hotel 85”. استعمل الأسماء نفسها لطرق الدخول.',
  ),
  'surveys.set-up.bad-group': draft(
    'السطر “{text}” ليس اسمًا وعددًا من الناس أكبر من 0. اكتب مجموعة واحدة في كل سطر، مثل “ar 120”.',
  ),
  'surveys.set-up.group-twice': draft('توجد مجموعة مرتين، أو أكثر من 200 مجموعة. اكتب كل واحدة في سطر واحد.'),
  'surveys.set-up.no-such-language': draft('ليس للاستمارة لغة “{text}”. لغاتها: {languages}.'),
  'surveys.set-up.rules': draft('من يُحلَّل'),
  'surveys.set-up.pairing': draft('قبل وبعد'),
  'surveys.set-up.pairing-how': draft('كيف يُعرف أن إجابات جولتين لشخص واحد'),
  'surveys.set-up.no-pairing': draft('اذكر هل تُقرن إجابات الجولتين، وكيف.'),
  'surveys.set-up.card': draft('السؤال عن رقم البطاقة'),
  'surveys.set-up.no-card-question': draft('اختر السؤال عن رقم البطاقة. يجب أن يكون سؤالًا نصيًا.'),
  'surveys.set-up.parts': draft('الأسئلة التي تصنع إجاباتُها الرمز'),
  'surveys.set-up.parts-hint': draft(
    '{fewest, number} على الأقل. اسأل عما يستطيع الناس قوله مرة أخرى بعد سنة ولا يعرفه غيرهم: حرف أول، عدد الإخوة، شهر. ومن النص يُحسب الحرف الأول.',
  ),
  'surveys.set-up.too-few-parts': draft(
    'يحتاج الرمز إلى أربعة أسئلة على الأقل وعشرة على الأكثر، كل منها باختيار واحد أو رقم صحيح أو نص.',
  ),
  'surveys.set-up.consent-is-no-part': draft(
    'لا يكون سؤال الموافقة جزءًا من الرمز: كل من يُحلَّل أعطى الإجابة نفسها. احذفه.',
  ),
  'surveys.set-up.do': draft('أعدّه'),

  'surveys.period.opens': draft('اليوم الأول'),
  'surveys.period.closes': draft('اليوم الأخير'),
  'surveys.period.closes-hint': draft('اتركه فارغًا لتغلقه بيدك.'),
  'surveys.period.by-hand': draft('يُغلق يدويًا'),
  'surveys.period.bad-opens': draft('اذكر اليوم الأول، مثل 27 11 2026.'),
  'surveys.period.bad-closes': draft('اذكر اليوم الأخير، مثل 27 11 2026، أو اتركه فارغًا.'),
  'surveys.period.no-such-day': draft(
    'لا يوجد يوم {day, number} في {month, select, 2 {فبراير من تلك السنة} 4 {أبريل} 6 {يونيو} 9 {سبتمبر} other {نوفمبر}}. اختر يومًا آخر.',
  ),
  'surveys.period.closes-before': draft('اليوم الأخير قبل الأول.'),

  'surveys.add-wave.title': draft('إضافة جولة'),
  'surveys.add-wave.kind': draft('ما الغرض منها'),
  'surveys.add-wave.no-kind': draft('اذكر الغرض من الجولة.'),
  'surveys.add-wave.outside': draft(
    'تقع الجولة ضمن مدة الاستبيان. اختر أيامًا ضمنها، أو أخّر اليوم الأخير للاستبيان أولًا.',
  ),
  'surveys.add-wave.do': draft('أضف الجولة'),
  'surveys.add-way.title': draft('فتح طريق للدخول'),
  'surveys.add-way.intro': draft(
    'افتح واحدًا لكل مكان توزّع فيه الاستبيان. عندها يُعرف المكان من الرابط أو الورقة، ولا يُعرف شيء آخر عن أي شخص.',
  ),
  'surveys.add-way.wave': draft('الجولة'),
  'surveys.add-way.no-wave': draft('اذكر إلى أي جولة يؤدي.'),
  'surveys.add-way.ways': draft('كيف يمكن الإجابة'),
  'surveys.add-way.device-hint': draft(
    'هاتف زميل أو حاسوبه، في تطبيق الأجهزة، حتى من دون شبكة: يسلّمه لمن يجيب، أو يسأل ويكتب. عندها يكون الرابط لمن معه رمز على بطاقة، ليتابع أو ليسترجع إجاباته. لا يبدأ به أحد إلا إذا اختير الرابط أيضًا.',
  ),
  'surveys.add-way.no-ways': draft('اذكر بأي طرق يمكن الإجابة.'),
  'surveys.add-way.place': draft('المكان'),
  'surveys.add-way.place-hint': draft('اتركه فارغًا لرابط يُوزَّع في كل مكان.'),
  'surveys.add-way.place-of-groups': draft('اتركه فارغًا لرابط يُوزَّع في كل مكان. أماكن الناس المعنيين: {places}.'),
  'surveys.add-way.other-place': draft(
    '“{place}” ليس من أماكن الناس المعنيين، فلا يُحسب من يجيب هناك في أي منها. اختر واحدًا منها، أو أكّد أنك تقصد هذا.',
  ),
  'surveys.add-way.other-place-do': draft('“{place}” مكان آخر'),
  'surveys.add-way.long-place': draft('اسم المكان 200 حرف على الأكثر.'),
  'surveys.add-way.invited': draft('كم شخصًا يُدعى به في المجموع'),
  'surveys.add-way.invited-hint': draft(
    'الجميع، ومنهم من في قائمة دعواته: لا يُعدّون مرة أخرى. اتركه فارغًا إن لم يعدّ أحد. عندها يُعدّ من كُتب إليهم، وإن لم يُكتب إلى أحد يقول المسار إنه غير معروف.',
  ),
  'surveys.add-way.bad-invited': draft('اكتب عدد المدعوين رقمًا صحيحًا، أو اتركه فارغًا.'),
  'surveys.add-way.do': draft('افتحه'),

  'surveys.last-day.title': draft('تأخير اليوم الأخير'),
  'surveys.last-day.intro': draft(
    'لجولة لاحقة. تبقى أيام الجولات الموجودة كما هي. ويبقى في هذه الصفحة اليوم السابق وسبب تأخيره.',
  ),
  'surveys.last-day.not-later': draft('لا يُنقل اليوم الأخير إلا إلى ما بعده. اختر يومًا لاحقًا أو اتركه فارغًا.'),
  'surveys.correct-place.title': draft('تصحيح المكان'),
  'surveys.correct-place.which': draft('تصحيح المكان: {place}'),
  'surveys.correct-place.intro': draft(
    'المكان لطريق الدخول: كل إجابة جاءت أو تجيء منه تُحسب هناك. ويبقى في هذه الصفحة ما كان قبل ذلك وسبب تصحيحه.',
  ),
  'surveys.mended.before': draft('تغييرات سابقة'),
  'surveys.mended.made': draft('متى'),
  'surveys.mended.to': draft('إلى'),
  'surveys.mended.at': draft('{at, date, long}'),
  'surveys.mended.no-because': draft('اذكر سبب التغيير.'),

  'surveys.rules.intro': draft('تُستبعد الإجابة بأول ما يصح عليها من هذه. وكل ما عداها يُحلَّل.'),
  'surveys.rules.none': draft('–'),
  'surveys.rules.consent': draft('الإجابة التي تعطي الموافقة'),
  'surveys.rules.consent-hint': draft(
    'من يجيب بغيرها، أو لا يجيب، لا يُحلَّل. اتركها مفتوحة فقط إن لم تسأل الاستمارة عن الموافقة.',
  ),
  'surveys.rules.fewest': draft('أقل عدد من الردود'),
  'surveys.rules.fewest-hint': draft('كم سؤالًا غير الموافقة يجب أن يُردّ عليه. مع 2 يُستبعد من ردّ على سؤال واحد فقط.'),
  'surveys.rules.bad-fewest': draft('اكتب أقل عدد من الردود رقمًا صحيحًا من 1 إلى 1000.'),
  'surveys.rules.excluded': draft('إجابة تقول إن الشخص غير معني'),
  'surveys.rules.one-only': draft('اختر إما إجابة وإما رقمًا يقول إن الشخص غير معني، لا كليهما.'),
  'surveys.rules.below-question': draft('أو رقم يجب أن يكون كبيرًا بما يكفي'),
  'surveys.rules.below-number': draft('تحت هذا الرقم لا يكون الشخص معنيًا'),
  'surveys.rules.bad-below': draft('اختر سؤالًا عن رقم، واكتب الرقم.'),
  'surveys.rules.change': draft('تغيير القواعد'),
  'surveys.rules.change-intro': draft(
    '{count, plural, =0 {لا توجد إجابات بعد.} one {توجد إجابة واحدة بالفعل.} two {توجد إجابتان بالفعل.} few {توجد # إجابات بالفعل.} many {توجد # إجابة بالفعل.} other {توجد # إجابة بالفعل.}} ويظهر التغيير وسببه وهذا العدد بجانب المسار من الآن.',
  ),
  'surveys.rules.because': draft('لماذا'),
  'surveys.rules.no-because': draft('اذكر لماذا تتغير القواعد.'),
  'surveys.rules.do': draft('غيّرها'),
};
