import fastify from 'fastify';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';

import { openSpine } from './spine-desk.ts';
import { testDatabase } from './testing/test-database.ts';

const t = testDatabase();
const opened = (isDemonstration: boolean, environment: Record<string, string> = {}) =>
  openSpine(fastify(), { settings: { isDemonstration }, db: t.db, newId, environment });

test('nothing set means that there is nobody to ask', () => {
  expect(opened(false)).toBeNull();
});

test('a demonstration asks its own invented Spine, whatever is set', () => {
  expect(opened(true, { PDS_URL: 'https://api.service.nhs.uk/personal-demographics/FHIR/R4' })?.name).toBe(
    'demonstration',
  );
});

test('a setting that cannot be used keeps the service from starting, and says which', () => {
  expect(() => opened(false, { PDS_URL: 'https://api.service.nhs.uk' })).toThrow(/PDS_KEY_FILE are set together/);
});
