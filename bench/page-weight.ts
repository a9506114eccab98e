/** What a reader's telephone fetches for each public page, in each language. Limits: 14 KB for the first response, 50 KB in all, no script. */

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { pageLanguages, rightsContent } from '#features/rights/index.ts';
import { rightsRoutes } from '#features/rights/web/routes.tsx';

import { weighPage } from '../src/testing/page-weight.ts';
import { keepResult } from './machine.ts';
import { publicServer } from './public-server.ts';

const kilobyte = 1024;
const limits = { firstResponse: 14 * kilobyte, all: 50 * kilobyte, scripts: 0 };

const app = await publicServer([rightsContent], '/how-to-see-a-doctor');
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
