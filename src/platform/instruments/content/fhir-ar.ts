/** Drafts: no speaker of Arabic has checked them. */
export const fhirAr = {
  'instruments.fhir.yes': { text: 'نعم', state: 'draft' },
  'instruments.fhir.no': { text: 'لا', state: 'draft' },
  'instruments.fhir.not-a-questionnaire': {
    text: 'هذا ليس استبيان FHIR. يجب أن تكون قيمة resourceType هي Questionnaire.',
    state: 'draft',
  },
  'instruments.fhir.too-large': {
    text: 'يحتوي على أكثر من {limit} قيمة، وهو أكبر من أي استمارة هنا. اجعله أصغر.',
    state: 'draft',
  },
  'instruments.fhir.too-deep': {
    text: 'تتداخل المجموعات لأكثر من {limit} مستوى. قلّل من تداخلها.',
    state: 'draft',
  },
  'instruments.fhir.wrong-shape': {
    text: 'هذا ليس ما يسمح به FHIR R4 هنا، أو أنه طويل جداً. صحّحه.',
    state: 'draft',
  },
  'instruments.fhir.retired': {
    text: 'هذا الاستبيان متقاعد ولا يجوز سؤال أحد به. خذ الإصدار الذي حلّ محله.',
    state: 'draft',
  },
  'instruments.fhir.repeated-link-id': {
    text: 'المعرّف «{linkId}» مكرر. أعطِ كل عنصر معرّفاً خاصاً به.',
    state: 'draft',
  },
  'instruments.fhir.repeated-choice': {
    text: 'سيكون لخيارين الاسم نفسه «{name}». أعطِ أحدهما رمزاً آخر.',
    state: 'draft',
  },
  'instruments.fhir.differs': {
    text: 'لم يعد «{element}» يقول ما تقوله إضافتنا بجانبه: غيّر برنامج آخر أحدهما دون الآخر. صحّحه أو احذف الإضافة.',
    state: 'draft',
  },
  'instruments.fhir.wrong-columns': {
    text: 'تحتوي إضافتنا على «{column}» بشكل لا يمكن قراءته. صدّر الاستمارة مرة أخرى أو احذف الإضافة.',
    state: 'draft',
  },
  'instruments.fhir.wrong-expression': { text: 'لا يمكن حساب التعبير في «{part}». {reason}', state: 'draft' },
  'instruments.fhir.wrong-form': { text: 'لا تنتج عن هذا استمارة، في «{part}»: {problem}. صحّحه.', state: 'draft' },
  'instruments.fhir.unheld-element': {
    text: 'لا نحتفظ هنا بـ«{element}». احذفه أو اسأل بطريقة أخرى.',
    state: 'draft',
  },
  'instruments.fhir.unheld-type': {
    text: 'لا تُطرح هنا أسئلة من النوع «{type}»{type, select, quantity {: تحتاج الكمية إلى وحدة واحدة بالضبط} other {}}. اسأل بخيار أو رقم أو تاريخ أو نص.',
    state: 'draft',
  },
  'instruments.fhir.unheld-extension': {
    text: 'هذه الإضافة غير معروفة هنا وقد تغيّر ما يُسأل عنه: {url}. احذفها.',
    state: 'draft',
  },
  'instruments.fhir.unheld-condition': {
    text: 'هذا الشرط عن سؤال غير موجود، أو يقارن بطريقة لا نحتفظ بها. قارن بخيار أو رقم أو نص أو بوجود إجابة.',
    state: 'draft',
  },
  'instruments.fhir.unheld-repeats': {
    text: 'لا نحتفظ بسؤال له عدة إجابات إلا إذا كان اختياراً. ضعه في مجموعة متكررة.',
    state: 'draft',
  },
  'instruments.fhir.unheld-choices': {
    text: 'الخيارات ليست في الاستبيان نفسه. ضعها فيه، كخيارات أو كمجموعة قيم مضمّنة.',
    state: 'draft',
  },
  'instruments.fhir.unheld-value': { text: 'لا يمكن الاحتفاظ بهذه القيمة الأولى. احذفها.', state: 'draft' },
  'instruments.fhir.unheld-hidden': {
    text: 'لا نحتفظ بشيء لا يُعرض على أحد إلا إذا كان نصاً. اعرضه أو احذفه.',
    state: 'draft',
  },
  'instruments.fhir.unheld-nested': {
    text: 'لا نحتفظ بأسئلة تحت سؤال. ضعها بجانبه مع شرط.',
    state: 'draft',
  },
  'instruments.fhir.unheld-bounds': {
    text: 'في هذا النمط نوعا علامات الاقتباس معاً، وهذا لا يمكن لأي تعبير هنا. اكتب نمطاً أبسط.',
    state: 'draft',
  },
  'instruments.fhir-note.element-not-kept': {
    text: 'لا يقول «{element}» شيئاً عما يُسأل عنه، ولا نحتفظ به.',
    state: 'draft',
  },
  'instruments.fhir-note.extension-not-kept': { text: 'هذا عن الشكل فقط، ولا نحتفظ به: {url}.', state: 'draft' },
  'instruments.fhir-note.renamed': {
    text: 'لا يصلح المعرّف «{from}» اسماً هنا. سُمّي «{to}».',
    state: 'draft',
  },
  'instruments.fhir-note.choice-renamed': {
    text: 'لا يصلح الرمز «{from}» اسماً هنا. سُمّي الخيار «{to}» ويبقى له رمزه.',
    state: 'draft',
  },
  'instruments.fhir-note.yes-or-no': { text: 'صار هذا اختياراً بين نعم ولا.', state: 'draft' },
  'instruments.fhir-note.address-as-text': { text: 'يُسأل عن العنوان كنص.', state: 'draft' },
  'instruments.fhir-note.prefix-joined': { text: 'البادئة «{prefix}» صارت جزءاً من الكلمات.', state: 'draft' },
  'instruments.fhir-note.version-made': { text: 'لم يُذكر إصدار. سُمّي «{version}».', state: 'draft' },
} as const;
