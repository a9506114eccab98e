import { createHash } from 'node:crypto';
import { join } from 'node:path';

import type { FastifyInstance } from 'fastify';

import { projectRoot } from '#platform/runtime/project-root.ts';
import { allowInsideStyle } from '#platform/web/content-security.ts';

import { builtReport } from './features/analysis/data/run-report.ts';
import { reportPage } from './features/analysis/web/report-page.tsx';
import { reportStyle } from './features/analysis/web/report-style.ts';

/** The demonstration report: HiQUALITY's tables as printed beside the same done properly. All of its figures were published by others. */
export const hiqualityReport = {
  href: '/reports/hiquality',
  title: 'Table B.1 of HiQUALITY, as printed and done properly',
  language: 'en',
};

const everybody = { config: { permission: 'public' } } as const;
const styleHash = `'sha256-${createHash('sha256').update(reportStyle).digest('base64')}'`;

/** Serves it as it is built from its file, once. */
export function registerHiqualityReport(app: FastifyInstance, { isSecure }: Readonly<{ isSecure: boolean }>): void {
  let page: Promise<string> | null = null;
  app.get(hiqualityReport.href, everybody, async (_request, reply) => {
    page ??= builtReport(join(projectRoot, 'content', 'hiquality', 'report.json')).then(reportPage);
    allowInsideStyle(reply, styleHash, isSecure);
    return reply
      .header('cache-control', 'public, max-age=600')
      .type('text/html; charset=utf-8')
      .send(await page);
  });
}
