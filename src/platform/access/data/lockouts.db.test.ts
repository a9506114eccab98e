import { describe, expect, test } from 'vitest';

import { testDatabase } from '../../../testing/test-database.ts';
import { countTry, forgetTries, lockedUntil, takeBackTry } from './lockouts.ts';
import { openSecret } from './secret.ts';

const t = testDatabase();
const secret = openSecret({ secret: 'a secret of at least thirty-two characters', dataFolder: '' });
const start = new Date('2026-11-02T07:30:00Z');
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const account = (of: string) => ({ kind: 'account', of }) as const;

async function fail(times: number, of: string, now = start): Promise<void> {
  for (let turn = 0; turn < times; turn++) expect(await countTry(t.db, secret, account(of), now)).toBe(0);
}

describe('failures in a row', () => {
  test('make the sixth try wait a minute, and the seventh two', async () => {
    await fail(5, 'a@x');
    expect(await countTry(t.db, secret, account('a@x'), at(1))).toBe(59);
    expect(await countTry(t.db, secret, account('a@x'), at(61))).toBe(0);
    expect(await countTry(t.db, secret, account('a@x'), at(62))).toBe(119);
  });

  test('do not lengthen the wait while one waits', async () => {
    await fail(5, 'b@x');
    for (let turn = 0; turn < 50; turn++) await countTry(t.db, secret, account('b@x'), at(1));
    expect(await countTry(t.db, secret, account('b@x'), at(61))).toBe(0);
  });

  test('are forgotten after a day', async () => {
    await fail(5, 'c@x');
    await fail(5, 'c@x', at(25 * 3600));
  });

  test('start afresh after a success', async () => {
    await fail(5, 'd@x');
    await forgetTries(t.db, secret, account('d@x'));
    await fail(5, 'd@x');
  });

  test('made at the same moment are all counted: no more than five of fifty are judged', async () => {
    const waits = await Promise.all(Array.from({ length: 50 }, () => countTry(t.db, secret, account('e@x'), start)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  test('of one account do not touch another', async () => {
    await fail(5, 'f@x');
    await fail(1, 'g@x');
  });
});

test('one’s own success takes back one try from the shared network address, and no more', async () => {
  const address = { kind: 'address', of: '192.0.2.7' } as const;
  for (let turn = 0; turn < 49; turn++) await countTry(t.db, secret, address, start);
  await takeBackTry(t.db, secret, address);
  expect(await countTry(t.db, secret, address, start)).toBe(0);
  expect(await countTry(t.db, secret, address, start)).toBe(0);
  expect(await countTry(t.db, secret, address, start)).toBe(60);
});

test('a success that was itself the fiftieth try leaves the address open', async () => {
  const address = { kind: 'address', of: '192.0.2.8' } as const;
  for (let turn = 0; turn < 50; turn++) expect(await countTry(t.db, secret, address, start)).toBe(0);
  await takeBackTry(t.db, secret, address);
  expect(await countTry(t.db, secret, address, start)).toBe(0);
});

test('an administrator sees until when an account may not be tried', async () => {
  expect(await lockedUntil(t.db, secret, account('h@x'), start)).toBeNull();
  await fail(5, 'h@x');
  expect(await lockedUntil(t.db, secret, account('h@x'), start)).toEqual(at(60));
  expect(await lockedUntil(t.db, secret, account('h@x'), at(60))).toBeNull();
});

test('the table holds no e-mail address and no network address', async () => {
  await fail(1, 'amina@outreach.example');
  const rows = await t.db.selectFrom('lockout').selectAll().execute();
  expect(rows.map(({ key }) => key.toString('latin1')).join()).not.toContain('amina');
});
