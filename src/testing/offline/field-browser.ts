import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'esbuild';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

import { projectRoot } from '#platform/runtime/project-root.ts';

let script: Promise<string> | undefined;

/** The app's device without its screens, to be put into a page of ours: the same code, driven by a test. */
export const deviceScript = (): Promise<string> =>
  (script ??= build({
    absWorkingDir: projectRoot,
    entryPoints: ['src/testing/offline/device-in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome120',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? ''));

/** A browser with a profile on the disk, which outlives it. */
export const openBrowser = (profile: string, baseURL: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    baseURL,
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    // Chromium's sandbox does not work as root; it only ever opens pages of ours.
    chromiumSandbox: process.getuid?.() !== 0,
    locale: 'en-GB',
  });

/** Ends the browser that uses a profile as `kill -9` does; nothing of it is left running. */
export async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/u.test(one))) {
    const line = commandOf(name);
    if (line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=')) process.kill(Number(name), 'SIGKILL');
  }
  await closed;
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** A page of the service's own origin with the device in its window. It need not come from the service: a device has no network now and then. */
export async function devicePage(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${origin}/trial`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Trial</title>' }),
  );
  await page.goto(`${origin}/trial`);
  await page.evaluate(await deviceScript());
  return page;
}

export const builtCommand = join(projectRoot, 'dist', 'cli.js');
