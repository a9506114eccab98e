import type { Page } from 'playwright-core';

import type { RoleName } from '#platform/access/domain/roles.ts';
import { demonstrationPassword } from '#platform/access/seed.ts';

/** All journeys sign in from one address, and the service lets so many of an address in within five minutes. */
const tooMany = 429;
const untilTriedAgainMs = 5_000;

/** Signs one of the demonstration's colleagues in with a password, on pages in this language. Nothing here needs script. */
export async function signInAs(page: Page, role: RoleName, language = 'en'): Promise<void> {
  for (let isTooOften = true; isTooOften;) {
    await page.goto(`/sign-in?lang=${language}`);
    await page.locator('#email').fill(`${role}@demonstration.example`);
    await page.locator('input[type=password]').fill(demonstrationPassword);
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.locator('main form button[type=submit]').first().click();
    isTooOften = (await answered).status() === tooMany;
    if (isTooOften) await page.waitForTimeout(untilTriedAgainMs);
  }
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Sends the form that stands in the page itself, by its last button. */
export async function sendForm(page: Page): Promise<void> {
  await page.locator('main form[method=post] button').last().click();
}

/** The people that the page's tables show: where each leads, in order. */
export const peopleOn = (page: Page): Promise<string[]> =>
  page
    .locator('main table a[href^="/people/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Opens the list of the team's site where most is overdue; gives its address. */
export async function openMostUrgentSite(page: Page): Promise<string> {
  await page.goto('/worklist');
  await page.locator('main table a[href^="/sites/"]').first().click();
  return new URL(page.url()).pathname;
}
