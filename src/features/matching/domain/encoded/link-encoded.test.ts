import { expect, it } from 'vitest';

import { readLinkageModel } from '../../data/linkage-models.ts';
import { encodeLines, type Line } from '../../data/encoded/encode-lines.test-data.ts';
import { linkEncoded } from './link-encoded.ts';

const model = readLinkageModel(undefined);

function judge(one: Line, other: Line) {
  const [pair] = linkEncoded(encodeLines([one], 'a'), encodeLines([other], 'b'), model);
  const [best] = pair?.linked.candidates ?? [];
  return {
    decision: pair?.decision ?? 'none',
    concerns: best?.concerns ?? [],
    parts: best?.parts.map(({ what, level }) => `${what}.${level}`) ?? [],
    hundredths: best?.hundredths,
    sum: best?.parts.reduce((all, part) => all + part.hundredths, 0),
  };
}

const selam: Line = {
  given: 'Selam',
  family: 'Tesfay Ghebremeskel',
  dob: '1991-05-17',
  sex: 'F',
  nationality: 'ERI',
  phone: '+99912345678',
  ho_ref: 'X1234567',
};

it('one person, spelt and ordered another way, is likely, with reasons that add up', () => {
  const found = judge(selam, { ...selam, given: 'Tesfaye Gebremeskel', family: 'Selam', phone: '' });
  expect(found.decision).toBe('likely');
  expect(found.parts).toContain('reference.same');
  expect(found.sum).toBe(found.hundredths);
});

it('a reference with a slip is nearly the same, two that differ stop a link', () => {
  expect(judge(selam, { ...selam, ho_ref: 'X1234576' }).parts).toContain('reference.near');
  expect(judge(selam, { ...selam, ho_ref: 'X7654321' })).toMatchObject({ concerns: ['references-differ'] });
});

const mustNot: [string, Line, Line, string][] = [
  ['twins', selam, { ...selam, given: 'Rahel', ho_ref: '' }, 'twins'],
  [
    'brothers of confusable names',
    { ...selam, given: 'Hassan' },
    { ...selam, given: 'Hussein', ho_ref: '' },
    'confusable-names',
  ],
  [
    'two valid NHS numbers',
    { ...selam, nhs_no: '9990000018' },
    { ...selam, nhs_no: '9990000190' },
    'nhs-numbers-differ',
  ],
  ['a stand-in for a name', { ...selam, given: 'Baby Girl' }, { ...selam, given: 'Baby Girl' }, 'placeholder'],
  ['mother and daughter of one name', selam, { ...selam, dob: '2016-02-28', ho_ref: '' }, 'generations'],
  [
    'father and son of one name, born on one day of the year',
    { ...selam, dob: '1975-02-03', ho_ref: '' },
    { ...selam, dob: '2005-02-03', ho_ref: '' },
    'generations',
  ],
  [
    'a name and nothing else',
    { given: 'Selam', family: 'Tesfay' },
    { given: 'Selam', family: 'Tesfay' },
    'one-kind-of-evidence',
  ],
  [
    'a common name and 1 January',
    { given: 'Mohamed', family: 'Mohamed', dob: '1990-01-01' },
    { given: 'Mohamed', family: 'Mohamed', dob: '1990-01-01' },
    'one-kind-of-evidence',
  ],
];

it.each(mustNot)('%s: never likely', (_title, one, other, concern) => {
  const found = judge(one, other);
  expect(found.decision).not.toBe('likely');
  expect(found.concerns).toContain(concern);
});

it('where two of theirs who are not one person fit as well, nobody is likely', () => {
  const known: Line = { ...selam, ho_ref: '', phone: '' };
  const one = encodeLines([{ ...known, nhs_no: '9990000018' }], 'b');
  expect(linkEncoded(encodeLines([known], 'a'), one, model)[0]?.decision).toBe('likely');
  const two = encodeLines(
    [
      { ...known, nhs_no: '9990000018' },
      { ...known, nhs_no: '9990000190' },
    ],
    'b',
  );
  expect(linkEncoded(encodeLines([known], 'a'), two, model)[0]?.decision).not.toBe('likely');
});
