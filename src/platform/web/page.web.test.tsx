import { createHash } from 'node:crypto';

import { parseHTML } from 'linkedom';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { catalogue } from '#platform/language/catalogue.ts';
import { messages, translation } from '#platform/language/messages.ts';

import { nurse, testWebServer } from '../../testing/test-web-server.ts';

const content = catalogue(
  messages({ 'clinic.title': 'Today’s clinic', 'clinic.people': 'People', 'clinic.places': 'Places' }),
  translation('ar', {
    'clinic.title': { text: 'عيادة اليوم', state: 'draft' },
    'clinic.people': { text: 'الأشخاص', state: 'draft' },
    'clinic.places': { text: 'الأماكن', state: 'draft' },
  }),
);

const server = testWebServer();

const clinic = (options: Parameters<typeof server>[0] = {}, kind: 'desk' | 'public' = 'desk') =>
  server({
    catalogues: [content],
    navigation: [
      { href: '/clinic', text: 'clinic.people', permission: 'people.read' },
      { href: '/places', text: 'clinic.places', permission: 'places.manage' },
    ],
    routes: (app) =>
      app.get('/clinic', { config: { permission: kind === 'desk' ? 'people.read' : 'public' } }, (request, reply) =>
        reply.page(<h1>{request.t('clinic.title')}</h1>, { title: request.t('clinic.title'), kind, back: '/' }),
      ),
    ...options,
  });

const documentOf = (html: string) => parseHTML(html).document;

