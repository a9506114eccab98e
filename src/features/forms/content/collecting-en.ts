/** How answers are written down, who is beside whoever answers, and sheets that two people key. */
export const collectingEn = {
  'forms.how.title': 'How you speak with each other',
  'forms.how.intro': 'It is kept with each answer from here on. What was answered before keeps what it has.',
  'forms.how.channel': 'How you speak with each other',
  'forms.how.channel-is': '{channel, select, phone {on the telephone} in-person {face to face} other {by video}}',
  'forms.how.between': 'Who interprets',
  'forms.how.between-is':
    '{between, select, professional {a trained interpreter} family {family or a friend} child {a child} other {somebody else who is not trained} alone {nobody} nobody {nobody: we both speak the language} }',
  'forms.how.beside-title': 'Somebody is helping me',
  'forms.how.beside': 'Who is with you?',
  'forms.how.beside-intro':
    'You can have help. Say who it is, so that we know how the answers came about. We do not ask for their name.',
  'forms.how.beside-is':
    '{between, select, alone {nobody: I answer by myself} nobody {somebody who reads or types for me, in my language} professional {a trained interpreter} family {family or a friend who interprets} child {a child who interprets} other {somebody else who interprets} }',
  'forms.how.save': 'Save and go on',
  'forms.how.now': 'You write down:',
  'forms.how.change': 'Change how you speak with each other',
  'forms.how.by-code-title': 'Go on with a code',
  'forms.how.by-code-intro':
    'Somebody began by the link and wants to go on with you. Ask for the code on their card. Both ways are kept: what they answered themselves, and what you write from now on.',
  'forms.how.by-code-wrong':
    'No response can be gone on with under this code. Read it back letter by letter; if it was handed in, only the person can read it or take it back.',

  'forms.collect.csv-modes': 'Download the answers, with how each was written down (CSV)',

  'forms.fill.own-link':
    'This link is for you alone and hands in once. Nobody can tell from your answers which link they came by.',
  'forms.fill.once':
    'Please answer once. Nobody can check that, as nobody knows who you are: one person could answer twice, and the reports say so.',
  'forms.fill.over-for-others':
    'This form is closed for new people. What you answered is kept, and you can still finish it.',
  'forms.fill.handed-in-title': 'What you handed in',
  'forms.fill.handed-in': 'Your answers are handed in and cannot be changed any more. You can take them back.',

  'forms.fill.no-words-title': 'These questions are not asked in this language',
  'forms.fill.no-words':
    'What people agree to is not written in this language, so nobody begins in it. If you read another language of this form, choose it above, or ask whoever gave you the link.',
  'forms.fill.refused-title': 'You said no. Nothing more is asked.',
  'forms.fill.refused': 'Only that you said no is counted. Nobody asks you why.',
  'forms.fill.refused-end': 'Finish',
  'forms.fill.refused-change': 'I pressed the wrong answer: change it',
  'forms.fill.card-wrong':
    'No card has this number. Look at the card, and type all eight digits again. If it cannot be read, go on anyway.',

  'forms.sheets.title': 'Sheets of paper',
  'forms.sheets.intro':
    'Two people key a sheet without seeing what the other keyed. Where they differ, somebody looks at the paper a third time and decides. Until then the sheet counts once, as it was keyed first.',
  'forms.sheets.go-on': 'Go on keying:',
  'forms.sheets.to-key': 'To key a second time',
  'forms.sheets.to-key-caption': 'Sheets that somebody else keyed once',
  'forms.sheets.none-to-key': 'There is no sheet that you can key a second time.',
  'forms.sheets.number': 'Number on the sheet',
  'forms.sheets.no-number': 'no number',
  'forms.sheets.language': 'Language',
  'forms.sheets.what': 'What to do',
  'forms.sheets.key-again': 'Key it a second time',
  'forms.sheets.all': 'Sheets that were keyed in',
  'forms.sheets.state': 'State',
  'forms.sheets.state-is':
    '{state, select, once {keyed once} again {is being keyed a second time} same {keyed twice, both the same} differs {{count, plural, one {keyed twice: # question differs, not reconciled} other {keyed twice: # questions differ, not reconciled}}} other {keyed twice and reconciled}}',
  'forms.sheets.count': 'Sheets of paper that were keyed in: {count, number}. Not reconciled yet: {differs, number}.',
  'forms.sheets.decide': 'Look at the paper and decide:',
  'forms.sheets.decide-title': 'A third look at the paper',
  'forms.sheets.decide-intro':
    'Take the sheet in your hand. For each question choose what stands on it. It is kept who decided, and nobody changes it after that.',
  'forms.sheets.stands':
    '{standing, select, first {Keyed first:} second {Keyed second:} other {Neither: I write down below what stands there}}',
  'forms.sheets.empty': 'nothing',
  'forms.sheets.read-otherwise': 'What stands on the paper',
  'forms.sheets.decide-all': 'Save what was decided',
  'forms.sheets.undecided': 'Say which of the two stands on the paper, or write down what does.',
  'forms.sheets.there-title': 'A sheet with this number is keyed in already',
  'forms.sheets.there-own': 'You keyed it in yourself.',
  'forms.sheets.there-other':
    'Somebody else keyed it in. If it is the same sheet, key it a second time; you do not see what they keyed.',
  'forms.sheets.open': 'Open it',
  'forms.sheets.another': 'It is another sheet: key it in',
} as const;
