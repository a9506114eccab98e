import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { BrowserContext, Page } from 'playwright-core';

import { killBrowser, openBrowser } from '../src/testing/offline/field-browser.ts';
import { givenAPhone, openApp, type Phone } from '../src/testing/offline/phone.ts';
import { seedFolder, startProcess } from '../src/testing/offline/service-process.ts';
import { pagesToTypeOn, standingOn, typeOn, type Standing } from '../src/testing/offline/typing-in-form.ts';
import { keepResult } from './machine.ts';

/** The long form is RUNS=1000; `MINUTES` ends it earlier, and what was reached is what is kept. */
const runs = Number(process.env['RUNS'] ?? 50);
const endAt = Date.now() + Number(process.env['MINUTES'] ?? 600) * 60_000;
const limit = { mostFieldsLostByOneKill: 1 };

const parent = mkdtempSync(join(tmpdir(), 'alongside-form-faults-'));
const profile = mkdtempSync(join(tmpdir(), 'alongside-form-'));
await seedFolder(join(parent, 'data'), 100);
const service = await startProcess(join(parent, 'data'));
let browser = await openBrowser(profile, service.url);
try {
  const phone = await givenAPhone(await browser.newPage(), 'clinician');
  const form = await beginsAForm(browser, phone);
  const lost: number[] = [];
  let given = 0;
  const began = performance.now();
  for (let run = 0; run < runs && Date.now() < endAt; run += 1) {
    const at = `${form}/page?at=${encodeURIComponent(pagesToTypeOn[run % pagesToTypeOn.length] ?? '')}`;
    const before = await opensAPage({ ...phone, context: browser }, at);
    const said = new Map<string, string>(Object.entries(await standingOn(before)));
    await before.exposeFunction('gave', (path: string, standing: string) => {
      said.set(path, standing);
      given += 1;
    });
    await typeOn(before);
    await pause(500 + Math.random() * 3000);
    await killBrowser(browser, profile);
    browser = await openBrowser(profile, service.url);
    const after = await standingOn(await opensAPage({ ...phone, context: browser }, at));
    lost.push(otherwise(said, after));
    if (run % 10 === 9)
      process.stderr.write(
        `${run + 1} kills, ${lost.filter((count) => count > 0).length} lost a field, at most ${Math.max(...lost)}\n`,
      );
  }
  const most = Math.max(...lost);
  const isMet = most <= limit.mostFieldsLostByOneKill;
  keepResult('form-faults', {
    what: 'The initial health assessment in the built app, without a network, answered at the pace of a quick colleague (a choice or a letter every 40 to 400 ms) until the browser is ended by SIGKILL at any moment; then opened again, and each field of the page compared with what stood in it when the browser ended',
    asked: runs,
    kills: lost.length,
    given,
    killsThatLostNothing: lost.filter((count) => count === 0).length,
    killsThatLostOneField: lost.filter((count) => count === 1).length,
    killsThatLostMore: lost.filter((count) => count > 1).length,
    mostFieldsLostByOneKill: most,
    limit,
    secondsTaken: Math.round((performance.now() - began) / 1000),
    loadOfTheMachine: Math.round(loadavg()[0] ?? 0),
    peers: 'none published',
    isMet,
  });
  if (!isMet) process.exitCode = 1;
} finally {
  await browser.close().catch(() => undefined);
  await service.stop();
  rmSync(profile, { recursive: true, force: true });
  rmSync(parent, { recursive: true, force: true });
}

/** How many questions stand otherwise than they did when the browser ended. */
function otherwise(said: ReadonlyMap<string, string>, standing: Standing): number {
  return [...said].filter(([path, one]) => (standing[path] ?? '') !== one).length;
}

/** Begins an assessment; gives the address of its screens. The browser has no network from here on. */
async function beginsAForm(context: BrowserContext, phone: Phone): Promise<string> {
  const online = await openApp({ ...phone, context });
  await online.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await online.goto(`/field#/people/${phone.people[0] ?? ''}`);
  await online.getByRole('button', { name: 'Begin the assessment' }).click();
  await online.getByRole('button', { name: 'Begin an assessment' }).click();
  await online.locator('.nhsuk-task-list a').first().waitFor();
  await online.waitForFunction(() => /\/forms\/[0-9a-f-]+$/u.test(location.hash));
  const address = (await online.evaluate(() => location.hash)).slice(2);
  await online.close();
  return address;
}

async function opensAPage(phone: Phone, address: string): Promise<Page> {
  await phone.context.setOffline(true);
  // Tried again sooner than a reader would give up.
  phone.context.setDefaultTimeout(8_000);
  // The browser may not have noticed yet that the window before it has gone; then the app says so, and is opened once more.
  for (let tries = 0; ; tries += 1) {
    const page = await openApp(phone, address).catch(() => null);
    const isThere = await page
      ?.locator('[data-question]')
      .first()
      .waitFor()
      .then(
        () => true,
        () => false,
      );
    if (page !== null && isThere === true) return page;
    if (tries > 5) throw new Error('The form does not open');
    for (const left of phone.context.pages()) await left.close();
  }
}
