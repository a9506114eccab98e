import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parsePattern } from './pattern.ts';

const isMatch = (pattern: string, text: string): boolean => {
  const read = parsePattern(pattern);
  if (!read.ok) throw new Error(read.problems.join());
  return read.value.matches(text);
};

test.each([
  ['[A-Z]{2}\\d{6}', 'AB123456', true],
  ['[A-Z]{2}\\d{6}', 'AB12345', false],
  ['^(\\+44|0)7\\d{9}$', '07700900123', true],
  ['a|b+', 'bbb', true],
  ['a|b+', 'ab', false],
  ['(ab)*c?', 'ababc', true],
  ['a{2,}', 'a', false],
  ['a{0,2}', '', true],
  ['a{,2}', 'a{,2}', true],
  ['[^0-9]+', 'abc', true],
  ['[]a]+', ']a', true],
  ['[a-]+', 'a-', true],
  ['\\p{L}+', 'ትግርኛ', true],
  ['\\p{Lu}\\P{Lu}', 'Aa', true],
  ['.', '\u{1f600}', true],
  ['.', '\n', false],
  ['\\u0041\\x42', 'AB', true],
  ['(?i)straße', 'STRAßE', true],
  ['(?:a|b)(?<n>c)', 'bc', true],
  ['\\bab\\b', 'ab', true],
  ['a\\Bb', 'ab', true],
  ['a$b', 'ab', false],
  ['.*?', 'anything', true],
  ['\\.\\*', '.*', true],
  ['', '', true],
])('/%s/ and "%s": %s', (pattern, text, matches) => {
  expect(isMatch(pattern, text)).toBe(matches);
});

test.each([
  ['(?=a)', 'look-around'],
  ['(?<!a)b', 'look-around'],
  ['(a)\\1', 'back-reference'],
  ['a++', 'possessive'],
  ['(?>a)', 'possessive'],
  ['[a&&b]', 'class-intersection'],
  ['a(?i)b', 'flags'],
  ['(a', 'unclosed-group'],
  ['a)', 'unopened-group'],
  ['[a', 'unclosed-class'],
  ['[z-a]', 'backwards-range'],
  ['a{3,2}', 'backwards-range'],
  ['*a', 'nothing-to-repeat'],
  ['a**', 'nothing-to-repeat'],
  ['\\q', 'unknown-escape'],
  ['\\p{Nothing}', 'unknown-escape'],
  ['a{5000}', 'too-large'],
  ['((){1000}){1000}', 'too-large'],
  ['(((a{30}){30}){30}){30}', 'too-large'],
  ['a'.repeat(1001), 'too-large'],
  [`${'('.repeat(60)}${')'.repeat(60)}`, 'too-large'],
])('/%.30s/ is refused: %s', (pattern, problem) => {
  expect(parsePattern(pattern)).toEqual({ ok: false, problems: [problem] });
});

test.each(['(a+)+', '(a|a)*', '(a*)*', '([a-z]+)*', '(a?){50}a{50}'])(
  '/%s/ does not hang on a text that it fails',
  (pattern) => {
    expect(isMatch(pattern, `${'a'.repeat(2000)}!`)).toBe(false);
  },
);

test('patterns match as they do elsewhere', () => {
  const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '^', '$', '\\b'),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `${a}${b}`),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{2,}'))
        .map(([a, times]) => `(?:${a})${times}`),
    ),
  }));
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' '), maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (one, written) => {
      expect(isMatch(one, written)).toBe(new RegExp(`^(?:${one})$`, 'u').test(written));
    }),
    { numRuns: 3000 },
  );
});
