import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Choice, ChoiceList } from '../choice-list.ts';
import type { Coding } from '../coding.ts';
import type { Instrument } from '../instrument.ts';
import type { Item } from '../item.ts';
import type { InstrumentMedia, InstrumentText } from '../text.ts';
import { carried } from './carried.ts';
import type { FormSheet } from './form-sheets.ts';
import { readXlsform, type FormRead } from './read-xlsform.ts';
import { writeXlsform } from './write-xlsform.ts';

const read = (sheets: readonly FormSheet[]): FormRead =>
  readXlsform(sheets, {
    fallbackId: 'form',
    otherWords: { inLanguage: () => null, usual: { other: 'Other', specify: 'Which?' } },
  });

/** Words as a cell keeps them: no space at either end, and none twice. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) =>
    text
      .replace(/\$\{|instance\(|\p{Cc}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');
const name = fc.stringMatching(/^[a-z_][a-z0-9_.-]{0,6}$/);

const languagesOf = fc
  .uniqueArray(fc.constantFrom('English (en)', 'Arabic (ar)', 'Tigrinya (ti)', 'Kurdish Sorani (ckb)'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((names) => names.map((one) => ({ tag: /\((.*)\)/.exec(one)?.[1] ?? '', name: one })));

const record = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> =>
  fc.dictionary(fc.constantFrom(...keys), value, { minKeys: 1, maxKeys: keys.length }).map((found) => ({ ...found }));

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

/** Without the properties that are undefined, which no file has. */
const whole = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  value.map((made) => JSON.parse(JSON.stringify(made)) as Value);

const codes: fc.Arbitrary<readonly Coding[]> = fc.array(
  fc.record(
    {
      system: fc.constantFrom('http://snomed.info/sct', 'http://loinc.org'),
      code: fc.stringMatching(/^[0-9]{4,8}$/),
      display: fc.constantFrom('Pregnancy', 'Blood pressure'),
    },
    { requiredKeys: ['system', 'code'] },
  ),
  { minLength: 1, maxLength: 2 },
);

