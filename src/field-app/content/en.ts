import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'field.languages': 'Language of this app',
  'field.draft-short': 'Draft translation',
  'field.draft': 'This translation is a draft. Nobody who speaks the language has checked it yet.',
  'field.about': 'Health information here is for care. It is never given to immigration enforcement.',
  'field.back': 'Back',
  'field.no-screen': 'There is no such screen',
  'field.no-screen-why': 'It may have belonged to an earlier version of the app, or is not for your role.',
  'field.fault': 'Something went wrong here',
  'field.fault-why': 'This is our fault. What you saved is still on this device. Open the app again.',
  'field.open-again': 'Open again',

  'field.first.title': 'Work without a network',
  'field.first.lead': 'Set up once with a network. Then your lists, people and forms work without one, for weeks.',
  'field.first.who': 'Who are you?',
  'field.first.profile': '{initials}, {team}',
  'field.first.role':
    '{role, select, clinician {Clinician} coordinator {Coordinator} champion {Community champion} practice {Practice} vcse {Voluntary organisation} other {Colleague}}',
  'field.first.open': 'Open',
  'field.first.opening': 'Opening…',
  'field.first.password': 'Your password',
  'field.first.with-sign-in': 'It does not open? Sign in instead',
  'field.first.take-off': 'Take this off the browser',
  'field.first.take-off-waiting':
    'Something that was written here, or somebody’s answers to a survey, has not been sent. If you take this off now, it is lost. Open it and send first, or take it off all the same.',
  'field.first.take-off-anyway': 'Take it off and lose what waits',
  'field.first.taken-off': 'It is off this browser.',
  'field.first.set-up': 'Set this browser up for you',
  'field.first.set-up-other': 'Somebody else: set this browser up for you too',
  'field.first.rights': 'Rights pages to show to somebody',
  'field.first.desk': 'Work at the desk instead',
  'field.first.revoked':
    'This device was reported lost or its owner’s rights ended. What had been written here was handed in, and the people are off it.',
  'field.first.locked': 'Locked. What you saved is kept.',

  'field.first.cleared': 'The browser has cleared what was kept here',
  'field.first.cleared-why':
    'What was sent is safe with the service: set the browser up again, and it comes back. What had not been sent is gone, so write it again. Answers to a survey only whoever gave them can give again.',
  'field.first.cleared-waiting':
    '{initials}, {team}: {waiting, plural, =0 {everything had been sent} one {# thing had not been sent} other {# things had not been sent}}{answers, plural, =0 {} one {, # of it a person’s answers to a survey} other {, # of them people’s answers to surveys}}',
  'field.first.cleared-contact': 'last in contact {at}',

  'field.set-up.title': 'Set this browser up',
  'field.set-up.recover-title': 'Open with your sign-in',
  'field.set-up.recover-why':
    'Nothing that you wrote is lost. Sign in to the service, then say how you want to open the app from now on.',
  'field.set-up.signed-in': 'You have to be signed in to the service in this browser, once, with a network.',
  'field.set-up.signed-in-as': 'You are signed in as {name}, {team}.',
  'field.set-up.sign-in-other': 'That is not you? Sign in as yourself',
  'field.set-up.sign-in': 'Sign in and come back',
  'field.set-up.how': 'How do you want to open it?',
  'field.set-up.passkey': 'With a passkey: your fingerprint, face, or the screen lock',
  'field.set-up.passkey-hint': 'The safest, and nothing to remember. The key never lies on the disk.',
  'field.set-up.passkey-cannot': 'This browser cannot make a passkey, which would be the safest way.',
  'field.set-up.password': 'With the password that you sign in with',
  'field.set-up.password-hint':
    'For a browser that several people use, each with their own. If you forget it, you sign in and nothing is lost.',
  'field.set-up.device': 'Without being asked, as nobody else uses this browser',
  'field.set-up.device-hint':
    'Only for your own phone or laptop, with its own screen lock. It keeps the curious out, not a thief who knows computers.',
  'field.set-up.your-password': 'Your password',
  'field.set-up.button': 'Set up',
  'field.set-up.recover-button': 'Open',
  'field.set-up.working': 'One moment…',
  'field.set-up.how-missing': 'Choose how you want to open it',
  'field.set-up.password-missing': 'Enter your password',

  'field.enrol.no-session': 'You are not signed in to the service in this browser. Sign in, then come back.',
  'field.enrol.no-network': 'There is no network. Setting up needs one, once.',
  'field.enrol.not-allowed':
    'Your role does not work without a network, or the service refused. Ask whoever gave you your sign-in.',
  'field.enrol.passkey-not-made': 'No passkey was made. Try again, or choose another way.',
  'field.enrol.passkey-cannot-keep-keys': 'This device’s passkeys cannot keep a key. Choose another way.',
  'field.enrol.passkey-wanted': 'Your organisation allows only passkeys.',
  'field.enrol.password-too-short':
    'This password is too short to keep people’s data safe. Use the one that you sign in with.',
  'field.enrol.somebody-alone-here':
    'Somebody has set this browser up so that nobody else uses it. They have to change that first, or you use another browser.',
  'field.enrol.others-here': 'Others use this browser, so it cannot open without being asked. Choose another way.',
  'field.enrol.storage-refused': 'This browser does not let us keep anything. A private window never does.',

  'field.opens.passkey-not-shown': 'The passkey was not shown. Try again, or sign in instead.',
  'field.opens.wrong-password': 'That is not the password with which this was set up. Try again, or sign in instead.',
  'field.opens.wait':
    'Too many tries. Wait {minutes, plural, =0 {{seconds, plural, one {# second} other {# seconds}}} one {a minute} other {# minutes}}, then try again, or sign in instead.',
  'field.opens.key-lost': 'The key is no longer there. Sign in instead: nothing that you wrote is lost.',
  'field.opens.clock-wrong':
    'This device’s clock is far off. Put it right, then open again. Nothing is lost meanwhile.',
  'field.opens.storage-gone': 'The browser has cleared what was kept here. Set it up again; what was sent is safe.',
  'field.opens.open-elsewhere': 'It is open in another window of this browser. Close that first.',
  'field.opens.no-session': 'You are not signed in to the service in this browser. Sign in, then come back.',
  'field.opens.no-network': 'There is no network. Opening with your sign-in needs one.',
  'field.opens.another-person': 'You are signed in as somebody else than the one whose this is.',

  'field.menu.rights': 'Rights pages',
  'field.menu.outbox': 'To send',
  'field.menu.device': 'This device',
  'field.lock': 'Lock',

  'field.strip.title': 'How things stand',
  'field.strip.waiting':
    '{waiting, plural, =0 {Everything is sent} one {# saved here} other {# saved here}}{need, plural, =0 {} one {, # needs you} other {, # need you}}',
  'field.strip.first-sync': 'Fetching people: {done} of {of}',
  'field.strip.running': 'Meeting the service…',
  'field.strip.working-out':
    '{count, plural, one {Lists are being made: # person to go} other {Lists are being made: # people to go}}',
  'field.strip.no-network': 'No network. Everything works; what you save is kept here and sent later.',
  'field.strip.last-contact': 'Last in contact {at}: who has moved since is still on these lists.',
  'field.strip.server-unwell': 'The service does not answer well. We try again by ourselves; nothing is lost.',
  'field.strip.device-revoked': 'This device was reported lost. What waits is handed in, then everything is removed.',
  'field.strip.rights-ended':
    'You no longer work in this team. What you wrote before is sent; the people are off this device.',
  'field.strip.device-copied': 'Another copy of this device has been in use. Sign in again; what waits is kept.',
  'field.strip.unknown-device': 'The service does not know this device any more. Sign in again; what waits is kept.',
  'field.strip.update-needed':
    'The app is too old to fetch anything new. What you wrote is still sent. Close the app, open it with a network, and it updates.',
  'field.strip.malformed':
    'The service could not read what the app sent. What you wrote is kept. Tell whoever helps you.',
  'field.strip.storage-full': 'This device is full, so nothing more can be kept on it. Make room, then send.',
  'field.strip.clock-off':
    'This device’s clock is {days, plural, =0 {{hours, plural, =0 {some minutes} one {# hour} other {# hours}}} one {# day} other {# days}} {way, select, ahead {fast} other {slow}}. Put it right, so that dates are.',
  'field.strip.unreadable':
    '{count, plural, one {# thing that was kept here is damaged on the disk and cannot be sent.} other {# things that were kept here are damaged on the disk and cannot be sent.}} If you wrote it, write it again, and tell whoever helps you.',
  'field.strip.sign-in': 'Sign in again',
  'field.strip.new-version': 'A new version of the app is ready. It is used the next time you open the app.',
  'field.strip.use-now': 'Use it now',
  'field.strip.understood': 'Understood',
  'field.forgotten.moved-on':
    '{people, plural, one {# person moved away while you were offline; what you wrote of them went with them.} other {# people moved away while you were offline; what you wrote of them went with them.}}',
  'field.forgotten.too-long-without-contact':
    'This device did not meet the service for too long, so {people, plural, one {# person is} other {# people are}} off it. What you wrote is kept. With a network they come back.',
  'field.forgotten.rights-ended':
    'Your rights in this team ended, so {people, plural, one {# person is} other {# people are}} off this device. What you wrote before is sent.',

  'field.forgotten.storage-cleared':
    'The browser has cleared what was kept here. What you wrote is kept again; {people, plural, =0 {nobody} one {# person} other {# people}} had to go. With a network they come back. Send soon, and ask whoever looks after this device not to clear it.',

  'field.choose.title': 'Choose your sites',
  'field.choose.lead': 'The people who live there come onto this device, and no others.',
  'field.choose.sites': 'Sites of your team',
  'field.choose.save': 'Save',
  'field.choose.saved': 'Chosen. The people come as soon as there is a network.',
  'field.choose.saved-public': 'Chosen. What is known of them comes as soon as there is a network.',
  'field.choose.none-yet': 'The list of sites is not here yet. It comes with the first contact with the service.',
  'field.choose.fetch': 'Fetch it now',
  'field.choose.closed': 'closed {on, date, short}',
  'field.choose.public':
    'What is known of these sites to everybody comes onto this device, and nothing about any person.',

  'field.outbox.title': 'To send',
  'field.outbox.need': 'These need you',
  'field.outbox.waiting': 'Saved here, not sent yet',
  'field.outbox.held-back': 'Waits for a newer service',
  'field.outbox.held-back-why': 'The service does not know this kind of entry yet. It is tried again by itself.',
  'field.outbox.sent': 'Sent lately',
  'field.outbox.nothing': 'Everything that you wrote is sent.',
  'field.outbox.photographs':
    '{count, plural, one {# photograph waits} other {# photographs wait}} to be sent, after the answers that they belong to. A file that is carried holds none.',
  'field.outbox.answers':
    '{all, plural, one {# person’s answers to a survey are here} other {# people’s answers to surveys are here}}, and not with the service. You see that they are here, and never what they say.',
  'field.outbox.answers-stand':
    '{waiting, plural, =0 {} one {# waits for the network. } other {# wait for the network. }}{refused, plural, =0 {} one {# was not taken by the service, and needs you. } other {# were not taken by the service, and need you. }}{put, plural, =0 {} one {# is put down: whoever has the card goes on with it, and no file carries it.} other {# are put down: whoever has the card goes on with it, and no file carries it.}}',
  'field.outbox.answers-see': 'Look under Surveys',
  'field.outbox.why-waiting': 'It is sent by itself as soon as there is a network.',
  'field.outbox.send-now': 'Send now',
  'field.outbox.sending': 'Sending…',
  'field.outbox.sent-all': 'Everything is sent.',
  'field.outbox.sent-rest': 'All that can go now is sent. What is left needs somebody first: it is named here.',
  'field.outbox.not-sent': 'Not everything could be sent. It is kept here and tried again by itself.',
  'field.outbox.change': 'Change',
  'field.outbox.discard': 'Throw away',
  'field.outbox.discard-sure': 'Throw it away for good',
  'field.outbox.discarded': 'Thrown away.',
  'field.outbox.already-sent': 'It was sent meanwhile. Open it and take it back there.',
  'field.outbox.in-doubt':
    'It may have arrived already, so it cannot be thrown away yet. Once there is a network we know. Then take it back, if it was sent.',
  'field.outbox.some-sent':
    'What had not been sent is thrown away. Some was sent meanwhile: open the form and correct it there.',
  'field.outbox.filling': '{title}: {answers, plural, =0 {begun} one {# answer} other {# answers}}',
  'field.outbox.filling-untitled': 'A form',
  'field.outbox.filling-open': 'Open the form',
  'field.outbox.filling-means':
    '{whole, select, yes {All that was answered in this form is lost, and it is as if it had never been begun.} other {{answers, plural, =0 {What waits of this form} one {# answer} other {# answers}} of this form that the service does not have yet will be lost. What was sent before stays.}}',
  'field.outbox.written': 'written {at}',
  'field.outbox.sent-at': 'sent {at}',
  'field.outbox.late': 'came after the person had moved on; the new team sees it, with your name',
  'field.outbox.carry-title': 'If the network never comes',
  'field.outbox.carry-why':
    'Carry what waits to the desk as a file. It is sealed: only the service can read it. It stays here until the service has it.',
  'field.outbox.carry': 'Make the file',
  'field.outbox.carried':
    '{files, plural, one {The file is in your downloads.} other {# files are in your downloads. Carry all of them.}}',
  'field.outbox.unknown-person': 'somebody who is no longer on this device',
  'field.refused.rights-withdrawn': 'It was written after your rights in this team had ended.',
  'field.refused.another-author': 'It says that somebody else wrote it.',
  'field.refused.written-elsewhere': 'It says that it was written on another device.',
  'field.refused.malformed':
    'Something in it is not as it must be, such as a date that is no day. Change it, or throw it away.',
  'field.refused.body-does-not-fit': 'An answer in it is not one that can be kept. Change it, or throw it away.',
  'field.refused.too-large': 'It is longer than can be kept. Shorten it.',
  'field.refused.unknown-subject': 'There is no such record at the service.',
  'field.refused.not-your-person':
    'Your team does not look after this person and never did. Tell their team, then throw it away.',
  'field.refused.not-a-writer-of-this-kind': 'Your role does not write this. Ask a colleague whose role does.',
  'field.refused.other': 'The service did not take it ({reason}).',

  'field.device.title': 'This device',
  'field.device.who': 'Who',
  'field.device.last-contact': 'Last contact with the service',
  'field.device.never': 'not yet',
  'field.device.days-left': 'Works without a network for',
  'field.device.days': '{days, plural, =0 {less than a day more} one {# more day} other {# more days}}',
  'field.device.people': 'People on this device',
  'field.device.lock-kind': 'Opens with',
  'field.device.lock-is':
    '{lock, select, passkey {a passkey} password {your password} device {nothing: nobody else uses this browser} other {a lock}}',
  'field.device.locks-after': 'Locks after',
  'field.device.minutes': '{minutes, plural, one {# minute without a touch} other {# minutes without a touch}}',
  'field.device.storage': 'Space used in this browser',
  'field.device.megabytes': '{size} MB',
  'field.device.persisted':
    '{kept, select, yes {The browser promises to keep it.} other {The browser may clear it when the disk is full. Send often.}}',
  'field.device.others': 'Who uses this browser',
  'field.device.version': 'Version of the app',
  'field.device.meet': 'Fetch and send now',
  'field.device.change-lock': 'Change how it opens',
  'field.device.forget': 'Take everything off this browser',
  'field.device.forget-why': 'What was sent is safe with the service. What waits here is lost, so send it first.',
  'field.device.forget-sure': 'Take it off now',
  'field.device.forget-waiting':
    'Something still waits to be sent{answers, plural, =0 {} one {, # person’s answers to a survey among it} other {, # people’s answers to surveys among it}}. Send it first, or take it off and lose it.',

  'field.rights.title': 'Rights pages',
  'field.rights.lead': 'To hand over for reading. Nobody’s data is on these pages.',
  'field.rights.private': 'Lock before you hand the device over if somebody else could go back to your lists.',
  'field.rights.state': 'Translations that nobody who speaks the language has checked say so at their top.',
});
