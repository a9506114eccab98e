const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const qualityAr = {
  'assessments.quality.title': draft('كيف أُجريت التقييمات الصحية الأولية'),
  'assessments.quality.definition': draft(
    'من التقييمات التي أُجريت في الفترة: كم استغرقت، ومن ترجم حيث لزم مترجم، وكم من الاستمارة اكتمل أو رُفض، ومتى وصلت إلى العيادة. وما لم يُكتب يظهر على أنه غير معروف.',
  ),
  'assessments.quality.base': draft('التقييمات التي أُجريت'),
  'assessments.quality.date-not-known': draft('أُجريت في يوم غير معروف؛ ليست ضمن هذه الأرقام'),
  'assessments.quality.length.short': draft('أقل من 30 دقيقة'),
  'assessments.quality.length.full': draft('30 دقيقة أو أكثر'),
  'assessments.quality.length.notKnown': draft('المدة غير معروفة'),
  'assessments.quality.interpreter.needed': draft('لزم مترجم'),
  'assessments.quality.interpreter.professional': draft('لزم مترجم: ترجم مترجم محترف'),
  'assessments.quality.interpreter.untrained': draft('لزم مترجم: ترجم شخص غير مدرب'),
  'assessments.quality.interpreter.none': draft('لزم مترجم: لم يترجم أحد'),
  'assessments.quality.interpreter.notKnown': draft('لزم مترجم: لا يُعرف من ترجم'),
  'assessments.quality.interpreter.notNeeded': draft('لم يلزم مترجم'),
  'assessments.quality.interpreter.needNotKnown': draft('لا يُعرف هل لزم مترجم'),
  'assessments.quality.sections.whole': draft('اكتملت كل الأقسام أو رُفضت'),
  'assessments.quality.sections.partly': draft('أقسام لم تكتمل'),
  'assessments.quality.sections.notKnown': draft('أُجري دون الاستمارة'),
  'assessments.quality.practice.withinHour': draft('وصل إلى العيادة خلال ساعة'),
  'assessments.quality.practice.withinDay': draft('وصل إلى العيادة خلال يوم'),
  'assessments.quality.practice.later': draft('وصل إلى العيادة بعد ذلك'),
  'assessments.quality.practice.notYet': draft('لا يُعرف أنه وصل إلى العيادة'),
  'assessments.quality.median-hours': draft(
    'نصف ما وصل إلى عيادة وصل خلال {hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}',
  ),
} as const;
