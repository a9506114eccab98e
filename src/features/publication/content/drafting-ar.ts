const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const draftingAr = {
  'publication.draft.method': draft(
    'أجاب الناس عن استبيان بأنفسهم أو بمساعدة شخص آخر. كل نسبة هي من الذين أجابوا عن السؤال نفسه. أعداد الأشخاص مقرّبة إلى أقرب خمسة، والنسب هي ما يُستخلص من الأعداد المقرّبة: النسبة الواحدة لا تبعد عن الحقيقية أكثر من ثلاث نقاط، وحيث تُذكر نسبتان تقع الحقيقية بينهما. والمجال حول النسبة هو أوسع ما يمكن أن يكون عليه مجال الثقة بنسبة خمسة وتسعين في المئة (ويلسون). وكل مقارنة بين مجموعات أو أوقات ترد في قائمة واحدة أيًّا كانت نتيجتها، مصحّحة بطريقة هولم لها جميعًا؛ وتذكر القائمة ما لا يمكن أن يُذكر عنه شيء.',
  ),
  'publication.draft.limits': draft(
    'لم يُختر المجيبون بالقرعة، فالأرقام عنهم هم وليست عن الجميع. ويُظهر الاستبيان ما قاله الناس دون أسبابه.',
  ),
  'publication.draft.who-took-part': draft('من شارك'),
  'publication.draft.in-wave': draft('الجولة {wave}'),
  'publication.draft.took-part': draft('فتح الاستبيان {first} شخصًا، وإجابات {last} منهم في هذا التقرير.'),
  'publication.draft.found-again': draft(
    'من بين {first} شخصًا أجابوا في المرة الأولى وُجدت الإجابات الثانية لـ{both}؛ ولم توجد لـ{none}.',
  ),
  'publication.draft.codes-near': draft(
    'الرموز التي وُجد بها {near} من الأزواج تختلف في جزء بين المرة الأولى والثانية.',
  ),
  'publication.draft.by-chance': draft(
    '{some, select, none {يُتوقع أن يكون أقل من زوج واحد لشخصين مختلفين بالمصادفة.} other {يُتوقع أن يكون {most} من الأزواج على الأكثر لشخصين مختلفين بالمصادفة.}}',
  ),
  'publication.draft.paired-limits': draft(
    'ما يُقال عن الأشخاص أنفسهم قبلُ وبعدُ هو عن الذين وُجدت إجاباتهم في المرتين. وقد يختلف الآخرون عنهم.',
  ),
  'publication.pairing.first': draft('أجابوا في المرة الأولى'),
  'publication.pairing.none': draft('لم توجد إجابات ثانية'),
  'publication.pairing.both': draft('أجابوا في المرتين'),
  'publication.pairing.near': draft('رموز تختلف في جزء'),
  'publication.pairing.alike': draft('رموز متطابقة في كل جزء'),
  'publication.draft.answered': draft('من بين {people} شخصًا أجابوا: {answers}.'),
  'publication.draft.gave': draft('قال {share} “{answer}”'),
  'publication.draft.in-group': draft('في مجموعة “{group}” ({people} شخصًا): {answers}.'),
  'publication.draft.group': draft('“{group}”'),
  'publication.draft.not-shown': draft('لا تُعرض إجابات، كي لا يُعرف أحد، من: {groups}.'),
  'publication.draft.compared': draft(
    'مقارنة المجموعات أو الأوقات: p {p}؛ وبعد التصحيح لكل اختبارات التقرير p {corrected}.',
  ),
  'publication.draft.paired': draft('أجاب الأشخاص أنفسهم، وعددهم {people}، قبلُ وبعدُ: {answers}.'),
  'publication.draft.changed': draft('قال “{answer}” {before} قبلُ و{after} بعدُ'),
  'publication.draft.list': draft('{first}؛ {rest}'),
  'publication.draft.summary': draft('ما أجاب به الناس باختصار'),
};
