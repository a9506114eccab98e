import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { givenAPhone, openApp, sendNow, type Phone } from '../src/testing/offline/phone.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();
const somebody = (options = {}) =>
  browser.page({ baseURL: `http://localhost:${new URL(inject('serviceUrl')).port}`, ...options });

test(
  'Two colleagues without a network write of one person; both answers stand side by side until one is chosen on a phone',
  { timeout: 300_000 },
  async () => {
    const nurse = await givenAPhone(await somebody(), 'clinician');
    const coordinator = await givenAPhone(await somebody(), 'coordinator', nurse.site);
    const [person = ''] = nurse.people.filter((id) => coordinator.people.includes(id));
    const nursesApp = await openApp(nurse);
    const coordinatorsApp = await openApp(coordinator);

    await whenSomebodyWritesWithoutANetwork(nurse, nursesApp, person, '07700 900111');
    await whenSomebodyWritesWithoutANetwork(coordinator, coordinatorsApp, person, '07700 900222');
    await whenTheNetworkIsBack(nurse, nursesApp);
    await whenTheNetworkIsBack(coordinator, coordinatorsApp);
    await whenThePhoneHasHeard(nursesApp, `/field#/people/${person}`);

    const desk = await somebody({ javaScriptEnabled: false });
    await signInAs(desk, 'coordinator');
    await thenBothAnswersStandSideBySide(nursesApp, `/field#/people/${person}`);
    await thenBothAnswersStandSideBySide(desk, `/people/${person}`);

    await whenOneIsChosenOnThePhone(nurse, nursesApp, '07700 900222');
    await whenTheNetworkIsBack(nurse, nursesApp);
    await thenTheDeskHasOneAnswer(desk, person, '07700 900222');
  },
);

async function whenSomebodyWritesWithoutANetwork(phone: Phone, app: Page, person: string, telephone: string) {
  await phone.context.setOffline(true);
  await app.goto(`/field#/people/${person}/details`);
  await app.getByLabel('Telephone').fill(telephone);
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await app.getByText(telephone).first().waitFor();
  expect(await app.locator('body').innerText()).toContain('1 saved here');
}

async function whenTheNetworkIsBack(phone: Phone, app: Page): Promise<void> {
  await phone.context.setOffline(false);
  await sendNow(app);
}

/** What another sent a moment ago comes with one of the next meetings. */
async function whenThePhoneHasHeard(app: Page, address: string): Promise<void> {
  for (let meeting = 0; meeting < 10; meeting += 1) {
    await sendNow(app);
    await app.goto(address);
    await app.waitForTimeout(1000);
    if ((await app.locator('.nhsuk-card--warning', { hasText: 'Telephone' }).count()) > 0) return;
  }
}

async function thenBothAnswersStandSideBySide(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const card = page.locator('.nhsuk-card--warning', { hasText: 'Telephone' });
  await card.waitFor();
  await expectAccessible(page);
  const said = await card.innerText();
  expect(said).toContain('07700 900111');
  expect(said).toContain('07700 900222');
}

async function whenOneIsChosenOnThePhone(phone: Phone, app: Page, telephone: string): Promise<void> {
  await phone.context.setOffline(true);
  const card = app.locator('.nhsuk-card--warning', { hasText: 'Telephone' });
  const answer = card.locator('.alongside-side-by-side > div', { hasText: telephone });
  await answer.getByRole('button', { name: 'This is right' }).click();
  await card.waitFor({ state: 'detached' });
}

async function thenTheDeskHasOneAnswer(desk: Page, person: string, telephone: string): Promise<void> {
  await desk.goto(`/people/${person}`);
  expect(await desk.locator('.nhsuk-card--warning', { hasText: 'Telephone' }).count()).toBe(0);
  const row = desk.locator('.nhsuk-summary-list__row', { hasText: 'Telephone' });
  expect(await row.innerText()).toContain(telephone);
}
