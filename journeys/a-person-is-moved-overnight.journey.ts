import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { openMostUrgentSite, peopleOn, sendForm, signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { givenANurseOf } from '../src/testing/new-colleague.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();
const newSite = 'MAN-C01';

const visitor = () =>
  browser.page({ baseURL: `http://localhost:${new URL(inject('serviceUrl')).port}`, javaScriptEnabled: false });

/** The team that the page of the new site names. */
async function responsibleThere(page: Page): Promise<string> {
  await page.goto(`/places/${newSite}`);
  await expectAccessible(page);
  const said = await page
    .locator('.nhsuk-summary-list__row', { hasText: 'Responsible team' })
    .locator('dd')
    .innerText();
  return said.split(', for ')[0] ?? '';
}

async function givenSomebodyWaitingForAnAssessment(page: Page) {
  const site = await openMostUrgentSite(page);
  const [person = ''] = await peopleOn(page);
  await page.goto(person);
  return { site, person, name: await nameOn(page), due: await dueOn(page) };
}

const nameOn = (page: Page) => page.locator('h1 bdi').last().innerText();

/** What the deadline that counts from arriving in the country says. */
const dueOn = (page: Page) =>
  page.locator('.nhsuk-card', { hasText: 'of arriving in the UK' }).locator('p').first().innerText();

async function whenTheMoveIsRecorded(page: Page, person: string): Promise<void> {
  await page.goto(`${person}/move`);
  await expectAccessible(page);
  await page.locator('#to').fill(newSite);
  await page.locator('#room').fill('21');
  await sendForm(page);
  await page.waitForURL('**/people/moved**');
  await expectAccessible(page);
}

async function thenTheOldTeamMeetsNothingOfThem(page: Page, { site, person }: { site: string; person: string }) {
  expect((await page.goto(person))?.status()).toBe(404);
  await expectAccessible(page);
  for (const list of ['/worklist', `${site}?show=all`, `${site}/clinic`]) {
    await page.goto(list);
    expect(await peopleOn(page)).not.toContain(person);
  }
}

test('somebody is moved overnight: the new team has them with the same deadline, and the old team no longer does', async () => {
  const old = await visitor();
  await signInAs(old, 'coordinator');
  const moved = await givenSomebodyWaitingForAnAssessment(old);
  const nurse = await givenANurseOf(await responsibleThere(old), visitor);
  expect((await nurse.goto(moved.person))?.status()).toBe(404);

  await whenTheMoveIsRecorded(old, moved.person);

  await thenTheOldTeamMeetsNothingOfThem(old, moved);
  await nurse.goto(`/sites/${newSite}`);
  expect(await peopleOn(nurse)).toContain(moved.person);
  await nurse.goto(moved.person);
  expect({ name: await nameOn(nurse), due: await dueOn(nurse) }).toEqual({ name: moved.name, due: moved.due });
  expect(await nurse.locator('h1').innerText()).toContain('room 21');
  await expectAccessible(nurse);
});
