import { describe, expect, test } from 'vitest';

import { english, instrumentOf, list, question } from '../../../../testing/instrument.ts';
import type { Item } from '../item.ts';
import { readQuestionnaire, type QuestionnaireRead } from './read-questionnaire.ts';
import { urls } from './urls.ts';
import { writeQuestionnaire } from './write-questionnaire.ts';

const hl7 = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
const read = (more: object): QuestionnaireRead =>
  readQuestionnaire(
    {
      resourceType: 'Questionnaire',
      status: 'active',
      url: 'https://example.org/q',
      version: '1',
      language: 'en',
      ...more,
    },
    { fallbackId: 'form', yesOrNo: () => ({ yes: english('Yes'), no: english('No') }) },
  );
const whole = (...item: readonly object[]) => {
  const form = read({ item });
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form;
};
const first = (given: object, ...more: readonly object[]): Item => {
  const [item] = whole({ linkId: 'q', text: 'Q', ...given }, ...more).instrument.items;
  if (item === undefined) throw new Error('nothing was read');
  return item;
};
const problemsOf = (more: object) => {
  const form = read(more);
  return form.ok ? [] : form.problems.map(({ kind, at }) => `${kind} ${at}`);
};

describe('a Questionnaire from elsewhere', () => {
  test.each([
    ['a string is a text', { type: 'string' }, { kind: 'text' }],
    ['a long text has several lines', { type: 'text' }, { kind: 'text', appearance: ['multiline'] }],
    [
      'a number with bounds',
      {
        type: 'integer',
        extension: [
          { url: urls.minValue, valueInteger: 0 },
          { url: urls.maxValue, valueInteger: 120 },
        ],
      },
      { kind: 'integer', constraint: '. >= 0 and . <= 120' },
    ],
    [
      'a text with a length and a pattern',
      { type: 'string', maxLength: 10, extension: [{ url: urls.regex, valueString: '[0-9]+' }] },
      { constraint: "string-length(.) <= 10 and regex(., '[0-9]+')" },
    ],
    [
      'a slider is a scale',
      {
        type: 'integer',
        extension: [
          { url: urls.itemControl, valueCodeableConcept: { coding: [{ code: 'slider' }] } },
          { url: urls.minValue, valueInteger: 1 },
          { url: urls.maxValue, valueInteger: 5 },
          { url: urls.sliderStep, valueInteger: 2 },
        ],
      },
      { kind: 'range', parameters: { start: '1', end: '5', step: '2' } },
    ],
    [
      'a quantity with one unit is a number with that unit',
      { type: 'quantity', extension: [{ url: urls.unit, valueCoding: { system: urls.units, code: 'kg' } }] },
      { kind: 'decimal', codes: [{ system: urls.units, code: 'kg' }] },
    ],
    [
      'required and read-only',
      { type: 'date', required: true, readOnly: true },
      { kind: 'date', required: 'true()', readOnly: 'true()' },
    ],
    [
      'a prefix is part of the words',
      { type: 'string', prefix: '1.' },
      { label: { en: { text: '1. Q', state: 'source' } } },
    ],
    [
      'help below it is its hint',
      { type: 'string', item: [{ linkId: 'h', type: 'display', text: 'Help' }] },
      { hint: english('Help') },
    ],
    [
      'a note for who asks',
      { type: 'string', extension: [{ url: urls.designNote, valueMarkdown: 'Gently' }] },
      { guidance: english('Gently') },
    ],
    ['a first value', { type: 'string', initial: [{ valueString: 'None' }] }, { default: 'None' }],
    ['a hidden text', { type: 'string', extension: [{ url: urls.hidden, valueBoolean: true }] }, { kind: 'hidden' }],
    [
      'translations',
      {
        type: 'string',
        _text: {
          extension: [
            {
              url: urls.translation,
              extension: [
                { url: 'lang', valueCode: 'ar' },
                { url: 'content', valueString: 'س' },
              ],
            },
          ],
        },
      },
      { label: { ...english('Q'), ar: { text: 'س', state: 'draft' } } },
    ],
    [
      'a code',
      { type: 'string', code: [{ system: 'http://loinc.org', code: '8302-2' }] },
      { codes: [{ system: 'http://loinc.org', code: '8302-2' }] },
    ],
    [
      'a group that repeats',
      { type: 'group', repeats: true, item: [{ linkId: 'in', type: 'string' }] },
      { is: 'repeat', items: [{ is: 'question', kind: 'text', name: 'in' }] },
    ],
  ])('%s', (_, given, expected) => {
    expect(first(given)).toMatchObject(expected);
  });

  test('options become a list whose choices keep their codes and weights', () => {
    const coding = { system: 'http://loinc.org', code: 'LA6568-5', display: 'Not at all' };
    const options = [
      { valueCoding: coding, extension: [{ url: `${hl7}/ordinalValue`, valueDecimal: 0 }] },
      { valueString: 'Very often' },
    ];
    const { instrument, notes } = whole({ linkId: 'q', type: 'choice', answerOption: options });
    expect(instrument.lists).toEqual([
      {
        id: 'q',
        columns: ['score'],
        choices: [
          { name: 'LA6568-5', label: english('Not at all'), codes: [coding], columns: { score: '0' } },
          { name: 'Very_often', label: english('Very often') },
        ],
      },
    ]);
    expect(notes).toEqual([]);
  });

  test('a contained value set is a list, with its designations', () => {
    const concept = [{ code: 'y', display: 'Yes', designation: [{ language: 'ti', value: 'እወ' }] }];
    const form = read({
      contained: [
        { resourceType: 'ValueSet', id: 'yn', status: 'active', compose: { include: [{ system: 'urn:x', concept }] } },
      ],
      item: [{ linkId: 'q', type: 'choice', repeats: true, answerValueSet: '#yn' }],
    });
    expect(form).toMatchObject({
      ok: true,
      instrument: {
        items: [{ kind: 'select-multiple', list: 'yn' }],
        languages: [{ tag: 'en' }, { tag: 'ti' }],
        lists: [{ choices: [{ name: 'y', label: { en: { text: 'Yes' }, ti: { text: 'እወ', state: 'draft' } } }] }],
      },
    });
  });

  test('a boolean is a choice of yes and no, and conditions about it still hold', () => {
    const { instrument, notes } = whole(
      { linkId: 'smokes', type: 'boolean', text: 'Do you smoke?' },
      { linkId: 'many', type: 'integer', enableWhen: [{ question: 'smokes', operator: '=', answerBoolean: true }] },
    );
    expect(instrument.items).toMatchObject([
      { kind: 'select-one', list: 'yes-or-no' },
      { relevant: "${smokes} = 'true'" },
    ]);
    expect(notes.map(({ kind }) => kind)).toEqual(['yes-or-no']);
  });

  test.each([
    [[{ question: 'n', operator: '>', answerInteger: 17 }], undefined, '${n} > 17'],
    [[{ question: 'n', operator: 'exists', answerBoolean: true }], undefined, "${n} != ''"],
    [
      [
        { question: 'n', operator: '>', answerInteger: 17 },
        { question: 'c', operator: '!=', answerCoding: { code: 'a' } },
      ],
      'any',
      "${n} > 17 or not(selected(${c}, 'a'))",
    ],
    [
      [
        { question: 'n', operator: '<', answerInteger: 3 },
        { question: 's', operator: '=', answerString: "it's" },
      ],
      'all',
      '${n} < 3 and ${s} = "it\'s"',
    ],
  ])('the conditions %j are the expression that means them', (enableWhen, enableBehavior, relevant) => {
    const about = [
      { linkId: 'n', type: 'integer' },
      { linkId: 's', type: 'string' },
      { linkId: 'c', type: 'choice', repeats: true, answerOption: [{ valueCoding: { code: 'a' } }] },
    ];
    const { instrument } = whole(
      { linkId: 'q', type: 'string', enableWhen, ...(enableBehavior && { enableBehavior }) },
      ...about,
    );
    expect(instrument.items[0]?.relevant).toBe(relevant);
  });

  test('link ids that cannot be names become names, once each, and that is said', () => {
    const { instrument, notes } = whole(
      { linkId: '1.1', type: 'string' },
      { linkId: '/8302-2', type: 'integer', enableWhen: [{ question: '1.1', operator: '=', answerString: 'x' }] },
      { linkId: '8302-2', type: 'string' },
    );
    expect(instrument.items.map(({ name }) => name)).toEqual(['q_1.1', '_8302-2', 'q_8302-2']);
    expect(instrument.items[1]?.relevant).toBe("${q_1.1} = 'x'");
    expect(notes.map(({ kind, at }) => [kind, at])).toContainEqual(['renamed', 'Questionnaire.item[0].linkId']);
  });

  test('what says nothing of the questions is not kept, and that is said', () => {
    const form = read({ contact: [{ name: 'X' }], text: { status: 'generated', div: '<div>x</div>' }, item: [] });
    expect(form.notes.map(({ at }) => at)).toEqual(['Questionnaire.text', 'Questionnaire.contact']);
  });

  test('one from HL7’s own guide is held but for its variables and its calculation, each named', () => {
    const variable = {
      url: `${hl7}/variable`,
      valueExpression: { name: 'a', language: 'text/fhirpath', expression: '1' },
    };
    const dropDown = {
      url: urls.itemControl,
      valueCodeableConcept: { coding: [{ code: 'drop-down' }], text: 'Drop down' },
    };
    const help = { url: urls.itemControl, valueCodeableConcept: { coding: [{ code: 'help' }] } };
    const answerOption = [{ valueCoding: { code: 'LA28397-0', display: 'Often true', system: 'http://loinc.org' } }];
    const item = {
      ...{ type: 'choice', linkId: '/88122-7', text: 'We worried', required: false, readOnly: true, answerOption },
      code: [{ code: '88122-7', display: 'Worried', system: 'http://loinc.org' }],
      item: [{ linkId: '/88124-3-help', type: 'display', text: 'Help', extension: [help] }],
    };
    const meta = { profile: ['http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire|2.8'] };
    expect(read({ meta, subjectType: ['Person'], item: [{ ...item, extension: [dropDown] }] })).toMatchObject({
      ok: true,
      instrument: { items: [{ name: '_88122-7', hint: english('Help'), appearance: ['minimal'], readOnly: 'true()' }] },
    });
    const calculated = {
      url: urls.calculatedExpression,
      valueExpression: { language: 'text/fhirpath', expression: '{}' },
    };
    expect(problemsOf({ extension: [variable], item: [{ ...item, extension: [calculated] }] })).toEqual([
      'unheld-extension Questionnaire.extension[0]',
      'unheld-extension Questionnaire.item[0].extension[0]',
    ]);
  });

  test('a script in the words stays words', () => {
    const script = '<script>alert(1)</script>';
    expect(first({ type: 'string', text: script }).label).toEqual(english(script));
  });

  test('nobody has signed what comes in', () => {
    expect(read({ approvalDate: '2026-01-01', item: [] })).toMatchObject({ ok: true, instrument: { signOff: null } });
  });
});

