import { evalFhirPath, toTypedValue } from '@medplum/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { faultsOf } from '../../../../testing/fhir.ts';
import { english, group, instrumentOf, list, opened, question, repeat } from '../../../../testing/instrument.ts';
import { compileInstrument } from '../form/compile-instrument.ts';
import type { Instrument } from '../instrument.ts';
import type { Item, Question } from '../item.ts';
import { questionKinds, type QuestionKind } from '../question-kind.ts';
import type { Answers, Said } from '../said.ts';
import type { InstrumentText } from '../text.ts';
import { carried } from '../xlsform/carried.ts';
import type { EnableWhen, FhirCoding, Questionnaire, QuestionnaireItem } from './questionnaire.ts';
import type { ResponseAnswer, ResponseItem } from './questionnaire-response.ts';
import { readQuestionnaire, type QuestionnaireRead } from './read-questionnaire.ts';
import { urls } from './urls.ts';
import { writeQuestionnaire } from './write-questionnaire.ts';
import { writeQuestionnaireResponse } from './write-response.ts';

const read = (given: Questionnaire): QuestionnaireRead =>
  readQuestionnaire(JSON.parse(JSON.stringify(given)), { fallbackId: 'form', yesOrNo: () => ({ yes: {}, no: {} }) });

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 16 })
  .map((text) => text.replace(/\$\{|instance\(|\p{C}/gu, ''))
  .filter((text) => text.trim() !== '');
const text: fc.Arbitrary<InstrumentText> = fc
  .record({ en: words, ar: words, 'x-wolof': words }, { requiredKeys: [] })
  .filter((said) => Object.keys(said).length > 0)
  .map((said) =>
    Object.fromEntries(
      Object.entries(said).map(([tag, one]) => [tag, { text: one, state: tag === 'en' ? 'source' : 'draft' }]),
    ),
  );
const codes = fc.array(
  fc.record(
    {
      system: fc.constantFrom('http://snomed.info/sct', 'http://loinc.org', 'http://unitsofmeasure.org'),
      code: fc.stringMatching(/^[0-9]{4,8}$/),
      display: fc.constant('Pregnancy'),
    },
    { requiredKeys: ['system', 'code'] },
  ),
  { minLength: 1, maxLength: 3 },
);
/** A part that is there or not, without ever being undefined. */
const parts = <Shape extends Record<string, unknown>>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });

/** What conditions may be about: one question of each kind that a condition can compare. */
const asked: readonly Question[] = [
  question('select-one', 'one', { list: 'numbers' }),
  question('select-multiple', 'many', { list: 'letters' }),
  question('integer', 'whole'),
  question('decimal', 'part'),
  question('text', 'word'),
  question('date', 'day'),
];
const simple = fc.constantFrom(
  ...[
    "${one} = '1'",
    '${one} = 1',
    '${one} != 1',
    "${one} != '2'",
    "'2' = ${one}",
    "selected(${one}, '3')",
    "${one} = ''",
  ],
  ...["selected(${many}, 'a')", "not(selected(${many}, 'b'))", "${many} != ''", "${many} = ''"],
  ...['${whole} > 17', '18 > ${whole}', '${whole} <= -3', '${whole} = 5', '${whole} != 5', "${whole} != ''"],
  ...['${part} >= 36.6', '${part} < 3', '${part} = 0.5', "${word} = 'yes'", "${word} != 'no'", "${day} = ''"],
);
const condition = fc.oneof(
  simple,
  fc.array(simple, { minLength: 2, maxLength: 3 }).map((all) => all.join(' and ')),
  fc.array(simple, { minLength: 2, maxLength: 3 }).map((all) => all.join(' or ')),
  fc.constantFrom(
    '${whole} + 1 > 3',
    "(${one} = '1' or ${whole} > 3) and ${part} > 2",
    '${whole} > ${part}',
    'today() > 0',
  ),
  fc.constantFrom(
    "${whole} > '3'",
    "${many} = 'a'",
    "${one} = 'nothing'",
    '${word} > 3',
    'count-selected(${many}) > 1',
  ),
);
const constraint = fc.constantFrom(
  '. >= 0 and . <= 120',
  '. > 3',
  '. < 9.5',
  'string-length(.) <= 9',
  "regex(., '[a-z]+')",
  '. != 4',
  ". >= 1 and regex(., '[0-9]+') and . mod 2 = 0",
);

