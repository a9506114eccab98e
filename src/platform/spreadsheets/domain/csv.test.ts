import { expect, test } from 'vitest';

import { writeCsv } from './csv.ts';

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+447700900123', `"'+447700900123"`],
  ['-1+1', `"'-1+1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  [' =1', `"' =1"`],
  ['＝1', `"'＝1"`],
  ['Ahmed, Amina', '"Ahmed, Amina"'],
  ["O'Neill", `"O'Neill"`],
  ['plain', 'plain'],
  [-3, '-3'],
  [null, ''],
])('%j is written %s', (value, written) => {
  expect(writeCsv([[value]])).toBe(`\ufeff${written}\r\n`);
});
