import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

import { runCommand } from '#platform/runtime/command.ts';

import { matchingCommands } from '../../command.ts';
import { eachCsvRow } from '../csv-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-encoded-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);

async function run(...words: string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const code = await runCommand(
    matchingCommands(() => '2026-11-26'),
    ['match', ...words],
    {
      settings: {} as never,
      database: () => Promise.reject(new Error('Matching of files needs no database.')),
      out: (text) => said.out.push(text),
      err: (text) => said.err.push(text),
    },
  );
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

function rowsOf(name: string): Record<string, string>[] {
  const rows: string[][] = [];
  eachCsvRow(readFileSync(at(name)), (cells) => rows.push(cells));
  const [heading = [], ...lines] = rows;
  return lines.map((cells) => Object.fromEntries(heading.map((column, place) => [column, cells[place] ?? ''])));
}
const tokenOf = (map: string, id: string) => rowsOf(map).find((row) => row['id'] === id)?.['row'] ?? '';

const ours = `reg_id,given,family,dob,sex,nationality,phone,ho_ref,nhs_no
LOCAL-R1,Selam,Tesfay,1991-05-17,F,ERI,+99912345678,X1234567,
LOCAL-R2,Mohammad,Ahmadi,1988-03-09,M,AFG,,X7654321,9990000018
LOCAL-R3,Besnik,Hoxha,1979-11-02,M,ALB,,,
LOCAL-R4,محمد,کریمی,1369-06-20,M,IRN,,X5555555,
`;
const theirs = `arr_id,given,family,dob,sex,nationality,phone,ho_ref,nhs_no
THEIR-A1,Tesfai,Selam,1991-05-17,F,ERI,,X1234567,
THEIR-A2,Muhammad,Ahmady,1988-09-03,M,AFG,,X7654321,
THEIR-A3,Linh,Nguyen Thi,2001-08-30,F,VNM,,,
`;

beforeAll(async () => {
  writeFileSync(at('ours.csv'), ours);
  writeFileSync(at('theirs.csv'), theirs);
  for (const key of ['KEY', 'OTHER']) await run('encode-key', '--out', at(key));
  await run('encode', at('ours.csv'), '--key', at('KEY'), '--out', at('ours.jsonl'), '--map', at('ours.map.csv'));
  await run('encode', at('theirs.csv'), '--key', at('KEY'), '--out', at('theirs.jsonl'), '--map', at('theirs.map.csv'));
  await run('compare-encoded', at('ours.jsonl'), at('theirs.jsonl'), '--key', at('KEY'), '--out', at('pairs.csv'));
});

describe('an encoded list', () => {
  it('holds no value of the list and no id', () => {
    for (const [list, encoded] of [
      [ours, 'ours.jsonl'],
      [theirs, 'theirs.jsonl'],
    ] as const) {
      const text = readFileSync(at(encoded), 'utf8').toLowerCase();
      const values = list
        .split('\n')
        .slice(1)
        .flatMap((line) => line.split(/[,\s]/))
        .flatMap((value) => [value, value.replaceAll(/[-+]/g, '')])
        .filter((value) => value.length > 3);
      expect(values.length).toBeGreaterThan(20);
      for (const value of values) expect(text).not.toContain(value.toLowerCase());
    }
  });

  it('names its key by a fingerprint and has as many rows as the list, in no order of the list', () => {
    const [heading = '', ...lines] = readFileSync(at('ours.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(heading)).toMatchObject({ format: 'alongside-encoded-list', rows: 4 });
    const tokens = lines.slice(0, -1).map((line) => (JSON.parse(line) as { row: string }).row);
    expect(tokens).toEqual([...tokens].sort());
    expect(new Set(tokens)).toEqual(new Set(rowsOf('ours.map.csv').map((row) => row['row'])));
  });

  it('is another one each time, so that two of them cannot be laid side by side by their tokens', async () => {
    await run('encode', at('ours.csv'), '--key', at('KEY'), '--out', at('again.jsonl'));
    const before = new Set(rowsOf('ours.map.csv').map((row) => row['row']));
    expect(rowsOf('again.jsonl.private-map.csv').filter((row) => before.has(row['row']))).toEqual([]);
  });

  it('keeps the key and the map from other users of the machine', () => {
    for (const name of ['KEY', 'ours.map.csv']) expect(statSync(at(name)).mode & 0o077).toBe(0);
  });
});

test('compare-encoded gives the pairs, heaviest first, with reasons that name no value', () => {
  const rows = rowsOf('pairs.csv');
  expect(rows.map(({ decision }) => decision).slice(0, 2)).toEqual(['likely', 'likely']);
  const pairs = rows.map(({ token_a: a, token_b: b }) => `${a ?? ''} ${b ?? ''}`);
  expect(pairs).toContain(`${tokenOf('ours.map.csv', 'LOCAL-R1')} ${tokenOf('theirs.map.csv', 'THEIR-A1')}`);
  expect(pairs).toContain(`${tokenOf('ours.map.csv', 'LOCAL-R2')} ${tokenOf('theirs.map.csv', 'THEIR-A2')}`);
  for (const { reasons = '', weight_bits: weight = '' } of rows) {
    const parts = reasons.match(/[+-]\d+\.\d\d/g) ?? [];
    expect(parts.reduce((sum, part) => sum + Math.round(Number(part) * 100), 0)).toBe(Math.round(Number(weight) * 100));
    expect(reasons).not.toMatch(/Selam|Tesfa|Ahmad|1991|1988|X\d{7}/i);
  }
});

test('a third side compares without the key, and then refuses lists of two keys', async () => {
  const compared = (file: string) => run('compare-encoded', at('ours.jsonl'), at(file), '--out', at('third.csv'));
  expect((await compared('theirs.jsonl')).code).toBe(0);
  expect(rowsOf('third.csv')).toEqual(rowsOf('pairs.csv'));
  await run('encode', at('theirs.csv'), '--key', at('OTHER'), '--out', at('their-other.jsonl'));
  expect(await compared('their-other.jsonl')).toMatchObject({ code: 2, err: expect.stringContaining('with one key') });
});

describe('what both sides confirm', () => {
  const confirm = (side: string, out: string, ...words: string[]) =>
    run('confirm-encoded', at('pairs.csv'), '--map', at(`${side}.map.csv`), '--out', at(out), ...words);
  const settle = async (side: string, mine: string, other: string) => {
    const map = at(`${side}.map.csv`);
    const { code, err } = await run('settle-encoded', at(mine), at(other), '--map', map, '--out', at('agreed.csv'));
    expect([code, err]).toEqual([0, '']);
    return rowsOf('agreed.csv').map(({ id, their_token: token }) => [id, token]);
  };

  it('comes out on either side with its own ids, and nothing else does', async () => {
    await confirm('ours', 'c-ours.csv', '--yes', 'LOCAL-R1,LOCAL-R2');
    await confirm('theirs', 'c-theirs.csv', '--yes', tokenOf('theirs.map.csv', 'THEIR-A1'), '--no', 'THEIR-A2');
    expect(await settle('ours', 'c-ours.csv', 'c-theirs.csv')).toEqual([
      ['LOCAL-R1', tokenOf('theirs.map.csv', 'THEIR-A1')],
    ]);
    expect(await settle('theirs', 'c-theirs.csv', 'c-ours.csv')).toEqual([
      ['THEIR-A1', tokenOf('ours.map.csv', 'LOCAL-R1')],
    ]);
  });

  it('is nothing where one side confirmed alone, and nothing where a side lays its own file on both sides', async () => {
    await confirm('ours', 'c-ours.csv', '--yes', 'LOCAL-R1 LOCAL-R2');
    await confirm('theirs', 'c-none.csv', '--no', 'THEIR-A1,THEIR-A2');
    expect(await settle('ours', 'c-ours.csv', 'c-none.csv')).toEqual([]);
    expect(await settle('theirs', 'c-none.csv', 'c-ours.csv')).toEqual([]);
    expect(await settle('ours', 'c-ours.csv', 'c-ours.csv')).toEqual([]);
  });

  it('cannot be told from what was not confirmed by looking at the file, nor by somebody else with a map', async () => {
    await confirm('ours', 'c-yes.csv', '--yes', 'LOCAL-R1,LOCAL-R2');
    await confirm('ours', 'c-no.csv', '--no', 'LOCAL-R1,LOCAL-R2');
    const shape = (name: string) =>
      rowsOf(name).map(({ token_a: a, token_b: b, confirmation = '' }) => [a, b, confirmation.length]);
    expect(shape('c-yes.csv')).toEqual(shape('c-no.csv'));
    await run('encode', at('theirs.csv'), '--key', at('KEY'), '--out', at('third.jsonl'), '--map', at('third.map.csv'));
    expect(await settle('third', 'c-yes.csv', 'c-yes.csv')).toEqual([]);
  });

  it('is of pairs that somebody named, one by one', async () => {
    expect(await confirm('ours', 'no.csv', '--yes', 'LOCAL-R9')).toMatchObject({
      code: 2,
      err: expect.stringContaining('LOCAL-R9 is in no pair'),
    });
    expect(await confirm('ours', 'no.csv')).toMatchObject({ code: 2, err: expect.stringContaining('--yes ROWS') });
    expect(await confirm('ours', 'no.csv', '--yes', 'LOCAL-R1', '--no', 'LOCAL-R1')).toMatchObject({ code: 2 });
    writeFileSync(at('rows.txt'), 'LOCAL-R1\nLOCAL-R2\n');
    expect(JSON.parse((await confirm('ours', 'c.csv', '--yes', `@${at('rows.txt')}`, '--json')).out)).toMatchObject({
      yes: 2,
    });
    expect(readdirSync(folder)).not.toContain('no.csv');
  });
});

describe('bad input is refused in words, and nothing is written', () => {
  const refused = async (words: string, ...command: string[]) => {
    const before = readdirSync(folder).sort();
    const { code, err } = await run(...command);
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(readdirSync(folder).sort()).toEqual(before);
  };
  const compare = (file: string, key = 'KEY') => [
    'compare-encoded',
    at('ours.jsonl'),
    file,
    '--key',
    at(key),
    '--out',
    at('not.csv'),
  ];
  const written = (content: string | Uint8Array) => {
    writeFileSync(at('bad'), content);
    return at('bad');
  };

  it.each([
    ['an empty list', '', 'is empty'],
    ['an id twice', 'id,name\n1,Selam\n1,Rahel\n', 'lines 2 and 3 have the same id'],
    ['no names', 'id,dob\n1,1991-05-17\n', 'no column of names'],
  ])('%s', async (_title, content, words) => {
    await refused(words, 'encode', written(content), '--key', at('KEY'), '--out', at('not.jsonl'));
  });

  it('a list of another key', async () => {
    await run('encode', at('theirs.csv'), '--key', at('OTHER'), '--out', at('other.jsonl'));
    await refused('Both lists must be encoded anew with one key', ...compare(at('other.jsonl')));
    await refused('was encoded with the key', ...compare(at('theirs.jsonl'), 'OTHER'));
  });

  it('a list that was cut short, at a line or within one, or changed', async () => {
    const text = readFileSync(at('theirs.jsonl'), 'utf8');
    await refused('cut short or changed', ...compare(written(text.split('\n').slice(0, 3).join('\n'))));
    await refused('cut short or changed', ...compare(written(text.slice(0, -60))));
    await refused('cut short or changed', ...compare(written(text.replace('"family":1', '"family":0'))));
  });

  it('a list of another version', async () => {
    const text = readFileSync(at('theirs.jsonl'), 'utf8').replace('"version":1', '"version":2');
    await refused('another version', ...compare(written(text)));
  });

  it('a list in clear, one in another encoding, and our own list again', async () => {
    await refused('is not an encoded list', ...compare(at('theirs.csv')));
    await refused(
      'is not an encoded list',
      ...compare(written(Buffer.from(readFileSync(at('theirs.jsonl'), 'utf8'), 'utf16le'))),
    );
    await refused('is not in UTF-8', ...compare(written(Buffer.from([0x7b, 0xff, 0xfe, 0x0a]))));
    await refused('rows in common', ...compare(at('ours.jsonl')));
  });

  it('a key that is none, no key, and a key file that is there already', async () => {
    await refused('is not a key', ...compare(at('theirs.jsonl'), 'ours.csv'));
    await refused('--key FILE is missing', 'encode', at('ours.csv'), '--out', at('not.jsonl'));
    await refused('is there already', 'encode-key', '--out', at('KEY'));
  });

  it('a map of another list, pairs that are none, and one file for both answers', async () => {
    await run('encode', at('ours.csv'), '--key', at('KEY'), '--out', at('x.jsonl'), '--map', at('x.map.csv'));
    await refused(
      'No pair of',
      'confirm-encoded',
      at('pairs.csv'),
      '--map',
      at('x.map.csv'),
      '--yes',
      'LOCAL-R1',
      '--out',
      at('not.csv'),
    );
    await refused(
      'does not fit',
      'confirm-encoded',
      at('ours.csv'),
      '--map',
      at('ours.map.csv'),
      '--yes',
      'LOCAL-R1',
      '--out',
      at('not.csv'),
    );
    await refused(
      'name one file',
      'encode',
      at('ours.csv'),
      '--key',
      at('KEY'),
      '--out',
      at('not'),
      '--map',
      at('not'),
    );
    await refused(
      'cannot be written',
      'encode',
      at('ours.csv'),
      '--key',
      at('KEY'),
      '--out',
      join(folder, 'nowhere', 'not'),
    );
  });
});

test('a name of ten megabytes, and a list in Windows-1256, are encoded', async () => {
  writeFileSync(at('long.csv'), `name,dob\n${'abcdefgh'.repeat(1_250_000)},1991-05-17\n`);
  expect((await run('encode', at('long.csv'), '--key', at('KEY'), '--out', at('long.jsonl'))).code).toBe(0);
  expect(statSync(at('long.jsonl')).size).toBeLessThan(100_000);
  const windows = Buffer.concat([Buffer.from('id,name\n1,'), Buffer.from([0xe3, 0xcd, 0xe3, 0xcf]), Buffer.from('\n')]);
  writeFileSync(at('windows.csv'), windows);
  expect((await run('encode', at('windows.csv'), '--key', at('KEY'), '--out', at('windows.jsonl'))).code).toBe(0);
  for (const name of ['long', 'windows'])
    expect(
      (await run('compare-encoded', at(`${name}.jsonl`), at('theirs.jsonl'), '--key', at('KEY'), '--out', at('p.csv')))
        .code,
    ).toBe(0);
});
