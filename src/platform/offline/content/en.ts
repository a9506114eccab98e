import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'offline.desk.own.title': 'Your devices',
  'offline.desk.own.intro':
    'Browsers that you set up to work without a network. If you no longer have one of them, say so here: the service tells it nothing from then on, and it empties itself when it next meets the network.',
  'offline.desk.own.none': 'You have set up no device.',
  'offline.desk.own.open': 'Set up this device',
  'offline.desk.team.title': 'The team’s devices',
  'offline.desk.team.link': 'The team’s devices',
  'offline.desk.team.intro':
    'Each holds the people of the sites that its owner chose, encrypted, and locks by itself. Look at the top first: these have been silent longest.',
  'offline.desk.team.none': 'Nobody of this team has set up a device.',
  'offline.desk.team.choose': 'Which team?',
  'offline.desk.team.count': '{name}: {devices, plural, =0 {none} one {# in use} other {# in use}}',
  'offline.desk.team.all': 'All teams',

  'offline.desk.device.caption': 'Devices',
  'offline.desk.device.device': 'Device',
  'offline.desk.device.unknown': 'Unknown browser',
  'offline.desk.device.owner': 'Whose',
  'offline.desk.device.lock': 'Opens with',
  'offline.desk.device.lock-is':
    '{lock, select, passkey {passkey} password {password} other {nothing: nobody else uses this browser}}',
  'offline.desk.device.contact': 'Last contact',
  'offline.desk.device.never': 'Never since it was set up on {on, date, long}',
  'offline.desk.device.ago': '{days, plural, =0 {today} one {yesterday} other {# days ago}}',
  'offline.desk.device.state': 'State',
  'offline.desk.device.state-is':
    '{state, select, in-use {In use} silent {Silent} told {Revoked, and it knows} other {Revoked, does not know yet}}',
  'offline.desk.device.silent-why':
    'More than {days, plural, one {# day} other {# days}} without contact: it has forgotten whom it held, if its clock is right. What waits on it is still there.',
  'offline.desk.device.copied':
    'A copy of this device was turned away on {on, date, long}. If nobody restored a backup, revoke it.',
  'offline.desk.device.revoked':
    '{reason, select, lost {Lost} stolen {Stolen} not-used {Not used any more} copied {A copy appeared} left {Its owner left the team} other {No reason given}}, said {name} on {on, date, long}',
  'offline.desk.device.revoke': 'Revoke',
  'offline.desk.device.revoke-which': '{device}, {name}',

  'offline.desk.revoke.title': 'Revoke a device',
  'offline.desk.revoke.which': '{device}, set up on {on, date, long}',
  'offline.desk.revoke.owner': 'It is {name}’s, in {team}.',
  'offline.desk.revoke.what': 'What happens',
  'offline.desk.revoke.what-now':
    'From now on the service tells it nothing more, and takes nothing more from it into the record by itself.',
  'offline.desk.revoke.what-contact':
    'When it next meets the network it hands in what was never sent, for somebody of the team to read in, and then removes everything.',
  'offline.desk.revoke.what-silent':
    'Without a network it cannot know. Until then only its lock stands between a finder and the people on it, and after {days, plural, one {# day} other {# days}} without contact it forgets them by itself.',
  'offline.desk.revoke.lock':
    '{lock, select, passkey {It opens with a passkey: only its owner’s phone, key or fingerprint opens it.} password {It opens with a password. If somebody may know the password, change that too.} other {It opens without being asked anything. If it was lost, tell whoever answers for data protection today.}}',
  'offline.desk.revoke.final':
    'This cannot be taken back. If it turns up, it is set up again in a minute, and loses nothing that was sent.',
  'offline.desk.revoke.reason': 'Why?',
  'offline.desk.revoke.reason-is':
    '{reason, select, lost {It is lost} stolen {It was stolen} not-used {It is not used any more} copied {A copy of it appeared} other {Its owner has left the team}}',
  'offline.desk.revoke.save': 'Revoke this device',
  'offline.desk.revoke.done': 'The device is revoked.',

  'offline.desk.settings.title': 'Rules for devices',
  'offline.desk.settings.link': 'Rules for the team’s devices',
  'offline.desk.settings.when': 'A device learns of a change at its next contact.',
  'offline.desk.settings.forget': 'Days without contact after which a device forgets people',
  'offline.desk.settings.forget-hint':
    'From 1 to 90. What was written on it and not sent is kept. Fewer days harm less when one is lost; more let somebody work longer without a network.',
  'offline.desk.settings.lock': 'Minutes without a touch after which it locks',
  'offline.desk.settings.lock-hint': 'From 1 to 60. Whoever picks up an open device sees what its owner sees.',
  'offline.desk.settings.passkey': 'What may open a device',
  'offline.desk.settings.passkey-only': 'Passkeys alone',
  'offline.desk.settings.passkey-hint':
    'Only a passkey keeps the key away from the disk. Devices that are set up otherwise stay as they are until their owner signs in on them again; revoke them if that is too late.',
  'offline.desk.settings.save': 'Save',
  'offline.desk.settings.saved': 'The rules are saved.',
  'offline.desk.settings.is':
    'A device forgets people after {days, plural, one {# day} other {# days}} without contact, and locks after {minutes, plural, one {# minute} other {# minutes}}. {passkey, select, yes {Only passkeys may open one.} other {A passkey or a password may open one.}} An administrator can change this.',

  'offline.desk.handed.title': 'Handed in',
  'offline.desk.handed.link': 'Handed in by devices',
  'offline.desk.handed.waiting':
    '{count, plural, =0 {Nothing that a device handed in waits for you.} one {# thing that a device handed in waits for somebody to look at it.} other {# things that devices handed in wait for somebody to look at them.}}',
  'offline.desk.handed.intro':
    'What somebody wrote on a device that never met the network again, or that was revoked. Nothing of it is in the record until somebody of the team has looked.',
  'offline.desk.handed.none': 'Nothing was handed in.',
  'offline.desk.handed.caption': 'What was handed in',
  'offline.desk.handed.file': 'Take a carried file in',
  'offline.desk.handed.file-label': 'The file',
  'offline.desk.handed.file-hint':
    'It is called {name}. Only this service can open it. Taking the same file in twice changes nothing.',
  'offline.desk.handed.file-save': 'Take it in',
  'offline.desk.handed.open': 'Look at it',
  'offline.desk.handed.from': 'From',
  'offline.desk.handed.how': 'How it came',
  'offline.desk.handed.how-is': '{how, select, carried {A file} other {The device itself, after it was revoked}}',
  'offline.desk.handed.entries': 'Entries',
  'offline.desk.handed.received': 'Received',
  'offline.desk.handed.brought-by': 'brought by {name}',
  'offline.desk.handed.state': 'State',
  'offline.desk.handed.state-is': '{state, select, waiting {Waits for you} committed {Read in} other {Thrown away}}',
  'offline.desk.handed.elsewhere':
    'The file is another team’s. It is safe with them now: somebody there will read it in. You can see nothing of it.',
  'offline.desk.handed.again': 'This was received before. Nothing has changed.',
  'offline.desk.handed.taken': 'The file was taken in. Look at it, then read it in.',

  'offline.desk.sealed.title': 'Sealed answers',
  'offline.desk.sealed.from': 'From {name}’s device',
  'offline.desk.sealed.count':
    '{count, plural, one {One person’s answers to a survey came along.} other {# people’s answers to surveys came along.}} They are sealed: nobody at the desk can read them. The service alone opens them, for the team that asks the survey.',
  'offline.desk.sealed.decide':
    'You know which device they come from, when they came and how many they are, and that is enough to decide: whoever gave them is to be heard. Throw them away only where somebody else had the device and may have made them up.',
  'offline.desk.sealed.received':
    '{taken, plural, =0 {No sealed answers were new} one {One person’s answers were taken} other {# people’s answers were taken}}, {here, plural, =0 {none were there already} one {one was there already} other {# were there already}}, {refused, plural, =0 {none were refused} one {one was refused} other {# were refused}}.',
  'offline.desk.sealed.decided': 'Decided by {name} on {on, date, long}.',
  'offline.desk.sealed.news': 'The file was taken in. What became of it stands below.',
  'offline.desk.sealed.unknown-kind': 'This service does not know this kind yet. Update the service, then try again.',
  'offline.desk.sealed.stumbled': 'The service stumbled at it. Try again, and tell whoever looks after the service.',
  'offline.desk.sealed.by-somebody-else': 'Somebody else had the device, and may have made them up',
  'offline.desk.sealed.discard':
    '{count, plural, one {One person’s sealed answers will be gone. Nobody can bring them back, and whoever gave them will not be heard.} other {# people’s sealed answers will be gone. Nobody can bring them back, and whoever gave them will not be heard.}}',

  'offline.desk.review.title': 'What {name} wrote',
  'offline.desk.review.count': 'Entries',
  'offline.desk.review.written': 'Written, by the device’s clock',
  'offline.desk.review.unknown-time': 'Not said',
  'offline.desk.review.made': 'File made, by the device’s clock',
  'offline.desk.review.clock': 'The device’s clock seems to be wrong: it says {on, date, long}.',
  'offline.desk.review.would': 'If it is read in now',
  'offline.desk.review.would-accept':
    '{count, plural, =0 {Nothing is new} one {# entry is new} other {# entries are new}}{late, plural, =0 {} one {, of which # is about somebody who has moved on since} other {, of which # are about people who have moved on since}}',
  'offline.desk.review.would-here':
    '{count, plural, =0 {} one {# entry is in the record already} other {# entries are in the record already}}',
  'offline.desk.review.would-refuse':
    '{count, plural, =0 {Nothing would be refused} one {# entry would be refused} other {# entries would be refused}}',
  'offline.desk.review.not-tried':
    'There are too many entries to try beforehand. Each is judged when they are read in, and none stops another.',
  'offline.desk.review.empty': 'There is nothing in it.',
  'offline.desk.review.caption': 'Entries',
  'offline.desk.review.about': 'About',
  'offline.desk.review.what': 'What',
  'offline.desk.review.when': 'Written',
  'offline.desk.review.outcome': 'What becomes of it',
  'offline.desk.review.outcome-is':
    '{outcome, select, accepted {New} late {New; the person has moved on since} already-here {Already in the record} untried {–} other {Refused}}',
  'offline.desk.review.not-shown': 'Somebody new, or whom your team does not see',
  'offline.desk.review.not-said': 'An entry of the kind “{kind}”',
  'offline.desk.review.not-understood': 'Something that cannot be read',
  'offline.desk.review.first': 'The first {count} are shown.',
  'offline.desk.review.commit': 'Read it in',
  'offline.desk.review.commit-why':
    'Each entry is written in {name}’s name, as if the device had sent it. What is refused stays here with its reason.',
  'offline.desk.review.again': 'Try the refused ones again',
  'offline.desk.review.discard': 'Throw it away',
  'offline.desk.review.committed':
    'Read in by {name} on {on, date, long}: {accepted, plural, =0 {nothing new} one {# new entry} other {# new entries}}, {here} already in the record, {refused} refused.',
  'offline.desk.review.discarded': 'Thrown away by {name} on {on, date, long}. Its entries are gone.',

  'offline.desk.discard.title': 'Throw away what was handed in',
  'offline.desk.discard.warning':
    '{count, plural, =0 {There is nothing in it.} one {# entry will be gone. Nobody can bring it back.} other {# entries will be gone. Nobody can bring them back.}} Where some of it belongs in the record, read it in instead: what is wrong can be corrected there.',
  'offline.desk.discard.reason': 'Why is it thrown away?',
  'offline.desk.discard.reason-is':
    '{reason, select, written-again {It was written into the record by hand} not-for-the-record {It was a trial, and says nothing of anybody} other {It was not written by {name}}}',
  'offline.desk.discard.save': 'Throw it away',

  'offline.desk.refused.malformed': 'It cannot be read',
  'offline.desk.refused.unknown-kind': 'This service does not know this kind yet. Update the service, then try again',
  'offline.desk.refused.about-another-kind-of-subject':
    'It says of a place what can only be said of a person, or the other way round',
  'offline.desk.refused.body-does-not-fit': 'Something in it is missing or does not fit',
  'offline.desk.refused.too-large': 'It is too large',
  'offline.desk.refused.known-id-with-another-body': 'The record has another entry under the same number',
  'offline.desk.refused.unknown-subject': 'There is no such person any more',
  'offline.desk.refused.not-your-person': 'It is about somebody whom this team never looked after',
  'offline.desk.refused.not-a-writer-of-this-kind': 'Its writer’s role does not write such entries',
  'offline.desk.refused.rights-withdrawn': 'It was written after its writer had left the team',
  'offline.desk.refused.another-author': 'It says that somebody else wrote it',
  'offline.desk.refused.written-elsewhere': 'It was written on another device',

  'offline.problem.reason-missing': 'Choose a reason',
  'offline.problem.days': 'Give a number of days, from 1 to 90',
  'offline.problem.minutes': 'Give a number of minutes, from 1 to 60',
  'offline.problem.no-file': 'Choose the file',
  'offline.problem.empty-file': 'This file is empty. Nothing is lost on the device: carry it out again',
  'offline.problem.not-a-carried-file':
    'This is not a file from a device. Choose the one that the device gave, called {name}',
  'offline.problem.cut-short':
    'The file is cut short: a part of it is missing. Copy it again; on the device nothing is lost',
  'offline.problem.of-a-newer-app':
    'The file is from a newer app than this service knows. Keep it until the service is updated',
  'offline.problem.changed-or-foreign':
    'The file was changed since the device made it, or it was made for another service. Nothing of it was taken in. Copy it again from the device',
  'offline.problem.too-large': 'The file is larger than any that a device makes. Nothing of it was taken in',
  'offline.problem.not-readable':
    'The file opens, but what is in it cannot be read. Keep it, and ask for help; on the device nothing is lost',
  'offline.problem.unknown-device': 'No device of this service made this file',
  'offline.problem.not-believed':
    'The device that this file names did not make it. Nothing of it was taken in. If the file came from a device, sign in on that device and carry it out again',
});
