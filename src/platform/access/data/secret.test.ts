import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { openSecret } from './secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-secret-'));
afterAll(() => rmSync(folder, { recursive: true }));

const given = (secret: string) => openSecret({ secret, dataFolder: folder });
const one = given('the first secret of thirty-two letters');

describe('a secret in the data folder', () => {
  test('is made once, readable by its owner only, and is the same at the next start', () => {
    const dataFolder = join(folder, 'new');
    const made = openSecret({ secret: null, dataFolder }).key('totp');
    expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600);
    expect(openSecret({ secret: null, dataFolder }).key('totp')).toEqual(made);
    expect(readFileSync(join(dataFolder, 'secret'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/u);
  });

  test('that others could read is closed to them', () => {
    const dataFolder = join(folder, 'open');
    openSecret({ secret: null, dataFolder });
    writeFileSync(join(dataFolder, 'secret'), 'x'.repeat(40), { mode: 0o644 });
    openSecret({ secret: null, dataFolder });
    expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600);
  });

  test('that was emptied is refused', () => {
    const dataFolder = join(folder, 'emptied');
    openSecret({ secret: null, dataFolder });
    writeFileSync(join(dataFolder, 'secret'), '');
    expect(() => openSecret({ secret: null, dataFolder })).toThrow(/32 characters/u);
  });
});

describe('what a secret makes', () => {
  test('is different for each purpose and each secret', () => {
    const other = given('another secret of thirty-two letters');
    const made = [one.mac('lockout', 'a'), one.mac('totp', 'a'), other.mac('lockout', 'a'), one.mac('lockout', 'b')];
    expect(new Set(made.map((mac) => mac.toString('hex'))).size).toBe(4);
  });

  test('a sealed text opens for its own purpose only', () => {
    const sealed = one.seal('totp', Buffer.from('JBSWY3DP'));
    expect(one.unseal('totp', sealed)?.toString()).toBe('JBSWY3DP');
    expect(one.unseal('sealed-cookie', sealed)).toBeNull();
    expect(sealed.toString('latin1')).not.toContain('JBSWY3DP');
  });

  test('a sealed text that was changed anywhere does not open', () => {
    const sealed = one.seal('totp', Buffer.from('JBSWY3DP'));
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(one.unseal('totp', changed)).toBeNull();
    }
    expect(one.unseal('totp', Buffer.from('short'))).toBeNull();
  });

  test('a short secret is refused', () => {
    expect(() => given('short')).toThrow(/32 characters/u);
  });
});
