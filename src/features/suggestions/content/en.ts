import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'suggestions.entry.made': 'Suggestion written down',
  'suggestions.entry.owned': 'Given to those who answer for it',
  'suggestions.entry.answered':
    'Answered ({outcome, select, done {it is done} will-do {it will be done} in-part {done in part} cannot {it cannot be done} other {not ours to do}}): {words}',
  'suggestions.entry.published': 'Published',
  'suggestions.entry.returned':
    'Those who gave it were told ({way, select, session {in a session} printed {on paper} message {by a message} other {in person}})',
  'suggestions.entry.withdrawn':
    'Withdrawn ({why, select, giver-asked {who gave it asked for that} could-be-recognised {somebody could be recognised} said-twice {it was there already} other {another reason}})',
  'suggestions.pathway.heard': 'Hear what becomes of it within 30 days',
  'suggestions.why.made': 'It was said on {on, date, long}.',

  'suggestions.all.title': 'Suggestions',
  'suggestions.all.intro':
    'What people say should be different, and what becomes of it. Everybody who makes a suggestion hears within 30 days, in their language.',
  'suggestions.all.new': 'Write down a suggestion',
  'suggestions.all.public': 'The page that everybody reads',
  'suggestions.all.open': 'To be done',
  'suggestions.all.done': 'Done or withdrawn',
  'suggestions.all.none-open': 'Nothing waits for your team.',
  'suggestions.all.none-done': 'Nothing yet.',
  'suggestions.all.said': 'What was said',
  'suggestions.all.said-on': 'Said on',
  'suggestions.all.due': 'To be heard by',
  'suggestions.all.next': 'Next',
  'suggestions.all.overdue-count':
    '{count, plural, =0 {Nothing is overdue.} one {# suggestion is overdue: who made it has heard nothing for more than 30 days.} other {# suggestions are overdue: those who made them have heard nothing for more than 30 days.}}',
  'suggestions.all.status':
    '{status, select, overdue {Overdue} due-soon {Due soon} running {In time so far} stopped-in-time {Heard in time} stopped-late {Heard late} other {Ended}}',
  'suggestions.step':
    '{step, select, settle {Two people said different things: say which holds} own {Find who answers for it} answer {Answer it} publish {Read for names, then publish} return {Tell those who gave it} other {Nothing}}',
  'suggestions.state':
    '{state, select, made {Waits for an owner} owned {Waits for an answer} answered {Answered} published {Published} returned {Told to those who gave it} other {Withdrawn}}',

  'suggestions.one.title': 'A suggestion',
  'suggestions.one.said': 'As it was said',
  'suggestions.one.said-note': 'These words may name somebody. Only the teams that deal with them read them.',
  'suggestions.one.english': 'In English',
  'suggestions.one.from': 'Where it comes from',
  'suggestions.one.origin':
    '{from, select, answer {An answer to a survey} quotation {Words from a conversation} finding {A finding of a report} other {Somebody told us}}',
  'suggestions.one.people': 'How many said it',
  'suggestions.one.people-unknown': 'Nobody counted',
  'suggestions.one.people-count': '{count, plural, one {# person} other {# people}}',
  'suggestions.one.return-in': 'To be told in',
  'suggestions.one.still-owed': 'Not told yet in',
  'suggestions.one.owner': 'Who answers for it',
  'suggestions.one.owner-team-only': 'The team is to say who',
  'suggestions.one.nobody': 'Nobody yet',
  'suggestions.one.due': 'To be heard by',
  'suggestions.one.answer': 'The answer',
  'suggestions.one.outcome':
    '{outcome, select, done {Done} will-do {Will be done} in-part {Done in part} cannot {Cannot be done} other {Not ours to do}}',
  'suggestions.one.by': 'By {by, date, long}',
  'suggestions.one.differs': 'Two people wrote without knowing of each other, and it differs. Write down which holds.',
  'suggestions.one.old':
    'This has changed since it was published. Everybody still reads it as it was, until it is published again.',
  'suggestions.one.own': 'Say who answers for it',
  'suggestions.one.give': 'Give it to another team',
  'suggestions.one.do-answer': 'Answer it',
  'suggestions.one.change-answer': 'Change the answer',
  'suggestions.one.do-publish': 'Read for names, and publish',
  'suggestions.one.do-return': 'Say that they were told',
  'suggestions.one.correct': 'Correct what was written down',
  'suggestions.one.withdraw': 'Withdraw it',
  'suggestions.one.history': 'What happened',
  'suggestions.one.when': 'When',
  'suggestions.one.what': 'What',
  'suggestions.one.who': 'Who',
  'suggestions.one.by-whom': '{name}, {team}',
  'suggestions.one.published': 'What everybody reads',

  'suggestions.form.take-title': 'Write down a suggestion',
  'suggestions.form.said': 'What was said?',
  'suggestions.form.said-hint':
    'In the words of who said it. Leave out names, rooms and illnesses where you can. If somebody needs help now, get help now: this is answered within 30 days.',
  'suggestions.form.language': 'In which language was it said?',
  'suggestions.form.language-choose': 'Choose a language',
  'suggestions.form.english': 'What does it mean in English?',
  'suggestions.form.english-hint': 'Leave empty if it was said in English.',
  'suggestions.form.from': 'Where does it come from?',
  'suggestions.form.source': 'Where can it be found again? (may be left empty)',
  'suggestions.form.source-hint': 'For example: question 12 of the survey, or table 3, row 2.',
  'suggestions.form.people': 'How many people said it? (may be left empty)',
  'suggestions.form.people-hint': 'People, not ticks. In public a small number is never shown.',
  'suggestions.form.on': 'When was it said?',
  'suggestions.form.on-hint': 'Leave empty for today. The 30 days count from here.',
  'suggestions.form.return-in': 'In which language do they want to hear what becomes of it?',
  'suggestions.form.return-in-more': 'And in which other language? (may be left empty)',
  'suggestions.form.save': 'Save',
  'suggestions.form.own-title': 'Who answers for it?',
  'suggestions.form.owner': 'Somebody of your team',
  'suggestions.form.owner-choose': 'Choose somebody',
  'suggestions.form.as': 'What are they called in public?',
  'suggestions.form.as-hint': 'A role and an organisation, not a name. For example: Lead nurse, North team.',
  'suggestions.form.give-title': 'Give it to another team',
  'suggestions.form.give-note': 'They read it as it was said. The 30 days go on.',
  'suggestions.form.team': 'Which team?',
  'suggestions.form.team-choose': 'Choose a team',
  'suggestions.form.answer-title': 'Answer it',
  'suggestions.form.outcome': 'What becomes of it?',
  'suggestions.form.words': 'In words, in English',
  'suggestions.form.words-hint':
    'What changed, or why it cannot. Short sentences: it is translated, and read by people in a second language. Name nobody.',
  'suggestions.form.by': 'If it will be done: by when?',
  'suggestions.form.return-title': 'Those who gave it were told',
  'suggestions.form.return-language': 'In which language?',
  'suggestions.form.way': 'How?',
  'suggestions.form.way-is':
    '{way, select, session {In a session where they live} printed {On paper} message {By a message} other {In person}}',
  'suggestions.form.withdraw-title': 'Withdraw it',
  'suggestions.form.withdraw-note': 'It disappears from every list, figure and page that is made after this.',
  'suggestions.form.why': 'Why?',
  'suggestions.form.why-is':
    '{why, select, giver-asked {Who gave it asked for that} could-be-recognised {Somebody could be recognised by it} said-twice {It is here already} other {Another reason}}',

  'suggestions.release.title': 'Read for names, and publish',
  'suggestions.release.intro':
    'Everybody will read these words. Write them so that nobody can be recognised: not by name, place, date or number, and not by what only one person could have said.',
  'suggestions.release.help':
    'Marks show what may tell who somebody is. They miss things: a text without a mark is not a safe text. Only you can say that.',
  'suggestions.release.language-title': 'In {language}',
  'suggestions.release.said': 'What was said',
  'suggestions.release.answer': 'What became of it',
  'suggestions.release.checked-by': 'Who checked this translation? (leave empty if nobody)',
  'suggestions.release.checked-by-hint':
    'A role and an organisation of somebody who speaks the language. Without it, everybody reads that it is a draft.',
  'suggestions.release.review': 'Read it as everybody will',
  'suggestions.release.marked': 'Marked words',
  'suggestions.release.stays':
    '“{words}” may stay: {kind, select, contact {it is no way to reach a person} date {the date tells nobody from others} number {the number tells nobody from others} place {the place is large or public} other {it is no person’s name}}',
  'suggestions.release.read': 'I have read all of this in {language}, and nobody can be recognised by it',
  'suggestions.release.read-not-speaker': 'If you do not read it yourself, tick this with somebody who does.',
  'suggestions.release.look': 'Look for names again',
  'suggestions.release.publish': 'Publish',
  'suggestions.release.changed': 'Words that you change are read again before anything is published.',

  'suggestions.public.title': 'You said, this changed',
  'suggestions.public.intro': 'People told us what should be different. Here is what became of it.',
  'suggestions.public.promise': 'We answer every suggestion within 30 days. If we cannot do something, we say why.',
  'suggestions.public.waiting':
    '{shown, select, none {No suggestion is waiting for an answer.} few {A few suggestions are waiting for an answer.} other {About {count} suggestions are waiting for an answer.}}',
  'suggestions.public.late':
    '{shown, select, none {None is late.} few {A few are late.} other {About {count} are late.}}',
  'suggestions.public.withdrawn':
    '{shown, select, none {No suggestion was taken back.} few {A few suggestions were taken back and are not shown.} other {About {count} suggestions were taken back and are not shown.}}',
  'suggestions.public.in-time':
    '{all, plural, one {Of # suggestion shown here} other {Of # suggestions shown here}}, {inTime} heard within 30 days.',
  'suggestions.public.rounding':
    'Numbers from 1 to 7 are not shown, and others are to the nearest 5, so that nobody can be recognised.',
  'suggestions.public.none': 'Nothing has been published yet.',
  'suggestions.public.you-said': 'You said',
  'suggestions.public.this-changed':
    '{outcome, select, done {This changed} will-do {This will change} in-part {This changed in part} cannot {This cannot change now} other {This is for others to change}}',
  'suggestions.public.people': '{shown, select, few {A few people said this.} other {About {count} people said this.}}',
  'suggestions.public.month': 'Said in {month}.',
  'suggestions.public.answered': 'Answered on {on, date, long}.',
  'suggestions.public.owner': 'Who answers for this: {owner}.',
  'suggestions.public.by': 'By {by, date, long}.',
  'suggestions.public.late-answer': 'This took longer than 30 days.',
  // An answer is written in English, so of an English text only what was said can be a translation.
  'suggestions.public.draft':
    '{language, select, en {What was said is a translation into English that nobody who speaks both languages has checked yet.} other {Nobody who speaks this language has checked these words yet.}}',
  'suggestions.public.checked': 'Translation checked by: {by}.',
  'suggestions.public.poster': 'Print it as a poster',
  'suggestions.poster.title': 'You said, this changed',
  'suggestions.poster.more': 'Read all that people said, and what changed, in your language:',
  'suggestions.poster.qr': 'The address of the page, to be scanned with a phone',
  'suggestions.one.told':
    '{count, plural, one {One person who asked to hear is written to, in their language.} other {# people who asked to hear are written to, each in their language.}} Their messages are in the outbox.',
  'suggestions.public.other-languages': 'Read the answers in',
  'suggestions.public.only-in': 'This is not written in {language} yet.',
  'suggestions.public.tell-us':
    'Tell us more: say it to a community champion, a nurse or anybody who helps where you live.',

  'suggestions.problem.words-missing': 'Write it in words',
  'suggestions.problem.too-long': 'This is too long; say it in fewer words',
  'suggestions.problem.language-missing': 'Choose a language',
  'suggestions.problem.english-missing': 'Say what it means in English, for those who are to answer it',
  'suggestions.problem.choose': 'Choose one of the answers',
  'suggestions.problem.number-not-understood': 'Give a whole number of people, or leave it empty',
  'suggestions.problem.date-not-real': 'Give a day that exists, as day, month and year',
  'suggestions.problem.date-in-future': 'Give today or a day before',
  'suggestions.problem.by-missing': 'Say by which day it will be done',
  'suggestions.problem.by-out-of-range': 'Give a day from today on, within two years',
  'suggestions.problem.changed-meanwhile': 'Somebody has written something since you opened the page. Look again',
  'suggestions.problem.not-a-colleague': 'Choose somebody of your own team',
  'suggestions.problem.not-read':
    'Read each language to the end and tick that you did, and tick each marked word that may stay',
  'suggestions.problem.owner-is-a-name': 'Give a role and an organisation, not a person’s name',

  'suggestions.report.public': 'What was suggested from this report, and what became of it',
  'suggestions.report.public-says':
    'Somebody read a figure or somebody’s words in this report, and said what should be different.',
  'suggestions.report.one': 'Read it whole',
  'suggestions.report.all':
    '{more, plural, =0 {All that people said and what changed} one {One more from this report, and all that people said and what changed} other {# more from this report, and all that people said and what changed}}',
  'suggestions.report.made': 'Suggestions made from this report',
  'suggestions.report.made-says':
    'Those that your team deals with, with where each stands and its thirty days. What is published of them is named on the report for everybody.',
  'suggestions.report.none': 'Your team deals with no suggestion from this report yet.',
  'suggestions.release.of-report':
    'It comes from a report. While that report is out, its page for everybody shows these words too.',
});
