import { describe, expect, test } from 'vitest';

import type { Instrument } from '../instrument.ts';
import type { Item } from '../item.ts';
import { readMarkdownSheets } from './markdown-sheets.ts';
import { readXlsform, type FormRead } from './read-xlsform.ts';

const reading = {
  fallbackId: 'form',
  otherWords: { inLanguage: () => null, usual: { other: 'Other', specify: 'Which?' } },
};
const read = (text: string): FormRead => readXlsform(readMarkdownSheets(text), reading);

function instrumentOf(text: string): Instrument {
  const form = read(text);
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form.instrument;
}

/** `sheet:row:column:kind` of each problem. */
function problemsOf(text: string): readonly string[] {
  const form = read(text);
  if (form.ok) return [];
  return form.problems.map(({ sheet, row, column, kind }) => [sheet, row, column, kind].join(':'));
}

const survey = (...rows: readonly string[]): string => ['| survey |', '| | type | name | label |', ...rows].join('\n');
const yesNo = '\n| choices |\n| | list_name | name | label |\n| | yn | yes | Yes |\n| | yn | no | No |';

describe('a wrong form is refused with its sheet, row, column and what is wrong', () => {
  test.each<[string, string, readonly string[]]>([
    ['no survey', '| surveys |\n| | type | name |\n| | text | a |', ['survey:::no-survey-sheet']],
    ['an empty survey', '| survey |\n| | type | name | label |', ['survey:::empty-survey']],
    ['no type column', '| survey |\n| | name | label |\n| | a | A |', ['survey:1:type:missing-heading']],
    [
      'the same heading twice',
      '| survey |\n| | type | name | label | label |\n| | text | a | A | B |',
      ['survey:1:label:repeated-heading'],
    ],
    [
      'two names for one column',
      '| survey |\n| | type | name | tag | label |\n| | text | a | b | A |',
      ['survey:1:tag:two-headings-for-one'],
    ],
    [
      'media of no kind',
      '| survey |\n| | type | name | label | media::smell |\n| | text | a | A | x |',
      ['survey:1:media::smell:unknown-media'],
    ],
    ['a mistyped type', survey('| | tetx | a | A |'), ['survey:2:type:unknown-type']],
    ['a label without a type', survey('| | | a | A |', '| | text | b | B |'), ['survey:2:type:no-type']],
    ['a question without a name', survey('| | text | | A |'), ['survey:2:name:no-name']],
    ['a name with a space', survey('| | text | my name | A |'), ['survey:2:name:wrong-name']],
    ['a name that begins with a digit', survey('| | text | 1a | A |'), ['survey:2:name:wrong-name']],
    ['a name that is taken', survey('| | text | a | A |', '| | text | a | B |'), ['survey:3:name:name-taken']],
    ['a name that the form keeps', survey('| | text | meta | A |'), ['survey:2:name:name-reserved']],
    [
      'a repeat named as the form',
      survey('| | begin repeat | data | A |', '| | text | a | A |', '| | end repeat | | |'),
      ['survey:2:name:repeat-named-as-root'],
    ],
    [
      'two repeats of one name in different groups',
      survey(
        '| | begin group | g | G |',
        '| | begin repeat | r | R |',
        '| | text | a | A |',
        '| | end repeat | | |',
        '| | end group | | |',
        '| | begin repeat | r | R |',
        '| | text | b | B |',
        '| | end repeat | | |',
      ),
      ['survey:7:name:repeat-name-taken'],
    ],
    [
      'a group never ended',
      survey('| | begin group | g | G |', '| | text | a | A |'),
      ['survey:2:type:begin-without-end'],
    ],
    ['an end of nothing', survey('| | text | a | A |', '| | end group | | |'), ['survey:3:type:end-without-begin']],
    [
      'an end of another kind',
      survey('| | begin repeat | r | R |', '| | text | a | A |', '| | end group | | |'),
      ['survey:4:type:end-of-another'],
    ],
    ['no words', survey('| | text | a | |'), ['survey:2:label:no-label']],
    ['an unknown reference', survey('| | text | a | Dear ${b} |'), ['survey:2:label:unknown-reference']],
    [
      'a reference to two',
      survey(
        '| | text | a | A |',
        '| | begin group | g | G |',
        '| | text | a | A |',
        '| | note | n | ${a} |',
        '| | end group | | |',
      ),
      ['survey:5:label:ambiguous-reference'],
    ],
    [
      'a reference never finished',
      survey('| | text | a | A |', '| | note | n | ${a |'),
      ['survey:3:label:unfinished-reference'],
    ],
    [
      'a reference with spaces in it',
      survey('| | text | a | A |', '| | note | n | ${ a } |'),
      ['survey:3:label:unfinished-reference'],
    ],
    ['a list that is not there', survey('| | select_one ny | a | A |') + yesNo, ['survey:2:type:unknown-list']],
    [
      'no choices sheet',
      survey('| | select_one yn | a | A |'),
      ['survey:2:type:unknown-list', 'choices:::no-choices-sheet'],
    ],
    [
      'a choice twice',
      `${survey('| | select_one yn | a | A |')}${yesNo}\n| | yn | no | Never |`,
      ['choices:4:name:repeated-choice'],
    ],
    [
      'a choice without a name',
      `${survey('| | select_one yn | a | A |')}${yesNo}\n| | yn | | Never |`,
      ['choices:4:name:no-choice-name'],
    ],
    [
      'a space in what is chosen with others',
      `${survey('| | select_multiple yn | a | A |')}${yesNo}\n| | yn | not now | Not now |`,
      ['choices:4:name:space-in-choice'],
    ],
    [
      'a circle',
      '| survey |\n| | type | name | calculation |\n| | calculate | a | ${b} + 1 |\n| | calculate | b | ${a} + 1 |',
      ['survey:2:calculation:circle'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  const logic = (column: string, value: string, type = 'text'): string =>
    `| survey |\n| | type | name | label | ${column} |\n| | integer | age | Age | |\n| | ${type} | a | A | ${value} |${yesNo}`;

  test.each<[string, string, string, string]>([
    ['relevant', 'text', '${age} > ', 'wrong-expression'],
    ['relevant', 'text', 'age > 17', 'wrong-expression'],
    ['constraint', 'text', 'lenght(.) > 1', 'wrong-expression'],
    ['constraint', 'text', "regex(., '(a+)+\\1')", 'unheld-pattern'],
    ['trigger', 'text', 'age', 'trigger-not-references'],
    ['trigger', 'text', '${age} ${age}', 'trigger-not-references'],
    ['choice_filter', 'select_one yn or_other', 'name = ${age}', 'other-with-filter'],
    ['parameters', 'range', 'step=0', 'range-zero'],
    ['calculation', 'calculate', '', 'no-calculation'],
    ['trigger', 'background-geopoint', '', 'no-trigger'],
    ['big-image', 'text', 'a.jpg', 'big-image-alone'],
    ['appearance', 'select_one yn', "minimal search('people')", 'unheld-search'],
    ['calculation', 'text', "pulldata('people', 'a', 'b', '1')", 'unheld-external-data'],
    ['default', 'text', '${last-saved#age}', 'unheld-last-saved'],
    ['save_to', 'text', 'age', 'unheld-entities'],
    ['parameters', 'geopoint', 'reference-geometry=places', 'reference-geometry'],
  ])('%s of a %s: %s', (column, type, value, kind) => {
    expect(problemsOf(logic(column, value, type))).toEqual([`survey:3:${column}:${kind}`]);
  });

  test.each([
    ['| settings |\n| | name |\n| | my form |', 'settings:2:name:wrong-root-name'],
    ['| settings |\n| | instance_name |\n| | ${b} |', 'settings:2:instance_name:unknown-reference'],
    ['| settings |\n| | title | form_title |\n| | a | b |', 'settings:1:form_title:two-headings-for-one'],
  ])('%s', (settings, problem) => {
    expect(problemsOf(`${survey('| | text | a | A |')}\n${settings}`)).toEqual([problem]);
  });

  test('a question that nobody sees cannot be a trigger', () => {
    const text =
      '| survey |\n| | type | name | label | calculation | trigger |\n| | calculate | a | A | 1 + 1 | |\n| | text | b | B | now() | ${a} |';
    expect(problemsOf(text)).toEqual(['survey:3:trigger:trigger-not-visible']);
  });

  test('names that a form implies are taken', () => {
    expect(problemsOf(`${survey('| | select_one yn or_other | a | A |', '| | text | a_other | B |')}${yesNo}`)).toEqual(
      ['survey:3:name:name-taken'],
    );
    const counted =
      '| survey |\n| | type | name | label | repeat_count |\n| | integer | r_count | N | |\n| | begin repeat | r | R | 1 + 1 |\n| | text | a | A | |\n| | end repeat | | | |';
    expect(problemsOf(counted)).toEqual(['survey:3:name:name-taken']);
  });

  test('choices and data from other files are refused by name, and what is wrong beside them is said', () => {
    const text = survey(
      '| | select_one_from_file cities.pdf | a | A |',
      '| | csv-external | towns | |',
      '| | text | b | ${c} |',
    );
    expect(problemsOf(text)).toEqual([
      'survey:2:type:file-extension',
      'survey:2:type:unheld-external-choices',
      'survey:3:type:unheld-external-data',
      'survey:4:label:unknown-reference',
    ]);
  });
});

describe('a right form is taken in whole', () => {
  const first = (text: string): Item | undefined => instrumentOf(text).items[0];

  test('a question with all that it may say', () => {
    const text = [
      '| survey |',
      '| | Type | NAME | Label | Hint | Guidance Hint | relevance | Required | required message | constraint | Constraint Message | read only | default | appearance | parameters | media::image |',
      '| | text | a | A | h | g | 1 = 1 | yes | needed | . != "" | wrong | FALSE | x | multiline w1 | rows=3 | a.png |',
    ].join('\n');
    const said = (words: string) => ({ und: { text: words, state: 'source' } });
    expect(first(text)).toEqual({
      is: 'question',
      kind: 'text',
      name: 'a',
      label: said('A'),
      hint: said('h'),
      guidance: said('g'),
      media: { und: { image: 'a.png' } },
      relevant: '1 = 1',
      required: 'true()',
      requiredMessage: said('needed'),
      constraint: '. != ""',
      constraintMessage: said('wrong'),
      default: 'x',
      appearance: ['multiline', 'w1'],
      parameters: { rows: '3' },
    });
  });

  test('languages by their names, in any mixture of columns', () => {
    const text = [
      '| survey |',
      '| | type | name | label::English (en) | hint::Arabic (ar) | label::Arabic (ar) | label::Klingon |',
      '| | text | a | Name | تلميح | اسم | pong |',
      '| settings |',
      '| | default_language | form_title |',
      '| | English (en) | About you |',
    ].join('\n');
    const instrument = instrumentOf(text);
    expect(instrument.language).toBe('en');
    expect(instrument.languages).toEqual([
      { tag: 'en', name: 'English (en)' },
      { tag: 'ar', name: 'Arabic (ar)' },
      { tag: 'x-klingon', name: 'Klingon' },
    ]);
    expect(instrument.title).toEqual({ en: { text: 'About you', state: 'source' } });
    expect(instrument.items[0]?.label).toEqual({
      en: { text: 'Name', state: 'source' },
      ar: { text: 'اسم', state: 'draft' },
      'x-klingon': { text: 'pong', state: 'draft' },
    });
  });

  test('words without a language are in the default one, under whose own heading they give way', () => {
    const text =
      '| survey |\n| | type | name | label | label::en |\n| | text | a | old | new |\n| | text | b | old | |\n| settings |\n| | default_language |\n| | en |';
    expect(instrumentOf(text).items.map(({ label }) => label?.['en']?.text)).toEqual(['new', 'old']);
  });

  test('groups, repeats and loops', () => {
    const text = [
      survey(
        '| | begin group | g | G |',
        '| | begin repeat | r | R |',
        '| | text | a | A |',
        '| | end repeat | | |',
        '| | end group | | |',
        '| | begin loop over yn | l | L |',
        '| | integer | n | How often %(label)s? (%(name)s) |',
        '| | end loop | | |',
      ),
      yesNo,
    ].join('\n');
    const outline = (items: readonly Item[]): unknown =>
      items.map((item) =>
        item.is === 'question'
          ? `${item.name}: ${item.label?.['und']?.text ?? ''}`
          : { [`${item.is} ${item.name}`]: outline(item.items) },
      );
    expect(outline(instrumentOf(text).items)).toEqual([
      { 'group g': [{ 'repeat r': ['a: A'] }] },
      { 'group l': [{ 'group yes': ['n: How often Yes? (yes)'] }, { 'group no': ['n: How often No? (no)'] }] },
    ]);
  });

  test('or_other becomes a choice and a question which', () => {
    const { items, lists } = instrumentOf(`${survey('| | select_one yn or_other | a | A |')}${yesNo}`);
    expect(lists[0]?.choices.map(({ name }) => name)).toEqual(['yes', 'no', 'other']);
    expect(items.map(({ name, relevant }) => [name, relevant])).toEqual([
      ['a', undefined],
      ['a_other', "selected(../a, 'other')"],
    ]);
  });

  test('a list keeps its other columns as they are written', () => {
    const text = `${survey('| | select_one c | a | A |')}\n| choices |\n| | list name | value | label | Region |\n| | c | x | X | 1 |`;
    expect(instrumentOf(text).lists).toEqual([
      {
        id: 'c',
        columns: ['Region'],
        choices: [{ name: 'x', label: { und: { text: 'X', state: 'source' } }, columns: { Region: '1' } }],
      },
    ]);
  });

  test('a form that does not name itself has the name of its file', () => {
    expect(instrumentOf(survey('| | text | a | A |'))).toMatchObject({ id: 'form', version: '1', root: 'data' });
  });

  test('what could be held only in part is said', () => {
    const text =
      '| survey |\n| | type | name | label | default | body::esri:style | disabled |\n| | barcode | a | A | | x | |\n| | integer | A | B | seven | | |\n| | text | c | C | | | yes |\n| notes |\n| | mine |';
    expect(read(text).notes.map(({ kind, row }) => [kind, row])).toEqual([
      ['sheet-not-used', null],
      ['column-not-used', 1],
      ['row-skipped', 4],
      ['names-differ-by-case', 3],
      ['not-answerable', 2],
      ['default-not-number', 3],
    ]);
  });
});

describe('a form that would do harm is refused in good time', () => {
  test('groups in one another without end', () => {
    const deep = Array.from({ length: 5000 }, (_, at) => `| | begin group | g${String(at)} | G |`);
    const ends = deep.map(() => '| | end group | | |');
    expect(problemsOf(survey(...deep, '| | text | a | A |', ...ends))).toContain('survey:22:type:unheld-depth');
  });

  test('a loop over many choices with many questions', () => {
    const rows = Array.from({ length: 200 }, (_, at) => `| | text | q${String(at)} | Q |`);
    const choices = Array.from({ length: 200 }, (_, at) => `| | c | n${String(at)} | N |`).join('\n');
    const text = `${survey('| | begin loop over c | l | L |', ...rows, '| | end loop | | |')}\n| choices |\n| | list_name | name | label |\n${choices}`;
    expect(problemsOf(text)).toEqual(['survey:2:type:unheld-size']);
  });

  test('more rows than a form may have', () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => ({ row: row + 1, cells: ['x'] }));
    expect(readXlsform([{ name: 'choices', rows }], reading)).toMatchObject({
      ok: false,
      problems: [{ kind: 'unheld-size' }],
    });
  });

  test('headings and names that JavaScript knows are names like any other', () => {
    const text =
      '| survey |\n| | type | name | label | constructor | __proto__ |\n| | select_one toString | constructor | A | x | y |\n| | text | __proto__ | ${constructor} | | |\n| choices |\n| | list_name | name | label | toString | __proto__ |\n| | toString | valueOf | V | 1 | 2 |';
    expect(problemsOf(text)).toEqual([]);
  });
});
