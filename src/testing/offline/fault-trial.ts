import { setTimeout as pause } from 'node:timers/promises';

import { sql } from 'kysely';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

import { openDatabase } from '#platform/database/open-database.ts';
import { signInAs } from '../at-the-desk.ts';
import type { DeviceWindow } from './device-in-page.ts';
import { faultProxy, type FaultProxy } from './fault-proxy.ts';
import type { FaultReport } from './fault-report.ts';
import type { Fault } from './faults.ts';
import { devicePage, killBrowser, openBrowser } from './field-browser.ts';
import { startProcess, type ServiceProcess } from './service-process.ts';

/** A service, a browser with an enrolled device and the network between them, to which one fault after another happens. */
export class Trial {
  readonly acknowledged = new Set<string>();
  readonly #folder: string;
  readonly #profile: string;
  readonly #proxy: FaultProxy;
  #service: ServiceProcess;
  #browser: BrowserContext;
  #page: Page;
  #turnedAway = 0;

  private constructor(
    folder: string,
    profile: string,
    proxy: FaultProxy,
    service: ServiceProcess,
    browser: BrowserContext,
    page: Page,
  ) {
    this.#folder = folder;
    this.#profile = profile;
    this.#proxy = proxy;
    this.#service = service;
    this.#browser = browser;
    this.#page = page;
  }

  static async begin(folder: string, profile: string): Promise<Trial> {
    const service = await startProcess(folder);
    const proxy = await faultProxy(service.url);
    const browser = await openBrowser(profile, proxy.url);
    const desk = await browser.newPage();
    await signInAs(desk, 'clinician');
    await desk.close();
    const page = await devicePage(browser, proxy.url);
    const enrolled = await page.evaluate(async () => {
      const here = globalThis as unknown as DeviceWindow;
      const answer = await here.fieldDevice.enrol({ lock: 'device' });
      if (!answer.ok) return answer.problem;
      here.replica = answer.value;
      await answer.value.sync();
      await answer.value.chooseSites((answer.value.reference()?.sites ?? []).slice(0, 1).map(({ id }) => id));
      const status = await answer.value.sync();
      return status.lastFailure ?? (answer.value.subjects('person').length > 0 ? null : 'nobody came');
    });
    if (enrolled !== null) throw new Error(`The device was not set up: ${enrolled}`);
    const trial = new Trial(folder, profile, proxy, service, browser, page);
    await trial.#listen();
    return trial;
  }

