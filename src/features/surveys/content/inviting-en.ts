/** People who agreed to be written to, what was sent to them, and those who want to hear what came of it. */
export const invitingEn = {
  'surveys.page.wave': 'Wave',
  'surveys.invite.intro':
    'Write to people who agreed to it, with the link of a way in. Numbers and addresses are kept apart from answers and under another key: nobody, and nothing that is kept, says who answered.',
  'surveys.invite.no-way-in': 'There is no way in with a link yet. Open one first.',
  'surveys.invite.ways': 'Ways in with a link',
  'surveys.invite.people': 'People on the list',
  'surveys.invite.stopped': 'Of these, want to hear no more',
  'surveys.invite.codes-made': 'Links that can be used once, made',
  'surveys.invite.codes-spent': 'Of these, answers handed in with',
  'surveys.invite.nobody-knows':
    'How many answered is known, and not who. A number of links that were used is not a list of people.',
  'surveys.invite.few':
    'Fewer than {fewest, number} people are on this list, so an answer can tell who gave it. Bring more people to one way in, or ask them another way.',
  'surveys.invite.to-messages': 'See each message, and what it says',
  'surveys.invite.to-letters': 'Print the letters',
  'surveys.invite.words': 'What they read: {languages}',
  'surveys.invite.done':
    '{done, select, kept {{count, plural, =0 {Nobody new was brought: all of them were here.} one {One person was brought to the list.} other {# people were brought to the list.}}} invite {{count, plural, =0 {Everybody has an invitation already.} one {One invitation is in the messages. It goes by itself.} other {# invitations are in the messages. They go by themselves.}}} other {{count, plural, =0 {Everybody has a reminder for that day already.} one {One reminder is in the messages. It goes on its day.} other {# reminders are in the messages. They go on their day.}}}}',
  'surveys.invite.none-sent': 'Nothing was sent to the people of this list yet.',
  'surveys.invite.messages': 'What became of the messages',
  'surveys.invite.what': 'Message',
  'surveys.invite.how': 'How it goes',
  'surveys.invite.language': 'Their language',
  'surveys.invite.kind': '{kind, select, invite {Invitation} other {Reminder}}',
  'surveys.invite.way': '{way, select, text {Text message} email {Email} other {Letter}}',
  'surveys.invite.state':
    '{state, select, waiting {Waiting} sent {Sent} delivered {Delivered} failed {Failed} other {Stopped}}',
  'surveys.invite.bring': 'Bring a list of people',
  'surveys.invite.bring-intro':
    'One person in each line: how (text, email or letter), the number or address, the language, and for a letter the name. Nothing is kept before you have looked at what becomes of each line.',
  'surveys.invite.list': 'The list',
  'surveys.invite.list-hint':
    'Typed, or pasted from a spreadsheet. For example: text, 07700 900123, Tigrinya. For a letter, put the address in quotes: letter, "12 High Street, Liverpool, L1 3BX", Farsi, Nour Haddad.',
  'surveys.invite.file': 'Or a CSV file',
  'surveys.invite.agreed': 'Each of them agreed to be written to about this survey',
  'surveys.invite.look': 'Look at what becomes of it',
  'surveys.invite.list-problem':
    '{problem, select, no-list {Type or paste a list, or choose a file with one} long-list {This is more than {most, number} people or too large to paste. Bring it as a file, or in several lists} bad-file {This file is not a list that can be read. Save it as CSV and choose it again} other {Say that each of them agreed. Nobody is written to who did not.}}',
  'surveys.invite.review': 'What becomes of the list',
  'surveys.invite.review-intro': 'Nothing is kept yet. Lines that cannot be brought hold up no other line.',
  'surveys.invite.outcome':
    '{outcome, select, ready {Ready} doubled {Twice in this list} here {Here already} withdrawn {Wants to hear no more} other {Wrong, to be mended}}',
  'surveys.invite.rest': 'Lines of people who are not brought again',
  'surveys.invite.wrong': 'Wrong lines',
  'surveys.invite.stands-there': 'What stands there',
  'surveys.invite.mend':
    '{count, plural, one {One line is wrong and was not brought. It stands in the list below: mend it and look again.} other {# lines are wrong and were not brought. They stand in the list below: mend them and look again.}}',
  'surveys.invite.keep-then': 'Wrong lines hold up nobody. They are shown again afterwards, to be mended.',
  'surveys.invite.line': 'Line',
  'surveys.invite.becomes': 'What becomes of it',
  'surveys.invite.because': 'Why',
  'surveys.invite.reason':
    '{reason, select, doubled {The same number or address is in a line before.} here {They are on a list of this wave already.} withdrawn {They said that they want to hear no more about surveys. Respect it.} no-address {There is no number or address.} way-unknown {Say text, email or letter in the first column.} no-language {There is no language.} language-unknown {This language is not known here. Write its English name.} name-elsewhere {A name may stand in a letter only. Take it out.} phone-letters {A telephone number has digits only.} phone-short {This number is too short.} phone-long {This number is too long.} phone-not-mobile {This is no mobile number: a text cannot go to it.} email {This is no email address.} letter-lines {An address has three to seven lines, with commas between them, and the whole of it in quotes. Hand the letter over where there is none.} letter-postcode {The last line must be a postcode of the United Kingdom.} letter-start {A line of an address begins with a letter or a digit.} other {A person has to look at it.}}',
  'surveys.invite.keep': '{count, plural, one {Bring # person to the list} other {Bring # people to the list}}',
  'surveys.invite.change-list': 'Change the list',
  'surveys.invite.invite': 'Invite them',
  'surveys.invite.invite-intro':
    'Everybody on the list who has no invitation yet gets one, in their language, or in English where we have no words in it. Nothing goes to a phone by night.',
  'surveys.invite.link-is':
    '{codes, select, each-own {Each gets a link of their own that can be used once, as those before.} other {All get the link of this way in.}}',
  'surveys.invite.codes': 'Which link do they get?',
  'surveys.invite.codes-kind':
    '{kind, select, each-own {Each a link of their own that can be used once} other {All the same link}}',
  'surveys.invite.codes-hint':
    '{kind, select, each-own {Nobody hands in answers twice, and nobody answers without a message. It is known how many links were used, and not whose. The address above alone opens nothing then.} other {Anyone who has it can answer, and hand it on.}}',
  'surveys.invite.no-codes': 'Say which link they get',
  'surveys.invite.too-late-for-codes':
    'Somebody has answered by this link already. Open another way in for links that can be used once',
  'surveys.invite.until': 'Last day to answer, as we tell them',
  'surveys.invite.bad-day': 'Enter a day, as in 24 12 2026',
  'surveys.invite.until-wrong': 'Choose a day from today to the last day of the wave',
  'surveys.invite.on-wrong': 'Choose a day on which it can be answered, from today to the last day that we tell them',
  'surveys.invite.over': 'This way in is closed: nobody can be invited by it',
  'surveys.invite.remind': 'Remind them',
  'surveys.invite.remind-intro':
    'A reminder goes to everybody who was invited, since nobody knows who answered. It says so, and that those who answered need do nothing.',
  'surveys.invite.on': 'On which day',
  'surveys.hear.title': 'Hearing what came of it',
  'surveys.hear.ask': 'Would you like to hear what came of this?',
  'surveys.hear.count':
    '{count, plural, =0 {Nobody has asked to hear what came of this survey.} one {One person has asked to hear what came of this survey.} other {# people have asked to hear what came of this survey.}} {stopped, plural, =0 {} one {One of them wants to hear no more.} other {# of them want to hear no more.}}',
  'surveys.hear.intro':
    'This is about the survey “{survey}”. If you want, {team} tells you what came of what people said in it. Only for this will we write to you.',
  'surveys.hear.apart':
    'A number or address is kept apart from answers, under another key and with the day alone. Nothing ties it to what somebody answered.',
  'surveys.hear.languages': 'Languages of this page',
  'surveys.hear.way': 'How shall we tell you?',
  'surveys.hear.no-way': 'Choose how we tell you',
  'surveys.hear.address': 'Mobile number or email address',
  'surveys.hear.no-address': 'Enter a mobile number or an email address',
  'surveys.hear.language': 'In which language?',
  'surveys.hear.no-language': 'Choose a language',
  'surveys.hear.stop': 'Each message has a link with which you stop it. We then forget your number or address.',
  'surveys.hear.do': 'Tell me what came of it',
  'surveys.hear.no': 'If you do not want it, close this page. Nothing more is needed.',
  'surveys.hear.full': 'We cannot take another number here now. Ask the team to tell you another way',
  'surveys.hear.done-title': 'Thank you',
  'surveys.hear.done':
    'We will write when there is something to tell, unless you told us before that you want to hear no more.',
} as const;
