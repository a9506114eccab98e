import fc from 'fast-check';
import { expect, test } from 'vitest';

import { codeWord, readCode, showCode } from './code-word.ts';

test('a code is read as it is shown, in capitals or not, with or without hyphens', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
      const code = codeWord(() => bytes);
      for (const typed of [
        code,
        showCode(code),
        showCode(code).toLowerCase(),
        ` ${code.slice(0, 5)} ${code.slice(5)} `,
      ]) {
        expect(readCode(typed)).toBe(code);
      }
    }),
  );
});

test.each([
  ['O for nought, I and L for one', '7K3M-P2QA-OIL9', '7k3mp2qa0119'],
  ['too short', '7K3M', null],
  ['another letter', '7K3M-P2QA-9XTU', null],
  ['nothing', '', null],
  ['a script', '<script>alert', null],
])('%s', (_, typed, code) => {
  expect(readCode(typed)).toBe(code);
});
