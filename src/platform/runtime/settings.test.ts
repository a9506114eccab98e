import { expect, test } from 'vitest';

import { readSettings } from './settings.ts';

const read = (environment: Record<string, string>) => readSettings(environment, '/srv/alongside');

test('with nothing set, the embedded database and the demonstration area are used on loopback', () => {
  expect(read({})).toEqual({
    ok: true,
    value: {
      port: 3000,
      host: '127.0.0.1',
      metricsPort: null,
      dataFolder: '/srv/alongside/.data',
      databaseUrl: null,
      isDemonstration: true,
      logLevel: 'info',
    },
  });
});

test('an empty value counts as none', () => {
  expect(read({ DATABASE_URL: '', PORT: '' })).toEqual(read({}));
});

test.each([
  [{ DATABASE_URL: 'postgres://db/alongside' }, false],
  [{ DATABASE_URL: 'postgres://db/alongside', ALONGSIDE_DEMO: '0' }, false],
  [{ ALONGSIDE_DEMO: '0' }, false],
  [{ ALONGSIDE_DEMO: '1' }, true],
])('%o is a demonstration: %s', (environment, expected) => {
  expect(read(environment as Record<string, string>)).toMatchObject({ ok: true, value: { isDemonstration: expected } });
});

test('the demonstration area is refused on a database of somebody else', () => {
  const refused = read({ DATABASE_URL: 'postgres://db/alongside', ALONGSIDE_DEMO: '1' });
  expect(refused).toMatchObject({
    ok: false,
    problems: [expect.stringContaining('refused together with DATABASE_URL')],
  });
});

test.each([
  [{ PORT: 'eighty' }, 'PORT must be a port number, 0 to 65535.'],
  [{ PORT: '65536' }, 'PORT must be a port number, 0 to 65535.'],
  [{ ALONGSIDE_DEMO: 'yes' }, 'ALONGSIDE_DEMO must be 0 or 1.'],
  [{ DATABASE_URL: 'mysql://user:secret@db' }, 'DATABASE_URL must be an address that starts with postgres://.'],
])('%o is refused in words without its value', (environment, words) => {
  expect(read(environment as Record<string, string>)).toEqual({ ok: false, problems: [words] });
});

test('an absolute data folder is kept and a relative one starts from the project', () => {
  expect(read({ ALONGSIDE_DATA: '/var/alongside' })).toMatchObject({ value: { dataFolder: '/var/alongside' } });
  expect(read({ ALONGSIDE_DATA: 'elsewhere' })).toMatchObject({ value: { dataFolder: '/srv/alongside/elsewhere' } });
});
