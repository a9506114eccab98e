import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';

import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { openBrowser } from '../src/testing/offline/field-browser.ts';
import { givenAPhone, openApp, sendNow, type Phone } from '../src/testing/offline/phone.ts';
import { SmallDisk } from '../src/testing/offline/small-disk.ts';

/** A browser with little room, in which a nurse has set the app up; with the first of her people open. */
let profile: string;
let context: BrowserContext;
let disk: SmallDisk;
let phone: Phone;
let app: Page;
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'alongside-room-'));
  const origin = `http://localhost:${new URL(inject('serviceUrl')).port}`;
  context = await openBrowser(profile, origin);
  disk = await SmallDisk.in(context, origin);
  phone = await givenAPhone(await context.newPage(), 'clinician');
  app = await openApp(phone);
  await app.waitForFunction(() => navigator.serviceWorker.controller !== null);
});
afterEach(async () => {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

async function whenSheWrites(text: string): Promise<void> {
  await app.goto(`/field#/people/${phone.people[0] ?? ''}/note`);
  await app.locator('textarea').fill(text);
  await app.getByRole('button', { name: 'Save note' }).click();
}

test(
  'a nurse whose disk is full is told that her note is not saved, makes room, and saves it',
  { timeout: 240_000 },
  async () => {
    await disk.fill(app);
    await whenSheWrites('Sleeps badly since the move');
    await app.getByText('Not saved: this device is full.').waitFor();
    await expectAccessible(app);
    expect(await app.locator('textarea').inputValue()).toBe('Sleeps badly since the move');
    await app
      .getByRole('alert')
      .filter({ hasText: 'This device is full, so nothing more can be kept' })
      .waitFor({ timeout: 90_000 });
    expect(await app.locator('.field-strip__line').innerText()).not.toContain('saved here');

    await disk.makeRoom();
    await app.getByRole('button', { name: 'Save note' }).click();
    await app.getByText('Sleeps badly since the move').first().waitFor();
    await sendNow(app);
    const desk = await context.newPage();
    await desk.goto(`/people/${phone.people[0] ?? ''}`);
    await desk.getByText('Sleeps badly since the move').first().waitFor();
    expect(await desk.getByText('Sleeps badly since the move').count()).toBe(1);
  },
);

test(
  'a browser that is cleared while the app is open loses nothing of hers; cleared while it is shut, it says what was and what comes back',
  { timeout: 240_000 },
  async () => {
    await context.setOffline(true);
    await whenSheWrites('Asks for a dentist');
    await app.locator('.field-strip__line a', { hasText: '1 saved here' }).waitFor();
    await disk.clear();
    await app.getByText('The browser has cleared what was kept here. What you wrote is kept again').waitFor();
    await expectAccessible(app);
    await app.close();
    app = await openApp(phone);
    await app.locator('.field-strip__line a', { hasText: '1 saved here' }).waitFor();
    await context.setOffline(false);
    await sendNow(app);
    await app.goto(`/field#/people/${phone.people[0] ?? ''}`);
    await app.getByText('Asks for a dentist').first().waitFor();

    await app.getByRole('button', { name: 'Lock' }).click();
    await app.getByText('Locked.').waitFor();
    await disk.clear();
    await app.goto('/field');
    await app.reload();
    await app.getByText('The browser has cleared what was kept here').waitFor();
    await app.getByText('everything had been sent').waitFor();
    await expectAccessible(app);
    await app.getByRole('button', { name: 'Understood' }).click();
    await app.getByText('The browser has cleared').waitFor({ state: 'detached' });
    await app.getByRole('button', { name: 'Set this browser up for you' }).click();
    await app.locator('input[value=device]').check();
    await app.getByRole('button', { name: 'Set up' }).click();
    await app.locator(`input[name=site][value="${phone.site}"]`).check();
    await app.locator('main button[type=submit]').click();
    await app.locator('.field-card .nhsuk-tag').first().waitFor();
    await app.goto(`/field#/people/${phone.people[0] ?? ''}`);
    await app.getByText('Asks for a dentist').first().waitFor();
  },
);
