import { expect, test } from 'vitest';

import { questionKinds, type QuestionKind } from '../question-kind.ts';
import { readType, typeWords } from './question-types.ts';

test.each<[string, QuestionKind, string | null, boolean]>([
  ['text', 'text', null, false],
  ['string', 'text', null, false],
  ['int', 'integer', null, false],
  ['dateTime', 'date-time', null, false],
  ['photo', 'image', null, false],
  ['gps', 'geopoint', null, false],
  ['trigger', 'acknowledge', null, false],
  ['select_one yes_no', 'select-one', 'yes_no', false],
  ['select one from yes_no', 'select-one', 'yes_no', false],
  ['select  one   yes_no', 'select-one', 'yes_no', false],
  ['select1 yes_no', 'select-one', 'yes_no', false],
  ['select_multiple needs or_other', 'select-multiple', 'needs', true],
  ['select all that apply from needs or specify other', 'select-multiple', 'needs', true],
  ['rank needs', 'rank', 'needs', false],
  ['osm building', 'osm', 'building', false],
])('%s', (written, kind, list, orOther) => {
  expect(readType(written)).toEqual({ is: 'question', kind, list, orOther });
});

test.each([
  ['begin group', 'begin', 'group', null],
  ['begin_repeat', 'begin', 'repeat', null],
  ['begin lgroup', 'begin', 'repeat', null],
  ['end_repeat', 'end', 'repeat', null],
  ['begin loop over needs', 'begin', 'loop', 'needs'],
])('%s', (written, is, what, over) => {
  expect(readType(written)).toEqual({ is, what, over });
});

test.each(['begin', 'begin dancing', 'select_one', 'select_one a b', 'Text', 'texts', 'or_other', '', 'constructor'])(
  '%j is no type',
  (written) => {
    expect(readType(written)).toEqual({ is: 'unknown' });
  },
);

test('every kind is written as a type that is read again, but an estimated date, which is a date', () => {
  const kinds = Object.keys(questionKinds) as QuestionKind[];
  const read = kinds.map((kind) => {
    const words = typeWords(kind);
    const type = readType(/^(select|rank)/.test(kind) ? `${words} list` : words);
    return [kind, type.is === 'question' ? type.kind : type.is];
  });
  expect(read).toEqual(kinds.map((kind) => [kind, kind === 'date-estimated' ? 'date' : kind]));
});
