import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

/** The synthetic survey of the demonstration: 300 people in five languages, before and after a campaign. */
async function givenTheSurveyOfTheChampions(officer: Page): Promise<void> {
  await officer.goto('/surveys');
  await officer.getByRole('link', { name: /antibiotics/ }).click();
  await officer.waitForURL(/\/surveys\/[0-9a-f-]{36}$/u);
}

async function whenTheAnswersAreLookedAt(officer: Page): Promise<void> {
  const survey = officer.url();
  for (const page of ['analysis', 'analysis/pairs', 'analysis/weights', 'flow', 'pairs', 'progress', 'invitations']) {
    await officer.goto(`${survey}/${page}`);
    await expectAccessible(officer);
  }
  await officer.goto(`${survey}/analysis/pairs?lang=ar`);
  await expectAccessible(officer);
  await officer.goto(`${survey}?lang=en`);
}

/** Gives the address of the draft. */
async function whenAReportIsMade(officer: Page): Promise<string> {
  await officer.goto('/reports/desk');
  await expectAccessible(officer);
  await officer.getByRole('radio', { name: /antibiotics/ }).check();
  await officer.locator('main form button').click();
  await officer.waitForURL(/\/reports\/desk\/[0-9a-f-]{36}$/u);
  await expectAccessible(officer);
  return officer.url();
}

async function thenAWrongNumberDoesNotGoOut(officer: Page, draft: string): Promise<void> {
  const section = officer.locator('#text-1');
  const written = await section.inputValue();
  await section.fill(`${written}\n\n12345 people were reached because of the campaign.`);
  await officer.getByRole('button', { name: 'Save as a new version' }).click();
  await officer.waitForURL(draft);
  expect(await officer.locator('main').innerText()).toContain('12345');
  await officer.goto(`${draft}/publish`);
  expect(await officer.getByRole('button', { name: 'Publish for everybody' }).count()).toBe(0);
  await officer.goto(draft);
  await officer.locator('#text-1').fill(written);
  await officer.getByRole('button', { name: 'Save as a new version' }).click();
  await officer.getByText('Nothing stands in the way').waitFor();
}

async function whenItIsPublished(officer: Page, draft: string): Promise<void> {
  for (const page of ['preview', 'door', 'quotations', 'publish']) {
    await officer.goto(`${draft}/${page}`);
    await expectAccessible(officer);
  }
  await officer.getByRole('button', { name: 'Publish for everybody' }).click();
  await officer.getByText('The report is published.').waitFor();
}

async function thenEverybodyReadsIt(draft: string): Promise<void> {
  const reader = await browser.page({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  await reader.goto('/reports?lang=ar');
  await expectAccessible(reader);
  const report = `/reports/${draft.split('/').at(-1) ?? ''}`;
  await reader.locator(`main a[href^="${report}"]`).first().click();
  await reader.goto(`${report}?in=ar&lang=ar`);
  await expectAccessible(reader);
  const page = await reader.locator('main').innerText();
  expect(page).toContain('مسوّدة');
  // The words of the form are in the reader's own language, and the same people are told of before and after.
  expect(page).toContain('غير صحيح');
  expect(page).toContain('قبل');
  const isNarrow = () => reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1);
  expect(await isNarrow()).toBe(true);
  await reader.goto('/reports/hiquality');
  await expectAccessible(reader);
}

describe('what people said is published', () => {
  test('a programme officer goes from the answers of 300 people to a report that everybody reads, and a number that is no cell’s does not go out', async () => {
    const officer = await browser.page();
    await signInAs(officer, 'evaluator');
    await givenTheSurveyOfTheChampions(officer);
    await whenTheAnswersAreLookedAt(officer);
    const draft = await whenAReportIsMade(officer);
    await thenAWrongNumberDoesNotGoOut(officer, draft);
    await whenItIsPublished(officer, draft);
    await thenEverybodyReadsIt(draft);
  });
});
