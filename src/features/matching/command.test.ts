import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';

import { runCommand } from '#platform/runtime/command.ts';

import { matchingCommands } from './command.ts';
import { eachCsvRow } from './data/csv-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-match-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

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

let written = 0;
function file(content: string | Uint8Array): string {
  written += 1;
  const path = join(folder, `${String(written)}.csv`);
  writeFileSync(path, content);
  return path;
}
function rowsOf(path: string): Record<string, string>[] {
  const rows: string[][] = [];
  eachCsvRow(readFileSync(path), (cells) => rows.push(cells));
  const [heading = [], ...lines] = rows;
  return lines.map((cells) => Object.fromEntries(heading.map((name, at) => [name, cells[at] ?? ''])));
}
const out = () => join(folder, 'out.csv');

const register = `reg_id,given,family,dob,sex,nationality,phone,ho_ref
R1,Selam,Tesfay,1991-05-17,F,ERI,+99912345678,X1234567
R2,Mohammad,Ahmadi,1988-03-09,M,AFG,,X7654321
R3,Ali,Hosseini,2015-06-04,M,IRN,+99922223333,
`;
const arrivals = `arr_id,given,family,dob,sex,nationality,phone,ho_ref
A1,Tesfai,Selam,1991-05-17,F,ERI,,X1234567
A2,Reza,Hosseini,2015-06-04,M,IRN,+99922223333,
A3,Besnik,Hoxha,1979-11-02,M,ALB,,
`;

describe('match link', () => {
  it('gives one line for each arrival, with a decision, the weight and reasons that add up to it', async () => {
    const { code } = await run('link', file(register), file(arrivals), '--out', out());
    expect(code).toBe(0);
    const rows = rowsOf(out());
    expect(rows.map((row) => [row['arrival_id'], row['decision'], row['register_id']])).toEqual([
      ['A1', 'auto', 'R1'],
      ['A2', 'review', 'R3'],
      ['A3', 'none', ''],
    ]);
    for (const { weight_bits: weight = '', reasons = '' } of rows.slice(0, 2)) {
      const parts = reasons.match(/[+-]\d+\.\d\d/g) ?? [];
      expect(parts.reduce((sum, part) => sum + Math.round(Number(part) * 100), 0)).toBe(
        Math.round(Number(weight) * 100),
      );
    }
  });

  it('does not make one person of two arrivals who are not one', async () => {
    const twice = `${arrivals}A4,Selam,Tesfay,1991-05-17,F,ERI,,\nA5,Selam,Tesfay,1991-05-17,F,ERI,,X9999999\n`;
    await run('link', file(register), file(twice), '--out', out());
    const linked = rowsOf(out()).filter((row) => row['decision'] === 'auto' && row['register_id'] === 'R1');
    expect(linked.map((row) => row['arrival_id'])).not.toContain('A5');
  });

  it('gives the best candidates on further lines when asked', async () => {
    const near = `${register}R4,Selam,Tesfay,1991-05-18,F,ERI,,\n`;
    await run('link', file(near), file(arrivals), '--out', out(), '--candidates', '3');
    expect(rowsOf(out()).filter((row) => row['arrival_id'] === 'A1').length).toBe(2);
  });

  it('reads Windows-1256, UTF-16 and names that turn the writing round', async () => {
    const arabic = 'id;name;dob;reference\r\n1;\u202e محمد احمدي\u202c;09/03/1988;X7654321\r\n';
    const utf16 = Buffer.from(`\ufeff${arabic}`, 'utf16le');
    for (const bytes of [utf16, Buffer.from(arabic)]) {
      const { code } = await run('link', file(register), file(bytes), '--out', out());
      expect([code, rowsOf(out())[0]?.['register_id']]).toEqual([0, 'R2']);
    }
    const windows = Buffer.concat([
      Buffer.from('id,name,dob,reference\n1,'),
      Buffer.from([0xe3, 0xcd, 0xe3, 0xcf, 0x20, 0xc7, 0xcd, 0xe3, 0xcf, 0xed]),
      Buffer.from(',09/03/1988,X7654321\n'),
    ]);
    await run('link', file(register), file(windows), '--out', out());
    expect(rowsOf(out())[0]).toMatchObject({ register_id: 'R2' });
  });

  it('works with a register of one, and with a name of ten megabytes', async () => {
    const one = register.split('\n').slice(0, 2).join('\n');
    const long = `name,dob\n${'a'.repeat(10_000_000)},1991-05-17\n`;
    expect((await run('link', file(one), file(arrivals), '--out', out())).code).toBe(0);
    expect((await run('link', file(one), file(long), '--out', out())).code).toBe(0);
  });

  it('links nobody by itself where everyone is called Mohamed Ahmed and born on 1 January', async () => {
    const line = (at: number) => `${String(at)},Mohamed,Ahmed,1990-01-01\n`;
    const many = `id,given,family,dob\n${Array.from({ length: 400 }, (_, at) => line(at)).join('')}`;
    await run('link', file(many), file(many), '--out', out());
    expect(new Set(rowsOf(out()).map((row) => row['decision']))).not.toContain('auto');
  });
});

