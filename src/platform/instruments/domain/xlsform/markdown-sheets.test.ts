import { describe, expect, test } from 'vitest';

import { readMarkdownSheets } from './markdown-sheets.ts';

describe('sheets written as Markdown tables', () => {
  test('a first cell that is not empty begins a sheet, and rows count from its headings', () => {
    const sheets = readMarkdownSheets(
      '| survey |\n| | type | name |\n| | text | a |\n| choices | |\n| | list_name |\n',
    );
    expect(sheets).toEqual([
      {
        name: 'survey',
        rows: [
          { row: 1, cells: ['type', 'name'] },
          { row: 2, cells: ['text', 'a'] },
        ],
      },
      { name: 'choices', rows: [{ row: 1, cells: ['list_name'] }] },
    ]);
  });

  test.each([
    ['headings beside the name of the sheet', '| survey | type | name |\n| | text | a |', 2],
    ['a line that draws the table', '| survey |\n| | type | name |\n|---|:--|--:|\n| | text | a |', 2],
    ['prose and titles around it', '# My form\n\nSome words.\n| survey |\n| | type | name |\n| | text | a |\nMore.', 2],
    ['no bar at the end, and spaces before', '   | survey\n   | | type | name |\n   | | text | a |', 2],
    ['Windows line ends and a byte-order mark', '\ufeff| survey |\r\n| | type | name |\r\n| | text | a |\r\n', 2],
    ['a remark after the last bar', '| survey |\n| | type | name | # as agreed\n| | text | a | # new', 2],
  ])('%s', (_, text, row) => {
    expect(readMarkdownSheets(text)[0]?.rows.at(-1)).toEqual({ row, cells: ['text', 'a'] });
  });

  test('an empty row is left out and still counts', () => {
    const [sheet] = readMarkdownSheets('| survey |\n| | type |\n| | |\n| | text |');
    expect(sheet?.rows.map(({ row }) => row)).toEqual([1, 3]);
  });

  test('a bar after a backslash is part of its cell', () => {
    expect(readMarkdownSheets('| survey |\n| | a \\| b | c |')[0]?.rows[0]?.cells).toEqual(['a | b', 'c']);
  });

  test('rows before any sheet belong to none', () => {
    expect(readMarkdownSheets('| | type |\n| | text |')).toEqual([]);
  });
});