const common = {
  label: text,
  hint: text,
  guidance: text,
  relevant: condition,
  appearance: fc.constantFrom(['minimal'], ['w1', 'multiline'], ['autocomplete']),
  readOnly: fc.constantFrom('true()', '1 = 1'),
  codes,
  media: fc.constant({ en: { image: 'a.png' } }),
};
const kinds = (Object.keys(questionKinds) as QuestionKind[]).filter((kind) => kind !== 'osm');
const anyQuestion = fc
  .record({
    kind: fc.constantFrom(...kinds),
    more: parts({
      ...common,
      required: fc.constantFrom('true()', 'false()', '1 = 1'),
      requiredMessage: text,
      constraint,
      constraintMessage: text,
      default: fc.constantFrom('1', '2.50', 'a', '2026-01-02', 'a b', '12:30:00', 'now()', 'Some words'),
      calculation: fc.constantFrom('1 + 1', '${whole} * 2'),
    }),
  })
  .map(({ kind, more }): Question => {
    const chooses = 'choices' in questionKinds[kind];
    const extra = kind === 'range' ? { parameters: { start: '0', end: '10', step: '2' } } : {};
    return question(kind, 'q', { ...more, ...extra, ...(chooses && { list: 'letters' }) });
  });
const anyGroup = (inside: fc.Arbitrary<Item>) =>
  fc
    .record({
      repeats: fc.boolean(),
      items: fc.array(inside, { maxLength: 3 }),
      more: parts({ ...common, count: fc.constantFrom('2', '${whole}') }),
    })
    .map(({ repeats, items, more: { count, ...more } }): Item =>
      repeats ? repeat('g', items, { ...more, ...(count !== undefined && { count }) }) : group('g', items, more),
    );
const { item } = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small' },
    { arbitrary: anyQuestion, weight: 4 },
    { arbitrary: anyGroup(tie('item')), weight: 1 },
  ),
}));

/** Each item with a name that is once in the form. */
function numbered(items: readonly Item[], counted = { at: 0 }): readonly Item[] {
  return items.map((one) => {
    const name = `q${String((counted.at += 1))}`;
    return one.is === 'question' ? { ...one, name } : { ...one, name, items: numbered(one.items, counted) };
  });
}

const instruments: fc.Arbitrary<Instrument> = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 5 }),
    more: parts({
      dated: fc.constant('2026-02-28' as Instrument['dated']),
      owner: words,
      purpose: words,
      source: words,
      codes,
      root: fc.constant('assessment'),
      instanceName: fc.constant("concat('a', 'b')"),
      settings: fc.constant({ style: 'pages' }),
    }),
    id: fc.constantFrom('form', 'a form / ü', 'https://example.org/Questionnaire/x'),
    title: text,
  })
  .map(({ items, more, id, title }) =>
    instrumentOf([...asked, ...numbered(items)], {
      ...more,
      id,
      title: { ...english('A form'), ...title },
      languages: ['en', 'ar', 'x-wolof'].map((tag) => ({ tag, name: tag })),
      lists: [
        list('numbers', '1', '2', '3'),
        { ...list('letters', 'a', 'b', 'c'), columns: ['region'] },
        {
          id: 'look-up',
          choices: [
            { name: 'x', columns: { region: 'north' }, codes: [{ system: 'http://snomed.info/sct', code: '1' }] },
          ],
          columns: ['region'],
        },
      ],
    }),
  )
  .filter((instrument) => compileInstrument(instrument).ok);

test('an instrument that is written as a Questionnaire and read again is the same, and R4 has nothing against it', () => {
  fc.assert(
    fc.property(instruments, (instrument) => {
      const written = writeQuestionnaire(instrument);
      expect(faultsOf(written)).toEqual([]);
      const again = read(written);
      expect(again.ok ? again.instrument : again.problems).toEqual(carried(instrument));
    }),
    { seed: 20261126, numRuns: 80 },
  );
}, 120_000);

test('what was read from a Questionnaire is written as the same Questionnaire again', () => {
  fc.assert(
    fc.property(instruments, (instrument) => {
      const written = writeQuestionnaire(instrument);
      const again = read(written);
      expect(again.ok && writeQuestionnaire(again.instrument)).toEqual(written);
    }),
    { seed: 20261127, numRuns: 50 },
  );
}, 120_000);

const said = <Value extends string | number | readonly string[]>(value: fc.Arbitrary<Value>): fc.Arbitrary<Said> =>
  fc.oneof(
    { arbitrary: value.map((one): Said => ({ is: 'value', value: one })), weight: 4 },
    { arbitrary: fc.constantFrom<Said>({ is: 'prefer-not-to-say' }, { is: 'taken-back' }), weight: 1 },
  );
const answers: fc.Arbitrary<Answers> = parts({
  '/data/one': said(fc.constantFrom('1', '2', '3')),
  '/data/many': said(fc.subarray(['a', 'b', 'c'], { minLength: 1 })),
  '/data/whole': said(fc.constantFrom(-4, -3, 4, 5, 17, 18)),
  '/data/part': said(fc.constantFrom(0.5, 2.9, 3, 36.6, 37)),
  '/data/word': said(fc.constantFrom('yes', 'no', 'maybe')),
  '/data/day': said(fc.constant('2026-01-02')),
}).map((all) => ({ said: all, instances: {} }));

