import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

/**
 * A browser for the journeys of one file. Each `page` is a new person's, with no cookies of another (`javaScriptEnabled: false` for one without script),
 * and addresses start from the running service (`page.goto('/people')`).
 */
export function testBrowser() {
  let browser: Browser | null = null;
  beforeAll(async () => {
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
    // Chromium's sandbox does not work as root; it only ever opens pages of ours.
    browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    async page(options: BrowserContextOptions = {}): Promise<Page> {
      if (browser === null) throw new Error('The browser is there from beforeAll on.');
      const context = await browser.newContext({ baseURL: inject('serviceUrl'), locale: 'en-GB', ...options });
      return context.newPage();
    },
  };
}
