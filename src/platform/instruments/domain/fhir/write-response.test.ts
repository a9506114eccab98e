import { describe, expect, test } from 'vitest';

import { faultsOf } from '../../../../testing/fhir.ts';
import { english, group, instrumentOf, list, opened, question, repeat } from '../../../../testing/instrument.ts';
import type { Item } from '../item.ts';
import type { Answers, Said } from '../said.ts';
import type { ResponseItem } from './questionnaire-response.ts';
import { urls } from './urls.ts';
import { writeQuestionnaireResponse, type ResponseAbout } from './write-response.ts';

const lists = [list('l', 'a', 'b', 'c')];
const write = (
  items: readonly Item[],
  said: Record<string, Said>,
  about: Partial<ResponseAbout> = {},
  instances: Answers['instances'] = {},
) => {
  const instrument = instrumentOf(items, { lists });
  const response = writeQuestionnaireResponse(instrument, opened(instrument, {}, { said, instances }), {
    id: 'r-1',
    status: 'completed',
    ...about,
  });
  expect(faultsOf(response)).toEqual([]);
  return response;
};
const value = (of: string | number | readonly string[]): Said => ({ is: 'value', value: of });
const coding = (code: string) => ({
  valueCoding: { system: 'https://alongside.example/fhir/Questionnaire/form/choices/l', code, display: code },
});
const answerOf = (kind: Parameters<typeof question>[0], said: Said): ResponseItem | undefined =>
  write([question(kind, 'q', { list: 'l' })], { '/data/q': said }).item?.[0];

test.each([
  ['text', value('word'), [{ valueString: 'word' }]],
  ['integer', value(5), [{ valueInteger: 5 }]],
  ['integer', value(5_000_000_000), [{ valueDecimal: 5_000_000_000 }]],
  ['decimal', value(36.6), [{ valueDecimal: 36.6 }]],
  ['select-one', value('b'), [coding('b')]],
  ['select-multiple', value(['a', 'c']), [coding('a'), coding('c')]],
  ['date', value('2026-01-02'), [{ valueDate: '2026-01-02' }]],
  [
    'date-estimated',
    value('1984~'),
    [{ extension: [{ url: urls.approximate, valueBoolean: true }], valueDate: '1984' }],
  ],
  ['date-estimated', value('1984-03'), [{ valueDate: '1984-03' }]],
  ['time', value('09:30'), [{ valueTime: '09:30:00' }]],
  ['time', value('09:30:15.000+01:00'), [{ valueTime: '09:30:15.000' }]],
  ['date-time', value('2026-01-02T09:30Z'), [{ valueDateTime: '2026-01-02T09:30:00Z' }]],
  [
    'date-time',
    value('2026-01-02T09:30'),
    [{ extension: [{ url: urls.localTime, valueString: '09:30' }], valueDateTime: '2026-01-02' }],
  ],
  ['acknowledge', value('OK'), [{ valueBoolean: true }]],
  ['image', value('scan.png'), [{ valueAttachment: { title: 'scan.png' } }]],
] as const)('an answer to a question of kind %s, %j, is a value of its type', (kind, said, answer) => {
  expect(answerOf(kind, said)?.answer).toEqual(answer);
});

test('not wishing to say is a reason for which there is no answer', () => {
  expect(answerOf('text', { is: 'prefer-not-to-say' })).toEqual({
    linkId: 'q',
    text: 'q',
    extension: [{ url: urls.dataAbsent, valueCode: 'asked-declined' }],
  });
});

test('not having been asked is another, with why', () => {
  expect(answerOf('text', { is: 'not-asked', because: 'no interpreter' })?.extension).toEqual([
    { url: urls.dataAbsent, valueCode: 'not-asked' },
    { url: urls.because, valueString: 'no interpreter' },
  ]);
});

test('what was taken back, or never said, is not there', () => {
  expect(
    write([question('text', 'a'), question('text', 'b')], { '/data/a': { is: 'taken-back' } }).item,
  ).toBeUndefined();
});

test('an answer that does not count now is left out and named as set aside', () => {
  const response = write([question('integer', 'age'), question('text', 'school', { relevant: '${age} < 18' })], {
    '/data/age': value(30),
    '/data/school': value('A secret'),
  });
  expect(response.item?.map(({ linkId }) => linkId)).toEqual(['age']);
  expect(response.extension).toEqual([
    {
      url: urls.setAside,
      extension: [
        { url: 'linkId', valueString: 'school' },
        { url: 'question', valueString: 'school' },
      ],
    },
  ]);
  expect(JSON.stringify(response)).not.toContain('A secret');
});

test('each instance of a repeat is an item of its own, in the groups that it lies in', () => {
  const items = [group('home', [repeat('child', [question('text', 'name'), question('integer', 'age')])])];
  const response = write(
    items,
    { '/data/home/child[one]/name': value('A'), '/data/home/child[two]/age': value(3) },
    {},
    { '/data/home/child': { one: 'there', two: 'there' } },
  );
  const child = (id: string, item: ResponseItem) => ({
    linkId: 'home/child',
    extension: [{ url: urls.instance, valueString: id }],
    item: [item],
  });
  expect(response.item).toEqual([
    {
      linkId: 'home',
      item: [
        child('one', { linkId: 'home/child/name', text: 'name', answer: [{ valueString: 'A' }] }),
        child('two', { linkId: 'home/child/age', text: 'age', answer: [{ valueInteger: 3 }] }),
      ],
    },
  ]);
});

describe('how it was answered', () => {
  const interpreter = { is: 'interpreter', language: 'ti', channel: 'phone', interpreter: 'professional' } as const;

  test('stands once for the whole, and again where one answer was given otherwise', () => {
    const response = write(
      [question('text', 'a'), question('text', 'b')],
      { '/data/a': value('x'), '/data/b': value('y') },
      { mode: interpreter, modeOf: (path) => (path === '/data/b' ? { is: 'paper' } : interpreter) },
    );
    expect(response.extension).toEqual([
      {
        url: urls.mode,
        extension: Object.entries(interpreter).map(([url, valueCode]) => ({ url, valueCode })),
      },
    ]);
    expect(response.item?.map(({ extension }) => extension)).toEqual([
      undefined,
      [{ url: urls.mode, extension: [{ url: 'is', valueCode: 'paper' }] }],
    ]);
  });
});

test('it says which version of which form it is a filling of, about whom and by whom', () => {
  const about = {
    authored: '2026-11-25T10:00:00Z',
    subject: { reference: 'Patient/1' },
    author: { display: 'A nurse' },
  };
  expect(write([question('text', 'a')], { '/data/a': value('x') }, about)).toMatchObject({
    questionnaire: 'https://alongside.example/fhir/Questionnaire/form|1',
    identifier: { value: 'r-1' },
    status: 'completed',
    ...about,
  });
});

test('an answer that is to be kept back leaves no trace', () => {
  const items = [question('text', 'a', { label: english('Status') }), question('text', 'b')];
  const response = write(
    items,
    { '/data/a': value('x'), '/data/b': value('y') },
    { without: ({ path }) => path === '/data/a' },
  );
  expect(response.item?.map(({ linkId }) => linkId)).toEqual(['b']);
});
