import { messages } from '#platform/language/messages.ts';

/** What every screen of the field app can say. */
export const en = messages({
  'screens.not-understood': 'We could not read this answer. Please answer again.',
  'screens.kept-typing': 'You typed this before and did not save it.',
  'screens.device-full':
    'Not saved: this device is full. What you typed is still here. Make room on the device, then save again.',
  'screens.not-saved': 'Not saved: something went wrong here. What you typed is still here. Save again.',
  'screens.throw-away': 'Throw it away',
  'screens.opening': 'Opening the form…',
  'screens.form-not-here': 'The form is not on this device yet. Open the app once with a network, then try again.',
  'screens.try-again': 'Try again',
});
