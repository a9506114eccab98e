import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readLinkageModel } from '../../data/linkage-models.ts';
import { encodeLines, type Line } from '../../data/encoded/encode-lines.test-data.ts';
import { linkEncoded } from './link-encoded.ts';
import { bytesOfToken, tokenOf } from './row-token.ts';

const model = readLinkageModel(undefined);
const line = fc.record({
  given: fc.constantFrom('Selam', 'Tesfay', 'Mohammed', 'Mohamed', 'Ahmad', 'Hassan', 'Nguyen Thi', 'محمد', 'ተስፋይ', ''),
  family: fc.constantFrom('Ghebremeskel', 'Abd al-Rahman', 'Hosseini', 'Husaini', 'Tran', 'Unknown', ''),
  dob: fc.constantFrom('1991-05-17', '1991-01-01', '1991-12-05', '1991-05-12', '1960', ''),
  sex: fc.constantFrom('M', 'F', ''),
  nationality: fc.constantFrom('ERI', 'ETH', 'AFG', ''),
  phone: fc.constantFrom('+99912345678', '+99987654321', ''),
  ho_ref: fc.constantFrom('X1234567', 'X1234576', 'X7654321', ''),
  nhs_no: fc.constantFrom('9990000018', '9990000190', '9990000019', ''),
}) as fc.Arbitrary<Line>;
const lines = fc.array(line, { minLength: 1, maxLength: 4 });
const runs = { numRuns: 60 };

/** Every text of a row that is an encoding. */
const encodingsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(encodingsOf)
      : [];
const withoutToken = ({ row: _row, ...rest }: Readonly<{ row: string }>) => encodingsOf(rest);

test('which list is ours changes nothing but the sides', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const [a, b] = [encodeLines(one, 'a'), encodeLines(other, 'b')];
      const there = linkEncoded(a, b, model);
      const back = linkEncoded(b, a, model);
      expect(
        back.map(({ ours, theirs, decision, linked }) => [theirs, ours, decision, linked.candidates[0]?.hundredths]),
      ).toEqual(
        there.map(({ ours, theirs, decision, linked }) => [ours, theirs, decision, linked.candidates[0]?.hundredths]),
      );
    }),
    runs,
  );
});

test('equal lines have equal encodings under one key, whoever encodes them', () => {
  fc.assert(
    fc.property(line, line, (one, other) => {
      const [first] = encodeLines([one], 'a');
      const again = encodeLines([other, one], 'b')[1];
      expect({ ...again, row: '' }).toEqual({ ...first, row: '' });
    }),
    runs,
  );
});

test('under another key nothing is alike', () => {
  fc.assert(
    fc.property(line, (one) => {
      const [[mine], [their]] = [encodeLines([one], 'a'), encodeLines([one], 'b', 'another key')];
      if (mine === undefined || their === undefined) throw new Error('A list of one has a row.');
      const known = new Set(withoutToken(mine));
      expect(withoutToken(their).filter((encoding) => known.has(encoding))).toEqual([]);
    }),
    runs,
  );
});

test('an encoded row holds nothing that was written on the line', () => {
  fc.assert(
    fc.property(line, (one) => {
      const text = JSON.stringify(encodeLines([one], 'a')).toLowerCase();
      const values = Object.values(one)
        .flatMap((value) => [value, value.replace(/^\+|-/g, ''), ...value.split(/[\s-]+/)])
        .filter((value) => value.length > 4);
      for (const value of values) expect(text).not.toContain(value.toLowerCase());
    }),
    runs,
  );
});

test('a token of a row gives its 32 bytes again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      expect(bytesOfToken(tokenOf(bytes))).toEqual(bytes);
    }),
    runs,
  );
});
