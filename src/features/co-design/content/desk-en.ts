/** What the team reads that opens a form for comments. */
export const deskEn = {
  'co-design.list.title': 'Designed together',
  'co-design.list.intro':
    'Forms that your team opened for comments: what the people whom they are about say of each question, and what you answered.',
  'co-design.list.none': 'No form was opened for comments yet.',
  'co-design.list.caption': 'Forms opened for comments',
  'co-design.list.form': 'Form',
  'co-design.list.state': 'Comments',
  'co-design.list.said': 'Said',
  'co-design.list.waiting': 'To be answered',
  'co-design.list.until':
    '{open, select, yes {Open until {on, date, long}} other {Closed; the last day was to be {on, date, long}}}',
  'co-design.count': '{count, number}',

  'co-design.open.title': 'Open a form for comments',
  'co-design.open.choose': 'Choose the version to be talked about. A draft is best: it can still be changed.',
  'co-design.open.no-form': 'Your team has no form yet. Bring one first.',
  'co-design.open.is-draft': 'draft',
  'co-design.open.stays':
    'What people read stays as the form is now. If you change the draft, open it again, so that they read the new words.',
  'co-design.open.nothing-asked': 'This form asks nothing, so there is nothing to talk about.',
  'co-design.open.too-large':
    'This form is too large to be talked about in one go. Bring a part of it as a form of its own, and open that.',
  'co-design.open.invitation': 'Words of invitation',
  'co-design.open.invitation-hint':
    'Say what the questions are for, who decides, and what becomes of what people say. A language that you leave empty shows another one.',
  'co-design.open.no-invitation': 'Write the invitation in the language of the form',
  'co-design.open.long-invitation': 'An invitation has at most 4,000 letters',
  'co-design.open.closes': 'Last day',
  'co-design.open.closes-hint': 'After it the link shows what was said, and what became of it',
  'co-design.open.bad-closes': 'Say which is the last day',
  'co-design.open.past-closes': 'The last day lies before today',
  'co-design.open.far-closes': 'The last day is at most a year from now',
  'co-design.open.do': 'Open it',

  'co-design.page':
    '{page, select, comments {Comments} write {Type in comments} paper {On paper} record {Who shaped which question} other {What a pilot found}}',
  'co-design.pages': 'Pages of this form',

  'co-design.round.link':
    '{open, select, yes {Give out this link:} other {On this link those who took part read what became of it:}}',
  'co-design.round.qr': 'The link as a picture for phones',
  'co-design.round.qr-label': 'QR code of the link',
  'co-design.round.waiting':
    '{said, plural, =0 {Nothing was said yet.} one {# comment.} other {# comments.}} {waiting, plural, =0 {None waits for an answer.} one {# waits for an answer.} other {# wait for an answer.}}',
  'co-design.round.whole': 'Of the whole',
  'co-design.round.questions': 'By question',
  'co-design.round.nothing': 'Nothing was said.',
  'co-design.round.close-hint': 'You can close it before the last day. It is not opened again.',
  'co-design.round.close': 'Close it now',
  'co-design.way': '{way, select, link {On the link.} paper {On paper.} other {In a meeting.}}',

  'co-design.reply.open': 'Open',
  'co-design.reply.state': '{state, select, waits {To be answered} changed {Changed} kept {Kept} other {Taken back}}',
  'co-design.reply.title': 'A comment',
  'co-design.reply.name':
    '{public, select, yes {This name may be read by all who took part.} other {This name is for your team alone. The record says “somebody”.}}',
  'co-design.reply.do-title': '{again, select, yes {Answer again} other {Answer}}',
  'co-design.reply.what': 'What became of it?',
  'co-design.reply.changed': 'It was changed',
  'co-design.reply.kept': 'It was kept, because …',
  'co-design.reply.version': 'In which version was it changed?',
  'co-design.reply.version-hint': 'Only where it was changed',
  'co-design.reply.no-version': 'Choose a version',
  'co-design.reply.words': 'The answer in words',
  'co-design.reply.words-hint':
    'Write it in {language} if you can: whoever said it reads it there. What is kept needs a reason.',
  'co-design.reply.shown': 'May all who took part read the words of the comment?',
  'co-design.reply.shown-hint':
    'Read them for names, places and health first. Whoever wrote them reads them in any case.',
  'co-design.reply.shown-yes': 'Yes',
  'co-design.reply.shown-no': 'No, somebody could be recognised or hurt by them',
  'co-design.reply.do': 'Answer',
  'co-design.reply.no-outcome': 'Say what became of it',
  'co-design.reply.which-version': 'Choose the version in which it was changed',
  'co-design.reply.is-the-same':
    '{about, select, whole {Nothing changed in version {version}.} other {Question {number} is the same in version {version}.}} Choose the version in which it changed, or say that it was kept, and why.',
  'co-design.reply.other-language': 'Answer without words in {language}, although it was said in it',
  'co-design.reply.not-their-language':
    'Whoever said it reads no word of this in their language. Write it there too, or tick that you answer without.',
  'co-design.reply.marked': 'Marked words: tick each that all who took part may read',
  'co-design.reply.marked-hint': 'Only where the words may be read. What has no mark can tell who somebody is too.',
  'co-design.reply.stays':
    '“{words}” may be read ({kind, select, contact {a way to reach somebody} date {a date} number {a number} place {a place} other {a name}})',
  'co-design.reply.marks-open':
    'Words that may tell who somebody is are marked. Tick each that may be read, or say that the words may not be read.',
  'co-design.reply.no-reason': 'Say why it was kept',
  'co-design.reply.no-shown': 'Say whether the words may be read by all who took part',
  'co-design.reply.too-long': 'An answer has at most 4,000 letters',
  'co-design.reply.was-taken-back': 'This was taken back meanwhile. There is nothing to answer.',
  'co-design.back.for-somebody':
    'For whoever said it and asks for it. The words and the name are erased; that something was said stays.',

  'co-design.write.intro':
    'For each thing that was said once. Type it as it was said, in the language in which it was said.',
  'co-design.write.kept': 'It was kept. The next one?',
  'co-design.write.way': 'How was it said?',
  'co-design.write.way-is': '{way, select, paper {On paper} other {In a meeting}}',
  'co-design.write.no-way': 'Say whether it was on paper or in a meeting',
  'co-design.write.about': 'Of which question?',
  'co-design.write.choose': 'Choose',
  'co-design.write.language': 'In which language?',
  'co-design.write.code': 'The code on the sheet',
  'co-design.write.code-hint':
    'Whoever kept the sheet’s code sees with it what became of it. Leave it empty where there is none.',
  'co-design.write.bad-code': 'This is no code. It has twelve letters and digits, as on the sheet.',
  'co-design.write.do': 'Keep it',

  'co-design.paper.how':
    'Print one sheet for each person: each has a code of its own. What is written on it you type in on “Type in comments”.',
  'co-design.paper.copies': '{count, plural, one {# sheet} other {# sheets}}',

  'co-design.record.desk-intro':
    'All versions of this form and all that was said of them, as those who took part may read it.',

  'co-design.pilot.intro':
    'How each question went when the form was tried out, and what was changed afterwards. These are true numbers, for your team alone.',
  'co-design.pilot.none': 'No survey on this form has a pilot. Open a wave of the kind “pilot” to try it out.',
  'co-design.pilot.name': '{title}, wave {wave}, version {version}',
  'co-design.pilot.not-followed': 'No version followed this one yet.',
  'co-design.pilot.followed': 'Beside it: what changed up to {version}.',
  'co-design.pilot.caption': 'Question by question',
  'co-design.pilot.question': 'Question',
  'co-design.pilot.asked': 'Asked',
  'co-design.pilot.answered': 'Answered',
  'co-design.pilot.declined': 'Preferred not to say',
  'co-design.pilot.left-out': 'Left out',
  'co-design.pilot.stopped': 'Stopped here',
  'co-design.pilot.changed': 'What was changed',
  'co-design.pilot.unchanged': 'Nothing',
  'co-design.pilot.added': 'Asked only since then:',
  'co-design.pilot.kept': 'Those who took part read what this pilot found, in rounded numbers.',
  'co-design.pilot.keep-hint':
    'Puts it into the record that those who took part read: how many were asked each question, left it out and stopped there, to the nearest five, and “fewer than 8” where there were fewer.',
  'co-design.pilot.keep': '{again, select, yes {Put it into the record as it is now} other {Put it into the record}}',
} as const;
