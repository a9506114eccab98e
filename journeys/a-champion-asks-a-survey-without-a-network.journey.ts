import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();
const survey = 'What we know and think about antibiotics';
const codeOnCard = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/u;

/** The officer lets colleagues' devices ask the survey that people answer now. */
async function givenASurveyThatDevicesAsk(officer: Page): Promise<void> {
  await signInAs(officer, 'evaluator');
  await officer.goto('/surveys');
  await officer
    .locator('main a[href^="/surveys/"]', { hasText: /antibiotics/iu })
    .first()
    .click();
  await officer.locator('input[name=wave]').last().check();
  await officer.locator('input[name=ways][value=device]').check();
  await officer.locator('main form[action$="/ways-in"] button').last().click();
  await officer.waitForURL(/\/surveys\/[0-9a-f-]{36}$/u);
}

/** Her own phone, which opens without being asked, with the surveys on it. */
async function givenAChampionsPhone(): Promise<Page> {
  const page = await browser.page({
    viewport: { width: 360, height: 720 },
    baseURL: `http://localhost:${new URL(inject('serviceUrl')).port}`,
    serviceWorkers: 'allow',
  });
  await signInAs(page, 'champion');
  await page.goto('/field?set-up');
  await page.getByText('Without being asked').click();
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('button', { name: 'Lock' }).waitFor();
  await page.goto('/field#/surveys');
  await page.getByText(survey).first().waitFor();
  await expectAccessible(page);
  // Without a network the app has to open again: its own keeper of files must have them all.
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  return page;
}

async function whenSomebodyIsAsked(phone: Page, language: string): Promise<string> {
  await phone.getByRole('button', { name: 'Ask somebody' }).last().click();
  await phone.getByRole('button', { name: language, exact: true }).click();
  await phone.locator('main form').waitFor();
  await thenNothingElseIsOpen(phone);
  await expectAccessible(phone);
  await phone.locator('main form button[type=submit]').click();
  await phone.locator('.alongside-reference').first().waitFor();
  const [code = ''] = codeOnCard.exec(await phone.locator('main').innerText()) ?? [];
  expect(code).not.toBe('');
  await phone.locator('main button').last().click();
  await phone.locator('[data-question]').first().waitFor();
  return code;
}

/** What belongs to the phone's owner: the menu, what is to be sent, the lock. */
async function thenNothingElseIsOpen(phone: Page): Promise<void> {
  expect(await phone.locator('header nav, .field-strip, footer').count()).toBe(0);
}

const firstChoice = (phone: Page) => phone.locator('[data-question] input[type=radio]').first();

async function whenTheOwnerOpensIt(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'Open' }).first().click();
  await phone.getByRole('button', { name: 'Lock' }).waitFor();
}

async function whenTheyGoOn(phone: Page, code: string): Promise<void> {
  await phone.goto('/field#/surveys');
  await phone.getByRole('button', { name: 'Go on with a code' }).click();
  await phone.locator('#code').fill(code.toLowerCase().replaceAll('-', ' '));
  await phone.locator('main form button').click();
  await phone.locator('input[name=between]').first().waitFor();
  await phone.locator('main form button[type=submit]').last().click();
  await phone.locator('[data-question]').first().waitFor();
}

/** Goes through to the end as somebody does who leaves every other question out. */
async function whenTheyComeToTheEnd(phone: Page): Promise<void> {
  const next = phone.locator('main button[value=next]').last();
  for (let page = 0; page < 30 && (await next.count()) > 0; page++) {
    const heading = await phone.locator('main').innerText();
    const anyway = phone.locator('main .nhsuk-button--small');
    await ((await anyway.count()) > 0 ? anyway.first() : next).click();
    await expect.poll(() => phone.locator('main').innerText()).not.toBe(heading);
  }
}

test('a champion asks people on her phone without a network, reads nothing of it, and the service has it once', async () => {
  const officer = await browser.page({ javaScriptEnabled: false });
  await givenASurveyThatDevicesAsk(officer);
  const phone = await givenAChampionsPhone();
  await phone.context().setOffline(true);

  // Somebody begins in Arabic, and the phone dies in the middle of the second page.
  const code = await whenSomebodyIsAsked(phone, 'العربية');
  expect(await phone.evaluate('[document.documentElement.lang, document.documentElement.dir].join()')).toBe('ar,rtl');
  await firstChoice(phone).check();
  await phone.locator('main button[value=next]').last().click();
  const letter = phone.locator('[data-question] input[type=text]').first();
  await letter.fill('م');
  await letter.blur();
  await expectAccessible(phone);
  await phone.waitForTimeout(1_000);
  await phone.reload();
  await whenTheOwnerOpensIt(phone);

  // Its owner sees that answers are there, and in which language; to go on it needs the card.
  await phone.goto('/field#/surveys');
  await phone.getByText('1 is put down').waitFor();
  expect(await phone.locator('main').innerText()).not.toContain('م');
  await expectAccessible(phone);
  await whenTheyGoOn(phone, code);
  expect(await phone.locator('[data-question] input[type=text]').first().inputValue()).toBe('م');
  await whenTheyComeToTheEnd(phone);
  const address = (await phone.locator('.alongside-reference').last().innerText()).trim();
  await expectAccessible(phone);
  await phone.locator('main form button[type=submit]').click();
  await phone.locator('main [role=status]').waitFor();
  expect(await phone.locator('[data-question]').count()).toBe(0);

  // Whoever leaves that screen, by whichever way, finds the app locked.
  await phone.goBack();
  await phone.getByText('Locked. What you saved is kept.').waitFor();
  await whenTheOwnerOpensIt(phone);
  await phone.goto('/field#/surveys');
  await phone.getByText('1 waits for the network').waitFor();

  // The next one does not want it after all.
  const second = await whenSomebodyIsAsked(phone, 'English');
  await firstChoice(phone).check();
  await phone.getByRole('button', { name: 'Stop, and go on later' }).click();
  await phone.getByRole('button', { name: 'Done: lock the device' }).click();
  await whenTheOwnerOpensIt(phone);
  await phone.goto('/field#/surveys');
  await phone.getByText('1 is put down').waitFor();
  await phone.getByRole('button', { name: 'Somebody takes their answers back' }).click();
  await phone.locator('#code').fill(second);
  await phone.locator('main form button').click();
  await phone.getByText('Your answers are gone from this device. Nothing of them was kept.').waitFor();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Done: lock the device' }).click();
  await whenTheOwnerOpensIt(phone);

  // With a network again the answers go, and with the code on the card they are read, and taken back, at the survey's address.
  await phone.context().setOffline(false);
  await phone.goto('/field#/outbox');
  await phone.getByRole('button', { name: 'Send now' }).click();
  await phone.goto('/field#/surveys');
  await expect
    .poll(() => phone.locator('main').innerText(), { timeout: 30_000 })
    .not.toContain('waits for the network');
  const card = await browser.page({ javaScriptEnabled: false });
  await card.goto(`${new URL(address).pathname}/resume?lang=ar`);
  await card.locator('#code').fill(code);
  await card.locator('main form button').last().click();
  expect(await card.locator('.forms-handed-in').innerText()).toContain('م');
  await card.goto(`${new URL(address).pathname}/withdraw?lang=en`);
  await card.locator('#code').fill(code);
  await card.locator('main form button').last().click();
  await card.getByText('Your answers are removed').first().waitFor();
}, 240_000);
