import { describe, expect, test } from 'vitest';

import { answer, list, opened, question, repeat, textOf } from '../../../../testing/instrument.ts';
import { noAnswers } from '../said.ts';
import { functionTable } from './function-table.ts';
import { implementations } from './functions/implementations.ts';

/** What a calculation gives in a form where `n` is 5, `d` 2.5, `t` " Ada  L ", `day` 2024-02-29, `at` an instant, `many` "a c", `one` "b" and `none` nothing. */
function worked(calculation: string): string {
  const items = [
    question('integer', 'n'),
    question('decimal', 'd'),
    question('text', 't'),
    question('text', 'none'),
    question('date', 'day'),
    question('date-time', 'at'),
    question('time', 'clock'),
    question('select-multiple', 'many', { list: 'letters' }),
    question('select-one', 'one', { list: 'letters' }),
    repeat('people', [question('integer', 'age'), question('text', 'who')]),
    question('calculate', 'result', { calculation }),
  ];
  const columns = ['weight'];
  const choices = ['a', 'b', 'c'].map((name, place) => ({
    name,
    label: { en: { text: name.toUpperCase(), state: 'source' as const } },
    columns: { weight: String(place) },
  }));
  const form = opened(items, { lists: [{ id: 'letters', choices, columns }], version: '7' }, noAnswers, {
    device: { deviceid: 'phone-1' },
  });
  answer(form, 'n', 5);
  answer(form, 'd', 2.5);
  answer(form, 't', ' Ada  L ');
  answer(form, 'day', '2024-02-29');
  answer(form, 'at', '2024-02-29T12:00:00.000+01:00');
  answer(form, 'clock', '18:00');
  answer(form, 'many', ['a', 'c']);
  answer(form, 'one', 'b');
  answer(form, 'people[1]/age', 30);
  const second = form.addInstance('/data/people');
  if (second.ok) form.answer(`${second.value.path}/age`, { is: 'value', value: 4 });
  const state = form.state('/data/result');
  return state?.is === 'question' ? state.text : 'no such question';
}

