import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openMostUrgentSite, peopleOn, signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

async function givenANurseWithAClinicList(language: string) {
  const page = await browser.page({ javaScriptEnabled: false });
  await signInAs(page, 'clinician', language);
  await expectAccessible(page);
  const site = await openMostUrgentSite(page);
  await expectAccessible(page);
  await page.locator('main a[href$="/clinic"]').click();
  await expectAccessible(page);
  const [person = ''] = await peopleOn(page);
  return { page, clinic: `${site}/clinic`, person };
}

async function whenTheyOpenTheFirstPerson(page: Page, person: string): Promise<void> {
  await page.locator(`main a[href="${person}"]`).first().click();
  await page.waitForURL(`**${person}`);
  await expectAccessible(page);
}

async function thenTheyReadWhyTheDateIsWhatItIs(page: Page): Promise<void> {
  await page.locator('main details summary').first().click();
  const why = page.locator('main details[open] li a').first();
  expect(await why.isVisible()).toBe(true);
  const entry = (await why.getAttribute('href')) ?? '';
  expect(await page.locator(`[id="${entry.slice(1)}"]`).count()).toBe(1);
}

async function whenTheyRecord(page: Page, person: string, what: 'offered' | 'done'): Promise<void> {
  await page.locator(`main a[href="${person}/assessment"]`).first().click();
  await expectAccessible(page);
  await page.locator(`input[name=what][value=${what}]`).check();
  await page.locator('main form button').last().click();
  await page.waitForURL(`**${person}`);
  await expectAccessible(page);
}

describe.each(['en', 'ar'])('a nurse works through a clinic list, with no script, in %s', (language) => {
  test('and whoever was assessed leaves it, while whoever was only offered it stays', async () => {
    const { page, clinic, person } = await givenANurseWithAClinicList(language);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await whenTheyOpenTheFirstPerson(page, person);
    await thenTheyReadWhyTheDateIsWhatItIs(page);

    await whenTheyRecord(page, person, 'offered');
    await page.goto(clinic);
    expect(await peopleOn(page)).toContain(person);

    await page.goto(person);
    await whenTheyRecord(page, person, 'done');
    await page.goto(clinic);
    expect(await peopleOn(page)).not.toContain(person);
  });

  test('and prints it on A4: names and times, and nothing to press', async () => {
    const { page } = await givenANurseWithAClinicList(language);
    const shown = (await peopleOn(page)).length;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1032 });
    for (const onlyOnScreen of ['.nhsuk-header__navigation', '.nhsuk-footer', 'main form', '.alongside-languages-bar'])
      expect([onlyOnScreen, await page.locator(onlyOnScreen).first().isVisible()]).toEqual([onlyOnScreen, false]);
    expect(await page.locator('main table a').first().isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth <= 703')).toBe(true);

    const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sheets = paper.match(/\/Type\s*\/Page\b(?!s)/gu) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(1 + Math.ceil(shown / 12));
    expect(paper).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/u);
  });
});
