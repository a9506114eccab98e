import { translation } from '#platform/language/messages.ts';

const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const ar = translation('ar', {
  'moves.page.title': draft('التنقلات'),
  'moves.page.intro': draft(
    'قدّم قائمة بالأشخاص الذين يُنقلون إلى سكن آخر. يتبع ذلك فورًا مكانهم والفريق الذي يتولاهم ومواعيدهم والقوائم التي هم فيها.',
  ),
  'moves.page.hand-in': draft('تقديم قائمة تنقلات'),
  'moves.page.from': draft('الموقع الذي يغادرونه'),
  'moves.page.from-several': draft('عدة مواقع: الصفوف تذكرها'),
  'moves.page.to': draft('رمز الموقع الذي يذهبون إليه جميعًا إن كان من مواقعنا'),
  'moves.page.to-hint': draft('اتركه فارغًا إن كانت الصفوف تذكره أو لم يكن أحد يعرفه.'),
  'moves.page.on': draft('يوم الانتقال'),
  'moves.page.on-hint': draft('للصفوف التي لا تذكره بنفسها.'),
  'moves.send.title': draft('إرسال قائمة تنقلات'),
  'moves.send.intro': draft('أرسل قائمة الأشخاص الذين يُنقلون من أحد مواقعك.'),
  'moves.review.title': draft('مراجعة قائمة تنقلات'),
  'moves.review.subtitle': draft('{file} لموقع {place}، {on, date, long}'),
  'moves.reason.lives-elsewhere': draft('يقول السجل إن هذا الشخص يسكن في موقع غير الذي يُقال إنه يغادره.'),
  'moves.reason.same-place': draft('يقول الصف إن الشخص يغادر {place} ويذهب إليه.'),
  'moves.reason.stranger-without-destination': draft(
    'لا يطابقه أحد في السجل، ولا يذكر الصف موقعًا من مواقعنا يذهب إليه. وبدون ذلك لن يرى هذا الشخص أي فريق.',
  ),
  'moves.concern.closed-site': draft('{place} مغلق. ومع ذلك يُنقل الأشخاص إليه.'),
  'moves.concern.destination-unknown': draft(
    'صفوف لا يُعرف إلى أي من مواقعنا يذهب أصحابها: {count}. يُسجَّلون على أنهم انتقلوا، ويواصل فريقهم الحالي البحث عنهم.',
  ),
  'moves.concern.same-place': draft('تقول القائمة إن الأشخاص يغادرون {place} ويذهبون إليه. هذا صحيح.'),
  'moves.concern.cut-short': draft('ينقطع الملف في سطره الأخير، وقد تكون نهاية القائمة مفقودة. اقبل ما هو موجود.'),
  'moves.concern.columns-guessed': draft('ليس في القائمة صف عناوين فخُمِّنت أعمدتها. التخمين صحيح.'),
  'moves.concern.day-far-off': draft('يوم الانتقال هو {on, date, long}. هذا صحيح.'),
});
