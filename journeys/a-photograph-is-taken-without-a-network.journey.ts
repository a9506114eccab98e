import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import type { Group, Question } from '#platform/instruments/domain/item.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';

import { signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { givenAPhone, openApp, sendNow } from '../src/testing/offline/phone.ts';
import { exifOf, jpegWith } from '../src/testing/photographs.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();
const photograph = Buffer.from(jpegWith(exifOf(6, 'GPS 51.5007 N, 12 Harbour Road')));
const letter: Question = {
  is: 'question',
  kind: 'image',
  name: 'letter',
  label: { en: { text: 'The letter that they brought', state: 'source' } },
};

/** The assessment asks for no photograph: on this phone its first section begins with one. */
async function givenAFormWithAPhotograph(page: Page): Promise<void> {
  await page.context().route('**/form-*.json', async (route) => {
    const instrument = (await (await route.fetch()).json()) as Instrument;
    const [first, ...rest] = instrument.items as readonly [Group];
    await route.fulfill({ json: { ...instrument, items: [{ ...first, items: [letter, ...first.items] }, ...rest] } });
  });
}

const picture = (page: Page) => page.locator('.alongside-photograph img');
const shownSize = (page: Page) =>
  picture(page).evaluate(async (image) => {
    await (image as HTMLImageElement).decode();
    return [(image as HTMLImageElement).naturalWidth, (image as HTMLImageElement).naturalHeight];
  });

test('a photograph is taken with no network, seen on the phone, and is at the desk once it was sent', async () => {
  const page = await browser.page({
    viewport: { width: 320, height: 640 },
    baseURL: `http://localhost:${new URL(inject('serviceUrl')).port}`,
    serviceWorkers: 'block',
  });
  await givenAFormWithAPhotograph(page);
  const phone = await givenAPhone(page, 'clinician');
  // Stories share their people: of the first of them others begin assessments.
  const person = phone.people.at(-1) ?? '';
  const app = await openApp(phone, `people/${person}`);
  await app.getByRole('button', { name: 'Begin the assessment' }).click();
  await app.getByRole('button', { name: 'Begin an assessment' }).click();
  await app.locator('.nhsuk-task-list a').first().waitFor();
  await phone.context.setOffline(true);

  await app.locator('.nhsuk-task-list a').first().click();
  const field = app.locator('.alongside-photograph input[type=file]');
  await field.setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
  await app.getByText('This file is no photograph').first().waitFor();
  await field.setInputFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: photograph });
  await app.getByText('The photograph is saved here.').waitFor();
  expect(await shownSize(app)).toEqual([16, 24]);
  await expectAccessible(app);
  const name = await app.locator('.alongside-photograph input[hidden]').inputValue();
  const at = app.url().split('#/')[1] ?? '';

  await app.goto('/field#/outbox');
  await app.getByText('1 photograph waits to be sent').waitFor();
  await expectAccessible(app);
  await app.goto(`/field#/${at}`);
  expect(await shownSize(app)).toEqual([16, 24]);

  await phone.context.setOffline(false);
  await sendNow(app);
  const desk = await browser.page();
  await signInAs(desk, 'clinician');
  const [response = ''] = /(?<=\/forms\/|form\/)[0-9a-f-]{36}/u.exec(at) ?? [];
  const seen = await desk.request.get(`/people/${person}/forms/${response}/photographs/${name}`);
  expect([seen.status(), seen.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  expect((await seen.body()).toString('latin1')).not.toMatch(/Exif|Harbour/u);

  await app.goto(`/field#/${at}`);
  await app.locator('.alongside-photograph input[type=checkbox]').click();
  await picture(app).waitFor({ state: 'detached' });
});