const q = { linkId: 'q', type: 'string' };
const choice = { linkId: 'q', type: 'choice' };
const with_ = (url: string, more: object = {}) => ({ ...q, extension: [{ url, ...more }] });

describe('what cannot be held is refused by name, with its place', () => {
  test.each([
    ['another resource', { resourceType: 'Patient' }, 'not-a-questionnaire '],
    ['a retired one', { status: 'retired' }, 'retired Questionnaire.status'],
    ['rules that must be understood', { implicitRules: 'urn:x' }, 'unheld-element Questionnaire.implicitRules'],
    [
      'an element that changes the meaning of others',
      { item: [{ ...q, modifierExtension: [] }] },
      'unheld-element Questionnaire.item[0].modifierExtension',
    ],
    ['a reference', { item: [{ linkId: 'q', type: 'reference' }] }, 'unheld-type Questionnaire.item[0].type'],
    [
      'an open choice',
      { item: [{ linkId: 'q', type: 'open-choice', answerOption: [{ valueString: 'a' }] }] },
      'unheld-type Questionnaire.item[0].type',
    ],
    [
      'a quantity without a unit',
      { item: [{ linkId: 'q', type: 'quantity' }] },
      'unheld-type Questionnaire.item[0].type',
    ],
    [
      'a text that is answered several times',
      { item: [{ ...q, repeats: true }] },
      'unheld-repeats Questionnaire.item[0].repeats',
    ],
    [
      'choices that are elsewhere',
      { item: [{ ...choice, answerValueSet: 'http://x.org/vs' }] },
      'unheld-choices Questionnaire.item[0].answerValueSet',
    ],
    ['a choice from nothing', { item: [choice] }, 'unheld-choices Questionnaire.item[0]'],
    [
      'an option that is a date',
      { item: [{ ...choice, answerOption: [{ valueDate: '2020-01-01' }] }] },
      'unheld-element Questionnaire.item[0].answerOption[0].valueDate',
    ],
    [
      'two choices of one code',
      { item: [{ ...choice, answerOption: [{ valueCoding: { code: 'a' } }, { valueCoding: { code: 'a' } }] }] },
      'repeated-choice Questionnaire.item[0].answerOption[1]',
    ],
    [
      'choices by a filter',
      {
        contained: [
          {
            resourceType: 'ValueSet',
            id: 'v',
            status: 'active',
            compose: { include: [{ system: 'urn:x', filter: [] }] },
          },
        ],
      },
      'unheld-element Questionnaire.contained[0].compose.include[0].filter',
    ],
    [
      'a contained resource of another kind',
      { contained: [{ resourceType: 'Patient', id: 'p' }] },
      'wrong-shape Questionnaire.contained[0].resourceType',
    ],
    [
      'a question below a question',
      { item: [{ ...q, item: [{ linkId: 'r', type: 'string' }] }] },
      'unheld-nested Questionnaire.item[0].item',
    ],
    [
      'a hidden number',
      { item: [{ linkId: 'q', type: 'integer', extension: [{ url: urls.hidden, valueBoolean: true }] }] },
      'unheld-hidden Questionnaire.item[0]',
    ],
    ['a link id that stands twice', { item: [q, q] }, 'repeated-link-id Questionnaire.item[1].linkId'],
    [
      'a condition about a date',
      { item: [{ ...q, enableWhen: [{ question: 'q', operator: '=', answerDate: '2020-01-01' }] }] },
      'unheld-element Questionnaire.item[0].enableWhen[0].answerDate',
    ],
    [
      'a condition about what is not there',
      { item: [{ ...q, enableWhen: [{ question: 'z', operator: '=', answerString: 'a' }] }] },
      'unheld-condition Questionnaire.item[0].enableWhen',
    ],
    [
      'a condition in FHIRPath',
      {
        item: [
          with_(`${sdc}/sdc-questionnaire-enableWhenExpression`, {
            valueExpression: { language: 'text/fhirpath', expression: 'true' },
          }),
        ],
      },
      'unheld-extension Questionnaire.item[0].extension[0]',
    ],
    [
      'a calculation in FHIRPath',
      { item: [with_(`${sdc}/sdc-questionnaire-calculatedExpression`)] },
      'unheld-extension Questionnaire.item[0].extension[0]',
    ],
    [
      'a choice that excludes others',
      {
        item: [
          {
            ...choice,
            answerOption: [
              { valueString: 'a', extension: [{ url: `${hl7}/questionnaire-optionExclusive`, valueBoolean: true }] },
            ],
          },
        ],
      },
      'unheld-extension Questionnaire.item[0].answerOption[0].extension[0]',
    ],
    [
      'an extension that nobody knows',
      { extension: [{ url: 'urn:x' }] },
      'unheld-extension Questionnaire.extension[0]',
    ],
    [
      'a bound that is a date',
      { item: [{ linkId: 'q', type: 'date', extension: [{ url: urls.minValue, valueDate: '2020-01-01' }] }] },
      'unheld-extension Questionnaire.item[0].extension',
    ],
    [
      'a pattern that looks ahead',
      { item: [with_(urls.regex, { valueString: '(?=a)b' })] },
      'wrong-expression Questionnaire.item[0]',
    ],
    [
      'a pattern with both quotation marks',
      { item: [with_(urls.regex, { valueString: `'"` })] },
      'unheld-bounds Questionnaire.item[0]',
    ],
    ['an item without a link id', { item: [{ type: 'string' }] }, 'wrong-shape Questionnaire.item[0].linkId'],
  ])('%s', (_, more, problem) => {
    expect(problemsOf(more)).toContain(problem);
  });

  test('groups that lie in one another without end', () => {
    let item: object = q;
    for (let depth = 0; depth < 5000; depth += 1) item = { linkId: `g${String(depth)}`, type: 'group', item: [item] };
    expect(problemsOf({ item: [item] })).toEqual(['too-deep Questionnaire']);
  });

  test('a million choices', () => {
    const answerOption = Array.from({ length: 1_000_000 }, (_, at) => ({ valueString: String(at) }));
    expect(problemsOf({ item: [{ ...choice, answerOption }] })).toEqual(['too-large Questionnaire']);
  });

  test('more than a form may hold in all, though no list of it is too long', () => {
    const concept = Array.from({ length: 40_000 }, (_, at) => ({ code: String(at) }));
    const contained = Array.from({ length: 30 }, (_, at) => ({ id: String(at), compose: { include: [{ concept }] } }));
    expect(problemsOf({ contained })).toEqual(['too-large Questionnaire']);
  });
});

