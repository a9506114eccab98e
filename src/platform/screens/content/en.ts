import { messages } from '#platform/language/messages.ts';

/** What every screen of the field app can say. */
export const en = messages({
  'screens.not-understood': 'We could not read this answer. Please answer again.',
  'screens.kept-typing': 'You typed this before and did not save it.',
  'screens.throw-away': 'Throw it away',
});
