import type { FastifyInstance } from 'fastify';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { direction, languageName, ownLanguageName } from '#platform/language/language.ts';

import { weighPage } from '../../../testing/page-weight.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { rightsContent } from '../content/catalogue.ts';
import { rightsRoutes } from './routes.tsx';

const server = testWebServer();

/** The pages as anybody sees them, on a day. */
const publicPages = (today = '2026-11-22') =>
  server({
    signedIn: null,
    catalogues: [rightsContent],
    settings: { rateLimits: false },
    routes: (app) => app.register(rightsRoutes({ today: () => today as LocalDate })),
  });

const languages = ['en', 'ar', 'prs', 'fa', 'ti', 'sq'];
const address = '/how-to-see-a-doctor';

async function open(url: string, headers: Record<string, string> = {}, app?: FastifyInstance) {
  const pages = app ?? (await publicPages());
  const answer = await pages.inject({ url, headers: { 'accept-encoding': 'identity', ...headers } });
  return { answer, document: parseHTML(answer.body).document };
}

describe.each(languages)('the page in %s', (language) => {
  const url = `${address}?lang=${language}`;

  test('says its language and direction', async () => {
    const { answer, document } = await open(url);
    expect(answer.statusCode).toBe(200);
    expect(document.documentElement.getAttribute('lang')).toBe(language);
    expect(document.documentElement.getAttribute('dir')).toBe(direction(language));
    expect(answer.headers['content-language']).toBe(language);
  });

  test('has its title in that language', async () => {
    const { document } = await open(url);
    const strings = rightsContent.translations.find((one) => one.language === language)?.strings;
    const title = strings?.['rights.page.title']?.text ?? rightsContent.english.strings['rights.page.title'];
    expect(document.querySelector('h1')?.textContent).toBe(title);
  });

  test('names every language in its own words, each a link but the one shown', async () => {
    const { document } = await open(url);
    const items = [...document.querySelectorAll('.alongside-languages li')];
    expect(items.map((item) => [item.getAttribute('lang'), item.textContent])).toEqual(
      expect.arrayContaining(languages.map((one) => [one, ownLanguageName(one)])),
    );
    expect(items.map((item) => item.getAttribute('dir'))).toEqual(
      items.map((item) => direction(item.getAttribute('lang') ?? '')),
    );
    expect(document.querySelectorAll('.alongside-languages [aria-current]')).toHaveLength(1);
  });

  test('gives the receptionist English, in English, with its meaning beside it', async () => {
    const { document } = await open(url);
    const card = document.querySelector('.rights-card');
    expect([card?.getAttribute('lang'), card?.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(card?.textContent).toContain('This person may register with your practice.');
    if (language === 'en') return;
    expect(card?.textContent).toContain(`I speak ${languageName(language)}. Please book an interpreter.`);
    const lines = [...document.querySelectorAll('.rights-card__line')];
    const meanings = lines.map((line) => line.querySelector('.rights-card__meaning'));
    expect(meanings.map((meaning) => meaning?.getAttribute('lang'))).toEqual(lines.map(() => language));
    expect(meanings.map((meaning) => meaning?.getAttribute('dir'))).toEqual(lines.map(() => direction(language)));
  });

  test('says that the translation is a draft, in that language and in English', async () => {
    const { document } = await open(url);
    const notices = [...document.querySelectorAll('.rights-draft p')];
    const expected = language === 'en' ? [] : [null, 'en'];
    expect(notices.map((notice) => notice.getAttribute('lang'))).toEqual(expected);
  });

  test('has telephone numbers that can be pressed and run left to right', async () => {
    const { document } = await open(url);
    const calls = [...document.querySelectorAll('a[href^="tel:"]')];
    expect(calls.map((call) => call.getAttribute('href'))).toEqual([
      'tel:999',
      'tel:111',
      'tel:03000683000',
      'tel:08088010503',
    ]);
    for (const call of calls) expect(call.querySelector('bdi')?.getAttribute('dir')).toBe('ltr');
  });

  test('has a card for the pocket: four panels in the language, four in English', async () => {
    const { document } = await open(`${address}/card?lang=${language}`);
    expect(document.querySelectorAll('.rights-strip--own .rights-panel')).toHaveLength(4);
    expect(document.querySelectorAll('.rights-strip--english .rights-panel')).toHaveLength(4);
    const english = document.querySelector('.rights-strip--english');
    expect([english?.getAttribute('lang'), english?.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(english?.textContent).toContain('This person may register with your practice.');
    const note = document.querySelector('.rights-strip__small');
    expect(note === null).toBe(language === 'en');
  });

  test.each([url, `${address}/card?lang=${language}`])('%s is light and has no script', async (page) => {
    const app = await publicPages();
    for (const encoding of ['gzip', 'br'] as const) {
      const weight = await weighPage(app, page, encoding);
      expect(weight.scripts).toBe(0);
      expect(weight.firstResponse).toBeLessThanOrEqual(14 * 1024);
      expect(weight.all).toBeLessThanOrEqual(50 * 1024);
    }
  });
});

describe('the address on posters', () => {
  test.each([
    ['ar-SY,en;q=0.8', 'ar'],
    ['fa-AF', 'prs'],
    ['fa-IR,fa;q=0.9', 'fa'],
    ['ti-ER', 'ti'],
    ['fr,de;q=0.7', 'en'],
  ])('opens for a browser that asks for %s in %s', async (header, language) => {
    const { document } = await open(address, { 'accept-language': header });
    expect(document.documentElement.getAttribute('lang')).toBe(language);
  });

  test('needs no account, and keeps a reader’s choice of language for the card', async () => {
    const { answer } = await open(`${address}?lang=ti`);
    const cookie = [answer.headers['set-cookie']].flat().find((one) => one?.startsWith('language=ti')) ?? '';
    const { document } = await open(`${address}/card`, { cookie: cookie.split(';')[0] ?? '' });
    expect(document.documentElement.getAttribute('lang')).toBe('ti');
  });
});

describe('what the page says about itself', () => {
  test('when it was checked, by when it must be checked again, and that nobody answers for it yet', async () => {
    const { document } = await open(`${address}?lang=en`);
    const about = document.querySelector('.rights-about')?.textContent;
    expect(about).toContain('Facts checked on 22 November 2026. Next check by 22 May 2027.');
    expect(about).toContain('Nobody has been named yet to look after this page.');
    expect(about).not.toContain('has passed');
  });

  test('when that date has passed', async () => {
    const { document } = await open(`${address}?lang=en`, {}, await publicPages('2027-05-23'));
    expect(document.querySelector('.rights-about')?.textContent).toContain('The date for the next check has passed.');
  });

  test('the date in the reader’s digits', async () => {
    const { document } = await open(`${address}?lang=fa`);
    expect(document.querySelector('.rights-about')?.textContent).toContain('۲۲ نوامبر ۲۰۲۶');
  });

  test('what is not confirmed, only as such', async () => {
    const { document } = await open(`${address}?lang=en`);
    const telling = [...document.querySelectorAll('main p')].filter((one) => one.textContent.includes('14 days'));
    expect(telling.map((one) => one.textContent)).toEqual([
      'What we have not confirmedWe think the surgery must write to you within 14 days. We have not confirmed this.',
    ]);
  });
});
