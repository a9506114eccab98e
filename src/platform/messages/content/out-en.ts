/** What goes out. No word of these says anything of anybody's health. */
export const outEn = {
  'messages.out.survey-invitation.subject': '{team} would like to hear from you',
  'messages.out.survey-invitation.body':
    '{team} would like your view. You need give no name. Open until {closes, date, medium}: {link}',
  'messages.out.survey-reminder.subject': '{team} would still like to hear from you',
  'messages.out.survey-reminder.body':
    '{team} would still like your view. If you have answered, thank you. Open until {closes, date, medium}: {link}',
  'messages.out.suggestion-answered.subject': 'There is an answer to what you suggested',
  'messages.out.suggestion-answered.body': '{team} has an answer to what you suggested. Read it here: {link}',
  'messages.out.appointment-reminder.subject': 'Your appointment',
  'messages.out.appointment-reminder.body':
    'You have an appointment on {day, date, full} at {time}. To change it or ask for an interpreter: {phone}. {team}',
  'messages.out.appointment-letter.subject': 'Your appointment',
  'messages.out.appointment-letter.body':
    'Dear {name},\n\nYou have an appointment on {day, date, full} at {time}.\nWhere: {place}\n\nTo change it or to ask for an interpreter, call {phone}.\n\n{team}',
  'messages.out.stop': 'To hear no more: {stop}',
  'messages.out.unchecked': 'This translation has not been checked. In English:',
} as const;
