import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'moves.page.title': 'Moves',
  'moves.page.intro':
    'Hand in a list of people who are moved to other accommodation. Where they are, the team that answers for them, their deadlines and the lists they stand on follow at once.',
  'moves.page.hand-in': 'Hand in a list of moves',
  'moves.page.from': 'Site that they leave',
  'moves.page.from-several': 'Several sites: the rows say which',
  'moves.page.to': 'Code of the site where all of them go, if it is one of ours',
  'moves.page.to-hint': 'Leave it empty where the rows say it, or where nobody knows.',
  'moves.page.on': 'Day of the move',
  'moves.page.on-hint': 'For rows that do not say it themselves.',
  'moves.send.title': 'Send a list of moves',
  'moves.send.intro': 'Send the list of people who are moved away from one of your sites.',
  'moves.review.title': 'Review a list of moves',
  'moves.review.subtitle': '{file} for {place}, {on, date, long}',
  'moves.reason.lives-elsewhere':
    'The record says that this person lives at another site than the one they are said to leave.',
  'moves.reason.same-place': 'The row says that the person leaves {place} and goes there.',
  'moves.reason.stranger-without-destination':
    'Nobody on the record fits, and the row names no site of ours to go to. Without either, no team would see this person.',
  'moves.concern.closed-site': '{place} is closed. People are moved there all the same.',
  'moves.concern.destination-unknown':
    '{count, plural, one {For # row it is} other {For # rows it is}} not known to which of our sites the person goes. They are recorded as moved away, and their present team keeps looking for them.',
  'moves.concern.same-place': 'The list says that people leave {place} and go there. That is right.',
  'moves.concern.cut-short':
    'The file breaks off in its last line, so the end of the list may be missing. Take in what is here.',
  'moves.concern.columns-guessed':
    'The list has no row of headings, so its columns were guessed. They were guessed right.',
  'moves.concern.day-far-off': 'The day of the move is {on, date, long}. That is right.',
});
