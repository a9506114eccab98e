/** What the pages and screens of the assessment's questions say; the questions themselves are the instrument's. */
export const formEn = {
  'assessments.form.title': 'Initial health assessment',
  'assessments.form.open': 'Open the assessment',
  'assessments.form.begin': 'Begin an assessment',
  'assessments.form.begun': 'Begun on {on} by {by}.',
  'assessments.form.is-done': 'It is done.',
  'assessments.form.go-on': 'Go on with it',
  'assessments.form.look': 'Look at it',
  'assessments.form.another':
    'One was begun already. Go on with it, wherever it was begun, so that nothing is asked twice. Begin another only if there is a reason.',
  'assessments.form.language': 'Language to show beside yours',
  'assessments.form.language-hint': 'It can be changed on every page. Nothing is lost by changing it.',
  'assessments.form.language-none': 'None',
  'assessments.form.unsigned':
    'No clinician has signed this form yet. It may be tried out with invented people, and nobody may be cared for by it.',
  'assessments.form.not-signed-yet':
    'No clinician has signed this form yet, so nobody can be assessed with it. Whoever answers for clinical safety signs it under Forms.',
  'assessments.form.concern': 'This is not a trained interpreter',
  'assessments.form.concern-what':
    'Ask for a trained interpreter before you go on. A child or a family member is never the way to do it. It is written on each answer and counted.',
  'assessments.form.now': 'Do this now, on this visit',
  'assessments.form.differing':
    '{count, plural, one {One question was} other {# questions were}} answered in two ways by people who did not know of each other. See both.',
  'assessments.form.differing-title': 'Answered in two ways',
  'assessments.form.differing-why': 'Both answers are kept. Ask again, and choose the one that is right.',
  'assessments.form.differing-none': 'There are no questions with two answers.',
  'assessments.form.said-nothing': 'Took the answer back',
  'assessments.form.said-by': '{by}, {on}',
  'assessments.form.this-one': 'This one is right',
  'assessments.form.overview': 'Back to all sections',
  'assessments.form.any-order':
    'Each answer is kept as soon as it is saved. Sections can be filled in any order, left for later, or by a colleague on another device.',
  'assessments.form.to-finish': 'Finish, and see what follows',
  'assessments.form.to-summary': 'Read it as a summary',
  'assessments.form.beside-none': 'The questions are in one language.',
  'assessments.form.beside': 'Each question is shown in {language} too.',
  'assessments.form.draft': 'The translation is a draft that no speaker has checked.',
  'assessments.form.without-second': 'Show one language only',
  'assessments.form.save-next': 'Save and go on',
  'assessments.form.save-leave': 'Save and leave the rest for later',
  'assessments.form.decline': 'They do not wish to talk about this section',
  'assessments.form.go-on-anyway': 'Go on all the same',
  'assessments.form.more': 'What was answered leads to more questions. They are on this page now.',

  'assessments.finish.title': 'Finish the assessment',
  'assessments.finish.missing':
    '{count, plural, one {One question needs} other {# questions need}} an answer, or that the person does not wish to say.',
  'assessments.finish.nothing-missing': 'Nothing that has to be answered is missing.',
  'assessments.finish.answered': '{answered} of {asked} questions that were asked have an answer.',
  'assessments.finish.minutes': 'How many minutes did it take?',
  'assessments.finish.minutes-hint':
    'Worked out from when answers were saved, without breaks. Put it right if it is not. Less than 30 minutes is shown and not hidden.',
  'assessments.finish.minutes-wrong': 'Write the minutes as a whole number from 1 to 600.',
  'assessments.finish.mode.self': 'The person filled it in.',
  'assessments.finish.mode.assisted': 'Without an interpreter, in a language that both speak.',
  'assessments.finish.mode.interpreter':
    'Through an interpreter ({channel, select, in-person {in the room} phone {by telephone} other {by video}}) for {language}: {interpreter, select, professional {trained} family {a family member} child {a child} other {somebody who is not trained}}.',
  'assessments.finish.mode.paper': 'On paper.',
  'assessments.finish.done': 'The assessment is done',
  'assessments.finish.is-done': 'The assessment was recorded as done.',
  'assessments.finish.follows': 'What follows from the answers',
  'assessments.finish.follows-why':
    'Worked out from the answers by rules that no clinician has signed yet. Each says why. Take it on, or set it aside with a reason.',
  'assessments.finish.follows-nothing': 'Nothing more follows from what was answered.',
  'assessments.finish.take-on': 'Take on',
  'assessments.finish.set-aside': 'Set aside',
  'assessments.finish.because': 'Why it is set aside',
  'assessments.finish.because-missing': 'Say why it is set aside, in a few words.',
  'assessments.finish.decide': 'Choose whether it is taken on or set aside.',
  'assessments.finish.unknown': 'Cannot be said yet',
  'assessments.finish.unconfirmed': 'not confirmed',
  'assessments.finish.source': 'Source: {title}',
};
