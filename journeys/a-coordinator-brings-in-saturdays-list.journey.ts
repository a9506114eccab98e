import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openMostUrgentSite, signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

/** Four people in each list, of whom the second writes his name in Arabic script. Nobody of one list could be taken for somebody of the other. */
const coaches = {
  en: {
    names: ['Selam Osprey', 'نور العقابي', 'Idris Osprey', 'Rahim Osprey'],
    born: ['17/05/1991', '1990', '03-Apr-88'],
  },
  ar: {
    names: ['Bereket Redwing', 'جمال الدجاوي', 'Osman Redwing', 'Farhad Redwing'],
    born: ['29/11/1984', '1979', '22-Jul-01'],
  },
} as const;
type Coach = (typeof coaches)[keyof typeof coaches];

/** As such a list is: a title above the headings, two scripts, a year for a birthday, a row with a name alone, somebody twice. */
const listOf = ({ names: [first, second, third, fourth], born }: Coach) =>
  [
    'Arrivals for the weekend',
    'Full name,DOB,Nationality,Language,Room',
    `${first},${born[0]},Eritrean,Tigrinya,901`,
    `${second},${born[1]},Syrian,Arabic,902`,
    `${third},,,,`,
    `${fourth},${born[2]},Afghan,Dari,903`,
    `${first},${born[0]},Eritrean,Tigrinya,901`,
  ].join('\n');

async function givenACoordinatorOnSaturday(language: string) {
  const page = await browser.page({ javaScriptEnabled: false });
  await signInAs(page, 'coordinator', language);
  const site = await openMostUrgentSite(page);
  return { page, site };
}

async function whenTheListIsHandedIn(page: Page, site: string, list: string): Promise<string> {
  await page.goto(site);
  await page.locator('main a[href^="/arrivals?place="]').click();
  await expectAccessible(page);
  const file = { name: 'saturday.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.locator('main form[enctype] button[type=submit]').last().click();
  await page.waitForURL(/\/arrivals\/[0-9a-f-]{36}/u);
  await expectAccessible(page);
  return new URL(page.url()).pathname;
}

async function thenEachRowIsThere(page: Page, coach: Coach): Promise<void> {
  const said = await page.locator('main').innerText();
  for (const name of coach.names) expect(said).toContain(name);
}

async function whenItIsCommitted(page: Page): Promise<void> {
  await page.locator('main button[name=then][value=commit]').click();
  await page.waitForLoadState();
  await expectAccessible(page);
}

/** Which of the coach's people Monday's clinic has, as often as it has them. */
const onTheClinic = async (page: Page, site: string, coach: Coach): Promise<string[]> => {
  await page.goto(`${site}/clinic?lines=8`);
  await expectAccessible(page);
  const names = await page.locator('main table a[href^="/people/"]').allInnerTexts();
  return names.filter((name) => (coach.names as readonly string[]).includes(name)).sort();
};

describe.each(['en', 'ar'] as const)("a coordinator brings in Saturday's list, with no script, in %s", (language) => {
  const coach = coaches[language];
  const everybody = [...coach.names].sort();

  test("and Monday's clinic has everybody on it, each once; the same file again changes nothing", async () => {
    const { page, site } = await givenACoordinatorOnSaturday(language);
    expect(await onTheClinic(page, site, coach)).toEqual([]);

    const list = await whenTheListIsHandedIn(page, site, listOf(coach));
    await thenEachRowIsThere(page, coach);
    expect(await onTheClinic(page, site, coach)).toEqual([]);
    await page.goto(list);
    await whenItIsCommitted(page);
    expect(await onTheClinic(page, site, coach)).toEqual(everybody);

    expect(await whenTheListIsHandedIn(page, site, listOf(coach))).toBe(list);
    expect(await onTheClinic(page, site, coach)).toEqual(everybody);
  });
});
