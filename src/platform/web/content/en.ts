import { messages } from '#platform/language/messages.ts';

/** Words of the page shell and of the pages that say what went wrong. */
export const en = messages({
  'web.service': 'Alongside',
  'web.title': '{page} – Alongside',
  'web.title-with-problems': 'Error: {page} – Alongside',
  'web.languages': 'Language of this page',
  'web.way-back': 'The way back',
  'web.signed-in': '{name}, {team}',
  'web.sign-in': 'Sign in',
  'web.sign-out': 'Sign out',
  'web.about': 'Health information here is for care. It is never given to immigration enforcement.',
  'web.draft': 'This translation is a draft. Nobody who speaks the language has checked it yet.',
  'web.untranslated': 'Parts of this page are in English, because they are not translated yet.',

  'web.field.not-understood': 'We could not read this answer. Please answer again.',

  'web.error.reference': 'Reference: {reference}',
  'web.error.reference-use': 'If you ask for help, say this reference. It holds nothing about you.',
  'web.error.start': 'Go to the start page',
  'web.error.again': 'Send it again',
  'web.error.kept': 'What you wrote is kept on this page.',
  'web.error.sign-in-again': 'Sign in (opens a new tab)',

  'web.error.bad-request.title': 'We could not read what was sent',
  'web.error.bad-request.what': 'The page or form reached us in a shape that we do not know. Nothing was changed.',
  'web.error.bad-request.do': 'Go back and try again. If you typed the address, check it.',

  'web.error.sign-in-needed.title': 'You need to sign in',
  'web.error.sign-in-needed.what': 'You are not signed in, or your time ran out. Nothing was changed.',
  'web.error.sign-in-needed.do': 'Sign in, then come back to this page and send it again.',

  'web.error.not-allowed.title': 'You cannot open this page',
  'web.error.not-allowed.what': 'Your role does not have this page. Nothing was changed.',
  'web.error.not-allowed.do': 'If your work needs it, ask the administrator of your organisation.',

  'web.error.form-expired.title': 'We could not tell that this came from our page',
  'web.error.form-expired.what':
    'The page may have been open for a long time, or the browser blocked its cookie. Nothing was changed.',
  'web.error.form-expired.do': 'Open the page again and fill it in again.',

  'web.error.not-found.title': 'Page not found',
  'web.error.not-found.what': 'There is no such page, or it is not one that you can see.',
  'web.error.not-found.do':
    'If you typed the address, check it. If you followed a link, go back and look for another way.',

  'web.error.too-large.title': 'What you sent is too large',
  'web.error.too-large.what': 'The most that we can take is {megabytes} MB. Nothing was kept.',
  'web.error.too-large.do':
    'If it is a file, take out pictures and empty sheets, or split the list into two files. Then send it again.',

  'web.error.upload-cut.title': 'The file did not arrive whole',
  'web.error.upload-cut.what': 'The connection was lost before the end of the file. Nothing was kept.',
  'web.error.upload-cut.do': 'Go back, choose the file again and send it again.',

  'web.error.too-many.title': 'Too many tries in a short time',
  'web.error.too-many.what': 'We slow this down to keep people’s information safe. Nothing was changed.',
  'web.error.too-many.do':
    '{seconds, plural, one {Wait # second, then try again.} other {Wait # seconds, then try again.}}',

  'web.error.fault.title': 'Sorry, something went wrong here',
  'web.error.fault.what': 'This is our fault, not yours. What you sent may not have been saved.',
  'web.error.fault.do': 'Try again in a few minutes. Check what was saved before you type it again.',

  'web.error.unavailable.title': 'The service is not ready just now',
  'web.error.unavailable.what': 'It is starting, or cannot reach its database. Nothing was changed.',
  'web.error.unavailable.do':
    'Wait a minute, then load this page again. If it is urgent, work on paper and enter it later.',
});
