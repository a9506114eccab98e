import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';

import { peopleOn, signInAs } from '../src/testing/at-the-desk.ts';
import { givenANurseOf } from '../src/testing/new-colleague.ts';
import { givenAPhone, openApp, sendNow, type Phone } from '../src/testing/offline/phone.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();
const newSite = 'MAN-C01';
const somebody = (options = {}) =>
  browser.page({ baseURL: `http://localhost:${new URL(inject('serviceUrl')).port}`, ...options });
const visitor = () => somebody({ javaScriptEnabled: false });

test(
  'A hotel is emptied overnight while a phone is off: the phone heals itself, and what its nurse wrote reaches the new team',
  { timeout: 300_000 },
  async () => {
    const phone = await givenAPhone(await somebody(), 'clinician');
    const app = await openApp(phone);
    const moved = phone.known.slice(0, 5);
    expect(moved.length).toBeGreaterThan(0);
    const [first] = moved;
    const desk = await visitor();
    await signInAs(desk, 'coordinator');
    const nurse = await givenANurseOf(await responsibleThere(desk), visitor);

    await phone.context.setOffline(true);
    await whenTheNurseWritesANote(app, first?.id ?? '', 'Needs the inhaler that she left behind');
    await whenAListOfMovesIsCommitted(desk, moved);
    await phone.context.setOffline(false);
    await sendNow(app);

    await thenThePhoneHoldsNobodyWhoMoved(app, phone, moved);
    await nurse.goto(`/sites/${newSite}?show=all`);
    const there = await peopleOn(nurse);
    for (const { id } of moved) expect(there.filter((address) => address === `/people/${id}`)).toHaveLength(1);
    await nurse.goto(`/people/${first?.id ?? ''}`);
    const page = await nurse.locator('main').innerText();
    expect(page.split('Needs the inhaler that she left behind')).toHaveLength(2);
    expect(page).toContain('written after the person had moved on');
  },
);

async function responsibleThere(page: Page): Promise<string> {
  await page.goto(`/places/${newSite}`);
  const row = page.locator('.nhsuk-summary-list__row', { hasText: 'Responsible team' });
  return (await row.locator('dd').innerText()).split(', for ')[0] ?? '';
}

async function whenTheNurseWritesANote(app: Page, person: string, text: string): Promise<void> {
  await app.goto(`/field#/people/${person}/note`);
  await app.locator('textarea').first().fill(text);
  await app.getByRole('button', { name: 'Save note' }).click();
  await app.getByText('1 saved here').first().waitFor();
}

/** Hands in, reviews and commits one list for all of them. */
async function whenAListOfMovesIsCommitted(desk: Page, moved: Phone['known']): Promise<void> {
  await desk.goto('/moves');
  const lines = [['Name', 'DOB', 'To'], ...moved.map(({ name, born }) => [name, born, newSite])];
  const bytes = new TextEncoder().encode(writeCsv(lines));
  await desk.locator('#file').setInputFiles({ name: 'moves.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) });
  await desk.getByRole('button', { name: 'Send the list' }).click();
  await desk.waitForURL(/\/moves\/[0-9a-f-]{36}/u);
  await desk.locator('button[name=then][value=commit]').click();
  await desk.waitForURL(/entries=/u);
  expect(Number(new URL(desk.url()).searchParams.get('entries'))).toBeGreaterThanOrEqual(moved.length);
}

async function thenThePhoneHoldsNobodyWhoMoved(app: Page, phone: Phone, moved: Phone['known']): Promise<void> {
  await app.getByText('moved away while you were offline').first().waitFor();
  await app.goto(`/field#/sites/${phone.site}`);
  await app.getByRole('heading', { level: 1 }).waitFor();
  const links = await app
    .locator('a[href^="#/people/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const { id } of moved) expect(links).not.toContain(`#/people/${id}`);
}
