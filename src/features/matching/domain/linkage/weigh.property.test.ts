import fc from 'fast-check';
import { expect, test } from 'vitest';

import { weighLines, type Line } from '../../data/weigh-lines.test-data.ts';

const names = [
  'Selam',
  'Tesfay',
  'Mohammed',
  'Ahmad',
  'Hassan',
  'Hussein',
  'Nguyen Thi',
  'Abd al-Rahman',
  'محمد',
  'ተስፋይ',
  'Bin',
  'Ghebremeskel',
  '',
];
const births = ['1991-05-17', '1991-01-01', '1990-01-01', '1991-12-05', '1991-05-12', '1960', '', '1983-09-09'];
const line = fc.record({
  given: fc.constantFrom(...names),
  family: fc.constantFrom(...names),
  dob: fc.constantFrom(...births),
  sex: fc.constantFrom('M', 'F', ''),
  nationality: fc.constantFrom('ERI', 'ETH', 'AFG', ''),
  language: fc.constantFrom('tigrinya', 'dari', ''),
  phone: fc.constantFrom('+99912345678', '+99912345679', '+99987654321', ''),
  ho_ref: fc.constantFrom('X1234567', 'X1234576', 'X7654321', ''),
  nhs_no: fc.constantFrom('9990000018', '9990000190', '9990000019', ''),
  place: fc.constantFrom('Harbour House', 'Hill View', ''),
}) as fc.Arbitrary<Line>;
const runs = { numRuns: 150 };

test('which of two records comes first changes nothing', () => {
  fc.assert(
    fc.property(line, line, (one, other) => {
      const [there, back] = [weighLines(one, other), weighLines(other, one)];
      expect(back.hundredths).toBe(there.hundredths);
      expect([...back.concerns].sort()).toEqual([...there.concerns].sort());
    }),
    runs,
  );
});

test('the parts of a weight add up to it exactly', () => {
  fc.assert(
    fc.property(line, line, (one, other) => {
      const { parts, hundredths } = weighLines(one, other);
      expect(parts.reduce((sum, part) => sum + part.hundredths, 0)).toBe(hundredths);
    }),
    runs,
  );
});

test('a field in which two records agree never lowers their weight', () => {
  const values: Line = {
    dob: '1991-05-17',
    sex: 'F',
    nationality: 'ERI',
    language: 'tigrinya',
    phone: '+99912345678',
    ho_ref: 'X1234567',
    nhs_no: '9990000018',
    place: 'Harbour House',
  };
  fc.assert(
    fc.property(line, line, fc.constantFrom(...Object.keys(values)), (one, other, field) => {
      const without = weighLines({ ...one, [field]: '' }, { ...other, [field]: '' });
      const agreed = values[field] ?? '';
      const having = weighLines({ ...one, [field]: agreed }, { ...other, [field]: agreed });
      // Each part is rounded to a hundredth of a bit; nationality also says how common its names are.
      const slack = field === 'nationality' ? 0 : 1;
      expect(having.hundredths).toBeGreaterThanOrEqual(without.hundredths - slack);
    }),
    runs,
  );
});

test('a renaming of letters changes no part that is about dates', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const shuffled = fc.shuffledSubarray([...letters], { minLength: 26, maxLength: 26 });
  const renamed = ({ given = '', family = '', ...rest }: Line, by: readonly string[]): Line => {
    const rename = (text: string) => [...text.toLowerCase()].map((one) => by[letters.indexOf(one)] ?? one).join('');
    return { given: rename(given), family: rename(family), ...rest };
  };
  const dates = (one: Line, other: Line) => weighLines(one, other).parts.filter(({ what }) => what === 'birth');
  fc.assert(
    fc.property(line, line, shuffled, (one, other, by) => {
      expect(dates(renamed(one, by), renamed(other, by))).toEqual(dates(one, other));
    }),
    runs,
  );
});
