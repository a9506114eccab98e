import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import type { OpenDatabase } from '#platform/database/opened-database.ts';
import type { Requester } from '#platform/database/requester.ts';
import { runCommand } from '#platform/runtime/command.ts';
import type { Settings } from '#platform/runtime/settings.ts';

import { messagesSecret, queue } from '../../testing/messages-world.ts';
import { makeStaff } from '../../testing/staff.ts';
import { testDatabase } from '../../testing/test-database.ts';
import { messagesCommands } from './command.ts';

const t = testDatabase();
let coordinator: Requester;
beforeAll(async () => {
  coordinator = await makeStaff(t.db, 'coordinator');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function run(words: readonly string[], settings: Partial<Settings> = {}) {
  const said = { out: '', err: '' };
  const database = (): Promise<OpenDatabase> =>
    Promise.resolve({ db: t.db, pool: t.pool, url: t.url, isAvailable: () => true, close: () => Promise.resolve() });
  vi.stubEnv('ALONGSIDE_SECRET', messagesSecret);
  const code = await runCommand(messagesCommands, ['messages', ...words], {
    settings: { port: 3000, isDemonstration: false, ...settings } as Settings,
    database,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

const key = 'our-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
const template = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
/** It is never too late for this one. */
const answered = {
  template: 'suggestion-answered',
  values: { team: 'Riverside outreach', link: '/f/2k7m9q4xw8rt' },
  goAt: new Date('2026-01-05T12:00:00Z'),
} as const;

describe('alongside messages outbox', () => {
  test('says of each message where it stands, in words, and nothing of whom it is for', async () => {
    const id = await queue(t.db, coordinator, answered);
    await run(['send']);
    const { code, out } = await run(['outbox', '--json']);
    const { counts, messages } = JSON.parse(out) as { counts: object; messages: Record<string, unknown>[] };
    expect([code, counts]).toEqual([0, { waiting: 1, sent: 0, delivered: 0, failed: 0, cancelled: 0 }]);
    expect(messages).toMatchObject([
      { id, state: 'waiting', template: 'suggestion-answered', way: 'text', sentAt: null },
    ]);
    expect(messages[0]?.['words']).toMatch(/^Waiting\. (No provider is set up|It waits for the morning)/);
    expect(out).not.toMatch(/7700 ?900|2k7m9q4xw8rt|Riverside/);
    expect((await run(['outbox'])).out).toContain(id);
    expect(JSON.parse((await run(['outbox', '--json', '--state', 'failed'])).out)).toMatchObject({ messages: [] });
  });
});

describe('alongside messages send', () => {
  test('says what became of what was due', async () => {
    await queue(t.db, coordinator, answered);
    const { code, out } = await run(['send', '--json', '--limit', '1']);
    expect([code, JSON.parse(out)]).toMatchObject([0, { sent: 0, failed: 0, waiting: 1 }]);
  });

  test('writes to nobody in a demonstration, and says so', async () => {
    vi.stubEnv('NOTIFY_API_KEY', key);
    vi.stubEnv('NOTIFY_TEXT_TEMPLATE', template);
    vi.stubEnv('ALONGSIDE_URL', 'https://service.example');
    const { code, err } = await run(['send', '--json'], { isDemonstration: true });
    expect([code, err]).toEqual([0, expect.stringContaining('writes to nobody')]);
  });

  test.each<[string, readonly string[], Record<string, string>, string]>([
    ['a state that there is not', ['outbox', '--state', 'lost'], {}, '--state must be one of'],
    ['a limit of nothing', ['send', '--limit', '0'], {}, '--limit must be a number'],
    ['a limit that is a word', ['outbox', '--limit', 'all'], {}, '--limit must be a number'],
    ['a key that is none', ['send'], { NOTIFY_API_KEY: 'x' }, 'NOTIFY_API_KEY must be'],
    [
      'no address of the service',
      ['send'],
      { NOTIFY_API_KEY: key, NOTIFY_TEXT_TEMPLATE: template },
      'ALONGSIDE_URL must be set',
    ],
  ])('%s is refused in words, and nothing is changed', async (_, words, environment, said) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    expect(await run([...words, '--json'])).toEqual({ code: 2, out: '', err: expect.stringContaining(said) as string });
  });
});
