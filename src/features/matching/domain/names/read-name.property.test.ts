import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalOf } from './canonical.ts';
import { cleanName } from './clean-name.ts';
import { readName } from './read-name.ts';

const letters = [
  ...'abcdefghijklmnopqrstuvwxyzéëçşđ’-',
  ...'محدخالعبنیويهةکأئ',
  ...'ተስፋይገብረ',
  ...'олександр',
  ...'გიორგი',
  ...'অনিতা',
];
const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const control = fc.constantFrom(
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00ad',
);

describe('reading a name', () => {
  it('twice is reading it once', () => {
    fc.assert(
      fc.property(name, (text) => {
        const once = cleanName(text);
        expect(cleanName(once.join(' '))).toEqual(once);
      }),
    );
  });

  it('gives a canonical form that is its own canonical form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (latin) => {
        expect(canonicalOf(canonicalOf(latin))).toBe(canonicalOf(latin));
      }),
    );
  });

  it('does not see a control character, wherever it stands', () => {
    fc.assert(
      fc.property(name, control, fc.nat(), (text, mark, place) => {
        const at = place % (text.length + 1);
        expect(readName(text.slice(0, at) + mark + text.slice(at))).toEqual(readName(text));
      }),
    );
  });

  it('gives each token letters from a to z or figures, and one key at least', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        for (const token of readName(text)) {
          expect(token.latin).toMatch(/^[a-z0-9]*$/);
          expect(token.skeletons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never leaves a name of particles only', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('al', 'bin', 'haji', 'abu', 'mr'), { minLength: 1, maxLength: 4 }),
        (words) => {
          expect(readName(words.join(' ')).every(({ isParticle }) => isParticle)).toBe(false);
        },
      ),
    );
  });
});
