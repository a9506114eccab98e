import { messages } from '#platform/language/messages.ts';

/** Each says what is wrong with a file and what to do next. */
export const en = messages({
  'spreadsheets.problem.empty-file':
    'The file is empty. Open it on your computer, check that the list is in it, save it and send it again.',
  'spreadsheets.problem.no-rows': 'Nothing is written in any sheet of this workbook. Check that it is the right file.',
  'spreadsheets.problem.picture':
    'This file is a picture, whatever its name says. Send the spreadsheet itself (XLSX or CSV), not a photograph of it.',
  'spreadsheets.problem.pdf':
    'This file is a PDF. Ask whoever made it for the spreadsheet that it came from, and send that (XLSX or CSV).',
  'spreadsheets.problem.document':
    'This file is a text document. Copy its table into a spreadsheet, save that as XLSX or CSV, and send it.',
  'spreadsheets.problem.presentation':
    'This file is a presentation. Copy its table into a spreadsheet, save that as XLSX or CSV, and send it.',
  'spreadsheets.problem.open-document':
    'This file is an OpenDocument spreadsheet. Open it, choose Save as, choose Excel (.xlsx), and send that.',
  'spreadsheets.problem.binary-workbook':
    'This file is an Excel binary workbook (.xlsb). Open it, choose Save as, choose Excel Workbook (.xlsx), and send that.',
  'spreadsheets.problem.old-excel':
    'This file is in the Excel format from before 2007 (.xls). Open it, choose Save as, choose Excel Workbook (.xlsx), and send that.',
  'spreadsheets.problem.web-page':
    'This file is a web page with the name of a spreadsheet, as some systems export. Open it in Excel, choose Save as, choose Excel Workbook (.xlsx), and send that.',
  'spreadsheets.problem.archive':
    'This file is a folder of files packed into one (ZIP). Unpack it and send the spreadsheet that is in it.',
  'spreadsheets.problem.not-a-list': 'This file is not a spreadsheet that we can read. Send the list as XLSX or CSV.',
  'spreadsheets.problem.password-needed':
    'This workbook is protected with a password. Choose the file again and type its password too. The password is not kept.',
  'spreadsheets.problem.wrong-password':
    'The password does not open this workbook. Capital and small letters count, and so do spaces. Choose the file and type the password again.',
  'spreadsheets.problem.cut-short':
    'The end of the file is missing: it was cut short while it was copied or sent. Nothing was kept. Get the file again and send it whole.',
  'spreadsheets.problem.damaged':
    'The file is damaged and cannot be read with certainty, so nothing of it was kept. Open it, save it anew, and send it again.',
  'spreadsheets.problem.file-too-large':
    'The file is larger than {limitMb} MB. A list of 20,000 people is about 4 MB: take out pictures and other sheets, or save the list alone as CSV.',
  'spreadsheets.problem.unpacks-too-large':
    'The file unpacks to more than {limitMb} MB, which no list of people does, so it was not opened. Copy the rows into a new workbook and send that.',
  'spreadsheets.problem.too-many-sheets':
    'The workbook has more than {limit} sheets. Copy the sheet with the list into a new workbook and send that.',
  'spreadsheets.problem.too-many-rows': 'The file has more than {limit} rows. Send it in two or more parts.',
  'spreadsheets.problem.too-many-columns':
    'The file has something written in more than {limit} columns. Copy the columns of the list into a new workbook and send that.',
  'spreadsheets.problem.too-many-cells':
    'The file has more than {limit} filled cells. Copy the columns of the list into a new workbook and send that.',
  'spreadsheets.problem.takes-too-long':
    'Reading the file took too long, so it was stopped. Copy the rows into a new workbook and send that.',
  'spreadsheets.note.last-line-unfinished': 'The last line ({line}) breaks off.',
  'spreadsheets.note.quote-never-closed':
    'A quotation mark is opened and never closed, so each line was read by itself.',
  'spreadsheets.note.letters-guessed':
    'The file does not say how its letters are stored. They were read as {encoding}: check that the names look right.',
  'spreadsheets.note.letters-lost': 'Some letters could not be read ({count}). They show as \ufffd.',
  'spreadsheets.note.hidden-rows':
    'The sheet “{sheet}” has hidden rows ({count}). They were read like the others and are marked.',
  'spreadsheets.note.hidden-sheet': 'The sheet “{sheet}” is hidden.',
  'spreadsheets.note.cells-shortened':
    'Some cells hold very long text, of which only the beginning was kept ({count}).',
});
