import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { writeXlsx } from '#platform/spreadsheets/write-xlsx.ts';

import { sendForm, signInAs } from '../src/testing/at-the-desk.ts';
import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

/** What she has written in her spreadsheet. */
const workbook = (id: string) =>
  writeXlsx([
    {
      name: 'survey',
      rows: [
        ['type', 'name', 'label::English (en)', 'label::Arabic (ar)', 'relevant', 'required'],
        ['select_one yn', 'seen', 'Did you see a doctor?', 'هل زرت طبيبًا؟', '', 'yes'],
        ['text', 'why', 'Why not?', 'لماذا لا؟', "${seen} = 'no'", ''],
        ['integer', 'age', 'How old are you?', 'كم عمرك؟', '', ''],
      ],
    },
    {
      name: 'choices',
      rows: [
        ['list_name', 'name', 'label::English (en)', 'label::Arabic (ar)'],
        ['yn', 'yes', 'Yes', 'نعم'],
        ['yn', 'no', 'No', 'لا'],
      ],
    },
    {
      name: 'settings',
      rows: [
        ['form_title', 'form_id', 'version', 'default_language'],
        ['Seeing a doctor', id, '1', 'English (en)'],
      ],
    },
  ]);

/** Sends the page's form by the button of this value. */
const press = (page: Page, value: string) => page.locator(`main button[name=do][value=${value}]`).last().click();

