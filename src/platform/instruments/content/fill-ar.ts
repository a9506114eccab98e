const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const fillAr = {
  'instruments.entry.form-begun': draft('بدأ: {title}'),
  'instruments.entry.answers-given': draft('إجابات عن استمارة'),

  'instruments.fill.choose': draft('اختر واحدا'),
  'instruments.fill.acknowledge': draft('نعم، تمت قراءة هذا'),
  'instruments.fill.time': draft('بالساعات والدقائق، مثل 14:05.'),
  'instruments.fill.estimated': draft('اترك اليوم فارغا، أو اليوم والشهر، إذا لم يكونا معروفين.'),
  'instruments.fill.about': draft('هذا تقريبي وليس دقيقا'),
  'instruments.fill.rank': draft('اكتب 1 بجانب الأول و2 بجانب التالي وهكذا.'),
  'instruments.fill.no-answer': draft('لا توجد إجابة'),
  'instruments.fill.prefer-not-to-say': draft('يفضل عدم القول'),
  'instruments.fill.i-prefer-not-to-say': draft('أفضّل ألا أجيب'),
  'instruments.fill.not-asked': draft('لم يُسأل'),
  'instruments.fill.because': draft('لماذا لم يُسأل'),
  'instruments.fill.answered-after-all': draft('لا هذا ولا ذاك: هناك إجابة، أو السؤال مفتوح من جديد'),
  'instruments.fill.said.prefer-not-to-say': draft('يفضل عدم القول'),
  'instruments.fill.said.not-asked': draft('لم يُسأل'),
  'instruments.fill.cannot-be-answered-here': draft(
    'لا يمكن الإجابة عن هذا النوع من الأسئلة هنا بعد. اكتب الإجابة في مكان آخر.',
  ),
  'instruments.fill.not-translated': draft('لا توجد كلمات لهذا باللغة الأخرى. يجب أن ينقله مترجم شفوي.'),
  'instruments.fill.instance': draft('({number})'),
  'instruments.fill.add': draft('إضافة آخر'),
  'instruments.fill.remove': draft('إزالة رقم {number}'),
  'instruments.fill.section': draft('الأسئلة الأخرى'),

  'instruments.fill.photograph.kinds': draft(
    'صورة من نوع JPEG أو PNG أو WebP لا تزيد على 10 ميغابايت. تُحذف منها الأماكن والأوقات التي كتبتها الكاميرا فيها.',
  ),
  'instruments.fill.photograph.drawn-anew': draft('تُحفظ بحجم أصغر، دون الأماكن والأوقات التي كتبتها الكاميرا فيها.'),
  'instruments.fill.photograph.another': draft('صورة أخرى تحل محل هذه الصورة.'),
  'instruments.fill.photograph.shown': draft('الصورة التي تجيب عن هذا السؤال'),
  'instruments.fill.photograph.waiting': draft('التُقطت صورة ولم تصل إلى هنا بعد. إنها تنتظر على الجهاز الذي التقطها.'),
  'instruments.fill.photograph.elsewhere': draft(
    'التُقطت صورة وهي ليست على هذا الجهاز: انظر إليها في المكتب أو على الجهاز الذي التقطها.',
  ),
  'instruments.fill.photograph.saved': draft('حُفظت الصورة هنا.'),
  'instruments.fill.photograph.away': draft('إزالة هذه الصورة'),
  'instruments.fill.photograph.not-here': draft(
    'لا يمكن إضافة صورة في هذه الصفحة. إذا التُقطت صورة فاحتفظ بها مع الورقة.',
  ),

  'instruments.fill.wrong.not-a-number': draft('اكتب عددا بالأرقام.'),
  'instruments.fill.wrong.not-a-whole-number': draft('اكتب عددا صحيحا بالأرقام.'),
  'instruments.fill.wrong.no-such-day': draft('لا يوجد يوم كهذا. اكتب اليوم والشهر والسنة بالأرقام.'),
  'instruments.fill.wrong.not-a-time': draft('اكتب الوقت بالساعات والدقائق، مثل 14:05.'),
  'instruments.fill.wrong.same-rank-twice': draft('رقمان متساويان. أعط كل واحد رقما خاصا به.'),
  'instruments.fill.wrong.too-long': draft('هذا أطول من 10,000 حرف. اجعله أقصر.'),
  'instruments.fill.wrong.because-missing': draft('قل بكلمات قليلة لماذا لم يُسأل.'),
  'instruments.fill.wrong.photograph-too-large': draft('هذه الصورة أكبر من 10 ميغابايت. التقطها من جديد بحجم أصغر.'),
  'instruments.fill.wrong.photograph-no-picture': draft('هذا الملف ليس صورة. اختر صورة من نوع JPEG أو PNG أو WebP.'),
  'instruments.fill.wrong.photograph-other-kind': draft(
    'هذه الصورة من نوع لا يمكن عرضه هنا (HEIC أو AVIF). اختر صورة JPEG، أو التقطها بالصيغة «الأكثر توافقا».',
  ),
  'instruments.fill.wrong.photograph-damaged': draft('هذه الصورة غير كاملة. اخترها من جديد أو التقط غيرها.'),
  'instruments.fill.wrong.photograph-moving': draft('هذه صورة متحركة. اختر صورة ثابتة.'),
  'instruments.fill.wrong.photograph-too-many-points': draft(
    'في هذه الصورة نقاط أكثر مما يمكن عرضه. التقطها من جديد بحجم أصغر.',
  ),
  'instruments.fill.wrong.photograph-not-kept': draft(
    'لا مكان لهذه الصورة على هذا الجهاز. أفسح مكانا والتقطها من جديد.',
  ),
  'instruments.fill.wrong.photograph-no-room': draft('لا يمكن حفظ مزيد من الصور مع هذه الإجابات. كل ما عدا ذلك حُفظ.'),
  'instruments.fill.wrong.required': draft('هذا يحتاج إلى إجابة. وعدم الرغبة في القول إجابة.'),
  'instruments.fill.wrong.constraint': draft('هذه الإجابة لا تناسب. انظر إليها من جديد.'),
  'instruments.fill.wrong.not-a-choice': draft('ما تم اختياره لم يعد معروضا. اختر من جديد.'),
  'instruments.fill.wrong.not-a-value': draft('هذه ليست إجابة يقبلها مثل هذا السؤال. انظر إليها من جديد.'),
  'instruments.fill.wrong.out-of-range': draft('هذا خارج ما يمكن الإجابة به. انظر إليه من جديد.'),

  'instruments.fill.standing.not-begun': draft('لم يبدأ'),
  'instruments.fill.standing.partly': draft('أُجيب عن {answered} من {asked}'),
  'instruments.fill.standing.complete': draft('مكتمل'),
  'instruments.fill.standing.declined': draft('لا يرغب'),
};
