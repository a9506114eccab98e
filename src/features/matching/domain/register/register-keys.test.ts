import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { RegisteredFacts } from './registered-facts.ts';
import { registerKeys, registerKeyVersion } from './register-keys.ts';

const facts = (more: Partial<RegisteredFacts>): RegisteredFacts => ({
  given: '',
  family: '',
  names: [],
  births: [],
  sex: '',
  nationality: '',
  languages: [],
  phones: [],
  references: [],
  nhsNumbers: [],
  ...more,
});
const shared = (one: Partial<RegisteredFacts>, other: Partial<RegisteredFacts>) => {
  const kept = new Set(registerKeys(facts(one), 'kept').map(({ text }) => text));
  return [...new Set(registerKeys(facts(other), 'sought').flatMap(({ rule, text }) => (kept.has(text) ? [rule] : [])))];
};

describe('a person is found', () => {
  it.each([
    [
      'in another script',
      { names: ['محمد الأحمدي'], births: ['1991-05-17'] },
      { names: ['Mohamad Alahmadi'], births: ['1991-05-17'] },
    ],
    [
      'in Tigrinya',
      { names: ['ሰላም ተስፋይ'], births: ['1996-08-03'] },
      { names: ['Selam Tesfai'], births: ['1996-08-03'] },
    ],
    [
      'with day and month swapped',
      { names: ['Gulalai Noorzai'], births: ['1988-03-11'] },
      { names: ['Noorzai Gulalay'], births: ['1988-11-03'] },
    ],
    [
      'with another year',
      { names: ['Besnik Hoxha'], births: ['1983-02-14'] },
      { names: ['Besnik Hoxha'], births: ['1982-02-14'] },
    ],
    ['with no date of birth', { names: ['Besnik Hoxha'], births: ['1983-02-14'] }, { names: ['Hoxha Besnik'] }],
    [
      'with the one telephone and nothing else',
      { names: ['A'], phones: ['+44 7700 900111'] },
      { names: ['B'], phones: ['07700900111'] },
    ],
    [
      'by a reference written with spaces',
      { names: ['A'], references: ['X 123 4567'] },
      { names: ['B'], references: ['x1234567'] },
    ],
  ])('%s', (_, kept, sought) => {
    expect(shared(kept, sought)).not.toEqual([]);
  });

  it('by nothing that anybody else with another name, day and number has', () => {
    const one = { names: ['Ferhad Barzinji'], births: ['1994-07-29'], phones: ['07700900111'] };
    expect(shared(one, { names: ['Lirim Berishaj'], births: ['1994-07-29'], phones: ['07700900112'] })).toEqual([]);
  });
});

it('keeps no key that is not sought for the same facts', () => {
  const words = fc.constantFrom('Mohamed', 'Ahmed', 'Tesfay', 'نسرین', 'قادری', 'ሰላም', 'Nguyen', 'al-Khatib', 'Саидов');
  fc.assert(
    fc.property(
      fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      fc.date({ min: new Date('1930-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
      (names, day) => {
        const one = facts({ names: names.map((name) => name.join(' ')), births: [day.toISOString().slice(0, 10)] });
        const sought = new Set(registerKeys(one, 'sought').map(({ text }) => text));
        for (const { text } of registerKeys(one, 'kept')) expect(sought.has(text)).toBe(true);
      },
    ),
  );
});

it('has the version of its keys: whoever changes them makes it one more, so that registers are filled anew', () => {
  const names = [
    'محمد الأحمدي',
    'ሰላም ተስፋይ',
    'Gulalai Noorzai',
    'Tamar Lomidze',
    'Nguyễn Văn Minh',
    'Xhevdet Gashi',
    'Саидов Комрон',
    'Abdul Rahman al-Khatib',
  ];
  const texts = registerKeys(
    facts({
      names,
      births: ['1991-05-17'],
      phones: ['07700900111'],
      references: ['X1234567'],
      nhsNumbers: ['9434765919'],
    }),
    'kept',
  ).map(({ text }) => text);
  const digest = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16);
  expect([registerKeyVersion, digest]).toEqual([1, 'b9a61c4a7d353230']);
});