async function givenAFormThatIsPublished(officer: Page, id: string): Promise<string> {
  await officer.goto('/forms');
  await expectAccessible(officer);
  await officer.locator('main a[href="/forms/new"]').click();
  await expectAccessible(officer);
  const file = { name: 'survey.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(workbook(id)) };
  await officer.locator('main input[type=file]').setInputFiles(file);
  await officer.locator('main form[enctype] button[type=submit]').click();
  await officer.waitForURL(/done=saved/u);
  await expectAccessible(officer);
  await officer.locator('main form[action$="/publish"] button').click();
  await officer.waitForURL(/done=published/u);
  return new URL(officer.url()).pathname;
}

async function whenItIsOpenedForAnswers(officer: Page, form: string): Promise<string> {
  await officer.goto(`${form}/answers`);
  await expectAccessible(officer);
  await sendForm(officer);
  await officer.locator('main a[href^="/f/"]').waitFor();
  return (await officer.locator('main a[href^="/f/"]').first().getAttribute('href')) ?? '';
}

async function whenSomebodyAnswersByTheLink(link: string, language: string): Promise<void> {
  const page = await browser.page({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });
  await page.goto(`${link}?lang=${language}`);
  await expectAccessible(page);
  await page.locator('main form[action$="/begin"] button').click();
  await page.locator('main input[value=no]').check();
  await expectAccessible(page);
  await press(page, 'next');
  await page.locator('main input[name="/data/why"]').fill('طابور طويل');
  // Another language and back again: what is typed and not sent stays.
  await page.locator(`nav button[formaction*="lang=${language === 'ar' ? 'en' : 'ar'}"]`).click();
  expect(await page.locator('main input[name="/data/why"]').inputValue()).toBe('طابور طويل');
  await expectAccessible(page);
  await page.locator(`nav button[formaction*="lang=${language}"]`).click();
  await press(page, 'beside');
  await expectAccessible(page);
  await page.locator('main input[value=family]').check();
  await sendForm(page);
  await press(page, 'stop');
  const code = await page.locator('main .alongside-reference').innerText();
  await page.locator('main form[action$="/close"] button').click();

  const later = await browser.page({ javaScriptEnabled: false });
  await later.goto(`${link}/resume`);
  await later.locator('main #code').fill(code);
  await later.locator('main form button').click();
  await later.locator('main input[name="/data/age"]').fill('34');
  await press(later, 'next');
  await expectAccessible(later);
  await later.locator('main form[action$="/end"] button').click();
  await later.waitForURL(/\/thanks$/u);
}

async function whenSomebodyAnswersOnTheTelephone(officer: Page, form: string): Promise<void> {
  await officer.goto(`${form}/answer?way=phone`);
  await expectAccessible(officer);
  await sendForm(officer);
  await officer.waitForURL(/\/code$/u);
  await expectAccessible(officer);
  await officer.locator('main a.nhsuk-button').click();
  await officer.locator('main input[value=yes]').first().check();
  await expectAccessible(officer);
  await press(officer, 'next');
  await officer.locator('main input[name="/data/age"]').fill('41');
  await press(officer, 'next');
  await officer.locator('main form[action$="/end"] button').click();
}

async function whenASheetOfPaperIsKeyedIn(officer: Page, form: string): Promise<void> {
  await officer.goto(`${form}/paper?language=ar`);
  await expectAccessible(officer);
  const codes = await officer.locator('.forms-paper__question .forms-paper__code').allInnerTexts();
  await officer.goto(`${form}/answer?way=paper`);
  await officer.locator('main #sheet').fill('0042');
  await sendForm(officer);
  await expectAccessible(officer);
  expect(await officer.locator('.forms-keyed .forms-code').allInnerTexts()).toEqual(codes);
  await officer.locator('main input[value=no]').first().check();
  await officer.locator('main input[name="/data/age"]').fill('19');
  await press(officer, 'finish');
  await officer.waitForURL(/\/end$/u);
}

async function whenAColleagueKeysItAgain(colleague: Page, form: string): Promise<void> {
  await colleague.goto(`${form}/answer?way=paper`);
  await colleague.locator('main #sheet').fill('0042');
  await sendForm(colleague);
  await expectAccessible(colleague);
  await colleague.locator('main form[action$="/begin"] button').click();
  expect(await colleague.locator('main input[name="/data/age"]').inputValue()).toBe('');
  await colleague.locator('main input[value=no]').first().check();
  await colleague.locator('main input[name="/data/age"]').fill('91');
  await press(colleague, 'finish');
  await colleague.waitForURL(/\/sheets\?finished=yes$/u);
  await expectAccessible(colleague);
}

async function whenAThirdLookDecides(officer: Page, form: string): Promise<void> {
  await officer.goto(`${form}/answers`);
  await officer.locator('main a[href^="/form-collections/"]').first().click();
  await officer.locator('main a[href$="/sheets"]').click();
  await expectAccessible(officer);
  await officer.locator('main a[href$="/decide"]').click();
  await expectAccessible(officer);
  await officer.locator('main input[value=second]').check();
  await sendForm(officer);
  await officer.waitForURL(/\/sheets$/u);
}

async function thenTheThreeAnswersAreInTheFile(officer: Page, form: string): Promise<void> {
  await officer.goto(`${form}/answers`);
  await officer.locator('main a[href^="/form-collections/"]').first().click();
  await expectAccessible(officer);
  const address = await officer.locator('main a[href$=".csv"]').getAttribute('href');
  const answer = await officer.request.get(address ?? '');
  const lines = (await answer.text()).trim().split('\r\n').slice(1).sort();
  expect(lines).toEqual([
    'link,ar,self+interpreter:family:in-person,no,طابور طويل,34',
    'paper,en,paper,no,,91',
    'phone,en,assisted:phone,yes,,41',
  ]);
}

/** Nothing of a sheet lies beyond the edges of its page. */
async function thenTheSheetFitsOnPaper(officer: Page, form: string): Promise<void> {
  await officer.goto(`${form}/paper?language=ar`);
  await officer.emulateMedia({ media: 'print' });
  // A4 less the margins of 12 mm, at 96 to the inch.
  await officer.setViewportSize({ width: 703, height: 1032 });
  expect(await officer.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(703);
  expect((await officer.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  await officer.emulateMedia({ media: 'screen' });
}

describe.each(['en', 'ar'] as const)('a programme officer brings her own form, with no script, in %s', (language) => {
  test('and it is answered by link, by telephone and on paper', async () => {
    const officer = await browser.page({ javaScriptEnabled: false });
    await signInAs(officer, 'coordinator', language);
    const form = await givenAFormThatIsPublished(officer, `doctor-${language}`);
    const link = await whenItIsOpenedForAnswers(officer, form);
    await whenSomebodyAnswersByTheLink(link, 'ar');
    await whenSomebodyAnswersOnTheTelephone(officer, form);
    await whenASheetOfPaperIsKeyedIn(officer, form);
    const colleague = await browser.page({ javaScriptEnabled: false });
    await signInAs(colleague, 'champion', language);
    await whenAColleagueKeysItAgain(colleague, form);
    await whenAThirdLookDecides(officer, form);
    await thenTheThreeAnswersAreInTheFile(officer, form);
    await thenTheSheetFitsOnPaper(officer, form);
  }, 300_000);
});
