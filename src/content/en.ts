import { messages } from '#platform/language/messages.ts';

/** The menu of the desk: one entry for each thing the service does. */
export const en = messages({
  'desk.menu.worklist': 'Your people',
  'desk.menu.find': 'Find a person',
  'desk.menu.arrivals': 'Arrivals',
  'desk.menu.moves': 'Moves',
  'desk.menu.send': 'Send a list',
  'desk.menu.matching': 'Same person?',
  'desk.menu.places': 'Sites',
  'desk.menu.sessions': 'Sessions',
  'desk.menu.forms': 'Forms',
  'desk.menu.messages': 'Messages',
  'desk.menu.field': 'Without a network',
  'desk.menu.performance': 'Figures',
  'desk.menu.devices': 'Devices',
  'desk.menu.users': 'People who sign in',
  'desk.menu.audit': 'Who looked',
  'desk.menu.emergency': 'Emergency access',
  'desk.menu.rights': 'How to see a doctor',
  'desk.home.title': 'Alongside',
  'desk.home.lead': 'Helping every person seeking asylum get from arrival to care.',
  'desk.home.rights': 'How to see a doctor: in six languages, and a card for your pocket',
  'desk.home.sign-in': 'Staff: sign in',
  'desk.home.demonstration': 'This is a demonstration. Everybody in it is invented. Do not put real people into it.',
});