  async run(fault: Fault, random: () => number): Promise<void> {
    const { weather } = this.#proxy;
    const soon = (): Promise<void> => pause(Math.floor(random() * 250));
    await this.#work();
    await soon();
    switch (fault) {
      case 'service killed':
        await this.#service.kill();
        await soon();
        this.#service = await startProcess(this.#folder);
        this.#proxy.aim(this.#service.url);
        return;
      case 'browser killed': {
        await killBrowser(this.#browser, this.#profile);
        this.#browser = await openBrowser(this.#profile, this.#proxy.url);
        return this.#open();
      }
      case 'tab killed':
        await this.#crashTab();
        return this.#open();
      case 'cut while asking':
        weather.cutAfterAskedBytes = Math.floor(random() * 3000);
        await soon();
        weather.cutAfterAskedBytes = null;
        return;
      case 'cut while answering':
        weather.cutAfterAnsweredBytes = Math.floor(random() * 1500);
        await soon();
        weather.cutAfterAnsweredBytes = null;
        return;
      case 'answers swallowed':
        weather.swallowsAnswers = true;
        await soon();
        weather.swallowsAnswers = false;
        {
          this.#proxy.cut();
          return;
        }
      case 'no network':
        weather.isUp = false;
        this.#proxy.cut();
        await soon();
        weather.isUp = true;
        return;
      case 'disk full': {
        const cdp = await this.#browser.newCDPSession(this.#page);
        await quota(cdp, this.#proxy.url, 1);
        await soon();
        await quota(cdp, this.#proxy.url, null);
        return cdp.detach();
      }
      case 'clock moved':
        return this.#moveClock(Math.floor(random() * 730 - 365));
      case 'a fortnight off':
        weather.isUp = false;
        this.#proxy.cut();
        await this.#moveClock(14);
        await soon();
        weather.isUp = true;
        return this.#moveClock(0);
    }
  }

  async lookForEverything(): Promise<Omit<FaultReport, 'runs' | 'seconds'>> {
    await this.#moveClock(0);
    const outbox = await this.#page.evaluate(async () => {
      const here = globalThis as unknown as DeviceWindow & { isWorking: boolean };
      here.isWorking = false;
      for (let tries = 0; tries < 10; tries += 1) {
        const status = await here.replica?.sync();
        if (status?.lastFailure === null) break;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      return ((await here.replica?.outbox()) ?? []).map(({ entry, state }) => [entry.id, state.is] as const);
    });
    const waiting = new Map(outbox.filter(([, is]) => is !== 'sent'));
    const database = await openDatabase({ databaseUrl: null, dataFolder: this.#folder });
    const { rows } = await sql<{ id: string; times: number }>`
      select id, count(*)::int as times from entry where id = any(${[...this.acknowledged]}::uuid[]) group by id`.execute(
      database.db,
    );
    await database.close();
    const there = new Map(rows.map(({ id, times }) => [id, times]));
    return {
      acknowledged: this.acknowledged.size,
      lost: [...this.acknowledged].filter((id) => !there.has(id) && !waiting.has(id)),
      doubled: [...there.values()].filter((times) => times > 1).length,
      waiting: waiting.size,
      turnedAway: this.#turnedAway,
    };
  }

  async end(): Promise<void> {
    await this.#browser.close().catch(() => undefined);
    await this.#proxy.close();
    await this.#service.stop();
  }

  /** Writes go on until the page ends; each is told of only once the device has said that it is kept. */
  async #work(): Promise<void> {
    await this.#page.evaluate(() => {
      const here = globalThis as unknown as DeviceWindow & {
        isWorking: boolean;
        saved: (id: string) => void;
        turnedAway: () => void;
      };
      if (here.isWorking) return;
      here.isWorking = true;
      const write = async (): Promise<void> => {
        for (let count = 0; here.isWorking && here.replica !== null; count += 1) {
          const people = here.replica.subjects('person');
          const id = people[Math.floor(Math.random() * people.length)];
          if (id === undefined) return;
          const draft = {
            subject: { kind: 'person' as const, id },
            kind: 'note-written',
            happened: { on: '2026-11-20' as never },
            body: { text: `Note ${count} ${'words '.repeat(Math.floor(Math.random() * 20))}` },
          };
          try {
            for (const entry of await here.replica.write([draft])) here.saved(entry.id);
          } catch {
            here.turnedAway();
          }
          if (count % 4 === 0) void here.replica.sync().catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
        }
      };
      void write();
    });
  }

  async #open(): Promise<void> {
    this.#page = await devicePage(this.#browser, this.#proxy.url);
    await this.#listen();
    const problem = await this.#page.evaluate(async () => {
      const here = globalThis as unknown as DeviceWindow;
      const [profile] = await here.fieldDevice.profiles();
      if (profile === undefined) return 'no profile';
      for (let tries = 0; ; tries += 1) {
        const answer = await here.fieldDevice.open(profile.deviceId);
        if (answer.ok) {
          here.replica = answer.value;
          return null;
        }
        // The browser may not have noticed yet that the other window has gone.
        if (answer.problem !== 'open-elsewhere' || tries > 50) return answer.problem;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
    if (problem !== null) throw new Error(`The profile does not open: ${problem}`);
  }

  async #listen(): Promise<void> {
    await this.#page.exposeFunction('saved', (id: string) => void this.acknowledged.add(id));
    await this.#page.exposeFunction('turnedAway', () => void (this.#turnedAway += 1));
  }

  /** Days by which the page's clock is wrong from now on. */
  async #moveClock(days: number): Promise<void> {
    await this.#page.evaluate((ms) => {
      const here = globalThis as unknown as { trueNow?: () => number };
      here.trueNow ??= Date.now.bind(Date);
      const { trueNow } = here;
      Date.now = () => trueNow() + ms;
    }, days * 86_400_000);
  }

  async #crashTab(): Promise<void> {
    const page = this.#page;
    const crashed = new Promise<void>((resolve) => page.once('crash', () => resolve()));
    const cdp = await this.#browser.newCDPSession(page);
    // It never answers: the process that would is gone.
    void cdp.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close().catch(() => undefined);
  }
}

async function quota(cdp: CDPSession, origin: string, bytes: number | null): Promise<void> {
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(bytes === null ? {} : { quotaSize: bytes }) });
}
