/** What co-designers read on the link and on paper. */
export const linkEn = {
  'co-design.kind':
    '{kind, select, unclear {It is not clear} hurtful {It can hurt} missing {Something is missing} otherwise {Ask it another way} other {It is good}}',

  'co-design.question.only-some': 'Only some people are asked this.',
  'co-design.question.more-choices': '{count, plural, one {and # more answer} other {and # more answers}}',
  'co-design.question.answered-by':
    '{kind, select, integer {The answer is a number.} decimal {The answer is a number.} range {The answer is a number.} date {The answer is a date.} date-estimated {The answer is a date.} image {The answer is a picture.} note {People only read this.} other {People answer in their own words.}}',

  'co-design.link.languages': 'Languages',
  'co-design.link.ways': 'On this link',
  'co-design.link.pages': 'Pages',
  'co-design.link.page-of': 'Page {page} of {pages}',
  'co-design.link.before': 'Page before',
  'co-design.link.next': 'Next page',
  'co-design.link.all-questions': 'All the questions',
  'co-design.link.mine':
    '{code, select, yes {What you said, and what became of it} other {See with your code what became of it}}',
  'co-design.link.record': 'Who shaped which question',
  'co-design.link.who': '{team} wrote these questions (version {version}).',
  'co-design.link.about': 'Do not answer the questions here. Say what you think of them, until {on, date, long}.',
  'co-design.link.shown':
    'You need no name. Later, all who took part may read what was said, after the team has read it. Do not write about a person or about your health.',
  'co-design.link.over': 'This link takes no more comments. You can read what was said and what became of it.',
  'co-design.link.say-of': 'Say something about number {number}',
  'co-design.link.say-whole': 'Say something about the whole',

  'co-design.say.kind': '{who, select, they {What did they say of it?} other {What do you say of it?}}',
  'co-design.say.words': '{who, select, they {In their own words} other {In your own words}}',
  'co-design.say.words-hint': 'In any language, up to {most} letters. If it is good, you may leave this empty.',
  'co-design.say.name':
    '{who, select, they {Their name, or one that they choose} other {Your name, or one that you choose}}',
  'co-design.say.name-hint':
    'Leave it empty for no name. The team reads it; others read it only if that is ticked below.',
  'co-design.say.public':
    '{who, select, they {They want all who took part to read this name} other {All who took part may read this name}}',
  'co-design.say.no-trace': 'We keep neither your address nor anything about your phone.',
  'co-design.say.do': 'Say it',
  'co-design.say.no-question': 'There is no such question here. Choose the one that you mean.',
  'co-design.say.no-kind': 'Choose what is said of it',
  'co-design.say.no-words': 'Write what you want to say',
  'co-design.say.too-long': 'This has {count} letters, and {most} fit. Make it shorter, or say it in two parts.',
  'co-design.say.long-name': 'A name has at most {most} letters',
  'co-design.say.not-taken': 'This was not kept',
  'co-design.say.full':
    'So many comments came today that this link takes no more until tomorrow. Come back then, or tell the team.',
  'co-design.say.copy': 'These are your words. Copy them, so that they are not lost.',

  'co-design.mine.title': '{said, select, yes {Thank you. It was kept.} other {What you said}}',
  'co-design.mine.said': '{said} ({on, date, long})',
  'co-design.mine.code': 'This is your code. With it you see what became of what you said, and can take it back.',
  'co-design.mine.code-lost': 'Write it down. Nobody can give it to you again.',
  'co-design.mine.code-wrong': 'Nothing was said with this code on this link. Look at it letter by letter.',
  'co-design.mine.type-code': 'Your code',
  'co-design.mine.code-hint': 'Twelve letters and digits, as on your card',
  'co-design.mine.look': 'See what became of it',
  'co-design.mine.leave': 'Forget my code on this phone',
  'co-design.mine.taken-back': 'You took this back. Your words are gone.',
  'co-design.back.what':
    'Your words and your name are erased. That something was said here stays. It cannot be undone.',
  'co-design.back.title': 'Take it back',
  'co-design.back.do': 'Take this back',

  'co-design.reply.none': 'Nobody has answered this yet.',
  'co-design.reply.outcome':
    '{outcome, select, changed {Changed in version {version}} other {Kept as it is}} ({on, date, long})',

  'co-design.record.intro': 'How each question came to be as it is: what was said, what was changed, and why.',
  'co-design.record.summary':
    '({changes, plural, =0 {not changed} one {# change} other {# changes}}, {said, plural, =0 {nothing said} one {# comment} other {# comments}})',
  'co-design.record.said-count': '{count, plural, one {# comment} other {# comments}}',
  'co-design.record.version':
    '{draft, select, yes {Draft of version {version}, as it was read} other {Version {version}}}',
  'co-design.record.unchanged': 'The question was never changed.',
  'co-design.record.gone': 'This question is asked no more.',
  'co-design.record.event': '{what, select, added {The question was added} other {The question was removed}}',
  'co-design.record.change':
    '{change, select, words {The words were changed} choices {The answers to choose from were changed} kind {The kind of answer was changed} rules {Who is asked it was changed} other {It was moved}}',
  'co-design.record.from-to': '{before} became: {after}',
  'co-design.record.nothing': 'no words',
  'co-design.record.more-texts': '{count, plural, one {and # more text} other {and # more texts}}',
  'co-design.record.somebody': 'Somebody',
  'co-design.record.said':
    '{who} {kind, select, unclear {said that it is not clear} hurtful {said that it can hurt} missing {said that something is missing} otherwise {would ask it another way} other {said that it is good}} ({on, date, long})',
  'co-design.record.taken-back': 'Somebody said something on {on, date, long}, and took it back.',
  'co-design.record.withheld':
    '{answered, select, yes {The words are not shown, as somebody could be recognised by them.} other {The words are shown once the team has read them.}}',
  'co-design.record.shaped-by': 'Spoken about by:',
  'co-design.record.unnamed': '{count, plural, one {# without a name} other {# without a name}}',
  'co-design.record.fewer': 'fewer than 8',
  'co-design.record.about': 'about {count, number}',
  'co-design.record.pilot':
    'When version {version} was tried out: {asked} people were asked this, {skipped} left it out, {stopped} stopped here.',

  'co-design.paper.explain':
    'Do not answer the questions. Say what you think of them: tick, and write in any language. Give the sheet back by {on, date, long}. You need no name. Do not write about a person or about your health.',
  'co-design.paper.name': 'Your name or another one, if you want to be named:',
  'co-design.paper.code': 'Keep this code. With it you see what became of what you said:',
} as const;
