import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { readPdsSettings } from './pds-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-pds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const pem = { type: 'pkcs8', format: 'pem' } as const;
const rsa = file('rsa.pem', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pem).toString());
const curve = file('ec.pem', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem).toString());

const given = {
  PDS_URL: 'https://int.api.service.nhs.uk/personal-demographics/FHIR/R4/',
  PDS_TOKEN_URL: 'https://int.api.service.nhs.uk/oauth2/token',
  PDS_API_KEY: 'not-a-key-of-anybody',
  PDS_KEY_ID: 'test-1',
  PDS_KEY_FILE: rsa,
};

test('nothing set means that nobody is asked', () => {
  expect(readPdsSettings({ HOME: '/', PDS_URL: '' })).toEqual({ ok: true, value: null });
});

test('all five set are read', () => {
  const read = readPdsSettings(given);
  expect(read.ok && read.value).toMatchObject({
    baseUrl: 'https://int.api.service.nhs.uk/personal-demographics/FHIR/R4',
    keyId: 'test-1',
  });
});

describe('what cannot be used is said by name and never by value', () => {
  test.each<[string, Record<string, string | undefined>, string]>([
    ['one missing', { PDS_KEY_ID: undefined }, 'set together or not at all'],
    ['an address without https', { PDS_URL: 'http://api.service.nhs.uk' }, 'PDS_URL must be'],
    ['an address with a password in it', { PDS_TOKEN_URL: 'https://a:b@api.service.nhs.uk/' }, 'PDS_TOKEN_URL must be'],
    ['no address', { PDS_URL: 'int.api.service.nhs.uk' }, 'PDS_URL must be'],
    ['a file that is not there', { PDS_KEY_FILE: join(folder, 'none.pem') }, 'PDS_KEY_FILE must name a file'],
    ['a file that is no key', { PDS_KEY_FILE: file('x.pem', 'x') }, 'PDS_KEY_FILE must name a file'],
    ['a key of another kind', { PDS_KEY_FILE: curve }, 'PDS_KEY_FILE must name a file'],
  ])('%s', (_, change, says) => {
    const read = readPdsSettings({ ...given, ...change });
    const problems = read.ok ? '' : read.problems.join(' ');
    expect(problems).toContain(says);
    expect(problems).not.toContain(given.PDS_API_KEY);
    expect(problems).not.toContain(folder);
  });
});

test('this machine may be asked without https, for tests', () => {
  const url = 'http://127.0.0.1:4000/FHIR/R4';
  expect(readPdsSettings({ ...given, PDS_URL: url, PDS_TOKEN_URL: url }).ok).toBe(true);
});