describe('bad input is refused in words, and nothing is written', () => {
  const cases: [string, string, string][] = [
    ['an empty file', '', 'is empty'],
    ['a heading alone', 'id,name\n', 'no lines below its heading'],
    ['no column of names', 'id,dob\n1,1991-05-17\n', 'no column of names'],
    ['an id twice', 'id,name\n1,Selam\n1,Rahel\n', 'lines 2 and 3 have the same id'],
    ['a workbook', 'PK\u0003\u0004', 'save it as CSV'],
  ];
  it.each(cases)('%s', async (_title, content, words) => {
    const { code, err } = await run('link', file(register), file(content), '--out', join(folder, 'none.csv'));
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });

  const refused: [string, string][] = [
    ['an empty file', ''],
    ['no column of names', 'id,dob\n1,1991-05-17\n'],
    ['a workbook', 'PK\u0003\u0004'],
  ];
  it.each(refused)('%s, by every subcommand that reads people', async (_title, content) => {
    const [bad, none] = [file(content), join(folder, 'none.csv')];
    for (const words of [
      ['link', bad, file(arrivals)],
      ['dedupe', bad],
      ['pairs', bad],
      ['train', bad, file(arrivals)],
      ['explain', bad, file(arrivals), 'R1', 'A1'],
    ]) {
      const { code, err } = await run(...words, ...(words[0] === 'explain' ? [] : ['--out', none]));
      expect([words[0], code, err === '']).toEqual([words[0], 2, false]);
    }
    expect(existsSync(none)).toBe(false);
  });

  it('an id twice, by dedupe and train as by link', async () => {
    const twice = file('id,name\n1,Selam\n1,Rahel\n');
    expect((await run('dedupe', twice, '--out', out())).err).toContain('lines 2 and 3 have the same id');
    expect((await run('train', twice, twice, '--out', out())).err).toContain('lines 2 and 3 have the same id');
  });

  it('decisions without the columns that say something, and groups without a truth', async () => {
    const bad = file('a,b\n1,2\n');
    expect(await run('evaluate', bad, bad)).toMatchObject({ code: 2, err: expect.stringContaining('no column') });
    expect(await run('evaluate', file(''), bad)).toMatchObject({ code: 2 });
    expect(await run('train', file(register), file(arrivals), '--out', out(), '--by', 'origin')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--truth'),
    });
  });

  it('a place that cannot be written, before the work is done', async () => {
    const nowhere = join(folder, 'no-such-folder', 'out.csv');
    for (const words of [
      ['link', file(register), file(arrivals)],
      ['dedupe', file(register)],
    ])
      expect(await run(...words, '--out', nowhere)).toMatchObject({
        code: 2,
        err: expect.stringContaining('cannot be written'),
      });
  });

  it('a file that is not there, and no --out', async () => {
    expect((await run('link', file(register), join(folder, 'gone.csv'), '--out', out())).code).toBe(2);
    expect(await run('link', file(register), file(arrivals))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--out'),
    });
    expect(await run('dedupe', file(register), '--out', out(), '--model', 'nobody')).toMatchObject({ code: 2 });
  });
});

test('match pairs keeps the columns of the file and adds what each pair comes to', async () => {
  const pairs = `pair_id,name_a,dob_a,ho_ref_a,name_b,dob_b,ho_ref_b
1,Selam Tesfay,1991-05-17,X1234567,Tesfai Selam,1991-05-17,X1234567
2,Selam Tesfay,1991-05-17,X1234567,Rahel Tesfay,1991-05-17,X7654321
`;
  expect((await run('pairs', file(pairs), '--out', out())).code).toBe(0);
  expect(rowsOf(out()).map((row) => [row['pair_id'], row['name_a'], row['decision']])).toEqual([
    ['1', 'Selam Tesfay', 'auto'],
    ['2', 'Selam Tesfay', 'none'],
  ]);
});

describe('awkward lists', () => {
  it('names of ten megabytes, letters that turn the writing round, and one record alone are looked at for duplicates', async () => {
    const long = `id,name,dob\n1,${'a'.repeat(10_000_000)},1991-05-17\n2,\u202eSelam\u202c Tesfay,1991-05-17\n`;
    expect((await run('dedupe', file(long), '--out', out())).code).toBe(0);
    expect((await run('dedupe', file('id,name\n1,Selam Tesfay\n'), '--out', out())).code).toBe(0);
    expect(rowsOf(out())).toEqual([]);
  });

  it('no two of many people who are all called Mohamed Ahmed and born on 1 January are one without a person asked', async () => {
    const line = (at: number) => `${String(at)},Mohamed,Ahmed,1990-01-01\n`;
    const many = `id,given,family,dob\n${Array.from({ length: 400 }, (_, at) => line(at)).join('')}`;
    await run('dedupe', file(many), '--out', out(), '--threshold', '-20');
    expect(new Set(rowsOf(out()).map((row) => row['decision']))).not.toContain('auto');
  });

  it('a list in UTF-16 gives the same duplicates as in UTF-8', async () => {
    const list = `${register}R4,Tesfay,Selam,1991-05-17,F,ERI,,X1234567\n`;
    const found: unknown[] = [];
    for (const bytes of [list, Buffer.from(`\ufeff${list}`, 'utf16le')]) {
      await run('dedupe', file(bytes), '--out', out(), '--threshold', '-2');
      found.push(rowsOf(out()));
    }
    expect(found[1]).toEqual(found[0]);
  });
});

