import { expect, test } from 'vitest';

import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

/** A window of 1280 × 1024 at 400 % leaves as much room as the first; a small telephone the second. */
const windows = [
  ['at 400 % zoom', { width: 320, height: 256 }],
  ['on a small telephone', { width: 320, height: 568 }],
] as const;
const languages = [
  ['prs', 'rtl'],
  ['ti', 'ltr'],
  ['ar', 'rtl'],
  ['en', 'ltr'],
] as const;
const readers = languages.flatMap(([language, direction]) =>
  windows.map(([where, viewport]) => ({ language, direction, where, viewport })),
);

test.each(readers)(
  '«How to see a doctor» is read in $language $where, with no script and without scrolling sideways',
  async ({ language, direction, viewport }) => {
    const page = await browser.page({ javaScriptEnabled: false, viewport });
    for (const path of ['/how-to-see-a-doctor', '/how-to-see-a-doctor/card']) {
      const answer = await page.goto(`${path}?lang=${language}`);
      expect(answer?.status()).toBe(200);
      const html = page.locator('html');
      expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([language, direction]);
      expect(await page.locator('script').count()).toBe(0);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await expectAccessible(page);
    }
  },
);

test('it is found by somebody who comes with no address but the first', async () => {
  const page = await browser.page({ javaScriptEnabled: false });
  await page.goto('/');
  await expectAccessible(page);
  await page.locator('main a[href="/how-to-see-a-doctor"]').click();
  await page.getByRole('link', { name: 'ትግርኛ' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('ti');
  expect(await page.locator('h1').innerText()).toMatch(/\p{Script=Ethiopic}/u);
});
