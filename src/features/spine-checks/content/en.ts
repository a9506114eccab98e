import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'spine-checks.entry.nhs-number-checked': 'NHS number asked about at {by}: {outcome}',
  'spine-checks.by.spine': 'the Spine',
  'spine-checks.by.demonstration': 'an invented Spine',
  'spine-checks.outcome.verified': 'number, name and date of birth agree',
  'spine-checks.outcome.present-not-verified': 'the number is known; there was too little to compare',
  'spine-checks.outcome.details-differ': 'the number is known, with other details',
  'spine-checks.outcome.superseded': 'another number stands in its place',
  'spine-checks.outcome.invalidated': 'the number was withdrawn',
  'spine-checks.outcome.trace-needed': 'one person was found, whom somebody has to look at',
  'spine-checks.outcome.multiple': 'more than one person fits',
  'spine-checks.outcome.no-match': 'nobody was found',
  'spine-checks.outcome.not-answered': 'no answer',

  'spine-checks.status.01': 'Number present and verified',
  'spine-checks.status.02': 'Number present but not traced',
  'spine-checks.status.03': 'Trace required',
  'spine-checks.status.04': 'Trace attempted: no match or several',
  'spine-checks.status.05': 'Trace needs to be resolved',
  'spine-checks.code': 'status {code}',

  'spine-checks.title': 'NHS number',
  'spine-checks.for': 'For {name}',
  'spine-checks.number': 'Number in the record',
  'spine-checks.no-number': 'No number is recorded. Nobody needs one to be seen or registered.',
  'spine-checks.not-a-number': 'Not an NHS number: its digits do not fit together. It is sent to nobody.',
  'spine-checks.several': 'The record has two numbers. Ask the person which is right.',
  'spine-checks.also':
    '{name} has this number in another record. Ask whether they are one person: if so, join the records; if not, one of the numbers is wrong.',
  'spine-checks.changed-since':
    'It was verified on {on, date, long}; a name or date of birth was written since. Check it again.',
  'spine-checks.range.northern-ireland':
    'The number looks like one of Northern Ireland. The list of ranges is not confirmed.',
  'spine-checks.range.scotland': 'The number looks like one of Scotland. The list of ranges is not confirmed.',
  'spine-checks.range.not-in-use':
    'The number lies in no range that we know to be in use. The list of ranges is not confirmed.',
  'spine-checks.range.test': 'A test number: no real person has it.',
  'spine-checks.never': 'Never asked about.',
  'spine-checks.history': 'Checks so far',
  'spine-checks.check': '{on, date, long}: {outcome}',
  'spine-checks.open': 'Check the NHS number',

  'spine-checks.sent':
    'Tell the person first. A check of a number sends the number alone. A search sends the names in Latin letters and the date of birth. Nothing is sent of where the person lives, of how to reach them, of seeking asylum, or of their health, and nothing is changed at the Spine.',
  'spine-checks.invented': 'This is a demonstration: the Spine that is asked is invented, and so is everybody in it.',
  'spine-checks.not-connected':
    'This service is not connected to the Spine. Record the number as the person tells it; it counts as not traced, and care goes on.',
  'spine-checks.ask-number': 'Check {number} with the Spine',
  'spine-checks.ask-details': 'Look for the number by name and date of birth',
  'spine-checks.lacking.name-in-latin-letters':
    'The Spine knows names in Latin letters alone. Record how the name is written on papers, then look again.',
  'spine-checks.lacking.date-of-birth':
    'The Spine needs a date of birth, or a year. Record what the person says, then look again.',
  'spine-checks.edit': 'Change details',

  'spine-checks.answer': 'What the Spine answered',
  'spine-checks.answer.verified': 'The number, the name and the date of birth agree.',
  'spine-checks.answer.present-not-verified':
    'The Spine has this number, and there is too little on one side to compare. It is not verified.',
  'spine-checks.answer.details-differ':
    'The Spine has this number with details that are not the same as here. Ask the person. Nothing was changed.',
  'spine-checks.answer.superseded': 'The Spine has another number in the place of this one: {number}.',
  'spine-checks.answer.invalidated':
    'This number was withdrawn, and nothing stands in its place. Ask whether the person has a letter with another.',
  'spine-checks.answer.trace-needed':
    'The Spine found one person. Look whether it is this person; nothing was changed.',
  'spine-checks.answer.multiple':
    'More than one person fits, so the Spine shows nobody. Ask how the name is written on papers, and for the full date of birth.',
  'spine-checks.answer.no-match':
    'The Spine found nobody. That is no reason to wait: neither care nor registration needs a number.',
  'spine-checks.answer.not-answered':
    'The Spine did not answer: {because, select, unreachable {it could not be reached} timed-out {it took too long} busy {it is busy} resting {it failed several times and is left alone for a while} refused {it did not let this service in} not-understood {its answer made no sense} other {it is not connected}}. Nothing is lost, and care goes on. Try again later.',
  'spine-checks.answer.died': 'The Spine has this person as having died. It may be somebody else’s number.',
  'spine-checks.answer.restricted':
    'This person asked the Spine to hide where they are. Tell nobody that you found them there.',
  'spine-checks.beside': 'The record and the Spine, side by side',
  'spine-checks.beside.what': 'Detail',
  'spine-checks.beside.here': 'Here',
  'spine-checks.beside.spine': 'The Spine',
  'spine-checks.beside.compared': 'Compared',
  'spine-checks.beside.name': 'Name',
  'spine-checks.beside.born': 'Date of birth',
  'spine-checks.beside.number': 'NHS number',
  'spine-checks.beside.none': 'nothing',
  'spine-checks.agreement.agrees': 'the same',
  'spine-checks.agreement.partly': 'partly the same',
  'spine-checks.agreement.differs': 'different',
  'spine-checks.agreement.not-known': 'cannot be compared',
  'spine-checks.stands': 'What the person says of themselves stands: no name and no date is taken from the Spine.',
  'spine-checks.keep': 'This is the person: record {number}',
  'spine-checks.it-is-them': 'This is the person: the number is right',
  'spine-checks.take-off': 'This number is somebody else’s: take it off the record',
});
