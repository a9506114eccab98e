const draft = (text: string) => ({ text, state: 'draft' }) as const;

/** Drafts: no speaker of Arabic has checked them. */
export const outAr = {
  'messages.out.survey-invitation.subject': draft('يود {team} أن يسمع منك'),
  'messages.out.survey-invitation.body': draft(
    'يود {team} أن يعرف رأيك. لا حاجة إلى اسم. متاح حتى {closes, date, medium}: {link}',
  ),
  'messages.out.survey-reminder.subject': draft('ما زال {team} يود أن يسمع منك'),
  'messages.out.survey-reminder.body': draft(
    'ما زال {team} يود أن يعرف رأيك. إن كنت قد أجبت فشكرًا لك. متاح حتى {closes, date, medium}: {link}',
  ),
  'messages.out.suggestion-answered.subject': draft('هناك رد على ما اقترحته'),
  'messages.out.suggestion-answered.body': draft('لدى {team} رد على ما اقترحته. يمكنك قراءته هنا: {link}'),
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
