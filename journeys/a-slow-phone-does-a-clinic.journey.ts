import { expect, inject, test } from 'vitest';

import { givenAPhone, openApp, sendNow } from '../src/testing/offline/phone.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

test(
  'on a phone four times slower than this machine a clinic is done without a network, three people in a row, and nothing is lost',
  { timeout: 300_000 },
  async () => {
    const viewport = { width: 360, height: 740 };
    const baseURL = `http://localhost:${new URL(inject('serviceUrl')).port}`;
    const phone = await givenAPhone(await browser.page({ baseURL, viewport, hasTouch: true }), 'clinician');
    const warm = await openApp(phone);
    await warm.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await warm.close();
    await phone.context.setOffline(true);
    const page = await phone.context.newPage();
    const session = await phone.context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto('/field');
    await page.getByRole('button', { name: 'Open' }).first().tap();
    await page.locator('.field-card').first().tap();
    await page.locator('select[name=show]').selectOption('all');
    await page.locator('.field-people a').nth(2).waitFor();
    const links = page.locator('.field-people a');
    const people = await links.evaluateAll((all) => all.slice(0, 3).map((one) => one.getAttribute('href') ?? ''));
    expect(new Set(people).size).toBe(3);
    for (const [at, person] of people.entries()) {
      await page.goto(`/field${person}`);
      await page.locator('a[href$="/assessment"]').tap();
      await page.locator('input[value=offered]').check();
      // An impatient thumb: the second tap must not write a second time.
      const save = page.getByRole('button', { name: 'Save', exact: true });
      await save.evaluate((button: HTMLElement) => {
        button.click();
        button.click();
      });
      await page.locator('ol.alongside-timeline').waitFor();
      await page.locator('.field-strip__line a', { hasText: `${at + 1} saved here` }).waitFor();
    }
    await phone.context.setOffline(false);
    await sendNow(page);

    const desk = await phone.context.newPage();
    for (const person of people) {
      await desk.goto(`/${person.replace('#/', '')}`);
      await desk.getByText('Initial health assessment offered').first().waitFor();
    }
  },
);
