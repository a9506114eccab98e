const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const outAr = {
  'messages.out.survey-invitation.subject': draft('يود {team} أن يسمع منك'),
  'messages.out.survey-invitation.body': draft(
    'يود {team} أن يعرف رأيك. لا حاجة إلى اسم. متاح حتى {closes, date, medium}: {link}',
  ),
  'messages.out.survey-reminder.subject': draft('ما زال {team} يود أن يسمع منك'),
  'messages.out.survey-reminder.body': draft(
    'ما زال {team} يود أن يعرف رأيك. للجميع، فالإجابات بلا أسماء: إن أجبت فلا شيء عليك. متاح حتى {closes, date, medium}: {link}',
  ),
  'messages.out.survey-reminder-once.subject': draft('ما زال {team} يود أن يسمع منك'),
  'messages.out.survey-reminder-once.body': draft(
    'ما زال {team} يود أن يعرف رأيك. للجميع، فالإجابات بلا أسماء: إن أجبت فلا شيء عليك. رابطك في أول رسالة، حتى {closes, date, medium}.',
  ),
  'messages.out.suggestion-answered.subject': draft('هناك رد على ما اقترحه الناس'),
  'messages.out.suggestion-answered.body': draft('طلبت من {team} أن يخبرك. ما قاله الناس وما تغيّر: {link}'),
  'messages.out.suggestion-words.subject': draft('قلتم، وهذا ما تغيّر'),
  'messages.out.suggestion-words.body': draft(
    'طلبت من {team} أن يخبرك بما حدث بعد ما قاله الناس. هذا هو الرد:\n\n{answer}\n\nكل ذلك: {link}',
  ),
  'messages.out.appointment-reminder.subject': draft('موعدك'),
  'messages.out.appointment-reminder.body': draft(
    'لديك موعد يوم {day, date, full} الساعة {time}. لتغييره أو لطلب مترجم اتصل بالرقم {phone}. {team}',
  ),
  'messages.out.appointment-letter.subject': draft('موعدك'),
  'messages.out.appointment-letter.body': draft(
    '{name}، تحية طيبة،\n\nلديك موعد يوم {day, date, full} الساعة {time}.\nالمكان: {place}\n\nلتغييره أو لطلب مترجم اتصل بالرقم {phone}.\n\n{team}',
  ),
  'messages.out.stop': draft('لإيقاف الرسائل: {stop}'),
  'messages.out.unchecked': draft('لم تُراجَع هذه الترجمة. بالإنجليزية:'),
} as const;
