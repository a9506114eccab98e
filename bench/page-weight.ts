/** What a reader's telephone fetches for each public page, in each language. Limits: 14 KB for the first response, 50 KB in all, no script. */
import { join } from 'node:path';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { pageLanguages, rightsContent } from '#features/rights/index.ts';
import { rightsRoutes } from '#features/rights/web/routes.tsx';
import { createLogger } from '#platform/runtime/logger.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import { createWebServer } from '#platform/web/create-server.ts';

import { weighPage } from '../src/testing/page-weight.ts';
import { keepResult } from './machine.ts';

const kilobyte = 1024;
const limits = { firstResponse: 14 * kilobyte, all: 50 * kilobyte, scripts: 0 };

const app = await createWebServer({
  settings: {
    isSecure: false,
    trustProxy: false,
    assetsFolder: join(projectRoot, 'dist/assets'),
    languages: ['en', 'ar'],
    rateLimits: false,
  },
  logger: createLogger({ logLevel: 'silent' }),
  catalogues: [rightsContent],
  access: {
    authenticate: () => Promise.resolve(null),
    may: () => false,
    introduce: () => Promise.reject(new Error('Nobody is signed in here.')),
  },
  navigation: [],
  footer: [],
  home: { desk: '/', public: '/how-to-see-a-doctor' },
  version: '0',
});
await app.register(rightsRoutes({ today: () => '2026-11-22' as LocalDate }));

const addresses = pageLanguages.flatMap((tag) => [
  `/how-to-see-a-doctor?lang=${tag}`,
  `/how-to-see-a-doctor/card?lang=${tag}`,
]);
const pages = [];
for (const address of addresses) {
  pages.push({ address, brotli: await weighPage(app, address, 'br'), gzip: await weighPage(app, address, 'gzip') });
}
await app.close();

const weights = pages.flatMap(({ brotli, gzip }) => [brotli, gzip]);
const heaviest = {
  firstResponse: Math.max(...weights.map((one) => one.firstResponse)),
  all: Math.max(...weights.map((one) => one.all)),
  scripts: Math.max(...weights.map((one) => one.scripts)),
};
const isWithinLimits =
  heaviest.firstResponse <= limits.firstResponse && heaviest.all <= limits.all && heaviest.scripts === limits.scripts;

keepResult('page-weight', {
  what: 'Bytes of each public page as they cross the network: the first response (page and style), and all that a browser fetches',
  limits,
  heaviest,
  isWithinLimits,
  pages,
});
if (!isWithinLimits) process.exitCode = 1;
