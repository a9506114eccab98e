import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { runCommand } from '#platform/runtime/command.ts';
import { writeXlsx } from '#platform/spreadsheets/write-xlsx.ts';

import { instrumentCommands } from './instrument-command.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-forms-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

async function run(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: [] as string[], err: [] as string[] };
  const code = await runCommand(instrumentCommands, ['instrument', ...words], {
    settings: {} as never,
    database: () => Promise.reject(new Error('No command about forms opens the database.')),
    out: (line) => void said.out.push(line),
    err: (line) => void said.err.push(line),
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

const right =
  '| survey |\n| | type | name | label |\n| | text | a | A |\n| settings |\n| | form_id | version |\n| | about-you | 3 |';
const wrong = '| survey |\n| | type | name | label |\n| | text | a | Dear ${b} |';
const workbook = (version: string | number) =>
  writeXlsx([
    {
      name: 'survey',
      rows: [
        ['type', 'name', 'label::English (en)', 'label::Arabic (ar)'],
        ['select_one yn or_other', 'q', 'Well?', 'بخير؟'],
      ],
    },
    {
      name: 'choices',
      rows: [
        ['list_name', 'name', 'label::English (en)', 'label::Arabic (ar)'],
        ['yn', 1, 'Yes', 'نعم'],
        ['yn', 0, 'No', 'لا'],
      ],
    },
    {
      name: 'settings',
      rows: [
        ['form_id', 'version', 'default_language'],
        ['well', version, 'English (en)'],
      ],
    },
  ]);

describe('check', () => {
  test('says of every form in a folder whether it is right, and where it is not', async () => {
    const files = [await put('a.md', right), await put('b.md', wrong), await put('c.xlsx', workbook(1))];
    await put('~$c.xlsx', 'x');
    await put('notes.txt', 'x');
    const { code, out } = await run('check', folder, '--json');
    const { forms } = JSON.parse(out);
    expect(code).toBe(1);
    expect(forms.map(({ file, ok }: { file: string; ok: boolean }) => [file, ok])).toEqual([
      [files[0], true],
      [files[1], false],
      [files[2], true],
    ]);
    expect(forms[0].form).toEqual({ id: 'about-you', version: '3', languages: ['und'] });
    expect(forms[1].problems).toEqual([
      {
        sheet: 'survey',
        row: 2,
        column: 'label',
        name: 'unknown-reference',
        reason: 'wrong',
        words: 'There is no question named “b”. Did you mean “a”?',
      },
    ]);
  });

  test('says it in Arabic too', async () => {
    const { out } = await run('check', await put('b.md', wrong), '--language', 'ar');
    expect(out).toContain('لا يوجد سؤال باسم');
  });

  test('exit code 0 where every form is right', async () => {
    expect(await run('check', await put('a.md', right))).toMatchObject({ code: 0, err: '' });
  });

  test.each([
    ['a file that is no workbook', 'a.xlsx', '%PDF-1.7', 'pdf'],
    ['a list that is no workbook', 'a.xlsx', 'type,name\ntext,a', 'not-a-list'],
    ['an empty file', 'a.xlsx', '', 'empty-file'],
    ['an empty Markdown file', 'a.md', '', 'no-survey-sheet'],
  ])('%s is refused with words', async (_, name, content, problem) => {
    const { code, out } = await run('check', await put(name, content), '--json');
    const [form] = JSON.parse(out).forms;
    expect([code, form.ok, form.problems[0].name]).toEqual([1, false, problem]);
    expect(form.problems[0].words).not.toBe('');
  });

  test.each([[['nowhere.xlsx']], [[]], [['.', '--language', 'tlh']]])('%j is bad input', async (words) => {
    expect((await run('check', ...words)).code).toBe(2);
  });
});

describe('import and export', () => {
  test('a form goes in, out and in again, and is the same', async () => {
    const first = await run('import', await put('well.xlsx', workbook(1)), '--json');
    const json = join(folder, 'well.1.json');
    expect(JSON.parse(first.out)).toMatchObject({ ok: true, written: json, isNew: true });
    const again = join(folder, 'again.xlsx');
    expect(await run('export', json, '--out', again)).toMatchObject({ code: 0 });
    const second = await run('import', again, '--out', join(folder, 'second.json'));
    expect(second.code).toBe(0);
    expect(await readFile(join(folder, 'second.json'), 'utf8')).toBe(await readFile(json, 'utf8'));
    const { items, lists } = JSON.parse(await readFile(json, 'utf8'));
    expect(items[1].label).toMatchObject({ ar: { text: 'من فضلك اذكر ما هو.', state: 'draft' } });
    expect(lists[0].choices.map(({ name }: { name: string }) => name)).toEqual(['1', '0', 'other']);
  });

  test('a version that is there is never changed', async () => {
    const file = await put('about.md', right);
    expect((await run('import', file)).code).toBe(0);
    expect(JSON.parse((await run('import', file, '--json')).out).isNew).toBe(false);
    const before = await readFile(join(folder, 'about-you.3.json'), 'utf8');
    await put('about.md', right.replace('| A |', '| Another |'));
    const changed = await run('import', file);
    expect([changed.code, changed.err]).toEqual([2, expect.stringContaining('new version')]);
    expect(await readFile(join(folder, 'about-you.3.json'), 'utf8')).toBe(before);
  });

  test('a wrong form is bad input, with the place and the words, and nothing is written', async () => {
    const { code, err } = await run('import', await put('b.md', wrong));
    expect(code).toBe(2);
    expect(err).toContain('survey, row 2, label: There is no question named “b”.');
    await expect(readFile(join(folder, 'b.1.json'))).rejects.toThrow();
  });

  test('an id cannot lead out of the folder', async () => {
    const file = await put('c.md', right.replace('about-you', '../../etc/x'));
    expect(JSON.parse((await run('import', file, '--json')).out).written).toBe(join(folder, '-..-etc-x.3.json'));
  });

  test.each([
    ['no JSON', '{', 'is not JSON'],
    ['no instrument', '{"id":"x"}', 'is no instrument'],
  ])('%s is not written out', async (_, content, words) => {
    const { code, err } = await run('export', await put('x.json', content));
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
  });

  test('what a form cannot say is not written out changed', async () => {
    await run('import', await put('a.md', right));
    const json = join(folder, 'about-you.3.json');
    const instrument = JSON.parse(await readFile(json, 'utf8'));
    instrument.items[0].label.und.text = ' A ';
    await writeFile(json, JSON.stringify(instrument));
    expect(await run('export', json)).toMatchObject({ code: 2, err: expect.stringContaining('come back changed') });
  });
});

describe('FHIR', () => {
  const questionnaire = {
    resourceType: 'Questionnaire',
    status: 'active',
    url: 'https://example.org/Questionnaire/smoking',
    version: '2',
    language: 'ar',
    item: [{ linkId: 'smokes', text: 'هل تدخن؟', type: 'boolean' }],
  };

  test('a Questionnaire goes in, out and in again, and is the same', async () => {
    const file = await put('smoking.json', JSON.stringify(questionnaire));
    const first = await run('import', file, '--out', join(folder, 'first.json'), '--json');
    expect(JSON.parse(first.out)).toMatchObject({ ok: true, form: { id: questionnaire.url, version: '2' } });
    const out = join(folder, 'out.json');
    expect(await run('export', join(folder, 'first.json'), '--fhir', '--out', out)).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({
      resourceType: 'Questionnaire',
      url: questionnaire.url,
    });
    expect(await run('import', out, '--out', join(folder, 'second.json'))).toMatchObject({ code: 0 });
    const [one, two] = await Promise.all(
      ['first', 'second'].map((name) => readFile(join(folder, `${name}.json`), 'utf8')),
    );
    expect(JSON.parse(two ?? '')).toEqual(JSON.parse(one ?? ''));
    expect(JSON.parse(one ?? '').lists[0].choices[0].label).toEqual({ ar: { text: 'نعم', state: 'source' } });
  });

  test('an XLSForm that was taken in goes out as a Questionnaire and comes back the same', async () => {
    await run('import', await put('well.xlsx', workbook(1)));
    const json = join(folder, 'well.1.json');
    expect(JSON.parse((await run('export', json, '--fhir', '--json')).out).written).toBe(
      join(folder, 'well.1.fhir.json'),
    );
    await run('import', join(folder, 'well.1.fhir.json'), '--out', join(folder, 'again.json'));
    expect(JSON.parse(await readFile(join(folder, 'again.json'), 'utf8'))).toEqual(
      JSON.parse(await readFile(json, 'utf8')),
    );
  });

  test.each([
    [
      'what cannot be held',
      JSON.stringify({ ...questionnaire, item: [{ linkId: 'q', type: 'reference' }] }),
      'Questionnaire.item[0].type: Questions of the type “reference” are not asked here',
    ],
    ['what is no JSON', '{', 'not a FHIR Questionnaire'],
    ['arrays in one another without end', '['.repeat(200_000) + ']'.repeat(200_000), 'Make the form flatter'],
  ])('%s is bad input, with the place and the words, and nothing is written', async (_, content, words) => {
    const { code, err } = await run('import', await put('q.json', content), '--out', join(folder, 'none.json'));
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    await expect(readFile(join(folder, 'none.json'))).rejects.toThrow();
  });

  test('what is wrong with one is said in Arabic too', async () => {
    const file = await put('q.json', JSON.stringify({ ...questionnaire, status: 'retired' }));
    expect((await run('check', file, '--language', 'ar')).out).toContain('متقاعد');
  });
});
