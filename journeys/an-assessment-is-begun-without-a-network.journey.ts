import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { crashTab } from '../src/testing/offline/crash-tab.ts';
import { givenAPhone, openApp, sendNow, type Phone } from '../src/testing/offline/phone.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();
const small = { viewport: { width: 320, height: 640 } };

async function givenAColleaguesPhone(site: string | null = null): Promise<Phone> {
  const page = await browser.page({ ...small, baseURL: `http://localhost:${new URL(inject('serviceUrl')).port}` });
  const phone = await givenAPhone(page, 'clinician', site);
  const app = await phone.context.newPage();
  await app.goto('/field');
  await app.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await app.close();
  return phone;
}

const question = (page: Page, name: string) => page.locator(`[data-question$="/${name}"]`);
const field = (page: Page, name: string) => question(page, name).locator('input[type=text]').first();
const chosen = (page: Page, name: string) => question(page, name).locator('input:checked').first();

async function whenSheBeginsInTigrinya(page: Page, person: string): Promise<void> {
  await page.goto(`/field#/people/${person}`);
  await page.getByRole('button', { name: 'Begin the assessment' }).click();
  await page.locator('#language').selectOption('ti');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin an assessment' }).click();
  await page.locator('.nhsuk-task-list a').first().waitFor();
  await expectAccessible(page);
}

async function whenSheOpensASection(page: Page, at: number): Promise<void> {
  await page.locator('.nhsuk-task-list a').nth(at).click();
  await page.locator('[data-question]').first().waitFor();
}

/** Until what was said is kept, and no longer. */
const untilKept = (page: Page): Promise<void> => page.waitForTimeout(1200);

test('an assessment is begun in Tigrinya without a network, outlives its tab, and is finished at the desk', async () => {
  const phone = await givenAColleaguesPhone();
  await phone.context.setOffline(true);
  const [person = ''] = phone.people;
  const page = await openApp(phone);
  await whenSheBeginsInTigrinya(page, person);

  await whenSheOpensASection(page, 0);
  await expectAccessible(page);
  expect(await page.locator('[data-question] [lang=ti]').count()).toBeGreaterThan(0);
  await question(page, 'who').locator('input[value=adult]').check();
  await field(page, 'called').fill('Selam');
  await untilKept(page);
  // The field that she is at when the tab dies is the one that may be lost.
  await field(page, 'called').fill('Selam Tesfay');
  const at = page.url();
  await crashTab(page);

  const again = await openApp(phone, at.split('#/')[1]);
  await field(again, 'called').waitFor();
  expect(await chosen(again, 'who').getAttribute('value')).toBe('adult');
  expect(await field(again, 'called').inputValue()).toMatch(/^Selam/);
  expect(await again.locator('[data-question] [lang=ti]').count()).toBeGreaterThan(0);

  // In Arabic, in the midst of a word: nothing of it is lost.
  await field(again, 'called').fill('Selam T');
  await again.getByRole('button', { name: 'العربية' }).click();
  await again.getByRole('button', { name: 'التالي' }).last().waitFor();
  expect(await field(again, 'called').inputValue()).toBe('Selam T');
  expect(await again.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(again);
  await again.getByRole('button', { name: 'English' }).click();
  await untilKept(again);
  expect(await again.locator('.field-strip__line').innerText()).toContain('1 saved here');
  await again.goto('/field#/outbox');
  await again.getByText(/^Initial health assessment: \d+ answers$/).waitFor();
  await expectAccessible(again);

  await phone.context.setOffline(false);
  await sendNow(again);
  const desk = await browser.page();
  await signInAs(desk, 'clinician');
  await desk.goto(`/people/${person}/forms`);
  await desk.getByRole('button', { name: 'Go on with it' }).first().click();
  await desk.locator('.nhsuk-task-list a').first().click();
  expect(await desk.locator('input[name="/data/welcome/called"]').inputValue()).toBe('Selam T');
  await desk.locator('input[name="/data/welcome/called"]').fill('Selam Tesfay');
  await desk.getByRole('button', { name: 'Save and go on' }).last().click();

  // What the desk has said is on the phone, in the page that is open there.
  await again.goto(at);
  await field(again, 'called').waitFor();
  await again.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(() => field(again, 'called').inputValue(), { timeout: 30_000 }).toBe('Selam Tesfay');
});

test('two colleagues fill one assessment at once; where both answered one question, both answers stand and one is chosen', async () => {
  const first = await givenAColleaguesPhone();
  const [, person = ''] = first.people;
  const hers = await openApp(first);
  await whenSheBeginsInTigrinya(hers, person);
  await whenSheOpensASection(hers, 0);
  await question(hers, 'who').locator('input[value=adult]').check();
  const address = hers.url().split('#/')[1]?.split('/page')[0] ?? '';
  await untilKept(hers);
  await sendNow(hers);

  const second = await givenAColleaguesPhone(first.site);
  const his = await openApp(second, address);
  await his.locator('.nhsuk-task-list a').first().waitFor();
  await first.context.setOffline(true);
  await second.context.setOffline(true);
  for (const [page, name] of [
    [hers, 'Selam'],
    [his, 'Salaam'],
  ] as const) {
    await page.goto(`/field#/${address}`);
    await whenSheOpensASection(page, 0);
    await field(page, 'called').fill(name);
    await untilKept(page);
  }
  await first.context.setOffline(false);
  await sendNow(hers);
  await second.context.setOffline(false);
  await sendNow(his);

  await his.goto(`/field#/${address}`);
  await his.getByText('answered in two ways').click();
  await his.getByRole('button', { name: 'This one is right' }).first().waitFor();
  await expectAccessible(his);
  await his
    .locator('.alongside-side-by-side > div', { hasText: 'Selam' })
    .getByRole('button', { name: 'This one is right' })
    .click();
  await his.getByText('There are no questions with two answers.').waitFor();
});
