import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { sendForm, signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

const colleague = async (role: 'clinician' | 'coordinator', language = 'en') => {
  const page = await browser.page({
    baseURL: `http://localhost:${new URL(inject('serviceUrl')).port}`,
    javaScriptEnabled: false,
  });
  await signInAs(page, role, language);
  return page;
};

const mainOf = (page: Page): Promise<string> => page.locator('main').innerText();

/** The register is looked through once the service has started; until then nothing waits. Gives the address of a pair of which so much is seen. */
async function givenAPairThatWaits(page: Page, sees: 'both sides' | 'one side'): Promise<string> {
  const link = page.locator('main tr', { hasText: sees }).locator('a[href^="/matching/cases/"]').first();
  for (let look = 0; look < 60; look += 1) {
    await page.goto('/matching/queue');
    if ((await link.count()) > 0) return (await link.getAttribute('href')) ?? '';
    await page.waitForTimeout(1000);
  }
  throw new Error('Nothing waits to be settled.');
}

test('a reviewer finds that two records are of one person, sees only then what they weigh, and parts them again when told otherwise', async () => {
  const reviewer = await colleague('coordinator');
  const address = await givenAPairThatWaits(reviewer, 'both sides');
  await expectAccessible(reviewer);
  await reviewer.goto(address);
  await expectAccessible(reviewer);
  expect(await mainOf(reviewer)).not.toContain('What was weighed');
  await reviewer.locator('input[value=same]').check();
  await sendForm(reviewer);
  await reviewer.getByText('You said: one person.').waitFor();
  expect(await mainOf(reviewer)).toContain('What was weighed');
  expect(await mainOf(reviewer)).toContain('It is settled: one person.');
  await expectAccessible(reviewer);

  await reviewer.locator('main a[href^="/people/"]').first().click();
  await reviewer.getByText('as reviewers found').first().waitFor();
  await expectAccessible(reviewer);
  await reviewer.goto(`${new URL(reviewer.url()).pathname}/join`);
  await expectAccessible(reviewer);
  await reviewer.getByLabel('Why are these two people?').fill('Two cousins, they say.');
  await reviewer.getByRole('button', { name: 'These are two people' }).click();
  await reviewer.getByText(': Two cousins, they say.').first().waitFor();
  await expectAccessible(reviewer);

  await reviewer.goto('/matching/agreement');
  await expectAccessible(reviewer);
});

test('a person is asked in their own language whether there is an earlier record, and nothing is shown of it', async () => {
  const nurse = await colleague('clinician');
  const address = await givenAPairThatWaits(nurse, 'one side');
  await nurse.goto(address);
  expect(await mainOf(nurse)).toContain('Your team may see one of the two records.');
  await expectAccessible(nurse);
  await nurse.goto(`${address}/ask`);
  await expectAccessible(nurse);
  await nurse.goto('/matching/questions');
  await expectAccessible(nurse);

  const interpreter = await colleague('clinician', 'ar');
  for (const page of ['/matching/questions', '/matching/queue', '/matching/agreement', address, `${address}/ask`]) {
    await interpreter.goto(page);
    expect(await interpreter.locator('html').getAttribute('dir')).toBe('rtl');
    await expectAccessible(interpreter);
  }
  await interpreter.locator('input[name=seen][value=unsaid]').check();
  await interpreter.locator('form[action$="/ask"] button').click();
  await interpreter.waitForURL('**/matching/asked/**');
  await expectAccessible(interpreter);
  expect(await mainOf(interpreter)).toContain('يبقى الأمر غير مؤكد');
  expect(await interpreter.locator('script').count()).toBe(0);
});
