import { expect, test } from 'vitest';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import type { Command } from './command.ts';
import { BadInput, runCommand } from './command.ts';
import type { Settings } from './settings.ts';

const settings: Settings = {
  port: 0,
  host: '127.0.0.1',
  metricsPort: null,
  dataFolder: '/nowhere',
  databaseUrl: null,
  isDemonstration: false,
  logLevel: 'silent',
};

const commands: Command[] = [
  {
    path: ['places', 'list'],
    summary: 'Lists the places.',
    options: { type: { type: 'string' } },
    run: async (args, { json, out }) => {
      out(json ? JSON.stringify({ type: args.values['type'] ?? null }) : `type ${String(args.values['type'])}`);
      return 0;
    },
  },
  {
    path: ['backup'],
    summary: 'Writes a backup.',
    operands: ['FILE', '[PART]'],
    options: {},
    run: async ({ positionals }, { out }) => {
      out(positionals.join('+'));
      return 0;
    },
  },
  { path: ['refuse'], summary: 'Refuses.', options: {}, run: () => Promise.reject(new BadInput('No.')) },
  {
    path: ['conflict'],
    summary: 'Fails as expected.',
    options: {},
    run: () => Promise.reject(new AlongsideError('ALO-TEST-001', 'Not empty.', { status: 409 })),
  },
  {
    path: ['break'],
    summary: 'Fails.',
    options: {},
    run: () => Promise.reject(new AlongsideError('ALO-TEST-002', 'Broken.')),
  },
];

async function run(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(commands, words, {
    settings,
    database: () => Promise.reject(new Error('No command here needs a database.')),
    out: (w) => out.push(w),
    err: (w) => err.push(w),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test.each([
  [['places', 'list', '--type', 'initial'], { code: 0, out: 'type initial', err: '' }],
  [['places', 'list', '--json'], { code: 0, out: '{"type":null}', err: '' }],
  [['backup', 'a.gz'], { code: 0, out: 'a.gz', err: '' }],
  [['backup', 'a.gz', 'b'], { code: 0, out: 'a.gz+b', err: '' }],
  [['refuse'], { code: 2, out: '', err: 'No.' }],
  [['conflict'], { code: 2, out: '', err: 'Not empty. (ALO-TEST-001)' }],
  [['break'], { code: 1, out: '', err: 'Broken. (ALO-TEST-002)' }],
])('alongside %j', async (words, expected) => {
  expect(await run(...words)).toEqual(expected);
});

test.each([
  [['plces'], 'There is no command "plces"'],
  [['places'], 'There is no command "places"'],
  [['places', 'list', '--colour'], "Unknown option '--colour'"],
  [['backup'], 'FILE is missing'],
  [['backup', 'a', 'b', 'c'], '"c" is one word too many'],
])('alongside %j is bad input, with the reason on stderr', async (words, reason) => {
  const result = await run(...words);
  expect(result).toMatchObject({ code: 2, out: '' });
  expect(result.err).toContain(reason);
});

test.each<[string[]]>([[[]], [['--help']], [['help']], [['backup', '--help']], [['places', '-h']]])(
  'alongside %j helps on stdout',
  async (words) => {
    const result = await run(...words);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain('Usage: alongside');
  },
);