const tables: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'arithmetic, in which nothing is no number, and what is no number is nothing': [
    ['${n} + 1', '6'],
    ['${n} - ${d} * 2', '0'],
    ['(${n} + 1) div 4', '1.5'],
    ['-7 mod 3', '-1'],
    ['7 mod -3', '1'],
    ['5 div 0', 'Infinity'],
    ['0 div 0', ''],
    ['${none} + 1', ''],
    ['${t} * 2', ''],
    ['-${n}', '-5'],
    ['- -${n}', '5'],
    ['-0', '0'],
    ['0.1 + 0.2', '0.30000000000000004'],
    ['1 div 10000000', '0.0000001'],
    ["'5' + '6'", '11'],
    ["' 5 ' + 1", '6'],
    ["'1e3' + 0", ''],
    ['true() + true()', '2'],
    ['1 + ${n} = 6 and 2 < 3', 'true'],
  ],
  'comparison, of numbers, of text and of sets': [
    ['${n} = 5', 'true'],
    ["${n} = '5'", 'true'],
    ["${n} = '5.0'", 'false'],
    ['${n} = 5.0', 'true'],
    ['${n} != 5', 'false'],
    ["${none} = ''", 'true'],
    ['${none} = 0', 'false'],
    ['${none} != 0', 'true'],
    ['${none} < 1', 'false'],
    ['${none} >= 0', 'false'],
    ["'b' > 'a'", 'false'],
    ["'10' > '9'", 'true'],
    ['${age} = 4', 'true'],
    ['${age} != 4', 'true'],
    ['${age} > 29', 'true'],
    ['${age} > 30', 'false'],
    ["true() = 'yes'", 'true'],
    ["false() = ''", 'true'],
    ['1 = true()', 'true'],
    ['1 < 2 = true()', 'true'],
    ["${day} = '2024-02-29'", 'true'],
    ["${day} < '2024-03-01'", 'true'],
    ["date('2024-02-29') = ${day}", 'true'],
    ['today() > ${day}', 'true'],
    ['${at} < now()', 'true'],
  ],
  'and, or, not': [
    ["'' or 'a'", 'true'],
    ['0 or 0', 'false'],
    ["'false' and true()", 'true'],
    ['not(0)', 'true'],
    ["not('false')", 'false'],
    ["not(${n} = 5 or ${t} = '')", 'false'],
    ['boolean(0)', 'false'],
    ["boolean('0')", 'true'],
    ['boolean(0 div 0)', 'false'],
    ["boolean-from-string('1')", 'true'],
    ["boolean-from-string('true')", 'true'],
    ["boolean-from-string('yes')", 'false'],
    ['true()', 'true'],
    ['false()', 'false'],
  ],
  'dates, which are days since 1970': [
    ['${day} + 1', '19783'],
    ['date(${day} + 1)', '2024-03-01'],
    ["date('2024-2-9')", '2024-02-09'],
    ["date('2024-02-30')", 'Invalid Date'],
    ["date('')", ''],
    ['date(0)', '1970-01-01'],
    ['date(1.5)', '1970-01-02'],
    ['date-time(0.5)', '1970-01-01T12:00:00.000Z'],
    ['number(${day})', '19782'],
    ["number('2024-02-30')", ''],
    ['int(decimal-date-time(${at}) * 100)', '1978245'],
    ["decimal-date-time('1970-01-02')", '1'],
    ["decimal-date-time('soon')", ''],
    ['decimal-time(${clock})', '0.75'],
    ["decimal-time('noon')", ''],
    ["format-date(${day}, '%e %b %Y, %a %d/%m/%y %n')", '29 Feb 2024, Thu 29/02/24 2'],
    ["format-date(${day}, '%H')", '%H'],
    ["format-date(${none}, '%Y')", ''],
    ["format-date-time(${at}, '%Y-%m-%d %H:%M:%S.%3 %h')", '2024-02-29 12:00:00.000 12'],
    ['today()', '2026-11-25'],
    ['now()', '2026-11-25T20:00:00.000+00:00'],
    ["int((today() - date('1990-05-20')) div 365.25)", '36'],
  ],
  'if, coalesce, once': [
    ["if(${n} > 4, 'many', 'few')", 'many'],
    ["if(${none} = '', ${n}, ${d})", '5'],
    ["coalesce(${none}, 'x')", 'x'],
    ['coalesce(${n}, 7)', '5'],
    ["once(if(${n} = '', '', ${n} + 1))", '6'],
  ],
  choices: [
    ["selected(${many}, 'a')", 'true'],
    ["selected(${many}, 'b')", 'false'],
    ["selected(${none}, '')", 'false'],
    ["selected('ab c', 'a')", 'false'],
    ['selected-at(${many}, 1)', 'c'],
    ['selected-at(${many}, 2)', ''],
    ['selected-at(${many}, -1)', ''],
    ['count-selected(${many})', '2'],
    ['count-selected(${none})', '0'],
    ["jr:choice-name(${one}, '${one}')", 'B'],
    ["jr:choice-name(selected-at(${many}, 1), '${many}')", 'C'],
    ["jr:choice-name('z', '${one}')", ''],
    ["checklist(1, 2, ${n} > 1, ${n} > 9, '')", 'true'],
    ['checklist(2, -1, ${n} > 1, ${n} > 9)', 'false'],
    ["weighted-checklist(3, -1, ${n} > 1, 2, 'yes', 2)", 'true'],
    ["weighted-checklist(5, -1, ${n} > 1, 2, 'yes', 2)", 'false'],
  ],
  'repeats and paths': [
    ['count(${people})', '2'],
    ['count(${age})', '2'],
    ['count-non-empty(${who})', '0'],
    ['sum(${age})', '34'],
    ['sum(${who})', ''],
    ['max(${age})', '30'],
    ['min(${age}, 1)', '1'],
    ['max(${who})', ''],
    ['indexed-repeat(${age}, ${people}, 2)', '4'],
    ['indexed-repeat(${age}, ${people}, 3)', ''],
    ['indexed-repeat(${age}, ${people}, ${none})', ''],
    ['/data/people[2]/age', '4'],
    ['/data/people[position() = last()]/age', '4'],
    ['count(/data/people[age > 10])', '1'],
    ['sum(/data/people/age)', '34'],
    ['count(//age)', '2'],
    ['../n', '5'],
    ['count(/data/people[1]/*)', '2'],
    ['count(${n} | ${d})', '2'],
    ['count(${n} | ${n})', '1'],
    ['position(${n})', '1'],
    ['name(${n})', 'n'],
    ["join(', ', ${age})", '30, 4'],
    ['concat(${age})', '304'],
  ],
  'lists of the form': [
    ["instance('letters')/root/item[name = ${one}]/weight", '1'],
    ["instance('letters')/root/item[weight > 0][1]/name", 'b'],
    ["count(instance('letters')/root/item)", '3'],
    ["instance('letters')/root/item[name = 'c']/label", 'C'],
    ["sum(instance('letters')/root/item[selected(${many}, name)]/weight)", '2'],
    ["pulldata('letters', 'weight', 'name', ${one})", '1'],
    ["pulldata('letters', 'weight', 'name', 'z')", ''],
    ["count(randomize(instance('letters')/root/item))", '3'],
  ],
  text: [
    ["concat('a', ${n}, true())", 'a5true'],
    ["join('-', 'a', 'b')", 'a-b'],
    ["substr('abcdef', 1, 3)", 'bc'],
    ["substr('abcdef', 4)", 'ef'],
    ["substr('abcdef', -2)", 'ef'],
    ["substring('12345', 1.5, 2.6)", '234'],
    ["substring('12345', 0 div 0, 3)", ''],
    ["substring-before('2024-02', '-')", '2024'],
    ["substring-before('abc', 'x')", ''],
    ["substring-after('2024-02', '-')", '02'],
    ["translate('bare', 'abr', 'AB')", 'BAe'],
    ['string-length(${t})', '8'],
    ['normalize-space(${t})', 'Ada L'],
    ["contains(${t}, 'da')", 'true'],
    ["starts-with(${t}, ' A')", 'true'],
    ["ends-with('abc', 'bc')", 'true'],
    ["regex('AB12', '[A-Z]{2}\\d+')", 'true'],
    ["regex('xAB12', '[A-Z]{2}\\d+')", 'false'],
    ["base64-decode('2YXYsdit2KjYpw==')", 'مرحبا'],
    ["base64-decode('***')", ''],
    ['string(${d})', '2.5'],
    ['string(1 div 3)', '0.3333333333333333'],
    ['version()', '7'],
    ["property('deviceid')", 'phone-1'],
    ['string-length(uuid())', '36'],
    ['string-length(uuid(8))', '8'],
  ],
  numbers: [
    ['int(2.9)', '2'],
    ['int(-2.9)', '-2'],
    ['round(2.5)', '3'],
    ['round(-2.5)', '-3'],
    ['round(1.2345, 2)', '1.23'],
    ['round(1234, -2)', '1200'],
    ['round(${none})', ''],
    ['floor(-1.5)', '-2'],
    ['ceiling(1.2)', '2'],
    ['abs(-3)', '3'],
    ['pow(2, 10)', '1024'],
    ['sqrt(16)', '4'],
    ['exp10(3)', '1000'],
    ['log10(1000)', '3'],
    ['log(exp(2))', '2'],
    ['round(pi(), 4)', '3.1416'],
    ['round(sin(pi() div 2), 4)', '1'],
    ['cos(0)', '1'],
    ['tan(0)', '0'],
    ['asin(0)', '0'],
    ['acos(1)', '0'],
    ['atan(0)', '0'],
    ['atan2(0, 1)', '0'],
    ['random() >= 0 and random() < 1', 'true'],
    ['number(true())', '1'],
    ["number('')", ''],
  ],
};

for (const [about, rows] of Object.entries(tables)) {
  describe(about, () => {
    test.each(rows)('%s is %s', (calculation, result) => {
      expect(worked(calculation)).toBe(result);
    });
  });
}

test('every function that the table says we hold is worked out, and no other', () => {
  const held = [...functionTable].filter(([, { isHeld }]) => isHeld).map(([name]) => name);
  expect([...implementations.keys()].sort()).toEqual(held.sort());
});

test('every function that we hold is in an example above', () => {
  const examples = Object.values(tables)
    .flat()
    .map(([calculation]) => calculation)
    .join(' ');
  const missing = [...implementations.keys()].filter((name) => !examples.includes(`${name}(`));
  expect(missing).toEqual(['current', 'local-name']);
});

test('an evaluation that would look at millions of nodes gives what it has, within its measure', () => {
  const names = Array.from({ length: 3000 }, (_, place) => `n${place}`);
  const calculation = "count(instance('l')/root/item[count(instance('l')/root/item[contains(name, '9')]) > 0])";
  const form = opened([question('calculate', 'c', { calculation })], { lists: [list('l', ...names)] });
  expect(Number(textOf(form, 'c'))).toBeLessThan(100);
});
