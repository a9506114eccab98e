/** What pages say to whoever fills a form, or helps somebody to. */
export const fillEn = {
  'instruments.entry.form-begun': 'Began: {title}',
  'instruments.entry.answers-given': 'Answers to a form',

  'instruments.fill.choose': 'Choose one',
  'instruments.fill.acknowledge': 'Yes, this was read',
  'instruments.fill.time': 'As hours and minutes, for example 14:05.',
  'instruments.fill.estimated': 'Leave out the day, or the day and the month, if they are not known.',
  'instruments.fill.about': 'This is about right, not exact',
  'instruments.fill.rank': 'Write 1 beside the first, 2 beside the next and so on.',
  'instruments.fill.no-answer': 'No answer',
  'instruments.fill.prefer-not-to-say': 'Prefers not to say',
  'instruments.fill.i-prefer-not-to-say': 'I prefer not to say',
  'instruments.fill.not-asked': 'Was not asked',
  'instruments.fill.because': 'Why it was not asked',
  'instruments.fill.answered-after-all': 'Neither: there is an answer, or it is open again',
  'instruments.fill.said.prefer-not-to-say': 'Prefers not to say',
  'instruments.fill.said.not-asked': 'Was not asked',
  'instruments.fill.cannot-be-answered-here':
    'This kind of question cannot be answered here yet. Write the answer down elsewhere.',
  'instruments.fill.not-translated': 'There are no words for this in the other language. An interpreter has to put it.',
  'instruments.fill.instance': '({number})',
  'instruments.fill.add': 'Add another',
  'instruments.fill.remove': 'Take number {number} away',
  'instruments.fill.section': 'The other questions',

  'instruments.fill.photograph.kinds':
    'A JPEG, PNG or WebP picture of at most 10 MB. Places and times that the camera wrote into it are taken out.',
  'instruments.fill.photograph.drawn-anew':
    'It is kept in a smaller size, without the places and times that the camera wrote into it.',
  'instruments.fill.photograph.another': 'Another photograph takes the place of this one.',
  'instruments.fill.photograph.shown': 'The photograph that answers this question',
  'instruments.fill.photograph.waiting':
    'A photograph was taken, and it has not arrived here yet. It waits on the device that took it.',
  'instruments.fill.photograph.elsewhere':
    'A photograph was taken. It is not on this device: look at it at the desk, or on the device that took it.',
  'instruments.fill.photograph.saved': 'The photograph is saved here.',
  'instruments.fill.photograph.away': 'Take this photograph away',
  'instruments.fill.photograph.not-here':
    'A photograph cannot be added on this page. If one was taken, keep it with the sheet.',

  'instruments.fill.wrong.not-a-number': 'Write a number, in digits.',
  'instruments.fill.wrong.not-a-whole-number': 'Write a whole number, in digits.',
  'instruments.fill.wrong.no-such-day': 'There is no such day. Write the day, the month and the year in digits.',
  'instruments.fill.wrong.not-a-time': 'Write the time as hours and minutes, for example 14:05.',
  'instruments.fill.wrong.same-rank-twice': 'Two have the same number. Give each a number of its own.',
  'instruments.fill.wrong.too-long': 'This is longer than 10,000 letters. Make it shorter.',
  'instruments.fill.wrong.because-missing': 'Say why it was not asked, in a few words.',
  'instruments.fill.wrong.photograph-too-large':
    'This photograph is larger than 10 MB. Take it again in a smaller size.',
  'instruments.fill.wrong.photograph-no-picture': 'This file is no photograph. Choose a JPEG, PNG or WebP picture.',
  'instruments.fill.wrong.photograph-other-kind':
    'This photograph is of a kind that cannot be shown here (HEIC or AVIF). Choose a JPEG, or take the photograph in the “most compatible” format.',
  'instruments.fill.wrong.photograph-damaged': 'This photograph is not whole. Choose it again, or take another.',
  'instruments.fill.wrong.photograph-moving': 'This picture moves. Choose one that does not.',
  'instruments.fill.wrong.photograph-too-many-points':
    'This photograph has more points than can be shown. Take it again in a smaller size.',
  'instruments.fill.wrong.photograph-not-kept':
    'There is no room for this photograph on this device. Make room, and take it again.',
  'instruments.fill.wrong.photograph-no-room':
    'No more photographs can be kept with these answers. Everything else was kept.',
  'instruments.fill.wrong.required': 'This needs an answer. Not wishing to say is one.',
  'instruments.fill.wrong.constraint': 'This answer does not fit. Look at it again.',
  'instruments.fill.wrong.not-a-choice': 'What was chosen is not offered any more. Choose again.',
  'instruments.fill.wrong.not-a-value': 'This is no answer that such a question has. Look at it again.',
  'instruments.fill.wrong.out-of-range': 'This is outside what can be answered. Look at it again.',

  'instruments.fill.standing.not-begun': 'Not begun',
  'instruments.fill.standing.partly': '{answered} of {asked} answered',
  'instruments.fill.standing.complete': 'Complete',
  'instruments.fill.standing.declined': 'Does not wish to',
};
