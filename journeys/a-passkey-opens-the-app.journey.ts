import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { signInAs } from '../src/testing/at-the-desk.ts';
import { authenticatorIn } from '../src/testing/authenticator-in-browser.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();
const minute = 60_000;
const day = 24 * 60 * minute;

/** A laptop with a fingerprint reader, in which a nurse has signed in; time in its pages passes as told from then on. */
async function givenALaptopThatKnowsFingers() {
  // A passkey belongs to a name, never to a number.
  const page = await browser.page({ baseURL: `http://localhost:${new URL(inject('serviceUrl')).port}` });
  await signInAs(page, 'clinician');
  const { recognises } = await authenticatorIn(page, true);
  await page.clock.install();
  return { page, recognises };
}

async function whenSheSetsItUpWithHerFinger(page: Page): Promise<void> {
  await page.goto('/field?set-up');
  await page.locator('input[value=passkey]').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.locator('input[name=site]').first().waitFor();
  for (const site of await page.locator('input[name=site]').all()) await site.check();
  await page.locator('main button[type=submit]').click();
  // Where most is overdue comes first, once its people are here.
  await page.locator('.field-card .nhsuk-tag').first().waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto('/field#/device');
  await page.getByText('a passkey', { exact: true }).waitFor();
}

const open = (page: Page) => page.getByRole('button', { name: 'Open' }).first().click();

async function whenNobodyTouchesItFor(page: Page, minutes: number): Promise<void> {
  await page.clock.fastForward(minutes * minute);
}

test(
  'a nurse sets the app up with a passkey, opens it without a network, and finds it locked after minutes without a touch',
  { timeout: 240_000 },
  async () => {
    const { page, recognises } = await givenALaptopThatKnowsFingers();
    await whenSheSetsItUpWithHerFinger(page);

    await page.context().setOffline(true);
    await page.goto('/field');
    await open(page);
    await page.getByText('No network. Everything works').waitFor();
    await expectAccessible(page);

    const person = await page.locator('.field-card').first().getAttribute('href');
    await page.goto(`/field${person ?? ''}`);
    await page.locator('select[name=show]').selectOption('all');
    await page.locator('.field-people a').first().click();
    await page.locator('a[href$="/note"]').click();
    await page.locator('textarea').fill('Would rather be seen in the mor');
    await whenNobodyTouchesItFor(page, 9);
    expect(await page.locator('textarea').inputValue()).toBe('Would rather be seen in the mor');
    await whenNobodyTouchesItFor(page, 2);
    await page.getByText('Locked. What you saved is kept.').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Would rather');
    await expectAccessible(page);
    await open(page);
    await page.getByText('You typed this before').waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('Would rather be seen in the mor');

    await page.getByRole('button', { name: 'Lock' }).click();
    await recognises(false);
    await open(page);
    await page.getByText('The passkey was not shown').waitFor();
    await expectAccessible(page);
  },
);

test(
  'an app whose clock is a day fast says so on every screen, once it has met the service',
  { timeout: 240_000 },
  async () => {
    const { page } = await givenALaptopThatKnowsFingers();
    await whenSheSetsItUpWithHerFinger(page);
    expect(await page.locator('.field-strip').innerText()).not.toContain('clock');
    await page.clock.setSystemTime(Date.now() + day + minute);
    // To a laptop that slept for a day nobody has been near; it is locked, and opens.
    await page.getByText('Locked. What you saved is kept.').waitFor();
    await open(page);
    await page.getByText('This device’s clock is 1 day fast.').waitFor();
    await page.goto('/field#/find');
    await page.locator('input[type=search]').waitFor();
    expect(await page.locator('.field-strip').innerText()).toContain('This device’s clock is 1 day fast.');
    await expectAccessible(page);
  },
);
