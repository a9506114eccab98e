import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { givenAPhone, openApp, sendNow } from '../src/testing/offline/phone.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

async function whenSheOpensWhatWaits(app: Page): Promise<void> {
  await app.goto('/field#/outbox');
  await app.getByText('Saved here, not sent yet (1)').waitFor();
  await expectAccessible(app);
  await app.getByRole('button', { name: 'Change' }).click();
}

async function whenSheSaves(app: Page, telephone: string): Promise<void> {
  await app.getByLabel('Telephone').fill(telephone);
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByText(telephone).first().waitFor();
}

test(
  'a correction that waits is opened in the form that wrote it, with its words; one entry is sent, and it says the last of them',
  { timeout: 240_000 },
  async () => {
    const baseURL = `http://localhost:${new URL(inject('serviceUrl')).port}`;
    const phone = await givenAPhone(await browser.page({ baseURL }), 'clinician');
    const person = phone.people[0] ?? '';
    const app = await openApp(phone);
    await app.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await phone.context.setOffline(true);
    await app.goto(`/field#/people/${person}/details`);
    await whenSheSaves(app, '07700 900801');

    await whenSheOpensWhatWaits(app);
    expect(await app.getByLabel('Telephone').inputValue()).toBe('07700 900801');
    await whenSheSaves(app, '07700 900802');
    await whenSheOpensWhatWaits(app);
    expect(await app.getByLabel('Telephone').inputValue()).toBe('07700 900802');

    await phone.context.setOffline(false);
    await sendNow(app);
    const desk = await phone.context.newPage();
    await desk.goto(`/people/${person}`);
    const text = await desk.locator('main').innerText();
    expect([text.includes('07700 900802'), text.includes('07700 900801')]).toEqual([true, false]);
  },
);
