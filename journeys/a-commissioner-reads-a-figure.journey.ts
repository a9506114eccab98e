import { expect, test } from 'vitest';

import { signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

test.each(['en', 'ar'])('a commissioner reads a figure, its table and its file, in %s', async (language) => {
  const page = await browser.page({ javaScriptEnabled: false });
  await signInAs(page, 'commissioner', language);
  await page.goto('/performance');
  await expectAccessible(page);
  expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0);

  const address = (await page.locator('main a[href^="/performance.csv"]').getAttribute('href')) ?? '';
  const file = await page.request.get(address);
  expect(file.status()).toBe(200);
  expect(file.headers()['content-type']).toContain('text/csv');
  expect(file.headers()['content-disposition']).toContain('attachment');
  const lines = (await file.text()).trim().split(/\r?\n/u);
  expect(lines.length).toBeGreaterThan(1);
  // No small number leaves, on the page or in the file.
  const cells = lines.slice(1).flatMap((line) => line.split(','));
  expect(cells.filter((cell) => /^"?[1-7]"?$/u.test(cell))).toEqual([]);
});

test('a commissioner meets nobody: no list and no person is theirs to open', async () => {
  const page = await browser.page({ javaScriptEnabled: false });
  await signInAs(page, 'commissioner');
  for (const path of ['/worklist', '/people?find=a', '/places'])
    expect([path, (await page.goto(path))?.status()]).toEqual([path, 403]);
  await expectAccessible(page);
});