describe('one of ours that another program changed', () => {
  const instrument = instrumentOf(
    [
      question('select-one', 'one', { list: 'l' }),
      question('integer', 'n', { relevant: '${one} = 1', constraint: '. > 3 and . != 5' }),
      question('text', 'w', { relevant: "(${one} = '1' or ${n} > 3) and ${n} < 9" }),
    ],
    { lists: [list('l', '1', '2')] },
  );
  const changed = (change: (item: Record<string, unknown>) => object, at = 1) => {
    const { item = [], ...more } = writeQuestionnaire(instrument);
    return problemsOf({ ...more, item: item.map((one, place) => (place === at ? change({ ...one }) : one)) });
  };

  test('is taken in as it is where nothing that stands twice was changed', () => {
    expect(changed((item) => ({ ...item, text: 'Other words' }))).toEqual([]);
  });

  test.each([
    [
      'the condition',
      (item: object) => ({ ...item, enableWhen: [{ question: 'one', operator: 'exists', answerBoolean: true }] }),
      'enableWhen',
      1,
    ],
    ['the bound', (item: object) => ({ ...item, maxLength: 3 }), 'maxLength', 1],
    [
      'the condition in FHIRPath',
      (item: { extension?: unknown }) => ({
        ...item,
        extension: (item.extension as { url: string }[]).map((one) =>
          one.url === urls.enableWhenExpression
            ? { ...one, valueExpression: { language: 'text/fhirpath', expression: 'true' } }
            : one,
        ),
      }),
      'extension',
      2,
    ],
  ])('is refused where %s no longer says what our own column says', (_, change, element, at) => {
    expect(changed(change, at)).toContain(`differs Questionnaire.item[${String(at)}].${element}`);
  });

  test('is refused where our own column cannot be read', () => {
    const odd = (name: string, valueString: string) => (item: Record<string, unknown>) => ({
      ...item,
      extension: [{ url: urls.columns, extension: [{ url: name, valueString }] }],
    });
    expect(changed(odd('type', 'nothing'))).toContain('wrong-columns Questionnaire.item[1]');
    expect(changed(odd('parameters', '[1]'))).toContain('wrong-columns Questionnaire.item[1]');
    expect(changed(odd('later', 'x'))).toContain('wrong-columns Questionnaire.item[1]');
    expect(changed(odd('calculation', '1 +'))).toContain('wrong-expression Questionnaire.item[1]');
  });
});
