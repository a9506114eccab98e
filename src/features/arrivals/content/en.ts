import { messages } from '#platform/language/messages.ts';

export const en = messages({
  'arrivals.page.title': 'Arrivals',
  'arrivals.page.intro':
    'Hand in the list that came with a coach, or the weekly spreadsheet. Each row is compared with the record: you see who is known, who is new and who needs a person, and nothing is written before you commit.',
  'arrivals.page.hand-in': 'Hand in a list of arrivals',
  'arrivals.page.place': 'Site where the people are',
  'arrivals.page.on': 'Day on which they arrived at the site',
  'arrivals.page.on-hint': 'For rows that do not say it themselves.',
  'arrivals.send.title': 'Send a list of arrivals',
  'arrivals.send.intro': 'Send the list of people who have arrived at one of your sites.',
  'arrivals.review.title': 'Review a list of arrivals',
  'arrivals.review.subtitle': '{file} for {place}, {on, date, long}',
  'arrivals.yes-no.true': 'needed',
  'arrivals.yes-no.false': 'not needed',
  'arrivals.row.name': '{name}',
  'arrivals.row.born': 'born {written}',
  'arrivals.row.born-read': 'born {on, date, short}',
  'arrivals.row.sex': '{sex, select, female {female} male {male} other {other sex}}',
  'arrivals.row.nationality': '{nationality}',
  'arrivals.row.languages': '{languages}',
  'arrivals.row.interpreter': '{needed, select, yes {interpreter needed} other {no interpreter needed}}',
  'arrivals.row.room': 'room {room}',
  'arrivals.row.phone': 'phone {phone}',
  'arrivals.row.reference': 'reference {reference}',
  'arrivals.row.nhs': 'NHS number {number}',
  'arrivals.row.family': 'family of row {line}',
  'arrivals.row.arrived-in-uk': 'in the UK since {on, date, short}',
  'arrivals.row.arrived-at-site': 'at the site since {on, date, short}',
  'arrivals.row.moves-from': 'from {place}',
  'arrivals.row.moves-to': 'to {place}',
  'arrivals.row.moves-on': 'on {on, date, short}',
  'arrivals.mark.date-unreadable': 'The date “{written}” cannot be read. It is kept as written.',
  'arrivals.mark.date-impossible': 'There is no such day in the calendar. The date is kept as written.',
  'arrivals.mark.date-ambiguous':
    'Day and month could be either way round: {first, date, long} or {second, date, long}. Please ask.',
  'arrivals.mark.date-may-be-swapped':
    'The spreadsheet may have swapped day and month: {first, date, long} or {second, date, long}. Please ask.',
  'arrivals.mark.date-out-of-range':
    'The date “{written}” is too far away to be right. It is kept as written and not used.',
  'arrivals.mark.year-typed-as-date':
    'The cell shows {shown, date, long}, which a spreadsheet makes of the year {year} typed into a date cell. It was read as the year {year}.',
  'arrivals.mark.only-month': 'Only the month and the year are given.',
  'arrivals.mark.only-year': 'Only the year is given.',
  'arrivals.mark.only-age': 'Only the age is given ({age}). The year of birth is estimated from it.',
  'arrivals.mark.first-of-january':
    '1 January is often written when only the year is known. The day is taken as estimated.',
  'arrivals.mark.iranian-calendar':
    'The year {year} is of the calendar used in Iran and Afghanistan. It was read as {on, date, long}. Please ask.',
  'arrivals.mark.born-in-future': 'The date of birth “{written}” is still to come. It is kept as written and not used.',
  'arrivals.mark.born-too-long-ago':
    'The date of birth “{written}” is too long ago. It is kept as written and not used.',
  'arrivals.mark.arrived-before-born': 'The arrival in the UK comes before the birth. One of the two is wrong.',
  'arrivals.mark.no-name': 'No name is written in this row.',
  'arrivals.mark.sex-unreadable': 'The sex “{written}” was not understood.',
  'arrivals.mark.nationality-unknown': 'The nationality “{written}” was not understood.',
  'arrivals.mark.language-unknown':
    'The language “{written}” was not understood. Please ask which interpreter to book.',
  'arrivals.mark.phone-digits-lost':
    'The spreadsheet has rounded the telephone number to “{written}”, so its digits are lost. Please ask for it.',
  'arrivals.mark.phone-unreadable': 'The telephone number “{written}” was not understood.',
  'arrivals.mark.nhs-number-not-valid': 'The NHS number “{written}” has a wrong digit and is not used.',
  'arrivals.mark.nhs-number-test': 'The NHS number is one kept for tests.',
  'arrivals.mark.nhs-number-elsewhere': 'The NHS number seems to be from another nation of the UK.',
  'arrivals.mark.formula': 'A cell of this row is a formula. The value saved with it was read; it was not run.',
  'arrivals.mark.cell-shortened': 'A cell of this row is very long. Only its beginning was kept.',
  'arrivals.mark.hidden-row': 'This row is hidden in the spreadsheet.',
  'arrivals.mark.repeated-row': 'The same person as row {line}.',
  'arrivals.mark.perhaps-repeated': 'Perhaps the same person as row {line}: the name is the same.',
  'arrivals.mark.list.columns-guessed':
    'The list has no row of headings. What each column means was worked out from what is in it.',
  'arrivals.mark.list.second-header': 'The sheet holds {count} lists, one below another. All were read.',
  'arrivals.mark.list.other-sheet':
    'The sheet “{sheet}” holds a list too ({rows} rows) and was not read. To take it in, send the file again and name that sheet.',
  'arrivals.reason.same-as-row': 'The same person as row {line} of this list.',
  'arrivals.reason.same-row-before':
    'The very same row, word for word, was in the list of {on, date, long} for this site.',
  'arrivals.reason.back-again':
    'This row was taken in before, but the record says that the person has moved since. Are they back?',
  'arrivals.reason.two-rows-one-person': 'Row {line} of this list was found to be this person already.',
  'arrivals.reason.recorded-as-died': 'The record says that this person has died.',
  'arrivals.reason.recorded-in-error': 'The record says that this record was made in error.',
  'arrivals.reason.moved-since':
    'The record says that this person moved on {on, date, long}, after the day of this list.',
  'arrivals.reason.other-site': 'The row names another site, “{written}”; the list is for {place}.',
  'arrivals.concern.closed-site': '{place} is closed. The people on this list are there all the same.',
  'arrivals.concern.wrong-place':
    '{count, plural, one {# row names} other {# rows name}} another site, “{written}”{isKnown, select, yes { (perhaps {perhaps})} other {}}. The list is for {place} all the same.',
  'arrivals.concern.cut-short':
    'The file breaks off in its last line, so the end of the list may be missing. Take in what is here.',
  'arrivals.concern.columns-guessed':
    'The list has no row of headings, so its columns were guessed. They were guessed right.',
  'arrivals.concern.day-far-off': 'The day of the list is {on, date, long}. That is right.',
  'arrivals.concern.same-file-elsewhere':
    'This very file was received for {place} too. The people are at the site chosen here.',
});
