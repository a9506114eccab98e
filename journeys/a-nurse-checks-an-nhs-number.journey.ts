import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { openMostUrgentSite, peopleOn, signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

async function givenThePeopleOfASite(language: string) {
  const page = await browser.page({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  await signInAs(page, 'clinician', language);
  await openMostUrgentSite(page);
  return { page, people: await peopleOn(page) };
}

const questions = (page: Page, by: string) => page.locator(`main form:has(input[name=by][value=${by}]) button`);

async function whenTheSpineIsAsked(page: Page, person: string, by: 'number' | 'details'): Promise<boolean> {
  await page.goto(`${person}/nhs-number`);
  if ((await questions(page, by).count()) === 0) return false;
  await questions(page, by).first().click();
  await page.waitForURL('**/nhs-number/check');
  await expectAccessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  return true;
}

test.each(['en', 'ar'])(
  'a nurse asks about an NHS number with no script, in %s on a narrow screen, and sees it on the page of the person',
  async (language) => {
    const { page, people } = await givenThePeopleOfASite(language);
    const [first = 'nobody'] = people;
    await page.goto(first);
    await expectAccessible(page);
    await page.locator('a[href$="/nhs-number"]').click();
    await page.waitForURL('**/nhs-number');
    await expectAccessible(page);
    expect(await whenTheSpineIsAsked(page, first, 'details')).toBe(true);

    let asked = '';
    for (const person of people) {
      if (await whenTheSpineIsAsked(page, person, 'number')) {
        asked = person;
        break;
      }
    }
    expect(asked).not.toBe('');
    await page.goto(asked);
    expect(await page.locator('h2#nhs-number ~ ul li').first().isVisible()).toBe(true);
  },
);
