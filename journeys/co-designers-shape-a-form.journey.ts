import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { sheetsOf } from '../src/testing/forms-world.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();
const inAYear = String(new Date().getFullYear() + 1);

async function givenADraft(officer: Page, id: string): Promise<void> {
  await officer.goto('/forms/new');
  for (const [name, sheet] of Object.entries(sheetsOf(id))) await officer.locator(`textarea[name=${name}]`).fill(sheet);
  await officer.locator('main form:has(textarea) button[type=submit]').click();
  await officer.waitForURL(/done=saved/u);
}

async function whenItIsOpenedForComments(officer: Page, id: string): Promise<string> {
  await officer.goto('/co-design');
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'Open a form for comments' }).click();
  await officer.locator(`main a[href*="form=${id}&"]`).click();
  await expectAccessible(officer);
  await officer.locator('[name=invitation-en]').fill('Help us ask this well.');
  await officer.locator('[name=invitation-ar]').fill('ساعدونا على أن نسأل هذا جيدًا.');
  await officer.locator('[name="closes[day]"]').fill('1');
  await officer.locator('[name="closes[month]"]').fill('1');
  await officer.locator('[name="closes[year]"]').fill(inAYear);
  await officer.getByRole('button', { name: 'Open it' }).click();
  await officer.locator('main a[href^="/design/"]').waitFor();
  await expectAccessible(officer);
  return (await officer.locator('main a[href^="/design/"]').first().getAttribute('href')) ?? '';
}

/** With a small telephone and no script; gives the code. */
async function whenSomebodySays(link: string, language: string, words: string, name: string): Promise<[Page, string]> {
  const page = await browser.page({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
  await page.goto(`${link}?lang=${language}`);
  await expectAccessible(page);
  await page.locator('main a[href*="/say?"]').first().click();
  await expectAccessible(page);
  await page.locator('input[value=hurtful]').check();
  await page.locator('textarea[name=words]').fill(words);
  await page.locator('input[name=name]').fill(name);
  await page.locator('main form button').click();
  await page.waitForURL(/\/mine/u);
  await expectAccessible(page);
  return [page, (await page.locator('.alongside-reference').first().innerText()).trim()];
}

async function thenItIsAnswered(officer: Page, words: string): Promise<void> {
  await officer.reload();
  await officer.locator('li', { hasText: words }).getByRole('link', { name: 'Open' }).click();
  await expectAccessible(officer);
  await officer.locator('input[name=outcome][value=kept]').check();
  await officer.locator('[name=text-ar]').fill('سنشرح لماذا نسأل.');
  await officer.locator('input[name=shown][value=yes]').check();
  await officer.getByRole('button', { name: 'Answer' }).click();
  await officer.locator('main a[href^="/design/"]').waitFor();
}

describe('a form is shaped by those whom it is about', () => {
  test('somebody says in Arabic that a question can hurt, with no script, and reads with their code what became of it', async () => {
    const officer = await browser.page();
    await signInAs(officer, 'coordinator');
    await givenADraft(officer, 'journey-co-design');
    const link = await whenItIsOpenedForComments(officer, 'journey-co-design');
    const [phone, code] = await whenSomebodySays(link, 'ar', 'هذا السؤال قد يجرح', 'هدى');
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
    await thenItIsAnswered(officer, 'هذا السؤال قد يجرح');
    await phone.reload();
    expect(await phone.locator('main').innerText()).toContain('سنشرح لماذا نسأل.');

    await officer.getByRole('button', { name: 'Close it now' }).click();
    await phone.goto(`${link}/record/1?lang=ar`);
    await expectAccessible(phone);
    const record = await phone.locator('main').innerText();
    expect([record.includes('هذا السؤال قد يجرح'), record.includes('هدى')]).toEqual([true, false]);
  });
});
