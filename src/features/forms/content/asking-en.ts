/** What is said to whoever is asked by somebody or on paper, before the first question; and what their collection is called. */
export const askingEn = {
  'forms.write.way-in': '{title}, {wave}, {place}. Open since {on, date, long}, {team}',
  'forms.write.wave': '{pilot, select, yes {wave {number, number} (a pilot)} other {wave {number, number}}}',
  'forms.write.no-place': 'everywhere',
  'forms.write.read-out-title': 'Read this out first',
  'forms.write.read-out':
    'Read it out before the first question, or let the interpreter say it, and ask whether they agree. Nothing is kept until they do.',
  'forms.write.in-language': 'In their language',
  'forms.write.in-form-language':
    'What people agree to is not written in their language. This is what it says in the language of the form: have it interpreted.',
  'forms.write.for-you': 'For you to read',
  'forms.write.they-agree': 'They agree: begin',
  'forms.write.they-do-not': 'They do not agree: stop here. Nothing is kept.',
  'forms.write.code-title': 'Read this code out',
  'forms.write.code-for-you':
    'Read it out letter by letter, and let them write it down. With this code they go on later without you, or have their answers removed. We keep no copy of it.',
  'forms.write.code-how':
    'With it their answers are removed at {address}, or by the team that asks: {team}. Nobody asks why.',
  'forms.write.code-go-on': 'They have written it down: go to the questions',
  'forms.write.code-again': 'Their code',
  'forms.write.refused-title': 'They said no. Nothing more is asked.',
  'forms.write.refused': 'Only that they said no is counted.',
  'forms.write.refused-change': 'I pressed the wrong answer: change it',
  'forms.withdraw.for-somebody-title': 'They want their answers back',
  'forms.paper.print-for': 'Print this sheet for:',
  'forms.paper.of-nothing':
    'This sheet says nothing of what people agree to. Hand it to nobody for a survey: print the one of its way in, below.',
  'forms.paper.no-words':
    'What people agree to is written neither in this language nor in the language of the form. Hand this sheet to nobody.',
  'forms.paper.agreed': 'Before you begin',
  'forms.paper.withdraw':
    'Your answers can be removed at any time, and nobody asks you why. Keep the number at the top of this sheet and tell it to: {team}.',
  'forms.sheets.second-finished': 'The sheet is keyed a second time, and finished.',
  'forms.fill.too-long-title': 'Your answer is too long',
  'forms.fill.too-long':
    'One answer takes {most, number} letters at most. This one was not kept; everything that was saved before is still there. Go back, and write less.',
  'forms.fill.too-long-back': 'Back to the question',
} as const;
