import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { runCommand } from '#platform/runtime/command.ts';

import { surveyCommands } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-words-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const said = (text: string) => ({ en: { text, state: 'source' } });
const choices = (...names: string[]) => names.map((name) => ({ name, label: said(`${name}!`) }));
const form = join(folder, 'form.json');
writeFileSync(
  form,
  JSON.stringify({
    ...{ id: 'listening', version: '1', title: said('Listening'), dated: null, owner: null, purpose: null },
    ...{ source: null, signOff: null, language: 'en', languages: [{ tag: 'en', name: 'English (en)' }], root: 'data' },
    items: [
      { is: 'question', name: 'here', kind: 'select-one', list: 'here', label: said('How long here?') },
      {
        is: 'question',
        name: 'often',
        kind: 'select-one',
        list: 'often',
        appearance: ['likert'],
        label: said('Often?'),
      },
      { is: 'question', name: 'ways', kind: 'select-multiple', list: 'ways', label: said('Ways?') },
      { is: 'question', name: 'age', kind: 'integer', label: said('Age?') },
    ],
    lists: [
      { id: 'here', choices: choices('short', 'long') },
      { id: 'often', choices: choices('1', '2', '3') },
      { id: 'ways', choices: choices('letter', 'phone') },
    ],
    scores: [],
  }),
);

async function analyse(csv: string, ...words: string[]) {
  const file = join(folder, 'answers.csv');
  writeFileSync(file, csv);
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(surveyCommands, ['survey', 'analyse', file, '--instrument', form, ...words], {
    settings: {} as never,
    database: () => Promise.reject(new Error('Responses in a file need no database.')),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const rows = Array.from({ length: 12 }, (_, at) =>
  [at < 6 ? 'short' : 'long', at < 6 ? '1' : '3', ['letter', 'letter phone', ''][at % 3] ?? '', 20 + at].join(','),
);
const csv = ['here,often,ways,age', ...rows].join('\n');

describe('what is found in a file, in words', () => {
  it('has a base and an interval on every share, and says what an empty cell of a select-all question is', async () => {
    const { code, out, err } = await analyse(csv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('12 responses.');
    expect(out).toContain('often: Often? (12 answered, 0 not)\n  1!: 6 of 12 (50.0 %; 25.4 to 74.6)');
    expect(out).toContain('ways: Ways? (8 answered, 4 not)');
    expect(out).toContain('A select-all question with an empty cell counts as not answered');
    expect(out).toMatch(/mean 25\.50 \(\d+\.\d\d to \d+\.\d\d\), median 25\.50 \(\d+\.\d\d to \d+\.\d\d\)/);
  });

  it('has each cross-table with its groups’ bases, the tests with effects and both corrections, and what would mislead', async () => {
    const { out } = await analyse(csv, '--by', 'here');
    expect(out).toContain('By here: short (6 answered) | long (6 answered)');
    expect(out).toContain('    1!: 6 (100.0 %) | 0 (0.0 %)');
    // Of 924 ways to share out twelve people two are as far apart.
    expect(out).toMatch(/Test: Mann and Whitney’s exact test of ranks, [^\n]*p 0\.0022, Cliff’s delta -1\.00/);
    expect(out).toMatch(/To compare: chi-square, [^\n]*1 degrees of freedom/);
    expect(out).toMatch(/over all questions: p 0\.00\d\d after Holm, 0\.00\d\d after Benjamini and Hochberg/);
    expect(out).toContain('Careful: The chi-square test stands on small cells: 4 of 4');
    expect(out).toContain('Bilder and Loughin’s test of several responses');
  });
});

describe('a file that is not quite the form’s', () => {
  it('is counted, and what is not counted is said with how much and where', async () => {
    const { code, out, err } = await analyse(
      [
        'here,often,mood',
        'short,1,x',
        'zzz,2,y',
        'long,1,',
        'zzz,8,',
        'yyy,1,',
        'long,2',
        ...Array<string>(5).fill('zzz,1,'),
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(err.split('\n')).toEqual([
      'Columns that the form does not know, not counted: mood.',
      'Questions of the form that have no column in the file: ways, age.',
      'here: 8 answers are not on the form’s list or no number, and count as not answered: “zzz”, “yyy” (first in rows 3, 5, 6, 8, 9).',
      'often: 1 answers are not on the form’s list or no number, and count as not answered: “8” (rows 5).',
      '1 rows have more or fewer cells than there are heads, first row 7: look whether a comma or a quotation mark is missing.',
    ]);
    expect(out).toContain(
      'here: How long here? (3 answered, 8 not, of these 8 with an answer that is not on the list)',
    );
  });

  it('is refused where no column is a question of the form', async () => {
    const { code, out, err } = await analyse('a,b\n1,2\n');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/No column has the name of a question \(the first would be “here”\)/);
  });
});
