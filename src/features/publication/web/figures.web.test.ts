import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Requester } from '#platform/database/requester.ts';

import { surveyTable } from '../../../testing/analysed-survey.ts';
import { browsing } from '../../../testing/browsing.ts';
import { weighPage } from '../../../testing/page-weight.ts';
import { openReports, reportedSurvey } from '../../../testing/publication-world.ts';
import { makeStaff } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
beforeAll(async () => {
  // What is held back by luck is then the same in every run.
  await sql`update figure_luck set seed = '00000000-0000-4000-8000-000000000000'`.execute(t.db);
  author = await makeStaff(t.db, 'coordinator');
});

const rows = ['Not at all', 'A little', 'Very'];
const scale = (id: string, title: string, counts: readonly number[]) =>
  surveyTable({ id: `w1.${id}`, title, kind: 'ordered', rows, columns: ['All'], counts: counts.map((one) => [one]) });
const tables = [
  scale('sure', 'How sure are you?', [22, 41, 57]),
  scale('often', 'How often do you ask?', [3, 61, 56]),
  surveyTable({
    ...{ id: 'pair.trust', title: 'How far do you trust it? Before and after', kind: 'paired', isOrdered: true },
    ...{ rows, columns: rows },
    counts: [
      [130, 62, 48],
      [32, 140, 91],
      [31, 33, 142],
    ],
  }),
];

/** The first draft of a report in a language, as everybody reads it. */
async function published(language: 'en' | 'ar') {
  const survey = await reportedSurvey(t.db, author);
  survey.analysed = { ...survey.analysed, languages: [language], tables, flows: [] };
  const browser = browsing(await openReports(server, t.db, author, [survey]));
  await browser.go('/reports/desk');
  const { url } = await browser.send('/reports/desk', { survey: survey.id });
  await browser.go(`${url}/publish`);
  const out = await browser.send(`${url}/publish`, { version: '1' });
  expect(out.text).toContain('The report is published.');
  const app = await openReports(server, t.db, null, [survey]);
  const address = `/reports/${url.split('/').at(-1) ?? ''}?lang=${language}`;
  const page = await browsing(app).go(address);
  const weight = await weighPage(app, address, 'gzip');
  return { page, weight, figures: [...parseHTML(page.body).document.querySelectorAll('figure')] };
}

const plain = (words: string | null | undefined) => (words ?? '').replaceAll(/[\u2066-\u2069]/gu, '').trim();
const saysOf = (figure: Element | undefined) => plain(figure?.querySelector('desc')?.textContent);
const cellsOf = (figure: Element | undefined) =>
  [...(figure?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((one) => plain(one.textContent)),
  );
/** Bars, without the squares that say what a filling stands for. */
const barsOf = (figure: Element | undefined) =>
  [...(figure?.querySelectorAll('svg > rect') ?? [])]
    .map((one) => ({ x: Number(one.getAttribute('x')), width: Number(one.getAttribute('width')) }))
    .filter(({ width }) => width !== 14);
const titled = (figures: readonly Element[], title: string) =>
  figures.find((one) => plain(one.querySelector('title')?.textContent) === title);

describe('the figures of a public report', () => {
  test('are a scale hung on its middle, and bars where a number of it is held back', async () => {
    const { figures, weight } = await published('en');
    const often = titled(figures, 'How often do you ask?');
    expect(saysOf(often)).toMatch(/^Bars: /);
    expect(plain(often?.textContent)).toContain('They are drawn as bars, because a number is held back');
    expect(cellsOf(often)[0]).toEqual(['Not at all', '*']);
    expect(weight.all).toBeLessThanOrEqual(51_200);
    const trust = titled(figures, 'How far do you trust it? Before and after');
    expect(saysOf(trust)).toMatch(/^For each answer an empty ring before and a full one after, of rounded numbers\./);
    expect(cellsOf(trust).map(([, ...cells]) => cells.map((one) => one.replace(/ .*/, '')))).toEqual([
      ['34%', '28%', '−6'],
      ['37%', '33%', '−4'],
      ['29%', '39%', '+10'],
    ]);
  });

  test('name the test of a claim where it stands, for pairs on a scale that of ranks', async () => {
    const { page } = await published('en');
    expect(page.text).toContain('Test: Wilcoxon’s signed ranks');
    expect(page.text).not.toContain('Stuart and Maxwell');
  });

  test('are mirrored in a report that is read from the right', async () => {
    const scaleAlone = tables.slice(0, 1);
    const [left, right] = await Promise.all(
      (['en', 'ar'] as const).map(async (language) => {
        const survey = await reportedSurvey(t.db, author);
        survey.analysed = { ...survey.analysed, languages: [language], tables: scaleAlone, flows: [] };
        const browser = browsing(await openReports(server, t.db, author, [survey]));
        await browser.go('/reports/desk');
        const { url } = await browser.send('/reports/desk', { survey: survey.id });
        const seen = await browser.go(`${url}/preview`);
        return parseHTML(seen.body).document.querySelector('figure') ?? undefined;
      }),
    );
    expect(saysOf(left)).toMatch(/^A bar for each group, from “Not at all” to “Very”/);
    expect(saysOf(right)).toMatch(/^عمود لكل مجموعة/);
    expect(right?.querySelector('svg')?.getAttribute('direction')).toBe('rtl');
    const [inEnglish, inArabic] = [barsOf(left), barsOf(right)];
    expect(inEnglish).toHaveLength(3);
    expect(inArabic.map(({ width }) => width)).toEqual(inEnglish.map(({ width }) => width));
    for (const [at, { x, width }] of inArabic.entries()) expect(720 - x - width).toBeCloseTo(inEnglish[at]?.x ?? 0, 1);
  });
});
