import { parseHTML } from 'linkedom';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { makeArea, makePlace } from '../../../testing/areas.ts';
import { anEntry, fixedId } from '../../../testing/entries.ts';
import { on } from '../../../testing/facts.ts';
import { testRecorder } from '../../../testing/recorder.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { assessmentsContent } from '../../assessments/content/catalogue.ts';
import { readAssessmentCases } from '../../assessments/data/assessment-cases.ts';
import { readAssessmentsDone } from '../../assessments/data/assessments-done.ts';
import { visitsContent } from '../../visits/content/catalogue.ts';
import { performanceContent } from '../content/catalogue.ts';
import { performanceRoutes } from './routes.tsx';

const t = testDatabase();
const server = testWebServer();
const recorder = testRecorder();
const hotel = fixedId(1);
const quarter = 'from=2026-Q3&to=2026-Q3';

const open = () =>
  server({
    catalogues: [performanceContent, assessmentsContent, visitsContent],
    routes: (app) =>
      app.register(
        performanceRoutes({
          db: t.db,
          today: () => on('11-22'),
          newId,
          readCases: readAssessmentCases,
          readDone: readAssessmentsDone,
          readWeeks: () => Promise.resolve([]),
        }),
      ),
  });
const get = async (url: string) => (await open()).inject({ url });

beforeAll(async () => {
  // What is held back by luck is then the same in every run.
  await sql`update figure_luck set seed = ${fixedId(7)}`.execute(t.db);
  await makeArea(t.db, { icb: 'QYG', la: 'E08000012' });
  await makePlace(t.db, { id: hotel, type: 'contingency', la: 'E08000012', icb: 'QYG' });
  const entries = Array.from({ length: 33 }, (_, index) => {
    const said = (kind: string, body: object) =>
      anEntry({
        person: fixedId(0x4000 + index),
        kind,
        version: kind === 'assessment-done' ? 2 : 1,
        on: on('08-05'),
        body,
      });
    const minutes = index < 3 ? 20 : 40;
    return [
      said('stay-began', { place: hotel }),
      said('assessment-done', { response: fixedId(0x5000 + index), minutes }),
    ];
  }).flat();
  await t.db.transaction().execute((tx) => recorder.appendAll(tx, entries, 'any'));
});

describe('the page of figures', () => {
  test('shows how assessments were done as an indicator of its own: base, definition, source, and that nobody signed it', async () => {
    const { body, statusCode } = await get(`/performance?area=QYG&${quarter}`);
    expect(statusCode).toBe(200);
    const { document } = parseHTML(body);
    const table = [...document.querySelectorAll('table')].find(
      (one) => one.querySelector('caption')?.textContent === 'How long they took',
    );
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()),
    );
    // Three were short: too few to be shown.
    expect(rows).toEqual([
      ['Assessments done', '35', ''],
      ['Shorter than 30 minutes', '*', '*'],
      ['30 minutes or longer', '30', '86'],
      ['Length not known', '0', '0'],
    ]);
    const section = body.slice(body.indexOf('How initial health assessments were done'));
    expect(section).toContain('Of the assessments that were done in the period');
    expect(section).toContain('Delivering with dignity');
    expect(section).toContain('No clinician has confirmed this definition yet.');
  });

  test('says of a local authority that these figures are of whole boards', async () => {
    const { body } = await get(`/performance?area=E08000012&${quarter}`);
    expect(body).toContain('shown for a whole board and for England only');
    expect(body).not.toContain('How long they took');
  });
});

test('the file says the same as the page', async () => {
  const { body } = await get(`/performance.csv?area=QYG&${quarter}`);
  const lines = body.split('\r\n').filter((line) => line.startsWith('iha-quality,'));
  expect(lines.slice(0, 3)).toEqual([
    'iha-quality,2026-07-01,2026-09-30,2026-11-22,length,base,base,35,,,,,,',
    'iha-quality,2026-07-01,2026-09-30,2026-11-22,length,length.short,length.short,*,,,,,,',
    'iha-quality,2026-07-01,2026-09-30,2026-11-22,length,length.full,length.full,30,,,,,,',
  ]);
});
