const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const runningAr = {
  'surveys.flow.intro': draft(
    'من المدعوين إلى من يُحلَّلون. كل إجابة في سطر واحد فقط. هذه الأرقام لفريقك: انشرها عبر صفحة الأرقام.',
  ),
  'surveys.flow.step': draft('الخطوة'),
  'surveys.flow.out': draft('استُبعد هنا'),
  'surveys.flow.left': draft('الباقي'),
  'surveys.flow.opened': draft('فتحوه (المستبعد: دُعوا ولم يفتحوه)'),
  'surveys.flow.withdrawn': draft('استرجعوا إجاباتهم'),
  'surveys.flow.analysed': draft('يُحلَّلون'),
  'surveys.flow.withdrawn-note': draft(
    '{count, plural, =0 {لم يسترجع أحد إجاباته.} one {استرجع شخص واحد إجاباته. حُذفت وليست في أي رقم آخر في هذه الصفحة. وما نُشر أو سُلّم من قبل لا تزال فيه.} two {استرجع شخصان إجاباتهما. حُذفت وليست في أي رقم آخر في هذه الصفحة. وما نُشر أو سُلّم من قبل لا تزال فيه.} few {استرجع # أشخاص إجاباتهم. حُذفت وليست في أي رقم آخر في هذه الصفحة. وما نُشر أو سُلّم من قبل لا تزال فيه.} many {استرجع # شخصًا إجاباتهم. حُذفت وليست في أي رقم آخر في هذه الصفحة. وما نُشر أو سُلّم من قبل لا تزال فيه.} other {استرجع # شخص إجاباتهم. حُذفت وليست في أي رقم آخر في هذه الصفحة. وما نُشر أو سُلّم من قبل لا تزال فيه.}}',
  ),
  'surveys.flow.changed': draft('تغييرات القواعد'),
  'surveys.flow.change': draft(
    'في {at, date, long}، حين {count, plural, =0 {لم تكن هناك إجابات} one {كانت هناك إجابة واحدة} two {كانت هناك إجابتان} few {كانت هناك # إجابات} many {كانت هناك # إجابة} other {كانت هناك # إجابة}}:',
  ),
  'surveys.reason': draft(
    '{reason, select, no-consent {لم يوافق} blank {فارغة} consent-left-out {ترك سؤال الموافقة} nothing-after-consent {وافق ولم يجب عن شيء آخر} too-few-replies {ردّ على أسئلة قليلة جدًا} other {ليس معنيًا بالاستبيان}}',
  ),

  'surveys.progress.intro': draft(
    'كل إجابة بدأت، قبل أن يُستبعد أي منها. قد تدل الإجابات القليلة على شخص بعينه: لا تسلّم هذه الأرقام لأحد.',
  ),
  'surveys.progress.none': draft('لم يبدأ أحد بعد.'),
  'surveys.progress.which': draft('أيّها'),
  'surveys.progress.begun': draft('بدأت'),
  'surveys.progress.finished': draft('اكتملت'),
  'surveys.progress.by-day': draft('حسب اليوم'),
  'surveys.progress.by-language': draft('حسب اللغة'),
  'surveys.progress.by-way': draft('حسب الطريقة'),
  'surveys.progress.by-mode': draft('حسب من كان إلى جانبهم'),
  'surveys.mode': draft(
    '{mode, select, self {لا أحد} assisted {شخص قرأ أو كتب} trained {مترجم مدرَّب} untrained {شخص غير مدرَّب ترجم} paper {على الورق: غير معروف} other {لم يُجَب عن شيء بعد} }',
  ),
  'surveys.progress.by-place': draft('حسب المكان'),
  'surveys.progress.no-population': draft('أُعدّ الاستبيان بلا أعداد للناس، فلا يمكنه أن يبيّن من الغائب.'),
  'surveys.progress.missing': draft('من الغائب'),
  'surveys.progress.missing-intro': draft(
    'المجموعة الأقل وصولًا تأتي أولًا. و“الناقص” هو عدد من كانوا سيجيبون أيضًا لو وصل الاستبيان إليها كما وصل إلى الجميع.',
  ),
  'surveys.progress.missing-by': draft('{by, select, language {حسب اللغة} other {حسب المكان}}'),
  'surveys.progress.people': draft('الناس'),
  'surveys.progress.rate': draft('نسبة الوصول'),
  'surveys.progress.too-few': draft('الناقص'),
  'surveys.progress.none-missing': draft('لا أحد'),
  'surveys.progress.others': draft(
    '{count, plural, =0 {لا إجابة خارج هذه المجموعات.} one {إجابة واحدة ليست من هذه المجموعات.} two {إجابتان ليستا من هذه المجموعات.} few {# إجابات ليست من هذه المجموعات.} many {# إجابة ليست من هذه المجموعات.} other {# إجابة ليست من هذه المجموعات.}}',
  ),
  'surveys.progress.questions': draft('أين يتوقف الناس'),
  'surveys.progress.question': draft('السؤال'),
  'surveys.progress.asked': draft('عُرض على'),
  'surveys.progress.replied': draft('ردّ'),
  'surveys.progress.left-out': draft('تُرك'),
  'surveys.progress.stopped': draft('توقف هنا'),

  'surveys.pairs.intro': draft(
    'مما يُحلَّل. لا يُسمّى أحد: تُقرن الإجابات بما كتبه الناس بأنفسهم، فتفوت بعض الأزواج وقد يكون قليل منها لشخصين.',
  ),
  'surveys.pairs.none': draft('لا شيء يُقرن قبل قياس أول ومتابعة.'),
  'surveys.pairs.waves': draft('الجولة {before, number} والجولة {after, number}'),
  'surveys.pairs.before-after': draft('{before, number} قبل، {after, number} بعد'),
  'surveys.pairs.pairs': draft('الأزواج'),
  'surveys.pairs.ambiguous': draft('قد يكون أكثر من واحد لهم (لا تُقرن)'),
  'surveys.pairs.alone': draft('لا أحد بمثل هذا الرمز في المرة الأخرى'),
  'surveys.pairs.unreadable': draft('بلا رمز، أو برمز لا يمكن أن يكون صحيحًا'),
  'surveys.pairs.levels': draft('إلى أي حد قد تختلف الرموز'),
  'surveys.pairs.differing': draft('الأجزاء المختلفة'),
  'surveys.pairs.found': draft('الأزواج الموجودة'),
  'surveys.pairs.expected-wrong': draft('منها لشخصين بالمصادفة (على الأكثر)'),
  'surveys.pairs.about': draft('نحو {number, number}'),
  'surveys.pairs.hardly-any': draft('أقل من 0.1'),
  'surveys.pairs.taken': draft('محسوبة'),
  'surveys.pairs.is-taken': draft('{is, select, yes {نعم} other {لا: كثير منها سيكون لشخصين}}'),
  'surveys.pairs.errors': draft(
    'نحو {part, number, percent} من الأجزاء لم تُصنع مرة أخرى كما كانت. ومن الذين أجابوا في المرتين لم يمكن إيجاد نحو {lost, number, percent} لهذا السبب.',
  ),
  'surveys.pairs.errors-unknown': draft('الأزواج أقل من أن يُقال كم مرة لا يُصنع الرمز كما كان.'),

  'surveys.cards.intro': draft(
    'مئة رقم، تُسحب من جديد كلما فُتحت هذه الصفحة. أعطِ كل شخص بطاقة برقم واحد واطلب منه أن يحضرها مرة أخرى. لا يكتب أحد من أخذ أي رقم. رقم خاطئ واحد يجعله ليس رقم بطاقة، فلا تُقرن به الإجابات أبدًا.',
  ),
  'surveys.cards.caption': draft('أرقام للبطاقات'),

  'surveys.withdraw.intro': draft(
    'لمن يطلب استرجاع إجاباته. تُحذف إجاباته فورًا، من كل الجولات، ولا تدخل في أي رقم من ذلك الحين. ولا يلزم أحدًا أن يذكر السبب.',
  ),
  'surveys.withdraw.by-link': draft(
    'من أجاب برابط يفعل ذلك بنفسه، في صفحة الرابط “استرجاع إجاباتك”، بالرمز الذي ظهر في نهاية الأسئلة. ومن أجاب على جهاز زميل أو سأله شخص يفعل ذلك هناك أيضًا بالرمز الذي أُعطي له، أو يخبرك به.',
  ),
  'surveys.withdraw.so-far': draft(
    '{count, plural, =0 {لم يسترجع أحد إجاباته حتى الآن.} one {استُرجعت إجابة واحدة حتى الآن.} two {استُرجعت إجابتان حتى الآن.} few {استُرجعت # إجابات حتى الآن.} many {استُرجعت # إجابة حتى الآن.} other {استُرجعت # إجابة حتى الآن.}}',
  ),
  'surveys.withdraw.sheet': draft('الرقم على ورقته'),
  'surveys.withdraw.sheet-or-card': draft('الرقم على ورقته أو بطاقته'),
  'surveys.withdraw.key': draft('أو الرمز الذي أُعطي له'),
  'surveys.withdraw.key-hint': draft('اثنا عشر حرفًا ورقمًا، مثل 7K3M-P2QA-9XTD.'),
  'surveys.withdraw.or-code': draft('أو الرمز الذي يصنعه بنفسه، مصنوعًا مرة أخرى. يجب أن يكون كاملًا ومطابقًا.'),
  'surveys.withdraw.do': draft('احذف الإجابات'),
  'surveys.withdraw.done': draft(
    '{count, plural, =0 {لم تُحذف أي إجابة.} one {حُذفت إجابة واحدة. ليست في أي رقم من الآن.} two {حُذفت إجابتان. ليستا في أي رقم من الآن.} few {حُذفت # إجابات. ليست في أي رقم من الآن.} many {حُذفت # إجابة. ليست في أي رقم من الآن.} other {حُذفت # إجابة. ليست في أي رقم من الآن.}}',
  ),
  'surveys.withdraw.nobody': draft('لم توجد إجابات بذلك. راجع الرقم أو الرمز مرة أخرى. لم يُحذف شيء.'),
  'surveys.withdraw.several': draft(
    'توجد أكثر من إجابة مطابقة في جولة واحدة، فلا أحد يعرف أيّها له. اسأل عن الرقم على الورقة. لم يُحذف شيء.',
  ),
};
