import { expect, test } from 'vitest';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { createLogger } from './logger.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

const personal = 'Amanuel Tesfay';

test.each<[string, Parameters<typeof logged>[0]]>([
  ['in a body', (logger) => logger.info({ body: { given: personal } }, 'saved')],
  ['in a field', (logger) => logger.info({ person: { name: personal } }, 'saved')],
  ['two levels down', (logger) => logger.info({ entry: { person: { family: personal } } }, 'saved')],
  [
    'in the address of a page',
    (logger) => logger.info({ req: { id: '1', method: 'GET', url: `/people?q=${personal}` } }, 'asked'),
  ],
  ['in the message of an error from a library', (logger) => logger.error(new Error(`invalid input: ${personal}`))],
  [
    'in the cause of an error',
    (logger) => logger.error({ err: new AlongsideError('ALO-TEST-001', 'Failed.', { cause: new Error(personal) }) }),
  ],
])('a name %s is not logged', (_where, write) => {
  const line = logged(write);
  expect(line).toContain('"level"');
  expect(line).not.toContain(personal);
});

test('an error of ours is logged with its words, code and stack', () => {
  const line = JSON.parse(logged((logger) => logger.error(new AlongsideError('ALO-TEST-001', 'Failed.')))) as object;
  expect(line).toMatchObject({ level: 'error', err: { code: 'ALO-TEST-001', message: 'Failed.' } });
  expect(JSON.stringify(line)).toContain('logger.test.ts');
});
