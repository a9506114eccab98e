/** What a survey has come to: who is analysed, its progress, its pairs, and answers taken back. */
export const runningEn = {
  'surveys.flow.intro':
    'From invited to analysed. Each response is in one line only. These numbers are for your team: publish them through the figures.',
  'surveys.flow.step': 'Step',
  'surveys.flow.out': 'Left out here',
  'surveys.flow.left': 'Left',
  'surveys.flow.opened': 'Opened it (left out: invited and not opened)',
  'surveys.flow.withdrawn': 'Took their answers back',
  'surveys.flow.analysed': 'Analysed',
  'surveys.flow.withdrawn-note':
    '{count, plural, one {One person took their answers back. They are removed and in no other number on this page. What was published or handed out before still has them.} other {# people took their answers back. They are removed and in no other number on this page. What was published or handed out before still has them.}}',
  'surveys.flow.changed': 'Changes of the rules',
  'surveys.flow.change':
    'On {at, date, long}, when there {count, plural, =0 {were no responses} one {was one response} other {were # responses}}:',
  'surveys.reason':
    '{reason, select, no-consent {Did not give consent} blank {Blank} consent-left-out {Left the question of consent out} nothing-after-consent {Gave consent and answered nothing else} too-few-replies {Replied to too few questions} other {Is not meant by the survey}}',

  'surveys.progress.intro':
    'Every response that was begun, before any is left out. Few answers can point at one person: do not hand these numbers on.',
  'surveys.progress.none': 'Nobody has begun yet.',
  'surveys.progress.which': 'Which',
  'surveys.progress.begun': 'Begun',
  'surveys.progress.finished': 'Finished',
  'surveys.progress.by-day': 'By day',
  'surveys.progress.by-language': 'By language',
  'surveys.progress.by-way': 'By way',
  'surveys.progress.by-mode': 'By who was beside them',
  'surveys.mode':
    '{mode, select, self {nobody} assisted {somebody who read or typed} trained {a trained interpreter} untrained {somebody untrained who interpreted} paper {on paper: not known} other {nothing answered yet} }',
  'surveys.progress.by-place': 'By place',
  'surveys.progress.no-population':
    'The survey was set up without numbers of its people, so it cannot tell who is missing.',
  'surveys.progress.missing': 'Who is missing',
  'surveys.progress.missing-intro':
    'The group that is reached least comes first. “Too few” is how many more would have answered if it were reached as everybody together is.',
  'surveys.progress.missing-by': '{by, select, language {By language} other {By place}}',
  'surveys.progress.people': 'People',
  'surveys.progress.rate': 'Reached',
  'surveys.progress.too-few': 'Too few',
  'surveys.progress.none-missing': 'none',
  'surveys.progress.others':
    '{count, plural, one {One response is of none of these groups.} other {# responses are of none of these groups.}}',
  'surveys.progress.questions': 'Where people stop',
  'surveys.progress.question': 'Question',
  'surveys.progress.asked': 'Put to',
  'surveys.progress.replied': 'Replied',
  'surveys.progress.left-out': 'Left out',
  'surveys.progress.stopped': 'Stopped here',

  'surveys.pairs.intro':
    'Of what is analysed. Nobody is named: answers are paired by what people wrote themselves, so some pairs are missed and a few may be of two people.',
  'surveys.pairs.none': 'There is nothing to pair before a baseline and a follow-up.',
  'surveys.pairs.waves': 'Wave {before, number} and wave {after, number}',
  'surveys.pairs.before-after': '{before, number} before, {after, number} after',
  'surveys.pairs.pairs': 'Pairs',
  'surveys.pairs.ambiguous': 'More than one could be theirs (not paired)',
  'surveys.pairs.alone': 'Nobody with such a code at the other time',
  'surveys.pairs.unreadable': 'No code, or one that cannot be right',
  'surveys.pairs.levels': 'How far codes may differ',
  'surveys.pairs.differing': 'Parts that differ',
  'surveys.pairs.found': 'Pairs found',
  'surveys.pairs.expected-wrong': 'Of these, of two people by chance (at most)',
  'surveys.pairs.about': 'about {number, number}',
  'surveys.pairs.hardly-any': 'less than 0.1',
  'surveys.pairs.taken': 'Counted',
  'surveys.pairs.is-taken': '{is, select, yes {yes} other {no: too many would be of two people}}',
  'surveys.pairs.errors':
    'About {part, number, percent} of the parts were not made again as they were. Of the people who answered both times about {lost, number, percent} could not be found for that.',
  'surveys.pairs.errors-unknown': 'Too few pairs to say how often a code is not made again as it was.',

  'surveys.cards.intro':
    'A hundred numbers, drawn anew each time that this page is opened. Give each person a card with one number, and ask them to bring it again. Nobody writes down who got which. One wrong digit makes a number that is no card’s, so answers are never paired by it.',
  'surveys.cards.caption': 'Numbers for cards',

  'surveys.withdraw.intro':
    'For somebody who asks for their answers back. Their answers are removed at once, of every wave, and are in no number from then on. Nobody has to say why.',
  'surveys.withdraw.by-link':
    'Whoever answered by a link does it themselves, on the link’s page “Take your answers back”, with the code from the end of the questions. Whoever answered on a colleague’s device, or was asked by somebody, does it there too, with the code that they were given; or they tell it to you.',
  'surveys.withdraw.so-far':
    '{count, plural, =0 {Nobody has taken their answers back so far.} one {One response was taken back so far.} other {# responses were taken back so far.}}',
  'surveys.withdraw.sheet': 'Number on their paper',
  'surveys.withdraw.sheet-or-card': 'Number on their paper or their card',
  'surveys.withdraw.key': 'Or the code that they were given',
  'surveys.withdraw.key-hint': 'Twelve letters and figures, such as 7K3M-P2QA-9XTD.',
  'surveys.withdraw.or-code': 'Or the code that they make themselves, made again. It has to be whole and the same.',
  'surveys.withdraw.do': 'Remove the answers',
  'surveys.withdraw.done':
    '{count, plural, one {One response is removed. It is in no number from now on.} other {# responses are removed. They are in no number from now on.}}',
  'surveys.withdraw.nobody':
    'No answers were found with that. Look at the number or the code again. Nothing was removed.',
  'surveys.withdraw.several':
    'More than one response of a wave fits, so nobody can say whose they are. Ask for the number on the paper. Nothing was removed.',
} as const;
