import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { BadInput, runCommand, type CommandContext } from '#platform/runtime/command.ts';

import { namesCommand } from './names-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

async function run(content: string | Uint8Array | null, more: readonly string[] = []) {
  const name = join(folder, `${(files += 1)}`);
  if (content !== null) writeFileSync(`${name}.tsv`, content);
  const said: string[] = [];
  const context = { out: (words: string) => said.push(words), err: (words: string) => said.push(words) };
  const words = ['match', 'names', `${name}.tsv`, '--out', `${name}.out`, ...more];
  const code = await runCommand([namesCommand], words, context as unknown as Omit<CommandContext, 'json'>);
  const lines = existsSync(`${name}.out`) ? readFileSync(`${name}.out`, 'utf8').trimEnd().split('\n') : null;
  return { code, said: said.join('\n'), lines };
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const windows1256 = Buffer.concat([
  Buffer.from('token\n'),
  Buffer.from([0xe3, 0xcd, 0xe3, 0xcf, 0x0a, 0xc3, 0xcd, 0xe3, 0xcf, 0x0a]),
]);

describe('a list of names', () => {
  it('gives every pair once, with a figure from 0 to 1', async () => {
    const { code, lines } = await run('token\nmohamed\nمحمد\nተስፋይ\ntesfay\n');
    expect(code).toBe(0);
    expect(lines?.[0]).toBe('token_a\ttoken_b\tsimilarity');
    expect(lines).toHaveLength(7);
    const figures = lines?.slice(1).map((line) => line.split('\t')) ?? [];
    expect(figures.every(([, , figure]) => /^(0\.\d{9}|1\.0{9})$/.test(figure ?? ''))).toBe(true);
    expect(new Set(figures.map(([a, b]) => `${a} ${b}`)).size).toBe(6);
  });

  it('may have the column anywhere, and a name twice', async () => {
    const { lines } = await run('id\tToken\n1\tali\n2\tomar\n3\tali\n');
    expect(lines?.map((line) => line.split('\t').slice(0, 2).join(' '))).toEqual(['token_a token_b', 'ali omar']);
  });

  it('may be UTF-16, or Windows-1256', async () => {
    expect((await run(utf16('token\nمحمد\nmohamed\n'))).lines?.[1]).toMatch(/^محمد\tmohamed\t/);
    expect((await run(windows1256)).lines?.[1]).toMatch(/^محمد\tأحمد\t/);
  });

  it('with control characters is compared as if they were not there', async () => {
    const [plain, marked] = [
      await run('token\nمحمد\nmohamed\n'),
      await run('token\n\u202eمحمد\u202c\nmoha\u200bmed\n'),
    ];
    expect(marked.lines?.[1]?.split('\t')[2]).toBe(plain.lines?.[1]?.split('\t')[2]);
  });

  it('says in JSON what it did', async () => {
    expect(JSON.parse((await run('token\nali\nomar\n', ['--json'])).said)).toMatchObject({
      tokens: 2,
      pairs: 1,
      unread: 0,
    });
  });

  it('with a token of ten megabytes is compared all the same', async () => {
    const { code, lines } = await run(`token\n${'a'.repeat(10_000_000)}\nali\n`);
    expect([code, lines?.length]).toEqual([0, 2]);
    expect((lines?.[1] ?? '').length).toBeLessThan(300);
  });

  it('with something that has no letters says so, and finds it like nothing', async () => {
    const { said, lines } = await run('token\n---\nali\n');
    expect(said).toContain('1 of 2 have no letters');
    expect(lines?.[1]).toBe('---\tali\t0.000000000');
  });
});

describe('what cannot be compared is refused, and nothing is written', () => {
  it.each([
    ['no file', null, 'There is no file'],
    ['an empty file', '', 'is empty'],
    ['no such column', 'name\nali\nomar\n', 'has no column "token"'],
    ['one name only', 'token\nali\n', 'fewer than two'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'is not text'],
    ['too many', `token\n${Array.from({ length: 5_001 }, (_, at) => `n${at}`).join('\n')}`, '5000 can be compared'],
  ])('%s', async (_title, content, reason) => {
    const { code, said, lines } = await run(content);
    expect([code, lines]).toEqual([2, null]);
    expect(said).toContain(reason);
  });

  it('and so is a place that cannot be written to', async () => {
    const context = { out: () => undefined, err: () => undefined } as unknown as CommandContext;
    const list = join(folder, 'list.tsv');
    writeFileSync(list, 'token\nali\nomar\n');
    const args = { positionals: [list], values: { out: join(folder, 'nowhere', 'answer.tsv') } };
    await expect(namesCommand.run(args, context)).rejects.toThrow(BadInput);
  });
});
