import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'lists.hand-in.file': 'The list',
  'lists.hand-in.file-hint':
    'A spreadsheet: XLSX or CSV, up to {limit} MB. Title rows, missing dates and missing numbers are all right; every row is looked at.',
  'lists.hand-in.password': 'Password of the file, if it has one',
  'lists.hand-in.password-hint': 'It is used once to open the file and is not kept.',
  'lists.hand-in.sheet': 'Name of the sheet, if not the obvious one',
  'lists.hand-in.send': 'Send the list',
  'lists.hand-in.choose-place': 'Choose a site',
  'lists.hand-in.own-places': 'Sites that your team answers for',
  'lists.received.title': 'Lists received',
  'lists.received.none': 'No list has been received yet.',
  'lists.received.file': 'File',
  'lists.received.place': 'Site',
  'lists.received.at': 'Received',
  'lists.received.rows': 'Rows',
  'lists.received.status': 'Status',
  'lists.received.several-places': 'Several sites',
  'lists.received.other-place': 'A site of another team',
  'lists.sent.done':
    'The list was received. It has {rows, plural, one {# row} other {# rows}}. The health team takes it from here.',
  'lists.sent.again': 'This very file was received before. Nothing was added; there is nothing more to do.',
  'lists.sent.elsewhere':
    'The list was received and passed to the team that answers for that site. It has {rows, plural, one {# row} other {# rows}}.',
  'lists.sent.title': 'Lists that you have sent',
  'lists.sent.why-no-more':
    'You can see that a list was received and how many rows it has. What it says of people’s health care is only for those who care for them.',
  'lists.status':
    '{status, select, received {Being compared with the record} proposed {Ready to review} committed {Committed} undone {Undone} other {{status}}}',
  'lists.status.waiting': '{count, plural, one {# row waits for you} other {# rows wait for you}}',
  'lists.progress.title': 'Comparing the list with the record',
  'lists.progress.text': '{compared} of {rows} rows are done. This page renews itself every few seconds.',
  'lists.review.rows': '{count, plural, one {# row} other {# rows}}',
  'lists.review.count':
    '{outcome, select, needs-a-person {Needs a person} likely {Likely someone we know} new {New} known {Known} other {{outcome}}}: {count}',
  'lists.review.heading':
    '{outcome, select, needs-a-person {These need a person} likely {Likely someone we know: please choose} new {New people} known {People we know} other {{outcome}}}',
  'lists.review.explain':
    '{outcome, select, needs-a-person {The reasons are given. Nothing is written for these rows until you have chosen.} likely {Somebody fits, but not beyond doubt. Nothing is written for these rows until you have chosen.} new {Nobody on the record fits. Each becomes a new record unless you choose otherwise.} known {What the list adds is written to their record unless you choose otherwise.} other {}}',
  'lists.review.all': 'All rows',
  'lists.review.nothing-here': 'There are no such rows.',
  'lists.review.row': 'Row {line}',
  'lists.review.no-name': 'No name written',
  'lists.review.written': 'As written in row {line}',
  'lists.review.weighed': 'How suggestion {number} was weighed',
  'lists.review.weighed-caption': 'What each comparison adds',
  'lists.review.weighed-part': 'Comparison',
  'lists.review.weighed-bits': 'Adds',
  'lists.review.weighed-sum': 'Together',
  'lists.review.weighed-means':
    'Each point doubles the odds that this is the same person. At 0 it is as likely as not. What is only a suggestion is never written without you.',
  'lists.review.reasons': 'Why',
  'lists.review.marks': 'Please note',
  'lists.review.choose': 'Who is this?',
  'lists.review.join': 'This is {name}',
  'lists.review.join-unseen': 'This is the person whom another team looks after ({number})',
  'lists.review.same': 'The same person as row {line}',
  'lists.review.new': 'Somebody new: make a new record',
  'lists.review.leave-out': 'Leave this row out',
  'lists.review.overrule': 'Where they differ, the list is right',
  'lists.review.open': 'Open the record of {name}',
  'lists.review.born': 'born {on}',
  'lists.review.lives': 'at {place}',
  'lists.review.room': 'room {room}',
  'lists.review.for': 'For: {words}',
  'lists.review.against': 'Against: {words}',
  'lists.review.changes': 'What would be written: {words}',
  'lists.review.no-changes': 'The list adds nothing to this record.',
  'lists.review.overtaken':
    '{count, plural, one {# row was decided by somebody else while you were reading. Their choice stands.} other {# rows were decided by somebody else while you were reading. Their choices stand.}}',
  'lists.review.saved': 'Your choices are saved.',
  'lists.review.save': 'Save choices',
  'lists.review.commit': 'Save choices and commit the list',
  'lists.review.commit-explain':
    'Committing writes the rows that are decided. Rows that wait for a choice stay here; you can commit them later. You can undo all of it in one step.',
  'lists.review.confirm': 'Before you commit, please confirm',
  'lists.review.confirm-missing': 'Tick what is above to confirm it, or do not commit this list.',
  'lists.review.skipped': 'Rows that were not taken for people ({count})',
  'lists.review.skipped-why':
    '{why, select, title {title} repeated-header {the header again} total {a total} footer {a note} heading {a heading} nobody-named {no name} other {{why}}}',
  'lists.review.columns': 'How the columns were read',
  'lists.review.column': 'Column',
  'lists.review.read-as': 'Read as',
  'lists.review.notes': 'About the file',
  'lists.review.page': 'Rows {from} to {to} of {count}',
  'lists.review.state': '{state, select, committed {Committed} left-out {Left out} undone {Undone} other {Waiting}}',
  'lists.done.title': 'Done',
  'lists.done.committed':
    '{rows, plural, one {# row was committed.} other {# rows were committed.}} {entries, plural, =0 {Nothing new had to be written.} one {# entry was written.} other {# entries were written.}}',
  'lists.done.changed':
    '{count, plural, one {# row changed on the record since it was reviewed and needs another look.} other {# rows changed on the record since they were reviewed and need another look.}}',
  'lists.done.undone':
    '{people, plural, one {What the list wrote about # person was taken back.} other {What the list wrote about # people was taken back.}}',
  'lists.undo.title': 'Undo this list',
  'lists.undo.text':
    'Everything that this list wrote is taken back: {entries} entries. What they had taken the place of stands again. What anybody wrote since stays.',
  'lists.undo.worked-on':
    '{count, plural, one {Somebody has recorded something else about # of these people since. That stays, but their name and site from this list go.} other {Somebody has recorded something else about # of these people since. That stays, but their names and sites from this list go.}}',
  'lists.undo.button': 'Undo the list',
  'lists.undo.link': 'Undo this list',
  'lists.undo.reason': 'The list was undone.',
  'lists.field':
    '{field, select, name {name} romanisedName {name in Latin letters} otherNames {another spelling of the name} born {date of birth} sex {sex} nationality {nationality} languages {languages} interpreterNeeded {interpreter} phone {phone} email {e-mail} nhsNumber {NHS number} portReference {reference} family {household} arrivedInUk {arrival in the UK} stay {lives here from} stayEnded {moved away} room {room} other {{field}}}',
  'lists.column':
    '{name, select, number {running number} title {title} full-name {whole name} given-name {given name} family-name {family name} script-name {name in own script} other-name {other name} born {date of birth} age {age} sex {sex} nationality {nationality} language {language} interpreter {interpreter} room {room} phone {phone} email {e-mail} nhs-number {NHS number} port-reference {reference} family {family} relationship {relationship} arrived-in-uk {arrival in the UK} arrived-at-site {arrival at the site} site {site} moved-from {moved from} moved-to {moved to} moved-on {day of the move} notes {notes: kept with the list, not put on records} other {{name}}}',
  'lists.value.stateless': 'stateless',
  'lists.change':
    '{does, select, adds {adds {field}} renews {renews {field}} other {differs and stays as recorded: {field}}} {listed}',
  'lists.problem.title': 'The list could not be taken in',
  'lists.problem.no-file': 'Choose the file with the list.',
  'lists.problem.bad-day': 'Enter a real day, such as 28 11 2026.',
  'lists.problem.no-place': 'Choose the site that the list is for.',
  'lists.problem.no-such-place': 'There is no such site, or it is not one that you may send lists for.',
  'lists.problem.no-such-destination': 'There is no site with the code that you gave for where people go.',
  'lists.problem.no-team-for-place':
    'No health team answers for {place} yet, so nobody would see the list. Ask an administrator to say who does, then send it again.',
  'lists.problem.no-such-sheet': 'The workbook has no sheet of that name.',
  'lists.problem.no-names':
    'No column with people’s names was found. Put a heading such as “Name” above it and send the list again.',
  'lists.problem.no-people': 'No row with a person was found in the list. Check that it is the right file and sheet.',
  'lists.problem.no-such-list': 'There is no such list for your team.',
  'lists.problem.not-compared': 'The list is still being compared with the record. Try again in a moment.',
  'lists.problem.undone': 'This list has been undone. Send the file again to take it in anew.',
  'lists.problem.nothing-to-undo': 'This list has written nothing that could be undone.',
  'lists.problem.unconfirmed': 'Nothing was committed: something about the list has to be confirmed first.',
});