describe('a page of the desk', () => {
  test('is in the reader’s language and direction, with the sheet for it', async () => {
    const app = await clinic();
    for (const [language, dir] of [
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ]) {
      const page = documentOf((await app.inject({ url: `/clinic?lang=${language}` })).body);
      expect(page.documentElement.getAttribute('lang')).toBe(language);
      expect(page.documentElement.getAttribute('dir')).toBe(dir);
      expect(page.querySelector('link[rel=stylesheet]')?.getAttribute('href')).toMatch(
        new RegExp(`^/assets/desk\\.${dir}\\.[0-9a-f]{12}\\.css$`),
      );
    }
  });

  test('says which page it is, and first what is wrong with it', async () => {
    const app = await server({
      routes: (one) =>
        one.get('/form', { config: { permission: 'public' } }, (_request, reply) =>
          reply.page(<p>…</p>, { title: 'Add a note', hasProblems: true }),
        ),
    });
    expect(documentOf((await app.inject({ url: '/form' })).body).title).toBe('Error: Add a note – Alongside');
  });

  test('lets the keyboard go past the header first', async () => {
    const page = documentOf((await (await clinic()).inject({ url: '/clinic' })).body);
    const [first] = page.querySelectorAll('a');
    expect(first?.getAttribute('href')).toBe('#maincontent');
    expect(page.querySelector('main#maincontent h1')?.textContent).toBe('Today’s clinic');
  });

  test('names who is signed in and their team, and lets them sign out with a form', async () => {
    const page = documentOf((await (await clinic()).inject({ url: '/clinic' })).body);
    expect(page.querySelector('.nhsuk-header__account-link')?.textContent).toBe('Amina Yusuf, Riverside outreach');
    const form = page.querySelector('.nhsuk-header__account form');
    expect(form?.getAttribute('action')).toBe('/sign-out');
    expect(form?.querySelector('input[name=_csrf]')?.getAttribute('value')).toBeTruthy();
  });

  test('has in its menu what the reader may open, and says where they are', async () => {
    const app = await clinic({ may: (_requester, permission) => permission === 'people.read' });
    const links = documentOf((await app.inject({ url: '/clinic' })).body).querySelectorAll(
      '.nhsuk-header__navigation a',
    );
    expect([...links].map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
      ['/clinic', 'page'],
    ]);
  });

  test('offers the languages that the route speaks, by their own names, keeping the rest of the address', async () => {
    const page = documentOf((await (await clinic()).inject({ url: '/clinic?due=today' })).body);
    const languages = [...page.querySelectorAll('.alongside-languages li')];
    expect(languages.map((one) => [one.getAttribute('lang'), one.textContent])).toEqual([
      ['en', 'English'],
      ['ar', 'العربية'],
    ]);
    expect(page.querySelector('.alongside-languages a')?.getAttribute('href')).toBe('/clinic?due=today&lang=ar');
    expect(page.querySelector('.alongside-languages [aria-current]')?.textContent).toBe('English');
  });

  test('remembers the language that was chosen', async () => {
    const app = await clinic();
    const chosen = await app.inject({ url: '/clinic?lang=ar' });
    const cookie = chosen.cookies.find(({ name }) => name === 'language');
    expect(cookie).toMatchObject({ value: 'ar', httpOnly: true, sameSite: 'Lax' });
    const next = await app.inject({ url: '/clinic', cookies: { language: 'ar' } });
    expect(next.headers['content-language']).toBe('ar');
  });

  test('says when its words are drafts, and does not when they are the source', async () => {
    const app = await clinic();
    const notice = async (language: string) =>
      documentOf((await app.inject({ url: `/clinic?lang=${language}` })).body).querySelector('.alongside-notice')
        ?.textContent;
    expect(await notice('ar')).toContain('هذه الترجمة مسودة');
    expect(await notice('ar')).toContain('This translation is a draft');
    expect(await notice('en')).toBeUndefined();
  });

  test('is kept by nobody', async () => {
    expect((await (await clinic()).inject({ url: '/clinic' })).headers['cache-control']).toBe('no-store');
  });

  test('holds no script, and shows words as words', async () => {
    const app = await server({
      routes: (one) =>
        one.get('/name', { config: { permission: 'public' } }, (_request, reply) =>
          reply.page(<p>{'<script>alert(1)</script>'}</p>, { title: '</title><script>alert(2)</script>' }),
        ),
    });
    const page = documentOf((await app.inject({ url: '/name' })).body);
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.querySelector('main')?.textContent).toBe('<script>alert(1)</script>');
  });

  test('serves its sheet packed, to be kept for ever', async () => {
    const app = await clinic();
    const href =
      documentOf((await app.inject({ url: '/clinic' })).body)
        .querySelector('link[rel=stylesheet]')
        ?.getAttribute('href') ?? '';
    const sheet = await app.inject({ url: href, headers: { 'accept-encoding': 'br, gzip' } });
    expect(sheet.statusCode).toBe(200);
    expect(sheet.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test.each(['/assets/manifest.json', '/assets/..%2Fmanifest.json', '/assets/desk.ltr.000000000000.css', '/assets/'])(
    'serves no other file: %s',
    async (url) => {
      expect((await (await clinic()).inject({ url })).statusCode).toBe(404);
    },
  );
});

describe('a public page', () => {
  const open = async (url: string, signedIn: typeof nurse | null = null) =>
    (await clinic({ signedIn }, 'public')).inject({ url });

  test('brings its sheet with it, and its policy lets in that sheet alone', async () => {
    for (const language of ['en', 'ar']) {
      const answer = await open(`/clinic?lang=${language}`);
      const style = documentOf(answer.body).querySelector('style')?.textContent ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      expect(answer.headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
      expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  test('leaves most of the 14 KB of the first answer to what it says', async () => {
    for (const language of ['en', 'ar']) {
      const answer = await (
        await clinic({ signedIn: null }, 'public')
      ).inject({ url: `/clinic?lang=${language}`, headers: { 'accept-encoding': 'br' } });
      expect(answer.headers['content-encoding']).toBe('br');
      expect(answer.rawPayload.byteLength).toBeLessThan(9 * 1024);
      expect(brotliCompressSync(answer.body).byteLength).toBeLessThan(8 * 1024);
    }
  });

  test('has nothing but itself: no script, no form, no cookie, no account', async () => {
    const answer = await open('/clinic');
    const page = documentOf(answer.body);
    expect(
      page.querySelectorAll('script, form, link[rel=stylesheet], .nhsuk-header__account, .nhsuk-header__navigation'),
    ).toHaveLength(0);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(page.querySelector('.nhsuk-header__service-logo')?.getAttribute('href')).toBe('/rights');
  });

  test('may be kept by its reader’s browser, unless somebody is signed in', async () => {
    expect((await open('/clinic')).headers).toMatchObject({ 'cache-control': 'private, max-age=600' });
    expect((await open('/clinic')).headers['vary']).toContain('cookie');
    expect((await open('/clinic', nurse)).headers['cache-control']).toBe('no-store');
  });
});
