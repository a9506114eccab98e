import type { Page } from 'playwright-core';

/** Ends the process of a tab, as the system does when memory runs out: nothing in it has a chance to say goodbye. */
export async function crashTab(page: Page): Promise<void> {
  const crashed = new Promise<void>((resolve) => page.once('crash', () => resolve()));
  const cdp = await page.context().newCDPSession(page);
  // It never answers: the process that would is gone.
  void cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close().catch(() => undefined);
}
