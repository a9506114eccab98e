/** What stands before a report goes out, and what everybody reads. */
export const lettingOutEn = {
  'publication.door.intro':
    'All numbers of the survey go through one door together, beside everything that was let out of it before. A number is rounded to the nearest five. One to seven people are held back, and so is whatever a small number could be worked out from.',
  'publication.door.held':
    '{count, plural, =0 {Nothing is held back.} one {One number is held back.} other {# numbers are held back.}}',
  'publication.door.tests':
    'The report lists every comparison, whatever it found. Of a test only the limit is said under which p lies for all counts that could stand behind what is shown; where they lie on both sides of 0.05, the list says that nothing is told.',
  'publication.door.answer': 'Answer',
  'publication.door.people': 'People',
  'publication.door.base': 'People who answered',
  'publication.door.shown': '{count} → {shown}',
  'publication.door.star':
    '{count} → held back: {reason, select, small {small enough for somebody to be recognised} other {a small number could be worked out from it}}',
  'publication.quotations.intro':
    'Words of people who answered go out only as you let them out here, after you have read them for names, places and whatever could tell who somebody is. They go out without place, way and day. Who takes their answers back takes their words along.',
  'publication.quotations.chosen': 'Words that go out with the report',
  'publication.quotations.none': 'None yet.',
  'publication.quotations.paraphrase': 'In our words, not in theirs.',
  'publication.quotations.remove': 'Take out',
  'publication.quotations.answers': 'What people wrote',
  'publication.quotations.no-answers': 'Nobody wrote anything in their own words.',
  'publication.quotations.choose': 'Choose',
  'publication.quotations.choose-one': 'Choose answer {number} to “{question}”',
  'publication.choose.title': 'Let words out',
  'publication.choose.help':
    'Marked words may tell who somebody is. The marks miss things: read the whole, and think of who could recognise it.',
  'publication.choose.as-written': 'As it was written',
  'publication.choose.words': 'As it goes out',
  'publication.choose.words-hint':
    'You may leave pieces out, each shown as three dots. If you change a word, tick that it is in your words; write it then in the language of the report.',
  'publication.choose.paraphrase': 'In our words, not in theirs',
  'publication.choose.look': 'Look at it again',
  'publication.choose.review': 'Read it once more',
  'publication.choose.marked': 'Marked words: tick each that may go out',
  'publication.choose.stays':
    '“{words}” may go out ({kind, select, contact {a way to reach somebody} date {a date} number {a number} place {a place} other {a name}})',
  'publication.choose.read': 'I have read it whole, and nobody can be recognised by it',
  'publication.choose.add': 'Let it out with the report',
  'publication.choose.words-missing': 'There are no words.',
  'publication.choose.not-their-words':
    'These are not the words of the answer. Leave pieces out with three dots, or tick that it is in your words.',
  'publication.choose.few-in-language':
    'Fewer than eight people wrote in this language, so that the language tells who it was. Say it in your words, in the language of the report.',
  'publication.choose.not-read': 'Read it whole, and tick that you have.',
  'publication.choose.marks-open': 'Decide about each marked word: tick it, or take it out and look again.',
  'publication.publish.out': 'The report is published.',
  'publication.publish.public-page': 'Open the page that everybody reads',
  'publication.publish.since':
    '{count, plural, one {One person has} other {# people have}} taken their answers back since. The published version was made with their answers; the next version leaves them out. Publish again.',
  'publication.publish.quoted':
    '{count, plural, one {One quotation} other {# quotations}} of the published version {count, plural, one {is} other {are}} by somebody who has taken their answers back since. Publish again, and {count, plural, one {it falls} other {they fall}} out; or withdraw the report.',
  'publication.publish.goes-out':
    'What goes out is kept as it is today: the report as you see it under “As everybody will read it”{quotations, plural, =0 {} one {, with one quotation} other {, with # quotations}}. It can be withdrawn, and nobody can call back what somebody has read.',
  'publication.publish.drafts':
    '{count, plural, one {One summary goes} other {# summaries go}} out as a draft, and it says so: nobody who speaks the language has checked it.',
  'publication.publish.without':
    '{count, plural, one {One language} other {# languages}} in which people answered {count, plural, one {has} other {have}} no summary.',
  'publication.publish.button': 'Publish for everybody',
  'publication.publish.history': 'What was published',
  'publication.publish.on': 'Published on',
  'publication.publish.is': '{state, select, out {everybody reads this one} other {replaced by a later one}}',
  'publication.withdraw.title': 'Withdraw it',
  'publication.withdraw.says': 'Its page then says that it was withdrawn, when, and why.',
  'publication.withdraw.why': 'Why?',
  'publication.withdraw.reason':
    '{why, select, mistake {there is a mistake in it} could-be-recognised {somebody could be recognised} people-asked {people who answered asked for it} other {another reason}}',
  'publication.withdraw.button': 'Withdraw the report',
  'publication.public.title': 'Reports: what people answered',
  'publication.public.intro':
    'Reports of what people told us. Small numbers are held back, so that nobody can be recognised.',
  'publication.public.none': 'There is no report yet.',
  'publication.public.published': 'Published on {on, date, long}.',
  'publication.public.version': 'It takes the place of an earlier version (this is number {number}).',
  'publication.public.languages': 'In short, in',
  'publication.public.whole': 'The whole report follows, in {language}.',
  'publication.public.words': 'In the words of people who answered',
  'publication.public.words-say': 'Chosen by those who made the report. Names and places are left out.',
  'publication.public.withdrawn': 'This report was withdrawn',
  'publication.public.withdrawn-on':
    'Withdrawn on {on, date, long}: {why, select, mistake {there was a mistake in it} could-be-recognised {somebody could have been recognised} people-asked {people who answered asked for it} other {for another reason}}.',
} as const;