const instruments: fc.Arbitrary<Instrument> = languagesOf.chain((languages) => {
  const tags = languages.map(({ tag }) => tag);
  const main = tags[0] ?? '';
  const text: fc.Arbitrary<InstrumentText> = record(tags, words).map((said) =>
    Object.fromEntries(
      Object.entries(said).map(([tag, one]) => [tag, { text: one, state: tag === main ? 'source' : 'draft' }]),
    ),
  );
  const media: fc.Arbitrary<InstrumentMedia> = record(
    tags,
    fc.record({ image: fc.constant('a.png'), audio: fc.constant('a.mp3') }, { requiredKeys: ['image'] }),
  );
  const choice: fc.Arbitrary<Choice> = whole(
    fc.record({
      name,
      label: maybe(text),
      media: maybe(media),
      columns: maybe(record(['region'], words)),
      codes: maybe(codes),
    }),
  ) as fc.Arbitrary<Choice>;
  const lists: fc.Arbitrary<readonly ChoiceList[]> = fc
    .array(fc.uniqueArray(choice, { selector: (one) => one.name, minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((all) =>
      all.map((choices, at) => ({
        id: `list${String(at)}`,
        choices,
        ...(choices.some(({ columns }) => columns !== undefined) && { columns: ['region'] }),
      })),
    );
  const common = {
    label: text,
    hint: maybe(text),
    guidance: maybe(text),
    media: maybe(media),
    relevant: maybe(fc.constantFrom('1 + 1 = 2', "today() > '2026-01-01'")),
    appearance: maybe(fc.constantFrom(['minimal'], ['w1', 'multiline'])),
    readOnly: maybe(fc.constant('true()')),
    codes: maybe(codes),
  };
  const question = fc.record({
    is: fc.constant('question'),
    ...common,
    kind: fc.constantFrom(
      'text',
      'integer',
      'date',
      'date-estimated',
      'time',
      'note',
      'image',
      'barcode',
      'select-one',
    ),
    required: maybe(fc.constantFrom('true()', '1 = 1')),
    requiredMessage: maybe(text),
    constraint: maybe(fc.constant('string-length(.) < 9')),
    constraintMessage: maybe(text),
    default: maybe(fc.constantFrom('now', '12-14 Oak Road')),
  });
  const { items } = fc.letrec((tie) => ({
    items: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, question, tie('group')), {
      minLength: 1,
      maxLength: 4,
    }),
    group: fc.record({ is: fc.constantFrom('group', 'repeat'), ...common, items: tie('items') }),
  }));
  return whole(
    fc.record({
      id: name,
      version: fc.constantFrom('1', '2026-01'),
      title: text.map((said) => ({ [main]: { text: 'A title', state: 'source' as const }, ...said })),
      dated: fc.constantFrom(null, '2026-02-28'),
      owner: fc.option(words),
      purpose: fc.option(words),
      source: fc.option(words),
      signOff: fc.constant(null),
      language: fc.constant(main),
      languages: fc.constant(languages),
      root: fc.constantFrom('data', 'assessment'),
      items: (items as fc.Arbitrary<readonly Item[]>).map((made) => numbered(made)),
      lists,
      scores: fc.constant([]),
      codes: maybe(codes),
      instanceName: maybe(fc.constant("concat('a', 'b')")),
      settings: maybe(fc.constant({ style: 'pages' })),
    }),
  ) as fc.Arbitrary<Instrument>;
});

/** Names that are once in the form, and a list for what chooses. */
function numbered(items: readonly Item[], counted = { at: 0 }): readonly Item[] {
  return items.map((item) => {
    const named = `q${String((counted.at += 1))}`;
    if (item.is !== 'question') return { ...item, name: named, items: numbered(item.items, counted) };
    return { ...item, name: named, ...(item.kind === 'select-one' && { list: 'list0' }) };
  });
}

test('an instrument that is written as a form and read again is the same', () => {
  fc.assert(
    fc.property(instruments, (instrument) => {
      const again = read(writeXlsform(instrument));
      expect(again.ok ? again.instrument : again.problems).toEqual(carried(instrument));
    }),
    { seed: 20261125, numRuns: 60 },
  );
}, 120_000);

test('a sign-off and the checks of translations do not travel in a file', () => {
  const said = { by: 'Clinical lead', on: '2026-01-01' };
  const instrument = {
    signOff: said,
    language: 'en',
    title: { en: { text: 'T', state: 'source' }, ar: { text: 'ع', state: 'checked', ...said, of: 'x' } },
  } as unknown as Instrument;
  expect(carried(instrument)).toEqual({
    signOff: null,
    language: 'en',
    title: { en: { text: 'T', state: 'source' }, ar: { text: 'ع', state: 'draft' } },
  });
});

/** Cells that forms really hold, and what looks like them. */
const cell = fc.oneof(
  fc.constantFrom(
    'type',
    'name',
    'label',
    'label::en',
    'relevant',
    'calculation',
    'parameters',
    'list_name',
    'trigger',
  ),
  fc.constantFrom(
    'text',
    'begin group',
    'end group',
    'begin repeat',
    'begin loop over a',
    'select_one a',
    'range',
    'a',
  ),
  fc.constantFrom('${a}', '${', '${last-saved#a}', 'a=1', 'seed=${a}', "instance('a')/root/item[", '.', '__proto__'),
  fc.string({ maxLength: 8 }),
  fc.constant(''),
);
const anySheets: fc.Arbitrary<readonly FormSheet[]> = fc.array(
  fc.record({
    name: fc.constantFrom('survey', 'choices', 'settings', 'osm', 'entities', 'Survey', 'x'),
    rows: fc
      .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
      .map((rows) => rows.map((cells, at) => ({ row: at + 1, cells }))),
  }),
  { maxLength: 4 },
);

test('any sheets at all are read or refused with a reason', () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const form = read(sheets);
      expect(form.ok || form.problems.length > 0).toBe(true);
      if (form.ok) expect(read(writeXlsform(form.instrument))).toMatchObject({ ok: true, instrument: form.instrument });
    }),
    { seed: 20261125, numRuns: 500 },
  );
}, 120_000);
