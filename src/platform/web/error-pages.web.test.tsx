import type { FastifyInstance } from 'fastify';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { post, testWebServer } from '../../testing/test-web-server.ts';
import type { PageProblemKind } from './page-problem.ts';
import { PageProblem, pageProblems } from './page-problem.ts';

const server = testWebServer();

const failing = (error: unknown, log?: (line: string) => void) =>
  server({
    ...(log && { log }),
    routes: (app: FastifyInstance) => {
      const config = { permission: 'people.read', languages: ['en', 'ar', 'fa', 'prs', 'ti', 'sq'] } as const;
      app.get('/page', { config }, () => {
        throw error;
      });
      app.post('/page', { config }, async () => 'taken');
      app.get('/api/v1/thing', { config }, () => {
        throw error;
      });
    },
  });

const kinds = Object.keys(pageProblems) as PageProblemKind[];

describe('a page that says what went wrong', () => {
  test.each(kinds.flatMap((kind) => ['en', 'ar'].map((language) => [kind, language] as const)))(
    'says what happened, what to do and a reference: %s in %s',
    async (kind, language) => {
      const app = await failing(new PageProblem(kind, { maxBytes: 10_485_760, seconds: 40 }));
      const answer = await app.inject({ url: `/page?lang=${language}`, headers: { accept: 'text/html' } });
      expect(answer.statusCode).toBe(pageProblems[kind]);
      const page = parseHTML(answer.body).document;
      expect(page.documentElement.getAttribute('lang')).toBe(language);
      expect(page.querySelectorAll('h1')).toHaveLength(1);
      expect(page.querySelectorAll('main p').length).toBeGreaterThanOrEqual(3);
      expect(page.querySelector('.alongside-reference')?.textContent).toBe(answer.headers['x-request-id']);
      expect(page.title).toContain(page.querySelector('h1')?.textContent ?? 'nothing');
    },
  );

  test.each(['fa', 'prs', 'ti', 'sq'])(
    'speaks the languages of public pages where a reader of theirs can meet it: %s',
    async (language) => {
      const app = await failing(new PageProblem('fault'));
      const english = parseHTML((await app.inject({ url: '/page' })).body).document;
      const page = parseHTML((await app.inject({ url: `/page?lang=${language}` })).body).document;
      const words = [...page.querySelectorAll('main h1, main p')].map((one) => one.textContent);
      const englishWords = [...english.querySelectorAll('main h1, main p')].map((one) => one.textContent);
      expect(words.filter((one) => englishWords.includes(one))).toEqual([]);
    },
  );

  test('says how large a file may be and how long to wait', async () => {
    const large = await (
      await failing(new PageProblem('too-large', { maxBytes: 10_485_760 }))
    ).inject({ url: '/page' });
    expect(large.body).toContain('10 MB');
    const many = await (await failing(new PageProblem('too-many', { seconds: 40 }))).inject({ url: '/page' });
    expect(many.body).toContain('Wait 40 seconds');
  });

  test('says so of a form that holds too much, as of a file', async () => {
    const answer = await (await failing(new Error())).inject(post('/page', { text: 'x'.repeat(2 ** 20) }));
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('1 MB');
  });

  test('shows the code of a failure of ours, and nothing of any failure’s words', async () => {
    const ours = await (await failing(new AlongsideError('ALO-TEST-001', 'where it broke'))).inject({ url: '/page' });
    expect(ours.body).toContain('ALO-TEST-001');
    expect(ours.body).not.toContain('where it broke');
    const other = await (await failing(new Error('Amanuel Tesfay'))).inject({ url: '/page' });
    expect(other.statusCode).toBe(500);
    expect(other.body).not.toContain('Amanuel');
  });

  test('says that the service is not ready when the database cannot be reached', async () => {
    const answer = await (
      await failing(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }))
    ).inject({ url: '/page' });
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '30']);
    expect(answer.body).toContain('The service is not ready just now');
  });

  test('is met at an address that is nothing, whoever asks', async () => {
    const answer = await (
      await server({ signedIn: null })
    ).inject({ url: '/nowhere', headers: { accept: 'text/html' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Page not found');
    expect(answer.body).toContain('<a href="/rights">Go to the start page</a>');
  });

  test('is met at an address that cannot be read', async () => {
    const answer = await (await server()).inject({ url: '/%E0%A4%A', headers: { accept: 'text/html' } });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toContain('text/html');
  });
});

describe('a program', () => {
  test('gets the same as JSON', async () => {
    const answer = await (await failing(new PageProblem('not-found'))).inject({ url: '/api/v1/thing' });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toEqual({ error: { kind: 'not-found', reference: answer.headers['x-request-id'] } });
  });

  test('gets it at an address that is nothing', async () => {
    expect((await (await server()).inject({ url: '/api/v1/nothing' })).json()).toMatchObject({
      error: { kind: 'not-found' },
    });
  });
});

describe('the log', () => {
  const levels = async (error: unknown) => {
    const lines: { level: string; msg: string }[] = [];
    await (
      await failing(error, (line) => lines.push(JSON.parse(line) as { level: string; msg: string }))
    ).inject({ url: '/page' });
    return lines.filter(({ msg }) => msg !== 'answered').map(({ level, msg }) => `${level} ${msg}`);
  };

  test('has a failure as an error, and what a reader did as no such thing', async () => {
    expect(await levels(new Error('broken'))).toEqual(['error failed']);
    expect(await levels(new PageProblem('not-found'))).toEqual(['info refused']);
  });
});
