import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; help: string; nodes: { html: string }[] };

/**
 * The page as it stands passes axe. It is looked at in a window beside it, because axe needs script and the reader's own browser may have none; what is
 * there, and its style, are the same. A script of the page's own does not run again there.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const beside = await page.context().browser()?.newContext({ viewport: page.viewportSize() });
  if (beside === undefined) throw new Error('The page belongs to no browser.');
  try {
    const body = (await page.content()).replaceAll(/<script\b[^>]*><\/script>/gu, '');
    const [address = ''] = page.url().split('#');
    await beside.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    const twin = await beside.newPage();
    await twin.goto(address);
    await twin.evaluate(axe);
    const violations = await twin.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
    const said = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect([page.url(), said]).toEqual([page.url(), []]);
  } finally {
    await beside.close();
  }
}
