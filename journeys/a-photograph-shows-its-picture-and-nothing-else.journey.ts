import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { writeXlsx } from '#platform/spreadsheets/write-xlsx.ts';

import { sendForm, signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { exifOf, jpegWith } from '../src/testing/photographs.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

/** As a telephone takes it, held upright: 24 points wide and 16 high, to be turned; and where it was. */
const photograph = Buffer.from(jpegWith(exifOf(6, 'GPS 51.5007 N, 12 Harbour Road')));
const chosen = { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: photograph };

const workbook = writeXlsx([
  {
    name: 'survey',
    rows: [
      ['type', 'name', 'label::English (en)', 'appearance'],
      ['begin_group', 'home', 'Where you live', 'field-list'],
      ['image', 'broken', 'What is broken?', ''],
      ['integer', 'days', 'For how many days?', ''],
      ['end_group', '', '', ''],
    ],
  },
  {
    name: 'settings',
    rows: [
      ['form_title', 'form_id', 'version', 'default_language'],
      ['Home', 'home-photo', '1', 'English (en)'],
    ],
  },
]);

async function givenALink(): Promise<string> {
  const officer = await browser.page({ javaScriptEnabled: false });
  await signInAs(officer, 'coordinator');
  await officer.goto('/forms/new');
  const file = { name: 'survey.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(workbook) };
  await officer.locator('main input[type=file]').setInputFiles(file);
  await officer.locator('main form[enctype] button[type=submit]').click();
  await officer.waitForURL(/done=saved/u);
  await officer.locator('main form[action$="/publish"] button').click();
  await officer.waitForURL(/done=published/u);
  await officer.goto(`${new URL(officer.url()).pathname}/answers`);
  await sendForm(officer);
  const link = officer.locator('main a[href^="/f/"]').first();
  await link.waitFor();
  return (await link.getAttribute('href')) ?? '';
}

/** The picture as the browser shows it: its size, turned as it is to be. */
const shownSize = (page: Page) =>
  page.locator('main .alongside-photograph img').evaluate((image) => {
    const { naturalWidth, naturalHeight } = image as HTMLImageElement;
    return [naturalWidth, naturalHeight];
  });

test('a photograph is sent by a link with no script, shown the right way up, and says nothing else', async () => {
  const link = await givenALink();
  const page = await browser.page({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
  await page.goto(link);
  await page.locator('main form[action$="/begin"] button').click();
  await expectAccessible(page);
  await page.locator('main input[type=file]').setInputFiles(chosen);
  await page.locator('main input[name="/data/home/days"]').fill('two');
  await page.locator('main button[name=do][value=next]').last().click();
  await page.locator('main .nhsuk-error-summary').waitFor();
  await expectAccessible(page);
  expect(await shownSize(page)).toEqual([16, 24]);
  await page.locator('main input[name="/data/home/days"]').fill('2');
  await page.locator('main button[name=do][value=next]').last().click();
  await page.waitForURL(/\/end$/u);
  await page.goto(`${link}/page?at=/data/home`);
  const src = (await page.locator('main .alongside-photograph img').getAttribute('src')) ?? '';
  expect((await (await page.request.get(src)).body()).toString('latin1')).not.toContain('Harbour');
});

test('a photograph on a device is drawn anew: turned, smaller, and with nothing that the camera wrote', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/platform/photographs/device/draw-anew.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'drawing',
    write: false,
  });
  const page = await browser.page();
  await page.goto('about:blank');
  await page.evaluate(`${outputFiles[0]?.text ?? ''}; globalThis.drawing = drawing;`);
  const drawn = (from: Buffer, most: number) =>
    page.evaluate<number[] | null>(`(async () => {
      const file = new Blob([new Uint8Array(${JSON.stringify([...from])})]);
      const bytes = await globalThis.drawing.drawAnew(file, ${most});
      if (bytes === null) return null;
      const { width, height } = await createImageBitmap(new Blob([bytes]));
      return [width, height, ...bytes];
    })()`);
  const [width, height, ...bytes] = (await drawn(photograph, 1600)) ?? [];
  expect([width, height]).toEqual([16, 24]);
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Exif|Harbour/u);
  expect((await drawn(photograph, 12))?.slice(0, 2)).toEqual([8, 12]);
  expect(await drawn(Buffer.from('no picture'), 1600)).toBeNull();
});
