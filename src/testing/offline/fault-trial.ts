import { setTimeout as pause } from 'node:timers/promises';

import { sql } from 'kysely';
import type { BrowserContext, Page } from 'playwright-core';

import { openDatabase } from '#platform/database/open-database.ts';

import { signInAs } from '../at-the-desk.ts';
import { faultProxy, type FaultProxy } from './fault-proxy.ts';
import type { FaultReport } from './fault-report.ts';
import { devicePage, killBrowser, openBrowser } from './field-browser.ts';
import { startProcess, type ServiceProcess } from './service-process.ts';
import { SmallDisk } from './small-disk.ts';
import { beginWork, endWork, enrolIn, moveClock, openIn, outboxIn, sendAll } from './trial-page.ts';

/** A service, a browser with an enrolled device and the network between them, to which one fault after another happens. */
export class Trial {
  readonly proxy: FaultProxy;
  readonly acknowledged = new Set<string>();
  readonly turnedAway = new Map<string, number>();
  readonly #folder: string;
  readonly #profile: string;
  #service: ServiceProcess;
  #browser: BrowserContext;
  disk: SmallDisk;
  page: Page;

  private constructor(
    folder: string,
    profile: string,
    proxy: FaultProxy,
    begun: Pick<Trial, 'disk' | 'page'> & {
      service: ServiceProcess;
      browser: BrowserContext;
    },
  ) {
    this.#folder = folder;
    this.#profile = profile;
    this.proxy = proxy;
    this.#service = begun.service;
    this.#browser = begun.browser;
    this.disk = begun.disk;
    this.page = begun.page;
  }

  static async begin(folder: string, profile: string): Promise<Trial> {
    const service = await startProcess(folder);
    const proxy = await faultProxy(service.url);
    const browser = await openBrowser(profile, proxy.url);
    const disk = await SmallDisk.in(browser, proxy.url);
    const page = await devicePage(browser, proxy.url);
    const trial = new Trial(folder, profile, proxy, { service, browser, disk, page });
    await trial.enrol();
    return trial;
  }

  /** Sets the browser up anew. A sign-in does not outlive the browser. */
  async enrol(): Promise<void> {
    await this.#browser.clearCookies();
    const desk = await this.#browser.newPage();
    await signInAs(desk, 'clinician');
    await desk.close();
    const problem = await enrolIn(this.page);
    if (problem !== null) throw new Error(`The device was not set up: ${problem}`);
    await this.#listen();
  }

  async work(): Promise<void> {
    await beginWork(this.page);
  }

  async rest(): Promise<void> {
    await endWork(this.page);
  }

  /** True once something was written and acknowledged after this was asked; false when nothing was for ten seconds. */
  async somethingIsWritten(): Promise<boolean> {
    const before = this.acknowledged.size;
    return seen(() => this.acknowledged.size > before);
  }

  countTurnedAway(code: string): number {
    return this.turnedAway.get(code) ?? 0;
  }

  async killService(): Promise<void> {
    await this.#service.kill();
  }

  async startService(): Promise<void> {
    this.#service = await startProcess(this.#folder);
    this.proxy.aim(this.#service.url);
  }

  /** As `kill -9`; another browser then opens the same profile. */
  async killBrowser(): Promise<void> {
    await killBrowser(this.#browser, this.#profile);
    this.#browser = await openBrowser(this.#profile, this.proxy.url);
    this.disk = await SmallDisk.in(this.#browser, this.proxy.url);
  }

  async crashTab(): Promise<void> {
    const { page } = this;
    const crashed = new Promise<void>((resolve) => page.once('crash', () => resolve()));
    const cdp = await this.#browser.newCDPSession(page);
    // It never answers: the process that would is gone.
    void cdp.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close().catch(() => undefined);
  }

  /** A page with the device in it and nothing open. */
  async newPage(): Promise<void> {
    this.page = await devicePage(this.#browser, this.proxy.url);
  }

  async open(): Promise<void> {
    await this.newPage();
    const problem = await openIn(this.page);
    if (problem !== null) throw new Error(`The profile does not open: ${problem}`);
    await this.#listen();
  }

  async lookForEverything(): Promise<Omit<FaultReport, 'runs' | 'unlike' | 'seconds'>> {
    await moveClock(this.page, 0);
    await this.rest();
    await sendAll(this.page);
    const waiting = new Set((await outboxIn(this.page)).filter(([, is]) => is !== 'sent').map(([id]) => id));
    const database = await openDatabase({ databaseUrl: null, dataFolder: this.#folder });
    const { rows: there } = await sql<{ id: string }>`select id from entry where kind = 'note-written'`.execute(
      database.db,
    );
    const { rows: doubled } = await sql<{ text: string }>`
      select body ->> 'text' as text from entry where kind = 'note-written' and body ->> 'text' like 'Trial %'
      group by 1 having count(*) > 1`.execute(database.db);
    await database.close();
    const found = new Set(there.map(({ id }) => id));
    return {
      acknowledged: this.acknowledged.size,
      lost: [...this.acknowledged].filter((id) => !found.has(id) && !waiting.has(id)),
      doubled: doubled.length,
      waiting: waiting.size,
      turnedAway: [...this.turnedAway.values()].reduce((sum, count) => sum + count, 0),
      turnedAwayAsFull: this.countTurnedAway('ALO-DEVICE-003'),
    };
  }

  async end(): Promise<void> {
    await this.#browser.close().catch(() => undefined);
    await this.proxy.close();
    await this.#service.stop();
  }

  async #listen(): Promise<void> {
    await this.page.exposeFunction('saved', (id: string) => void this.acknowledged.add(id));
    await this.page.exposeFunction('turnedAway', (code: string) => {
      this.turnedAway.set(code, this.countTurnedAway(code) + 1);
    });
  }
}

/** Whether something comes to be within ten seconds. */
export async function seen(isThere: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isThere()) return true;
    await pause(50);
  }
  return false;
}
