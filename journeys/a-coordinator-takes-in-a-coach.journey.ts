import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { lockXlsx } from '#platform/spreadsheets/write-locked-xlsx.ts';
import { writeXlsx } from '#platform/spreadsheets/write-xlsx.ts';

import { inventList } from '../src/features/arrivals/seed.ts';
import { peopleOn, signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const visitor = () =>
  browser.page({ baseURL: `http://localhost:${new URL(inject('serviceUrl')).port}`, javaScriptEnabled: false });

type Sent = Readonly<{ bytes: Uint8Array; password?: string }>;

/** Hands a list in for the first site of the coordinator's own team; gives the site's code. */
async function whenAListIsHandedIn(page: Page, { bytes, password }: Sent): Promise<string> {
  await page.goto('/arrivals');
  await expectAccessible(page);
  const code = (await page.locator('#place option').nth(1).getAttribute('value')) ?? '';
  await page.locator('#place').selectOption(code);
  await page.locator('#file').setInputFiles({ name: 'coach.xlsx', mimeType: xlsx, buffer: Buffer.from(bytes) });
  if (password !== undefined) await page.locator('#password').fill(password);
  await page.getByRole('button', { name: 'Send the list' }).click();
  return code;
}

async function thenTheListIsUnderReview(page: Page): Promise<string> {
  await page.waitForURL(/\/arrivals\/[0-9a-f-]{36}/);
  await expectAccessible(page);
  return page.url();
}

const peopleAt = async (page: Page, code: string): Promise<number> => {
  await page.goto(`/sites/${code}?show=all`);
  return (await peopleOn(page)).length;
};

test('a coach comes on Saturday: the list goes in, is reviewed, committed, and the people are on the site’s list; then it is undone', async () => {
  const page = await visitor();
  await signInAs(page, 'coordinator');
  const today = new Date().toISOString().slice(0, 10) as never;
  const coach = inventList({
    rows: 60,
    mess: 0.5,
    seed: Date.now() % 100_000,
    place: 'the site',
    on: today,
    known: [],
  });

  const code = await whenAListIsHandedIn(page, { bytes: coach.xlsx });
  const review = await thenTheListIsUnderReview(page);
  const before = await peopleAt(page, code);

  await page.goto(`${review}?show=new`);
  await expectAccessible(page);
  expect(await page.locator('main .nhsuk-card').count()).toBeGreaterThan(20);
  await page.goto(review);
  for (const box of await page.locator('input[name=confirm]').all()) await box.check();
  await page.getByRole('button', { name: 'Save choices and commit the list' }).click();
  await page.waitForURL(/rows=\d+/);
  await expectAccessible(page);
  const written = Number(new URL(page.url()).searchParams.get('entries'));
  expect(written).toBeGreaterThan(60);
  expect(await peopleAt(page, code)).toBeGreaterThan(before);

  await page.goto(review);
  await page.getByRole('link', { name: 'Undo this list' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Undo the list' }).click();
  await page.waitForURL(/undone=\d+/);
  expect(await peopleAt(page, code)).toBe(before);
});

test('the weekly spreadsheet is locked: it opens with its password and not without', async () => {
  const page = await visitor();
  await signInAs(page, 'coordinator');
  const list = writeXlsx([
    {
      name: 'Week 48',
      rows: [
        ['Name', 'Date of birth'],
        [`Locked Person${Date.now()}`, '13/05/1991'],
      ],
    },
  ]);
  const bytes = lockXlsx(list, 'Coach 7.30');
  await whenAListIsHandedIn(page, { bytes });
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('protected with a password');
  await expectAccessible(page);
  await whenAListIsHandedIn(page, { bytes, password: 'Coach 7.30' });
  await thenTheListIsUnderReview(page);
});

test('an accommodation contact sends a list and is told that it was received, and no more', async () => {
  const page = await visitor();
  await signInAs(page, 'accommodation-contact');
  await page.goto('/arrivals/send');
  await expectAccessible(page);
  const code = (await page.locator('#place option').nth(1).getAttribute('value')) ?? '';
  await page.locator('#place').selectOption(code);
  const rows = [
    ['Name', 'Date of birth'],
    [`Sent Person${Date.now()}`, '13/05/1991'],
  ];
  await page
    .locator('#file')
    .setInputFiles({ name: 'list.xlsx', mimeType: xlsx, buffer: Buffer.from(writeXlsx([{ name: 'List', rows }])) });
  await page.getByRole('button', { name: 'Send the list' }).click();
  await page.waitForURL(/sent=done/);
  await expectAccessible(page);
  expect(await page.locator('main').innerText()).toContain('It has 1 row.');
  expect((await page.goto('/arrivals'))?.status()).toBe(403);
});
