import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { demonstrationPassword } from '#platform/access/seed.ts';

import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

type Focused = { href: string; id: string; type: string; isInView: boolean; isMarked: boolean };

/** Where the keyboard is. Focus is marked if it changes how the thing looks: an outline, a shadow or another background. */
const focused = (page: Page) =>
  page.evaluate<Focused>(`(() => {
    const it = document.activeElement;
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(it);
    const box = it.getBoundingClientRect();
    const shown = [outlineStyle !== 'none' && outlineWidth !== '0px', boxShadow !== 'none', backgroundColor === 'rgb(255, 235, 59)'];
    return {
      href: it.getAttribute('href') ?? '',
      id: it.id,
      type: it.getAttribute('type') ?? '',
      isInView: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight,
      isMarked: shown.some(Boolean),
    };
  })()`);

/** Tab after tab until the keyboard is there; each stop on the way can be seen. */
async function tabTo(page: Page, isThere: (at: Focused) => boolean): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    expect(at).toMatchObject({ isInView: true, isMarked: true });
    if (isThere(at)) return;
  }
  throw new Error(`The keyboard never came there, on ${page.url()}`);
}

async function skipToMain(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ href: '#maincontent', isInView: true, isMarked: true });
  await page.keyboard.press('Enter');
}

async function givenTheSignInPage(): Promise<Page> {
  const page = await browser.page({ javaScriptEnabled: false });
  await page.goto('/sign-in');
  return page;
}

async function whenTheySignIn(page: Page): Promise<void> {
  await skipToMain(page);
  await tabTo(page, ({ id }) => id === 'email');
  await page.keyboard.type('clinician@demonstration.example');
  await tabTo(page, ({ type }) => type === 'password');
  await page.keyboard.type(demonstrationPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/worklist');
}

test('a nurse goes by keyboard alone from signing in to a person, and records a note', async () => {
  const page = await givenTheSignInPage();
  await whenTheySignIn(page);

  await skipToMain(page);
  await tabTo(page, ({ href }) => href.startsWith('/people/'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/*');

  await skipToMain(page);
  await tabTo(page, ({ id }) => id === 'text');
  await page.keyboard.type('Would rather be seen after noon.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Would rather be seen after noon.').waitFor();
});
