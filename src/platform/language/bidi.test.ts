import { expect, test } from 'vitest';

import { isolate } from './bidi.ts';

const marked = (text: string) => `\u2068${text}\u2069`;

test.each([
  ['Room 12', 'ltr', 'Room 12'],
  ['غرفة 12', 'ltr', marked('غرفة 12')],
  ['غرفة', 'rtl', 'غرفة'],
  ['Room 12', 'rtl', marked('Room 12')],
  ['+44 20 7946 0000', 'rtl', marked('+44 20 7946 0000')],
  ['ተስፋይ', 'rtl', marked('ተስፋይ')],
  ['—', 'rtl', '—'],
  ['', 'ltr', ''],
] as const)('%s in a sentence that runs %s', (text, around, result) => {
  expect(isolate(text, around)).toBe(result);
});
