import { expect, test } from 'vitest';

import { hiqualityReport, registerHiqualityReport } from './hiquality-report.ts';
import { testWebServer } from './testing/test-web-server.ts';

const server = testWebServer();

test('the demonstration report is one page of at most 50 KB for everybody, with its own style let through and no script', async () => {
  const app = await server({
    signedIn: null,
    may: () => false,
    catalogues: [],
    routes: (at) => {
      registerHiqualityReport(at, { isSecure: false });
      return Promise.resolve();
    },
  });
  const answer = await app.inject({ url: hiqualityReport.href, headers: { 'accept-encoding': 'gzip' } });
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(answer.rawPayload.length).toBeLessThanOrEqual(51_200);
  expect(answer.headers['content-security-policy']).toMatch(/style-src 'sha256-[\w+/]{43}='/);
  const page = (await app.inject({ url: hiqualityReport.href })).body;
  expect(page).toContain('Every claim, with its base, method and limits');
  expect(page).not.toMatch(/<script|\son[a-z]+=/i);
});
