import { describe, expect, test } from 'vitest';

import { readPasted } from './read-pasted.ts';

const none = { survey: '', choices: '', settings: '' };

describe('sheets that were pasted', () => {
  test('come between tabs, as a spreadsheet copies them, with their row numbers', () => {
    expect(
      readPasted({ ...none, survey: 'type\tname\tlabel\r\n\r\ntext\ta\tA\r\n', choices: 'list_name\tname' }),
    ).toEqual([
      {
        name: 'survey',
        rows: [
          { row: 1, cells: ['type', 'name', 'label'] },
          { row: 3, cells: ['text', 'a', 'A'] },
        ],
      },
      { name: 'choices', rows: [{ row: 1, cells: ['list_name', 'name'] }] },
    ]);
  });

  test.each([
    ['a cell with a line end', 'a\t"one\ntwo"\tb', ['a', 'one\ntwo', 'b']],
    ['doubled quotes', '"say ""yes"""\tb', ['say "yes"', 'b']],
    ['a quote that is only the first letter', '"Yes" or "no"?\tb', ['"Yes" or "no"?', 'b']],
    ['a quote that is never closed', '"Yes\tb', ['"Yes', 'b']],
    ['letters that no text can hold', 'a\u0000b\u0007\t\ud800', ['ab', '\ufffd']],
  ])('%s', (_, text, cells) => {
    expect(readPasted({ ...none, survey: text })[0]?.rows[0]?.cells).toEqual(cells);
  });

  test('come as Markdown, all in one field or one in each', () => {
    const survey = '| | type | name |\n| | text | a |';
    const whole = `| survey |\n${survey}\n| settings |\n| | form_id |\n| | x |`;
    expect(readPasted({ ...none, survey })).toEqual(readPasted({ ...none, survey: `| survey |\n${survey}` }));
    expect(readPasted({ ...none, choices: whole }).map(({ name }) => name)).toEqual(['survey', 'settings']);
  });

  test('nothing typed is no sheet', () => {
    expect(readPasted({ ...none, survey: ' \n\t' })).toEqual([]);
  });
});
