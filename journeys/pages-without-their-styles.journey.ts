import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { openMostUrgentSite, peopleOn, signInAs } from '../src/testing/at-the-desk.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

async function givenABrowserThatGetsNoStyles(): Promise<Page> {
  const page = await browser.page({ javaScriptEnabled: false });
  await page.route('**/*.css', (route) => route.abort());
  await signInAs(page, 'clinician');
  return page;
}

/** One first heading, before every other; none goes more than one step deeper than the one before it. */
async function thenItsHeadingsAreInOrder(page: Page): Promise<void> {
  const levels = await page
    .locator('main :is(h1, h2, h3, h4)')
    .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
}

async function thenItsPartsComeInOrder(page: Page): Promise<void> {
  const parts = await page.evaluate<string[]>(
    `[...document.querySelectorAll('header, main, footer')].filter((part) => part.parentElement.closest('main') === null).map((part) => part.localName)`,
  );
  expect(parts).toEqual(['header', 'main', 'footer']);
  expect(await page.locator('a').first().getAttribute('href')).toBe('#maincontent');
}

async function thenItIsReadable(page: Page): Promise<void> {
  expect(
    await page.evaluate(
      '[...document.styleSheets].every((sheet) => { try { return sheet.cssRules.length === 0; } catch { return true; } })',
    ),
  ).toBe(true);
  await thenItsHeadingsAreInOrder(page);
  await thenItsPartsComeInOrder(page);
  expect(await page.locator('main').innerText()).not.toBe('');
}

test('a nurse whose browser refuses the style sheets still reads lists, a clinic and a person in a sound order', async () => {
  const page = await givenABrowserThatGetsNoStyles();
  await thenItIsReadable(page);
  const site = await openMostUrgentSite(page);
  await thenItIsReadable(page);
  const [person = ''] = await peopleOn(page);
  for (const path of [`${site}/clinic`, person, `${person}/details`, `${person}/move`, '/people?find=a']) {
    await page.goto(path);
    await thenItIsReadable(page);
  }
});
