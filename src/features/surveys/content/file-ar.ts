const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const fileAr = {
  'surveys.problem.doubled-head': draft(
    'العنوان “{name}” فوق عمودين. لا أحد يعرف أيهما المقصود: غيّر اسم أحدهما أو احذفه.',
  ),
  'surveys.problem.no-such-column': draft('ليس في الملف عمود باسم “{name}”.'),
  'surveys.problem.no-question': draft(
    'ليس لأي عمود اسم سؤال (أولها “{name}”). عناوين الأعمدة هي أسماء الأسئلة كما في الاستمارة.',
  ),
  'surveys.problem.utf-16': draft('الملف بترميز UTF-16. احفظه بصيغة CSV بترميز UTF-8.'),
  'surveys.problem.open-quote': draft('فُتحت علامة اقتباس ولم تُغلق.'),
  'surveys.problem.empty': draft('ليس في الملف أي إجابة.'),
  'surveys.problem.too-many-groups': draft('في عمود التقسيم أكثر من 50 قيمة مختلفة. ادمجها في مجموعات أقل.'),
  'surveys.problem.too-many-rows': draft(
    'في الملف أكثر من 500,000 إجابة. صدّرها على أجزاء؛ أما الأمر ‏“survey analyse” فيعدّ أي عدد.',
  ),
  'surveys.problem.sav-no-sav': draft('ليس الملف ملف SPSS.'),
  'surveys.problem.sav-other-form': draft('الملف مضغوط (‎.zsav) أو بصيغة لا يمكن قراءتها. احفظه بصيغة ‎.sav أو CSV.'),
  'surveys.problem.sav-encoding': draft(
    'الملف ليس بترميز UTF-8. اختر في SPSS الترميز الموحّد ‏(SET UNICODE=YES) واحفظه من جديد.',
  ),
  'surveys.problem.sav-cut-off': draft('ينتهي الملف في وسطه. انسخه من جديد من مصدره.'),
  'surveys.problem.sav-broken': draft('الملف تالف ولا يمكن قراءته. انسخه من جديد من مصدره.'),
  'surveys.problem.sav-too-large': draft('الملف أكبر من 512 ميغابايت. احفظه بصيغة CSV التي تُقرأ على أجزاء.'),
  'surveys.problem.not-a-weight': draft('في الصف {line} الوزن ليس رقمًا لا يقل عن 0.'),
};
