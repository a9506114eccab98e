import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ListAnswer } from '#platform/lists/data/list-command.ts';
import { runCommand, type Command } from '#platform/runtime/command.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';

import { registerMatching } from '../matching/data/register-matching.ts';
import { movesCommands } from '../moves/command.ts';
import { movesPurpose } from '../moves/data/moves-purpose.ts';
import { inventedName } from '../../testing/invented-name.ts';
import { coachDay, listDesk, makeListWorld } from '../../testing/list-world.ts';
import { testDatabase } from '../../testing/test-database.ts';
import { arrivalsCommands } from './command.ts';
import { arrivalsPurpose } from './data/arrivals-purpose.ts';
import { readJourneys } from './data/read-journeys.ts';

const t = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'alongside-lists-'));
let commands: readonly Command[] = [];
beforeAll(async () => {
  await makeListWorld(t.db);
  const desk = () => ({ ...listDesk(t.db), inBackground: () => undefined });
  const today = () => coachDay;
  commands = [
    ...arrivalsCommands({ desk, purpose: arrivalsPurpose({ matching: registerMatching }), today }),
    ...movesCommands({ desk, purpose: movesPurpose({ matching: registerMatching, readJourneys }), today }),
  ];
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...words: string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const code = await runCommand(commands, words, {
    settings: {} as never,
    database: () => Promise.resolve({ db: t.db } as never),
    out: (text) => said.out.push(text),
    err: (text) => said.err.push(text),
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

const answerOf = async (...words: string[]) => {
  const { code, out, err } = await run(...words, '--json');
  return { code, err, answer: JSON.parse(out) as ListAnswer };
};
const write = (name: string, lines: readonly (readonly string[])[]) => {
  const path = join(folder, name);
  writeFileSync(path, writeCsv(lines));
  return path;
};
const entries = async () =>
  Number((await sql<{ n: number }>`select count(*) as n from entry`.execute(t.db)).rows[0]?.n);

describe('alongside seed arrivals', () => {
  it('writes the same two files for the same seed', async () => {
    await run('seed', 'arrivals', '--rows', '80', '--mess', '0.5', '--seed', '9', '--out', join(folder, 'a'));
    await run('seed', 'arrivals', '--rows', '80', '--mess', '0.5', '--seed', '9', '--out', join(folder, 'b'));
    for (const file of ['arrivals.xlsx', 'arrivals.csv']) {
      expect(readFileSync(join(folder, 'a', file)).equals(readFileSync(join(folder, 'b', file)))).toBe(true);
    }
  });

  it.each([
    [['--rows', '0'], '--rows must be a number from 1 to 20000.'],
    [['--mess', '2'], '--mess must be a number from 0 to 1.'],
    [['--place', 'NO9'], 'There is no site with the code NO9.'],
  ])('refuses %s', async (words, reason) => {
    const { code, err } = await run('seed', 'arrivals', '--out', folder, ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  });
});

describe('alongside arrivals import', () => {
  it('takes in a messy list, answers counts that sum to its rows, and writes only when told to', async () => {
    await run('seed', 'arrivals', '--rows', '120', '--mess', '0.4', '--seed', '3', '--place', 'EH1', '--out', folder);
    const file = join(folder, 'arrivals.xlsx');
    const before = await entries();
    const first = await answerOf('arrivals', 'import', file, '--place', 'eh1');
    const { rows, known, likely, needsPerson } = first.answer;
    expect(rows).toBe(known + likely + first.answer.new + needsPerson);
    expect(rows).toBeGreaterThanOrEqual(120);
    expect([first.code, first.answer.entriesWritten, await entries()]).toEqual([0, 0, before]);

    const commit = await answerOf('arrivals', 'import', file, '--place', 'EH1', '--commit');
    expect(commit.answer).toMatchObject({ alreadyReceived: true, status: 'committed', rows });
    expect(commit.answer.entriesWritten).toBe((await entries()) - before);
    expect(commit.answer.entriesWritten).toBeGreaterThan(200);

    const again = await answerOf('arrivals', 'import', file, '--place', 'EH1', '--commit');
    expect(again.answer).toMatchObject({ new: 0, entriesWritten: 0, needsPerson });
    expect(again.answer.known + again.answer.likely + again.answer.needsPerson).toBe(rows);

    const csv = await answerOf('arrivals', 'import', join(folder, 'arrivals.csv'), '--place', 'EH1');
    expect(csv.answer.rows).toBe(rows);
    expect(csv.answer.known).toBeGreaterThan(rows * 0.5);
    expect(csv.answer.new).toBeLessThan(rows * 0.1);

    const undone = await run('arrivals', 'undo', commit.answer.list, '--json');
    expect(JSON.parse(undone.out)).toMatchObject({ list: commit.answer.list });
    expect((await run('arrivals', 'undo', commit.answer.list)).code).toBe(2);
  });

  it('meets people again who are on the record', async () => {
    const people = Array.from({ length: 30 }, (_, at) => [
      inventedName(1000 + at),
      `${13 + (at % 15)}/06/${1960 + at}`,
      `X${3_000_000 + at}`,
    ]);
    await run(
      'arrivals',
      'import',
      write('elsewhere.csv', [['Name', 'DOB', 'HO Ref'], ...people]),
      '--place',
      'SV2',
      '--commit',
    );
    await run(
      'seed',
      'arrivals',
      '--rows',
      '60',
      '--mess',
      '0',
      '--known',
      '0.5',
      '--seed',
      '5',
      '--place',
      'EH1',
      '--out',
      join(folder, 'k'),
    );
    const { answer } = await answerOf('arrivals', 'import', join(folder, 'k', 'arrivals.xlsx'), '--place', 'EH1');
    expect(answer.known + answer.likely).toBeGreaterThanOrEqual(28);
    expect(answer.new).toBeGreaterThanOrEqual(29);
  });

  it('keeps a list for a closed site and writes nothing of it until that is confirmed', async () => {
    const file = write('shut.csv', [
      ['Name', 'DOB'],
      ['Shut Out', '13/05/1991'],
    ]);
    const { code, err, answer } = await answerOf('arrivals', 'import', file, '--place', 'OM3', '--commit');
    expect([code, answer.concerns, answer.entriesWritten]).toEqual([2, ['closed-site'], 0]);
    expect(err).toContain('Old Mill is closed.');
    const confirmed = await answerOf(
      'arrivals',
      'import',
      file,
      '--place',
      'OM3',
      '--commit',
      '--confirm',
      'closed-site',
    );
    expect([confirmed.code, confirmed.answer.entriesWritten]).toEqual([0, 2]);
  });

  it.each([
    ['a file that is not there', () => [join(folder, 'none.csv'), '--place', 'EH1'], 'There is no file'],
    ['no site', () => [write('p.csv', [['Name'], ['A B']])], '--place CODE is missing'],
    [
      'a site that is not there',
      () => [write('p.csv', [['Name'], ['A B']]), '--place', 'NO9'],
      'There is no site with the code NO9',
    ],
    [
      'a site that no team answers for',
      () => [write('p.csv', [['Name'], ['A B']]), '--place', 'XX9'],
      'No health team answers for Faraway Inn',
    ],
    ['an empty file', () => [write('e.csv', []).replace('e.csv', 'empty.csv'), '--place', 'EH1'], 'The file is empty'],
    [
      'a day that is none',
      () => [write('p.csv', [['Name'], ['A B']]), '--place', 'EH1', '--on', '31/12/2026'],
      '--on must be a date',
    ],
  ])('refuses %s with exit code 2 and the reason, and changes nothing', async (_, words, reason) => {
    writeFileSync(join(folder, 'empty.csv'), '');
    const before = await entries();
    const { code, out, err } = await run('arrivals', 'import', ...words(), '--commit', '--json');
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(reason)]);
    expect(await entries()).toBe(before);
  });
});

describe('alongside moves import', () => {
  it('re-homes people, and takes it back', async () => {
    await run(
      'arrivals',
      'import',
      write('m.csv', [
        ['Name', 'DOB', 'HO Ref'],
        [inventedName(2000), '13/05/1971', 'X9000001'],
      ]),
      '--place',
      'EH1',
      '--commit',
    );
    const file = write('moves.csv', [
      ['Name', 'HO Ref', 'To'],
      [inventedName(2000), 'X9000001', 'Seaview Hotel'],
    ]);
    const { code, answer } = await answerOf('moves', 'import', file, '--from', 'EH1', '--commit');
    expect([code, answer.known, answer.entriesWritten]).toEqual([0, 1, 1]);
    expect(JSON.parse((await run('moves', 'undo', answer.list, '--json')).out)).toEqual({
      list: answer.list,
      people: 1,
      entriesWritten: 1,
    });
  });

  it('asks from where', async () => {
    expect((await run('moves', 'import', write('m.csv', [['Name'], ['A B']]))).err).toContain('--from CODE is missing');
  });
});
