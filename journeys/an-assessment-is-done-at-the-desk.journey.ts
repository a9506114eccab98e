import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { openMostUrgentSite, peopleOn, signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

async function givenAnAssessmentThatIsBegun(language: string, which: number) {
  const page = await browser.page({
    acceptDownloads: true,
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
  });
  await signInAs(page, 'clinician', language);
  await openMostUrgentSite(page);
  const person = (await peopleOn(page))[which] ?? 'nobody';
  await page.goto(`${person}/forms`);
  await expectAccessible(page);
  await page.locator('#language').selectOption('ti');
  await page.locator('main form button').last().click();
  await page.waitForURL(/\/forms\/[0-9a-f-]{36}/u);
  await expectAccessible(page);
  return { page, person, form: new URL(page.url()).pathname };
}

async function answer(page: Page, form: string, at: string, chosen: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${form}/page?at=${encodeURIComponent(at)}`);
  for (const [name, value] of Object.entries(chosen)) {
    const field = page.locator(`[name="${at}/${name}"]`);
    if ((await field.first().evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
    else await page.locator(`[name="${at}/${name}"][value="${value}"]`).check();
  }
  await page.locator('button[name=do][value=next]').last().click();
}

test.each([
  ['en', 0],
  ['ar', 1],
])(
  'an assessment is done at the desk with no script, in %s on a narrow screen, and the practice gets it coded',
  async (language, which) => {
    const { page, person, form } = await givenAnAssessmentThatIsBegun(language, which);
    await answer(page, form, '/data/welcome', { who: 'adult' });
    await answer(page, form, '/data/interpreter/languages', { main_language: 'ti', interpreter_needed: 'yes' });
    await answer(page, form, '/data/interpreter/interpreting', {
      interpreter_channel: 'phone',
      interpreter_is: 'family',
    });
    await expectAccessible(page);
    expect(await page.locator('.nhsuk-card--warning').first().isVisible()).toBe(true);
    expect(await page.locator('main [lang=ti]').first().textContent()).toMatch(/\p{Script=Ethiopic}/u);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);

    await answer(page, form, '/data/about/agreement', { agrees: 'yes', share_summary: 'yes' });
    await answer(page, form, '/data/urgent/urgent_safe', { self_harm: 'thoughts' });
    await expectAccessible(page);
    expect(await page.locator('[role=alert] li').count()).toBeGreaterThan(0);

    await page.goto(`${form}/finish`);
    await expectAccessible(page);
    await page.locator('#minutes').fill('38');
    await page.locator('button[name=do][value=done]').click();
    await page.waitForURL('**/summary');
    await expectAccessible(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('form[action$=bundle] button').click(),
    ]);
    const bundle = JSON.parse(await readFile(await download.path(), 'utf8')) as { type: string };
    expect(bundle.type).toBe('document');

    await page.goto(`${form}/person-summary`);
    await expectAccessible(page);
    expect(await page.locator('main [lang=ti]').first().isVisible()).toBe(true);

    await page.goto(`${person}/follow-up`);
    await expectAccessible(page);
    await page.locator('main a[href$="as=received-by-practice"]').first().click();
    await expectAccessible(page);
    await page.locator('main form button').last().click();
    await page.waitForURL(`**${person}/follow-up`);
    expect(await page.locator('main a[href$="as=received-by-practice"]').count()).toBe(0);
  },
);
