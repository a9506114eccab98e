import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'worklists.home.title': 'Your team’s people',
  'worklists.home.counts.overdue':
    '{count, plural, =0 {Nobody is overdue} one {# person is overdue} other {# people are overdue}}',
  'worklists.home.counts.soon':
    '{count, plural, =0 {nobody is due in the next 7 days} one {# is due in the next 7 days} other {# are due in the next 7 days}}',
  'worklists.home.counts.whereabouts':
    '{count, plural, =0 {nobody has been lost from sight} one {# was moved and nobody knows where to} other {# were moved and nobody knows where to}}',
  'worklists.home.counts.conflicts':
    '{count, plural, =0 {no answers differ} one {# has answers that differ} other {# have answers that differ}}',
  'worklists.home.counts.no-date':
    '{count, plural, =0 {everybody has a date} one {# has no date to count from} other {# have no date to count from}}',
  'worklists.home.sites': 'Sites',
  'worklists.home.no-sites':
    'No site of your team has anybody on the record. People come onto it by a list of arrivals.',
  'worklists.home.due': 'First assessment overdue or due in the next 7 days',
  'worklists.home.nobody-due': 'Nobody is overdue or due in the next 7 days.',
  'worklists.home.whereabouts': 'Moved, and nobody knows where to',
  'worklists.home.whereabouts-why': 'Your team stays responsible for them until another team is.',
  'worklists.home.conflicts': 'Two answers that differ',
  'worklists.site.title': 'Who is at {site}',
  'worklists.site.caption':
    '{type, select, initial {Initial accommodation} contingency {Contingency accommodation} dispersal {Dispersal accommodation} large-scale {Large site} other {Site}}',
  'worklists.site.people':
    '{count, plural, =0 {Nobody is recorded here} one {# person is here} other {# people are here}}',
  'worklists.site.closed': 'This site closed on {on, date, long}. People still recorded here need to be found.',
  'worklists.site.room-none': 'No confidential clinical room is recorded for this site.',
  'worklists.site.room-unknown': 'Nobody has said whether this site has a confidential clinical room.',
  'worklists.site.languages': 'Languages here',
  'worklists.site.language-count':
    '{language}: {count}, of whom {interpreter, plural, =0 {none need} one {# needs} other {# need}} an interpreter',
  'worklists.site.clinic': 'Make a clinic list',
  'worklists.site.arrivals': 'Bring in a list of arrivals',
  'worklists.filter.title': 'Show',
  'worklists.filter.all': 'Everybody',
  'worklists.filter.due': 'Assessment still open',
  'worklists.filter.language': 'Language',
  'worklists.filter.any-language': 'Any language',
  'worklists.filter.apply': 'Show these',
  'worklists.table.caption': 'People, the most overdue first',
  'worklists.table.name': 'Name',
  'worklists.table.born': 'Born',
  'worklists.table.language': 'Language',
  'worklists.table.room': 'Room',
  'worklists.table.place': 'Site',
  'worklists.table.due': 'First assessment',
  'worklists.table.code': 'Code',
  'worklists.table.people': 'People',
  'worklists.table.overdue': 'Overdue',
  'worklists.table.soon': 'Due in 7 days',
  'worklists.person.no-name': 'No name recorded',
  'worklists.person.born-estimated': 'about {on, date, short}',
  'worklists.person.not-known': 'not known',
  'worklists.person.interpreter': 'interpreter',
  'worklists.person.interpreter-unknown': 'interpreter? ask',
  'worklists.person.differs': 'answers differ',
  'worklists.person.part': 'also recorded elsewhere',
  'worklists.due.overdue': 'Overdue by {days, plural, one {# day} other {# days}}',
  'worklists.due.due': 'Due {on, date, long}',
  'worklists.due.today': 'Due today',
  'worklists.due.no-date': 'No arrival date yet',
  'worklists.due.offered': 'offered {on, date, short}',
  'worklists.due.estimated': 'estimated',
  'worklists.due.done': 'Done',
  'worklists.due.declined': 'Declined',
  'worklists.due.stopped':
    '{reason, select, left {Left} moved-out-of-england {Moved out of England} died {Died} recorded-in-error {Recorded in error} merged {Followed in another record} other {Closed}}',
  'worklists.clinic.title': 'Clinic at {site}',
  'worklists.clinic.on': '{on, date, full}',
  'worklists.clinic.how':
    'The most urgent people are chosen first, households together. They are then grouped by language, so that each interpreter is booked once. Appointments are {minutes} minutes.',
  'worklists.clinic.line': 'Room {line}',
  'worklists.clinic.time': 'Time',
  'worklists.clinic.notes': 'Notes',
  'worklists.clinic.interpreters': 'Interpreters to book',
  'worklists.clinic.booking':
    '{language}, room {line}: {from} to {to} ({people, plural, one {# person} other {# people}})',
  'worklists.clinic.no-interpreters': 'No interpreter is needed.',
  'worklists.clinic.nobody': 'Nobody here is waiting for a first assessment.',
  'worklists.clinic.left-over': 'Due, but the day is full',
  'worklists.clinic.left-over-count':
    '{count, plural, one {# person does} other {# people do}} not fit in this day. Add a room, or make a second day.',
  'worklists.clinic.set-day': 'Day',
  'worklists.clinic.set-day-hint': 'For example 2026-11-23',
  'worklists.clinic.set-lines': 'Rooms side by side',
  'worklists.clinic.make': 'Make the list',
  'worklists.clinic.bad-day': 'Enter a real date as year, month and day, such as 2026-11-23.',
  'worklists.clinic.print':
    'To print on A4, use your browser’s Print. Names on paper are confidential: collect and shred every sheet.',
  'worklists.page.more': 'Next {count}',
  'worklists.page.back': 'Back to the first',
});
