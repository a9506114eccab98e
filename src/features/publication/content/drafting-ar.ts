const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const draftingAr = {
  'publication.draft.method': draft(
    'أجاب الناس عن استبيان بأنفسهم أو بمساعدة شخص آخر. كل نسبة هي من الذين أجابوا عن السؤال نفسه. أعداد الأشخاص مقرّبة إلى أقرب خمسة، والنسب محسوبة من الأعداد المقرّبة، والمجال حول النسبة هو مجال الثقة بنسبة خمسة وتسعين في المئة (ويلسون). وحيث تُقارن مجموعات أو أوقات تُذكر قيمة p على شكل نطاق، ثم مرة أخرى بعد تصحيح هولم لكل اختبارات التقرير.',
  ),
  'publication.draft.limits': draft(
    'لم يُختر المجيبون بالقرعة، فالأرقام عنهم هم وليست عن الجميع. ويُظهر الاستبيان ما قاله الناس دون أسبابه.',
  ),
  'publication.draft.who-took-part': draft('من شارك'),
  'publication.draft.in-wave': draft('الجولة {wave}'),
  'publication.draft.took-part': draft('فتح الاستبيان {first} شخصًا، وإجابات {last} منهم في هذا التقرير.'),
  'publication.draft.answered': draft('من بين {people} شخصًا أجابوا: {answers}.'),
  'publication.draft.gave': draft('قال {share} “{answer}”'),
  'publication.draft.in-group': draft('في مجموعة “{group}” ({people} شخصًا): {answers}.'),
  'publication.draft.compared': draft(
    'مقارنة المجموعات أو الأوقات: p {p}؛ وبعد التصحيح لكل اختبارات التقرير p {corrected}.',
  ),
  'publication.draft.paired': draft('أجاب الأشخاص أنفسهم، وعددهم {people}، قبلُ وبعدُ: {answers}.'),
  'publication.draft.changed': draft('قال “{answer}” {before} قبلُ و{after} بعدُ'),
  'publication.draft.list': draft('{first}؛ {rest}'),
  'publication.draft.summary': draft('ما أجاب به الناس باختصار'),
};