test('match train measures groups where who is who is known, and says whether the weights may be shipped', async () => {
  const people = Array.from({ length: 520 }, (_, at) => {
    const name = `${'bdfgklmnprst'[at % 12] ?? ''}a${'bdfgklmnprst'[Math.floor(at / 12) % 12] ?? ''}o${'bdfgklmnprst'[Math.floor(at / 144)] ?? ''}a`;
    return `${name},${name}ni,19${String(50 + (at % 50))}-0${String(2 + (at % 8))}-${String(10 + (at % 18))}`;
  });
  const list = (letter: string) =>
    file(`id,given,family,dob\n${people.map((cells, at) => `${letter}${String(at)},${cells}`).join('\n')}\n`);
  const truth = file(
    `arr_id,reg_ids,origin\n${people.map((_, at) => `A${String(at)},R${String(at)},${at % 2 === 0 ? 'ti' : 'fa'}`).join('\n')}\n`,
  );
  const model = join(folder, 'measured.json');
  const { code } = await run('train', list('R'), list('A'), '--out', model, '--truth', truth, '--by', 'origin');
  const { equity } = JSON.parse(readFileSync(model, 'utf8')) as { equity: Record<string, unknown> };
  expect([code, equity]).toEqual([
    0,
    expect.objectContaining({ beside: 'coach 3', isShippable: true, byGroup: { fa: 1, ti: 1 } }),
  ]);
});

test('match dedupe finds the pairs of one list, and evaluate says how good they are', async () => {
  const list = `${register}R4,Tesfay,Selam,1991-05-17,F,ERI,,X1234567\n`;
  expect((await run('dedupe', file(list), '--out', out(), '--threshold', '-2')).code).toBe(0);
  expect(rowsOf(out()).map((row) => [row['id_a'], row['id_b'], row['decision']])).toEqual([['R1', 'R4', 'auto']]);
  const truth = file('id,cluster\nR1,a\nR4,a\nR2,b\nR3,c\n');
  expect(JSON.parse((await run('evaluate', out(), truth, '--json')).out)).toMatchObject({ bestF1: 1, recall: 1 });
});

test('match explain shows the parts of a pair, and evaluate recall by group', async () => {
  const [known, come] = [file(register), file(arrivals)];
  const explained = JSON.parse((await run('explain', known, come, 'R1', 'A1', '--json')).out) as {
    parts: { bits: number }[];
    weight_bits: number;
  };
  expect(explained.parts.reduce((sum, { bits }) => sum + Math.round(bits * 100), 0)).toBe(
    Math.round(explained.weight_bits * 100),
  );
  await run('link', known, come, '--out', out());
  const truth = file('arr_id,reg_ids,origin\nA1,R1,ti\nA2,,fa\nA3,,sq\n');
  expect(JSON.parse((await run('evaluate', out(), truth, '--by', 'origin', '--json')).out)).toMatchObject({
    automatic: { recall: 1, precision: 1, byGroup: { ti: { known: 1 } } },
  });
});

test('match train learns from two lists how often telephone numbers agree, and link takes what it wrote', async () => {
  const people = Array.from({ length: 700 }, (_, at) => {
    const name = `${'bdfgklmnprst'[at % 12] ?? ''}a${'bdfgklmnprst'[Math.floor(at / 12) % 12] ?? ''}o${'bdfgklmnprst'[Math.floor(at / 144)] ?? ''}a`;
    return [
      name,
      `${name}ni`,
      `19${String(50 + (at % 50))}-${String(2 + (at % 10)).padStart(2, '0')}-${String(2 + (at % 26)).padStart(2, '0')}`,
      `+9991${String(1_000_000 + at * 37)}`,
    ];
  });
  const heading = 'id,given,family,dob,phone\n';
  const known = file(heading + people.map((cells, at) => [`R${String(at)}`, ...cells].join(',')).join('\n'));
  const come = file(
    heading +
      people
        .map((cells, at) =>
          [`A${String(at)}`, ...cells.slice(0, 3), at % 10 === 0 ? '+99998765432' : (cells[3] ?? '')].join(','),
        )
        .join('\n'),
  );
  const model = join(folder, 'own.json');
  expect((await run('train', known, come, '--out', model, '--name', 'ours')).code).toBe(0);
  const trained = JSON.parse(readFileSync(model, 'utf8')) as {
    name: string;
    fields: { phone: { same: { m: number } } };
  };
  expect(trained.name).toBe('ours');
  expect(trained.fields.phone.same.m).toBeGreaterThan(0.85);
  expect((await run('link', known, come, '--out', out(), '--model', model)).code).toBe(0);
  expect(await run('train', file(register), file(arrivals), '--out', model)).toMatchObject({ code: 2 });
});
