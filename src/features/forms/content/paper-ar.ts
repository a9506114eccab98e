const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const paperAr = {
  'forms.paper.title': draft('على الورق'),
  'forms.paper.how': draft(
    'اطبع هذه الصفحة على ورق A4. الورقة بلغتين جنبًا إلى جنب، ولكل سؤال رمز تُدخل به الإجابات بعد ذلك.',
  ),
  'forms.paper.form': draft('الاستمارة'),
  'forms.paper.version': draft('الإصدار'),
  'forms.paper.number': draft('رقم هذه الورقة'),
  'forms.paper.tick-one': draft('ضع علامة واحدة.'),
  'forms.paper.tick-all': draft('ضع علامة عند كل ما يصح.'),
  'forms.paper.rank': draft('اكتب 1 عند الأول و2 عند الثاني.'),
  'forms.paper.tick': draft('ضع علامة.'),
  'forms.paper.number-here': draft('اكتب عددًا.'),
  'forms.paper.date-parts': draft('{part, select, day {اليوم} month {الشهر} other {السنة}}'),
  'forms.paper.estimated': draft('إن لم تعرف اليوم أو الشهر فاتركه فارغًا.'),
  'forms.paper.time-parts': draft('{part, select, hour {الساعة} other {الدقائق}}'),
  'forms.paper.prefer-not': draft('أفضّل ألا أجيب'),
  'forms.paper.not-on-paper': draft('لا يمكن الإجابة عن هذا السؤال على الورق.'),
  'forms.paper.only-if': draft('فقط إذا {condition}.'),
  'forms.paper.only-if-applies': draft('فقط إذا كان هذا يخصك.'),
  'forms.paper.chosen': draft('أجبت «{choice}» عن {code}'),
  'forms.paper.not-chosen': draft('لم تجب «{choice}» عن {code}'),
  'forms.paper.answered': draft('{not, select, yes {لم تجب عن {code}} other {أجبت عن {code}}}'),
  'forms.paper.compared': draft(
    '{operator, select, eq {كانت إجابة {code} هي {value}} ne {لم تكن إجابة {code} هي {value}} lt {كانت إجابة {code} أقل من {value}} le {كانت إجابة {code} {value} أو أقل} gt {كانت إجابة {code} أكثر من {value}} other {كانت إجابة {code} {value} أو أكثر}}',
  ),
  'forms.paper.and': draft('{first}، و{second}'),
  'forms.paper.or': draft('{first}، أو {second}'),
  'forms.paper.row': draft('رقم'),
  'forms.paper.rows': draft('سطر لكل واحد. إن كانوا أكثر فاكتب على ورقة أخرى.'),
  'forms.paper.choices-elsewhere': draft(
    '{count, plural, =0 {لا خيارات} one {هناك خيار واحد} two {هناك خياران} few {هناك # خيارات} many {هناك # خيارًا} other {هناك # خيار}}، وهي أكثر مما يتسع له الورق. اكتب الإجابة.',
  ),
  'forms.paper.draft': draft('ترجمة أولية لم يراجعها أحد ممن يتكلم اللغة.'),
  'forms.paper.trial': draft('للتجربة فقط: لم يوقّع أحد هذه الاستمارة.'),
  'forms.paper.keyed': draft('لمن يُدخل الإجابات: {address}'),
} as const;