/** What R4 says of its operators, worked out over a response and nothing else. */
function isEnabled({ enableWhen = [], enableBehavior }: QuestionnaireItem, items: readonly ResponseItem[]): boolean {
  const holds = enableWhen.map((one) => {
    const given = items.find(({ linkId }) => linkId === one.question)?.answer ?? [];
    if (one.operator === 'exists') return given.length > 0 === one.answerBoolean;
    const compared = given.map((answer) => compare(answer, one));
    if (one.operator === '!=') return !compared.some((order) => order === 0);
    return compared.some((order) => order !== null && fits(order, one.operator));
  });
  return enableBehavior === 'any' ? holds.some(Boolean) : holds.every(Boolean);
}
function compare(answer: ResponseAnswer, one: EnableWhen): number | null {
  const coded = (coding: FhirCoding | undefined) => coding && `${coding.system ?? ''}|${coding.code ?? ''}`;
  const left = answer.valueInteger ?? answer.valueDecimal ?? answer.valueString ?? coded(answer.valueCoding);
  const right = one.answerInteger ?? one.answerDecimal ?? one.answerString ?? coded(one.answerCoding);
  if (left === undefined || right === undefined || typeof left !== typeof right) return null;
  return left === right ? 0 : left < right ? -1 : 1;
}
const fits = (order: number, operator: EnableWhen['operator']): boolean =>
  ({ '=': order === 0, '>': order > 0, '<': order < 0, '>=': order >= 0, '<=': order <= 0 })[operator as '='] ?? false;

test('a condition that stands as enableWhen means the same there, for every answer and for none', () => {
  let held = 0;
  fc.assert(
    fc.property(condition, answers, (relevant, given) => {
      const instrument = instrumentOf([...asked, question('text', 'then', { relevant })], {
        lists: [list('numbers', '1', '2', '3'), list('letters', 'a', 'b', 'c')],
      });
      const form = opened(instrument, {}, given);
      const written = writeQuestionnaire(instrument).item?.at(-1);
      if (written?.enableWhen === undefined) return;
      held += 1;
      const response = writeQuestionnaireResponse(instrument, form, { id: 'r', status: 'in-progress' });
      expect([relevant, isEnabled(written, response.item ?? [])]).toEqual([
        relevant,
        form.state('/data/then')?.isRelevant,
      ]);
    }),
    { seed: 20261128, numRuns: 600 },
  );
  expect(held).toBeGreaterThan(300);
}, 120_000);

const wider = fc.constantFrom(
  "(${one} = '1' or ${whole} > 3) and ${part} > 2",
  "not(${one} = '1' and ${whole} != 4)",
  '${whole} + 1 > 3 - ${part}',
  '${whole} * 2 <= ${part} div 4',
  'count-selected(${many}) >= 2',
  "if(${one} = '2', ${whole}, ${part}) > 4",
  "${word} = '' and not(${one} != '')",
  "not(selected(${many}, 'a') and ${word} != 'maybe')",
  "if(${word} = 'yes', ${one}, 'none') = '2'",
);

test('a condition that stands as FHIRPath means the same there, for every answer and for none', () => {
  const missed = new Set<string>();
  fc.assert(
    fc.property(wider, answers, (relevant, given) => {
      const instrument = instrumentOf([group('about', [...asked]), question('text', 'then', { relevant })], {
        lists: [list('numbers', '1', '2', '3'), list('letters', 'a', 'b', 'c')],
      });
      const moved = Object.entries(given.said).map(([path, one]) => [path.replace('/data/', '/data/about/'), one]);
      const form = opened(instrument, {}, { said: Object.fromEntries(moved), instances: {} });
      const written = writeQuestionnaire(instrument).item?.at(-1);
      const path = written?.extension?.find(({ url }) => url === urls.enableWhenExpression)?.valueExpression
        ?.expression;
      if (path === undefined) return void missed.add(relevant);
      const response = writeQuestionnaireResponse(instrument, form, { id: 'r', status: 'in-progress' });
      const variables = { '%resource': toTypedValue(response) };
      expect([path, evalFhirPath(path, toTypedValue(response), variables)]).toEqual([
        path,
        [form.state('/data/then')?.isRelevant],
      ]);
    }),
    { seed: 20261130, numRuns: 600 },
  );
  expect([...missed]).toEqual([]);
}, 120_000);

test('anything at all is read or refused with a reason', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const key = fc.constantFrom(
    'item',
    'type',
    'linkId',
    'extension',
    'url',
    'contained',
    'enableWhen',
    'status',
    'valueString',
  );
  const odd = fc.dictionary(key, fc.oneof(json, fc.array(fc.dictionary(key, json))), { maxKeys: 6 });
  fc.assert(
    fc.property(
      fc.oneof(
        json,
        odd,
        odd.map((one) => ({ ...one, resourceType: 'Questionnaire' })),
      ),
      (given) => {
        const answer = readQuestionnaire(given, { fallbackId: 'form', yesOrNo: () => ({ yes: {}, no: {} }) });
        expect(answer.ok || answer.problems.length > 0).toBe(true);
      },
    ),
    { seed: 20261129, numRuns: 400 },
  );
});
