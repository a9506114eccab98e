import { describe, expect, test } from 'vitest';

import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import type { Said } from '#platform/instruments/domain/said.ts';

import { instrumentOf, question, repeat, surroundings } from '../../../testing/instrument.ts';
import { answersTable, type FinishedResponse } from './answers-table.ts';
import { readFilling } from './filling.ts';

const instrument = instrumentOf([
  question('text', 'a'),
  question('text', 'b', { relevant: "${a} = 'yes'" }),
  repeat('r', [question('text', 'x'), question('integer', 'y')]),
  question('note', 'n'),
  question('calculate', 'c', { calculation: "concat(${a}, '!')" }),
]);
const compiled = compileInstrument(instrument);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));

const value = (text: string | number): Said => ({ is: 'value', value: text });
const response = (said: Readonly<Record<string, Said>>, lines: readonly string[] = []): FinishedResponse => ({
  id: 'r',
  way: 'link',
  language: 'en',
  filling: readFilling([
    {
      id: '1',
      body: {
        instrument: { id: 'form', version: '1' },
        response: '01890000-0000-4000-8000-000000000001',
        mode: { is: 'self' },
        answers: Object.entries(said).map(([path, one]) => ({ path: `/data/${path}`, said: one })),
        instances: lines.map((id) => ({ path: '/data/r', id, is: 'there' })),
      },
    },
  ]),
});
const table = (...responses: readonly FinishedResponse[]) => answersTable(compiled.value, responses, surroundings);

describe('answers as a table', () => {
  test('have a column for each question, in the order of the form, and one for each line of what repeats', () => {
    const { head, rows } = table(
      response(
        { a: value('yes'), b: value('because'), 'r[1]/x': value('one'), 'r[2]/x': value('two'), 'r[2]/y': value(3) },
        ['2'],
      ),
      response({ a: value('no') }),
    );
    expect(head).toEqual([
      'way',
      'language',
      'mode',
      '/data/a',
      '/data/b',
      '/data/r[1]/x',
      '/data/r[2]/x',
      '/data/r[2]/y',
      '/data/c',
    ]);
    expect(rows).toEqual([
      ['link', 'en', 'self', 'yes', 'because', 'one', 'two', '3', 'yes!'],
      ['link', 'en', 'self', 'no', '', '', '', '', 'no!'],
    ]);
  });

  test('leave out what does not count, and say how much that was', () => {
    const { rows, counts } = table(
      response({ a: value('no'), b: value('because') }),
      response({ a: { is: 'prefer-not-to-say' } }),
    );
    expect(rows.map((row) => row.slice(3, 5))).toEqual([
      ['no', ''],
      ['(prefer not to say)', ''],
    ]);
    expect(counts.slice(0, 2)).toEqual([
      { path: '/data/a', answered: 1, notSaid: 1, setAside: 0 },
      { path: '/data/b', answered: 0, notSaid: 0, setAside: 1 },
    ]);
  });

  test('of nobody are a head without rows', () => {
    expect(table()).toMatchObject({ head: ['way', 'language', 'mode', '/data/a', '/data/b', '/data/c'], rows: [] });
  });
});
