/** What goes out. No word of these says anything of anybody's health. */
export const outEn = {
  'messages.out.survey-invitation.subject': '{team} would like to hear from you',
  'messages.out.survey-invitation.body':
    '{team} would like your view. You need give no name. Open until {closes, date, medium}: {link}',
  'messages.out.survey-reminder.subject': '{team} would still like to hear from you',
  'messages.out.survey-reminder.body':
    '{team} would still like your view. Sent to all, as answers have no names: if you answered, you need do nothing. Open until {closes, date, medium}: {link}',
  'messages.out.survey-reminder-once.subject': '{team} would still like to hear from you',
  'messages.out.survey-reminder-once.body':
    '{team} would still like your view. Sent to all, as answers have no names: if you answered, you need do nothing. Your link is in our first message, until {closes, date, medium}.',
  'messages.out.suggestion-answered.subject': 'There is an answer to what people suggested',
  'messages.out.suggestion-answered.body': 'You asked {team} to tell you. What people said, and what changed: {link}',
  'messages.out.suggestion-words.subject': 'You said, this changed',
  'messages.out.suggestion-words.body':
    'You asked {team} to tell you what came of what people said. This is the answer:\n\n{answer}\n\nAll of it: {link}',
  'messages.out.appointment-reminder.subject': 'Your appointment',
  'messages.out.appointment-reminder.body':
    'You have an appointment on {day, date, full} at {time}. To change it or ask for an interpreter: {phone}. {team}',
  'messages.out.appointment-letter.subject': 'Your appointment',
  'messages.out.appointment-letter.body':
    'Dear {name},\n\nYou have an appointment on {day, date, full} at {time}.\nWhere: {place}\n\nTo change it or to ask for an interpreter, call {phone}.\n\n{team}',
  'messages.out.stop': 'To hear no more: {stop}',
  'messages.out.unchecked': 'This translation has not been checked. In English:',
} as const;
