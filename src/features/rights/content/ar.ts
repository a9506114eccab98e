import { translation } from '#platform/language/messages.ts';

export const ar = translation('ar', {
  'rights.page.title': { text: 'كيف تزور الطبيب', state: 'draft' },
  'rights.page.lead': { text: 'يمكنك زيارة الطبيب في إنجلترا مجانًا. تشرح لك هذه الصفحة كيف تفعل ذلك.', state: 'draft' },
  'rights.page.languages': { text: 'اقرأ هذه الصفحة بلغتك', state: 'draft' },
  'rights.page.back-to-page': { text: 'العودة إلى صفحة «كيف تزور الطبيب»', state: 'draft' },
  'rights.draft.title': { text: 'هذه الترجمة مسودة', state: 'draft' },
  'rights.draft.text': {
    text: 'لم يراجعها بعد أحد يتكلم هذه اللغة، وقد تكون فيها أخطاء. يمكنك مقارنتها بالصفحة الإنجليزية.',
    state: 'draft',
  },
  'rights.draft.short': { text: 'ترجمة أولية لم تُراجع بعد', state: 'draft' },

  'rights.gp.title': { text: 'ما معنى GP؟', state: 'draft' },
  'rights.gp.text': {
    text: 'الـ GP هو طبيب الأسرة (الطبيب العام). يعمل أطباء الأسرة والممرضون في مكان اسمه GP surgery، أي العيادة.',
    state: 'draft',
  },

  'rights.anyone.title': { text: 'لكل شخص في إنجلترا الحق في طبيب أسرة', state: 'draft' },
  'rights.anyone.everyone': { text: 'يستطيع كل شخص في إنجلترا أن يسجّل عند طبيب أسرة (GP).', state: 'draft' },
  'rights.anyone.free': { text: 'زيارة طبيب الأسرة مجانية.', state: 'draft' },
  'rights.anyone.status': { text: 'لا يهم وضعك من حيث الهجرة والإقامة.', state: 'draft' },
  'rights.anyone.staff': { text: 'العاملون في العيادة ليسوا من موظفي الهجرة.', state: 'draft' },

  'rights.papers.title': { text: 'لا تحتاج إلى أوراق', state: 'draft' },
  'rights.papers.intro': { text: 'يمكنك التسجيل من دون:', state: 'draft' },
  'rights.papers.identity': { text: 'جواز سفر أو أي هوية أخرى', state: 'draft' },
  'rights.papers.address': { text: 'إثبات لعنوان السكن', state: 'draft' },
  'rights.papers.immigration': { text: 'أوراق الهجرة أو الإقامة', state: 'draft' },
  'rights.papers.nhs-number': { text: 'رقم NHS', state: 'draft' },
  'rights.papers.none': { text: 'قد يطلب العاملون أوراقًا. عدم وجود الأوراق ليس سببًا لرفضك.', state: 'draft' },
  'rights.papers.no-address': {
    text: 'ليس لديك عنوان ثابت؟ يمكنك استعمال عنوان صديق أو مركز نهاري أو عنوان العيادة نفسها.',
    state: 'draft',
  },

  'rights.register.title': { text: 'كيف تسجّل', state: 'draft' },
  'rights.register.find': {
    text: 'ابحث عن عيادة GP قريبة من مكان إقامتك. يمكنك أن تطلب المساعدة ممن حولك هناك.',
    state: 'draft',
  },
  'rights.register.go': { text: 'اذهب إلى العيادة أو اتصل بها. قل هذه الكلمات الإنجليزية أو أظهرها:', state: 'draft' },
  'rights.register.say': { text: 'أريد أن أسجّل كمريض، من فضلكم.', state: 'draft' },
  'rights.register.form': { text: 'املأ الاستمارة التي يعطونك إياها. يمكنك أن تطلب المساعدة في ذلك.', state: 'draft' },
  'rights.register.permanent': {
    text: 'اطلب تسجيلًا دائمًا (permanent patient)، حتى لو كان من الممكن أن تُنقل إلى مكان آخر.',
    state: 'draft',
  },

  'rights.interpreter.title': { text: 'المترجم الشفوي مجاني', state: 'draft' },
  'rights.interpreter.free': { text: 'لا تدفع شيئًا مقابل المترجم.', state: 'draft' },
  'rights.interpreter.ask': { text: 'أخبر العيادة بلغتك عند التسجيل، وفي كل مرة تحجز فيها موعدًا.', state: 'draft' },
  'rights.interpreter.show': { text: 'قل هذه الكلمات الإنجليزية أو أظهرها:', state: 'draft' },
  'rights.interpreter.say': { text: 'أتكلم {language}. أرجو حجز مترجم.', state: 'draft' },
  'rights.interpreter.child': { text: 'لا ينبغي أبدًا أن يترجم لك طفل.', state: 'draft' },

  'rights.refused.title': { text: 'إذا رفضت العيادة', state: 'draft' },
  'rights.refused.show': { text: 'أظهر لهم البطاقة الإنجليزية الموجودة في هذه الصفحة.', state: 'draft' },
  'rights.refused.writing': { text: 'اطلب منهم كتابة السبب. هذا واجب عليهم.', state: 'draft' },
  'rights.refused.fair': { text: 'لا يجوز لهم الرفض إلا لسبب عادل، مثل:', state: 'draft' },
  'rights.refused.closed': { text: 'لدى العيادة إذن بعدم قبول مرضى جدد', state: 'draft' },
  'rights.refused.far': { text: 'أنت تسكن خارج منطقتها', state: 'draft' },
  'rights.refused.never': {
    text: 'هذه ليست أسبابًا عادلة أبدًا: العرق أو الجنس أو العمر أو الدين أو الطبقة أو الميل الجنسي أو المظهر أو الإعاقة أو المرض.',
    state: 'draft',
  },
  'rights.refused.care': { text: 'إذا احتجت إلى رعاية فورية، فعليهم مساعدتك رغم ذلك.', state: 'draft' },
  'rights.refused.another': { text: 'يمكنك تجربة عيادة أخرى. ويمكنك أيضًا الاتصال لطلب المساعدة:', state: 'draft' },
  'rights.refused.healthwatch': {
    text: 'Healthwatch: {phone}. تساعدك هذه الجهة عندما تواجه مشكلات مع NHS.',
    state: 'draft',
  },
  'rights.refused.migrant-help': {
    text: 'Migrant Help: {phone}. مجانية ليلًا ونهارًا ومع مترجمين. تموّلها وزارة الداخلية (Home Office).',
    state: 'draft',
  },

  'rights.urgent.title': { text: 'إذا احتجت إلى مساعدة سريعة', state: 'draft' },
  'rights.urgent.emergency': {
    text: 'اتصل بالرقم {phone} إذا كانت حياة شخص في خطر أو كانت إصابته شديدة.',
    state: 'draft',
  },
  'rights.urgent.today': {
    text: 'اتصل بالرقم {phone} إذا احتجت إلى المساعدة اليوم ولا تستطيع الانتظار.',
    state: 'draft',
  },
  'rights.urgent.free': { text: 'المكالمتان مجانيتان ليلًا ونهارًا.', state: 'draft' },
  'rights.urgent.language': { text: 'قل اسم لغتك بالإنجليزية وانتظر المترجم.', state: 'draft' },

  'rights.card.title': { text: 'أظهر هذه البطاقة في العيادة', state: 'draft' },
  'rights.card.intro': { text: 'البطاقة بالإنجليزية لموظف الاستقبال. وتحتها معنى ما هو مكتوب فيها.', state: 'draft' },
  'rights.card.print': { text: 'اطبع بطاقة صغيرة تُطوى وتُحمل', state: 'draft' },
  'rights.card.page-title': { text: 'بطاقة تُطوى وتُحمل', state: 'draft' },
  'rights.card.how': { text: 'كيف تطبعها وتطويها', state: 'draft' },
  'rights.card.paper': { text: 'اطبع على وجه واحد من ورقة A4 بالعرض (landscape) وبالحجم الكامل.', state: 'draft' },
  'rights.card.long-fold': { text: 'اطوِ الورقة عند الخط الطويل، والكلمات إلى الخارج.', state: 'draft' },
  'rights.card.short-folds': { text: 'اطوِها عند الخطوط القصيرة الثلاثة، مثل المروحة.', state: 'draft' },
  'rights.card.both-sides': { text: 'وجهٌ بلغتك، والوجه الآخر بالإنجليزية للعيادة.', state: 'draft' },

  'rights.desk.title': { text: 'إلى موظف الاستقبال في العيادة', state: 'draft' },
  'rights.desk.may': { text: 'يحق لهذا الشخص أن يسجّل في عيادتكم.', state: 'draft' },
  'rights.desk.anyone': { text: 'يحق لكل شخص في إنجلترا التسجيل عند طبيب أسرة. وضع الهجرة لا يهم.', state: 'draft' },
  'rights.desk.no-proof': {
    text: 'لا يحتاج للتسجيل إلى إثبات هوية أو إثبات عنوان أو أوراق هجرة أو رقم NHS.',
    state: 'draft',
  },
  'rights.desk.no-address': {
    text: 'من ليس له عنوان ثابت يستطيع استعمال عنوان صديق أو مركز نهاري أو عنوان عيادتكم.',
    state: 'draft',
  },
  'rights.desk.permanent': { text: 'نرجو تسجيل المقيمين في سكن طالبي اللجوء تسجيلًا دائمًا.', state: 'draft' },
  'rights.desk.interpreter': { text: 'أتكلم {language}. أرجو حجز مترجم. هذا مجاني لي.', state: 'draft' },
  'rights.desk.no-family': { text: 'نرجو عدم الطلب من الأسرة أو الأطفال أن يترجموا.', state: 'draft' },
  'rights.desk.refuse': { text: 'إذا لم تستطيعوا تسجيل هذا الشخص، فنرجو إعطاءه السبب مكتوبًا.', state: 'draft' },
  'rights.desk.care': { text: 'إذا احتاج إلى رعاية فورية، فنرجو ترتيبها، سواء سُجّل أم لا.', state: 'draft' },
  'rights.desk.guidance': {
    text: 'المرجع: NHS England, Primary Medical Care Policy and Guidance Manual (تسجيل المرضى).',
    state: 'draft',
  },

  'rights.about.title': { text: 'عن هذه الصفحة', state: 'draft' },
  'rights.about.checked': {
    text: 'رُوجعت المعلومات في {on, date, long}. المراجعة القادمة قبل {next, date, long}.',
    state: 'draft',
  },
  'rights.about.overdue': { text: 'مضى موعد المراجعة القادمة. اسأل أحدًا قبل أن تعتمد على هذه الصفحة.', state: 'draft' },
  'rights.about.owner': { text: 'المسؤول عن الصفحة: {owner}.', state: 'draft' },
  'rights.about.no-owner': { text: 'لم يُعيَّن بعد مسؤول عن هذه الصفحة.', state: 'draft' },
  'rights.about.sources': { text: 'مصادر المعلومات (بالإنجليزية)', state: 'draft' },
  'rights.about.second-hand': { text: 'من جهة تنقل القاعدة عن غيرها', state: 'draft' },
  'rights.about.unconfirmed': { text: 'ما لم نتأكد منه', state: 'draft' },
  'rights.about.fourteen-days': {
    text: 'نعتقد أن على العيادة أن تكتب إليك خلال ١٤ يومًا. لم نتأكد من ذلك.',
    state: 'draft',
  },
});
