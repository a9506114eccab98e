const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const linkAr = {
  'co-design.kind': draft(
    '{kind, select, unclear {غير واضح} hurtful {قد يجرح} missing {ينقصه شيء} otherwise {يُسأل بطريقة أخرى} other {جيد}}',
  ),

  'co-design.question.only-some': draft('لا يُسأل هذا إلا بعض الناس.'),
  'co-design.question.more-choices': draft(
    '{count, plural, zero {ولا إجابة أخرى} one {وإجابة أخرى} two {وإجابتان أخريان} few {و# إجابات أخرى} many {و# إجابة أخرى} other {و# إجابة أخرى}}',
  ),
  'co-design.question.answered-by': draft(
    '{kind, select, integer {الإجابة رقم.} decimal {الإجابة رقم.} range {الإجابة رقم.} date {الإجابة تاريخ.} date-estimated {الإجابة تاريخ.} image {الإجابة صورة.} note {يقرأ الناس هذا فقط.} other {يجيب الناس بكلماتهم.}}',
  ),

  'co-design.link.languages': draft('اللغات'),
  'co-design.link.ways': draft('في هذا الرابط'),
  'co-design.link.pages': draft('الصفحات'),
  'co-design.link.page-of': draft('الصفحة {page} من {pages}'),
  'co-design.link.before': draft('الصفحة السابقة'),
  'co-design.link.next': draft('الصفحة التالية'),
  'co-design.link.all-questions': draft('كل الأسئلة'),
  'co-design.link.mine': draft('{code, select, yes {ما قلته وما حدث له} other {اعرف برمزك ما حدث لما قلته}}'),
  'co-design.link.record': draft('من شكّل أي سؤال'),
  'co-design.link.who': draft('كتب {team} هذه الأسئلة (النسخة {version}).'),
  'co-design.link.about': draft('لا تجب عن الأسئلة هنا. قل رأيك فيها، حتى {on, date, long}.'),
  'co-design.link.shown': draft(
    'لا حاجة إلى اسم. لاحقًا يمكن لكل من شارك أن يقرأ ما قيل، بعد أن يقرأه الفريق. لا تكتب عن شخص أو عن صحتك.',
  ),
  'co-design.link.over': draft('لم يعد هذا الرابط يأخذ تعليقات. يمكنك أن تقرأ ما قيل وما حدث له.'),
  'co-design.link.say-of': draft('قل شيئًا عن رقم {number}'),
  'co-design.link.say-whole': draft('قل شيئًا عن الأسئلة كلها'),

  'co-design.say.kind': draft('{who, select, they {ماذا قالوا عنه؟} other {ماذا تقول عنه؟}}'),
  'co-design.say.words': draft('{who, select, they {بكلماتهم} other {بكلماتك}}'),
  'co-design.say.words-hint': draft('بأي لغة، حتى {most} حرفًا. إن كان جيدًا فيمكنك ترك هذا فارغًا.'),
  'co-design.say.name': draft('{who, select, they {اسمهم، أو اسم يختارونه} other {اسمك، أو اسم تختاره}}'),
  'co-design.say.name-hint': draft(
    'اتركه فارغًا إن أردت بلا اسم. يقرؤه الفريق، ولا يقرؤه غيره إلا إذا وُضعت العلامة أدناه.',
  ),
  'co-design.say.public': draft(
    '{who, select, they {يريدون أن يقرأ كل من شارك هذا الاسم} other {يمكن لكل من شارك أن يقرأ هذا الاسم}}',
  ),
  'co-design.say.no-trace': draft('لا نحفظ عنوانك ولا أي شيء عن هاتفك.'),
  'co-design.say.do': draft('قله'),
  'co-design.say.no-question': draft('لا يوجد سؤال كهذا هنا. اختر السؤال الذي تقصده.'),
  'co-design.say.no-kind': draft('اختر ما يقال عنه'),
  'co-design.say.no-words': draft('اكتب ما تريد قوله'),
  'co-design.say.too-long': draft('في هذا {count} حرفًا، والمكان يتسع لـ {most}. اجعله أقصر أو قله في جزأين.'),
  'co-design.say.long-name': draft('لا يزيد الاسم على {most} حرفًا'),
  'co-design.say.not-taken': draft('لم يُحفظ هذا'),
  'co-design.say.full': draft(
    'جاءت اليوم تعليقات كثيرة، فلا يأخذ هذا الرابط المزيد حتى الغد. عد حينها، أو أخبر الفريق.',
  ),
  'co-design.say.copy': draft('هذه كلماتك. انسخها حتى لا تضيع.'),

  'co-design.mine.title': draft('{said, select, yes {شكرًا لك. حُفظ ما قلته.} other {ما قلته}}'),
  'co-design.mine.said': draft('{said} ({on, date, long})'),
  'co-design.mine.code': draft('هذا رمزك. به ترى ما حدث لما قلته، ويمكنك أن تسترجعه.'),
  'co-design.mine.code-lost': draft('اكتبه عندك. لا يستطيع أحد أن يعطيك إياه مرة أخرى.'),
  'co-design.mine.code-wrong': draft('لم يُقل شيء بهذا الرمز في هذا الرابط. انظر إليه حرفًا حرفًا.'),
  'co-design.mine.type-code': draft('رمزك'),
  'co-design.mine.code-hint': draft('اثنا عشر حرفًا ورقمًا، كما على بطاقتك'),
  'co-design.mine.look': draft('اعرف ما حدث له'),
  'co-design.mine.leave': draft('انسَ رمزي على هذا الهاتف'),
  'co-design.mine.taken-back': draft('استرجعت هذا. لم تعد كلماتك هنا.'),
  'co-design.back.what': draft('تُمحى كلماتك واسمك. يبقى أن شيئًا قيل هنا. لا يمكن الرجوع عن ذلك.'),
  'co-design.back.title': draft('استرجاعه'),
  'co-design.back.do': draft('استرجع هذا'),

  'co-design.reply.none': draft('لم يجب أحد عن هذا بعد.'),
  'co-design.reply.outcome': draft(
    '{outcome, select, changed {تغيّر في النسخة {version}} other {بقي كما هو}} ({on, date, long})',
  ),

  'co-design.record.intro': draft('كيف صار كل سؤال كما هو: ما قيل، وما تغيّر، ولماذا.'),
  'co-design.record.summary': draft(
    '({changes, plural, =0 {لم يتغير} zero {لم يتغير} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}، {said, plural, =0 {لم يُقل شيء} zero {لم يُقل شيء} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقًا} other {# تعليق}})',
  ),
  'co-design.record.said-count': draft(
    '{count, plural, zero {لا تعليق} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقًا} other {# تعليق}}',
  ),
  'co-design.record.version': draft('{draft, select, yes {مسودة النسخة {version} كما قُرئت} other {النسخة {version}}}'),
  'co-design.record.unchanged': draft('لم يتغير السؤال قط.'),
  'co-design.record.gone': draft('لم يعد هذا السؤال يُسأل.'),
  'co-design.record.event': draft('{what, select, added {أُضيف السؤال} other {حُذف السؤال}}'),
  'co-design.record.change': draft(
    '{change, select, words {تغيّرت الكلمات} choices {تغيّرت الإجابات التي يُختار منها} kind {تغيّر نوع الإجابة} rules {تغيّر من يُسأل به} other {نُقل من مكانه}}',
  ),
  'co-design.record.from-to': draft('{before} صار: {after}'),
  'co-design.record.nothing': draft('لا كلمات'),
  'co-design.record.more-texts': draft(
    '{count, plural, zero {ولا نص آخر} one {ونص آخر} two {ونصان آخران} few {و# نصوص أخرى} many {و# نصًا آخر} other {و# نص آخر}}',
  ),
  'co-design.record.somebody': draft('شخص ما'),
  'co-design.record.said': draft(
    '{who} {kind, select, unclear {قال إنه غير واضح} hurtful {قال إنه قد يجرح} missing {قال إنه ينقصه شيء} otherwise {يريد أن يُسأل بطريقة أخرى} other {قال إنه جيد}} ({on, date, long})',
  ),
  'co-design.record.taken-back': draft('قال شخص ما شيئًا في {on, date, long} ثم استرجعه.'),
  'co-design.record.withheld': draft(
    '{answered, select, yes {لا تُعرض الكلمات، فقد يُعرف شخص منها.} other {تُعرض الكلمات بعد أن يقرأها الفريق.}}',
  ),
  'co-design.record.shaped-by': draft('تكلم عنه:'),
  'co-design.record.unnamed': draft(
    '{count, plural, zero {لا أحد بلا اسم} one {واحد بلا اسم} two {اثنان بلا اسم} few {# بلا اسم} many {# بلا اسم} other {# بلا اسم}}',
  ),
  'co-design.record.fewer': draft('أقل من 8'),
  'co-design.record.about': draft('نحو {count, number}'),
  'co-design.record.pilot': draft(
    'عند تجربة النسخة {version}: عدد من سُئلوا هذا {asked}، ومن تركوه {skipped}، ومن توقفوا هنا {stopped}.',
  ),

  'co-design.paper.explain': draft(
    'لا تجب عن الأسئلة. قل رأيك فيها: ضع علامة واكتب بأي لغة. أعد الورقة قبل نهاية {on, date, long}. لا حاجة إلى اسم. لا تكتب عن شخص أو عن صحتك.',
  ),
  'co-design.paper.name': draft('اسمك أو اسم آخر، إن أردت أن تُذكر:'),
  'co-design.paper.code': draft('احفظ هذا الرمز. به ترى ما حدث لما قلته:'),
} as const;
