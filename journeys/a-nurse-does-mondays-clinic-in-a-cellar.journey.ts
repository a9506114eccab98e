import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { demonstrationPassword } from '#platform/access/seed.ts';

import { signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

/** A browser in which a nurse has set the app up, with a network, for the sites of her team. */
async function givenADeviceThatIsSetUp(options: BrowserContextOptions, language = 'en'): Promise<Page> {
  const port = new URL(inject('serviceUrl')).port;
  const page = await browser.page({ baseURL: `http://localhost:${port}`, ...options });
  await signInAs(page, 'clinician', language);
  await page.goto('/field?set-up');
  await page.locator('h1').waitFor();
  await expectAccessible(page);
  await page.locator('input[value=password]').check();
  await page.locator('#password').fill(demonstrationPassword);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL('**/field#/choose');
  await page.locator('input[name=site]').first().waitFor();
  await expectAccessible(page);
  const sites = await page.locator('input[name=site]').count();
  for (let at = 0; at < sites; at += 1) await page.locator('input[name=site]').nth(at).check();
  await page.locator('main button[type=submit]').click();
  // Where most is overdue comes first, once its people are here.
  await page.locator('.field-card .nhsuk-tag').first().waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await thenEverythingIsSent(page);
  return page;
}

async function whenSheOpensItInTheCellar(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.goto('/field');
  await page.locator('input[type=password]').waitFor();
  await expectAccessible(page);
  await tabTo(page, 'input[type=password]');
  await page.keyboard.type(demonstrationPassword);
  await page.keyboard.press('Enter');
  await page.locator('.field-card').first().waitFor();
}

async function thenEverythingIsSent(page: Page): Promise<void> {
  await page.locator('.field-strip__line a', { hasText: /Everything is sent|كل شيء أُرسل/u }).waitFor();
}

/** The site where most people have something due. */
async function whenSheOpensTheClinic(page: Page): Promise<void> {
  await page.goto('/field#/');
  await expectAccessible(page);
  await page.locator('.field-card').first().click();
  await page.locator('a[href$="/clinic"]').waitFor();
  await expectAccessible(page);
  await page.locator('select[name=show]').selectOption('all');
  await page.locator('.field-people a').first().waitFor();
}

async function whenSheRecords(page: Page, what: 'done' | 'offered', button: RegExp): Promise<void> {
  await page.locator('a[href$="/assessment"]').click();
  await page.locator(`input[value=${what}]`).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: button }).click();
  await page.locator('ol.alongside-timeline').waitFor();
}

test('a nurse does Monday’s clinic in a cellar; upstairs everything is sent, and the desk has it', async () => {
  const page = await givenADeviceThatIsSetUp({ viewport: { width: 390, height: 800 } });
  await whenSheOpensItInTheCellar(page);
  await whenSheOpensTheClinic(page);
  const person = await page.locator('.field-people a').first().getAttribute('href');
  await page.locator('a[href$="/clinic"]').click();
  await page.getByText('Clinic at').waitFor();
  await expectAccessible(page);

  await page.goto(`/field${person ?? ''}`);
  await page.locator('ol.alongside-timeline').waitFor();
  await expectAccessible(page);
  await whenSheRecords(page, 'done', /^Save$/u);
  await page.getByText('waits here to be sent').first().waitFor();

  await page.locator('a[href$="/note"]').click();
  await page.locator('textarea').fill('Wants to be seen');
  // The tab dies before it was saved; what was typed is there when the app is opened again.
  await page.waitForTimeout(700);
  await page.reload();
  await page.locator('input[type=password]').fill(demonstrationPassword);
  await page.keyboard.press('Enter');
  await page.getByText('You typed this before').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('Wants to be seen');
  await expectAccessible(page);
  await page.locator('textarea').fill('Wants to be seen in the cellar only');
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.locator('ol.alongside-timeline').waitFor();

  await page.goto('/field#/find');
  await page.locator('input[type=search]').waitFor();
  await expectAccessible(page);
  await page.goto('/field#/outbox');
  await page.getByText('Saved here, not sent yet (2)').waitFor();
  await expectAccessible(page);
  expect(await page.locator('.field-strip').innerText()).toContain('2 saved here');
  await page.goto('/field#/device');
  await page.getByText('your password').waitFor();
  await expectAccessible(page);
  await page.goto('/field#/rights/fa');
  await page.locator('h1[lang], [lang=fa] h1').first().waitFor();
  await expectAccessible(page);

  await page.context().setOffline(false);
  await page.goto('/field#/outbox');
  await page.getByRole('button', { name: 'Send now' }).click();
  await thenEverythingIsSent(page);
  await page.getByText('Sent lately (2)').waitFor();

  const desk = await page.context().newPage();
  await desk.goto(`/${person?.replace('#/', '') ?? ''}`);
  await desk.getByText('Initial health assessment done').first().waitFor();
  await desk.getByText('Wants to be seen in the cellar only').first().waitFor();
});

/** Nobody has to push the page aside to read a line of it. */
async function thenNothingIsCutOff(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

/** Tab after tab until the keyboard is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The keyboard never came to ${selector}`);
}

test('in Arabic, by keyboard alone, on a screen of 320 points', async () => {
  const page = await givenADeviceThatIsSetUp({ viewport: { width: 320, height: 640 }, locale: 'ar' }, 'ar');
  await whenSheOpensItInTheCellar(page);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await tabTo(page, '.field-card');
  await page.keyboard.press('Enter');
  await page.locator('a[href$="/clinic"]').waitFor();
  // Focus is at the heading of the new screen, so that reading goes on from there.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await expectAccessible(page);
  await thenNothingIsCutOff(page);
  await tabTo(page, 'select[name=show]');
  await page.keyboard.press('End');
  await page.locator('.field-people a').first().waitFor();
  await tabTo(page, '.field-people a');
  await page.keyboard.press('Enter');
  await page.locator('ol.alongside-timeline').waitFor();
  await expectAccessible(page);
  await tabTo(page, 'a[href$="/note"]');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textarea');
  await page.keyboard.type('يفضّل أن يُرى بعد الظهر');
  await tabTo(page, 'main button[type=submit]');
  await page.keyboard.press('Enter');
  await page.getByText('يفضّل أن يُرى بعد الظهر').first().waitFor();
  await thenNothingIsCutOff(page);
  await page.context().setOffline(false);
  await tabTo(page, '.field-strip__line a');
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'للإرسال' }).waitFor();
  await thenNothingIsCutOff(page);
  await tabTo(page, 'main .nhsuk-button');
  await page.keyboard.press('Enter');
  await thenEverythingIsSent(page);
});
