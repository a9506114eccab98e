import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { v7 as newId } from 'uuid';
import type { BrowserContext, Page } from 'playwright-core';

import { openSecret } from '#platform/access/data/secret.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { asRequester } from '#platform/database/requester.ts';
import { enrolDevice } from '#platform/offline/data/enrol-device.ts';
import { httpSyncServer } from '#platform/offline/device/http-sync-server.ts';

import { recorder } from '../src/record.ts';
import { signInAs } from '../src/testing/at-the-desk.ts';
import { ContractDevice } from '../src/testing/offline/contract-device.ts';
import type { DeviceWindow } from '../src/testing/offline/device-in-page.ts';
import { faultProxy, type FaultProxy } from '../src/testing/offline/fault-proxy.ts';
import { devicePage, openBrowser } from '../src/testing/offline/field-browser.ts';
import { startProcess } from '../src/testing/offline/service-process.ts';
import { siteOf, type FieldSiteFolder } from './field-site.ts';
import { keepResult, median } from './machine.ts';
import { processorTimeOf } from './processor-time.ts';

/** A telephone's link: 1.6 Mbit a second in each direction, 150 ms there and back, made by a proxy through which every byte passes. */
const link = { bitsPerSecond: 1_600_000, roundTripMs: 150 };
const times = Number(process.env['TIMES'] ?? 3);
const devicesTogether = Number(process.env['DEVICES'] ?? 100);
const limits = {
  firstSync: { seconds: 10, bytes: 2_000_000 },
  reconnect: { seconds: 3, bytes: 250_000 },
  together: { p95Seconds: 20 },
};
/** What others need for the like, as published; see the reference on case systems. */
const peers = {
  firstSync: 'CHT 18 s for one user; CommCare 172 s for 500 cases',
  reconnect: 'none published',
  together: 'CHT 2.5 minutes, median of 100 users',
};

const site = await siteOf(600);
const service = await startProcess(site.folder);
const proxy = await faultProxy(service.url);
try {
  const first: Measured[] = [];
  const again: Measured[] = [];
  for (let time = 0; time < times; time += 1) {
    const measured = await oneDevice(site, proxy);
    first.push(measured.first);
    again.push(measured.again);
    process.stderr.write(`${JSON.stringify(measured)}\n`);
  }
  const together = await manyDevices(site, service.url, devicesTogether);
  const result = { firstSync: middle(first), reconnect: middle(again), together };
  const isMet =
    result.firstSync.seconds <= limits.firstSync.seconds &&
    result.firstSync.bytes <= limits.firstSync.bytes &&
    result.reconnect.seconds <= limits.reconnect.seconds &&
    result.reconnect.bytes <= limits.reconnect.bytes &&
    together.p95Seconds <= limits.together.p95Seconds;
  keepResult('field-sync', {
    what: 'First sync of one site by the real device code in Chromium through a proxy that shapes and counts every byte; reconnect after 14 days with 500 writes each way; many devices that sync for the first time together, without shaping, all on this machine',
    people: site.people.length,
    entries: site.entries,
    link,
    times,
    ...result,
    limits,
    peers,
    loadOfTheMachine: Math.round(loadavg()[0] ?? 0),
    isMet,
  });
  if (!isMet) process.exitCode = 1;
} finally {
  await proxy.close();
  await service.stop();
  site.remove();
}

type Measured = Readonly<{ seconds: number; bytes: number; down: number; up: number; connections: number }>;

function middle(all: readonly Measured[]): Measured {
  const of = (read: (one: Measured) => number): number => median(all.map(read).sort((a, b) => a - b));
  return {
    seconds: of((one) => one.seconds),
    bytes: of((one) => one.bytes),
    down: of((one) => one.down),
    up: of((one) => one.up),
    connections: of((one) => one.connections),
  };
}

async function oneDevice(from: FieldSiteFolder, through: FaultProxy): Promise<{ first: Measured; again: Measured }> {
  const profile = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  const browser = await openBrowser(profile, through.url);
  try {
    const page = await enrolled(browser, through, from.site);
    const first = await shaped(through, () => syncs(page));
    const held = await page.evaluate(() => (globalThis as unknown as DeviceWindow).replica?.subjects('person').length);
    if (held !== from.people.length) throw new Error(`The device holds ${held ?? 0} people.`);

    through.weather.isUp = false;
    through.cut();
    await writeOnDevice(page, from.people.slice(0, 500));
    await writeAtService(from, 500);
    through.weather.isUp = true;
    const again = await shaped(through, () => syncs(page));
    const left = await page.evaluate(async () => {
      const items = (await (globalThis as unknown as DeviceWindow).replica?.outbox()) ?? [];
      return items.filter(({ state }) => state.is !== 'sent').length;
    });
    if (left !== 0) throw new Error(`${left} entries were not sent.`);
    return { first, again };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function enrolled(browser: BrowserContext, through: FaultProxy, siteId: string): Promise<Page> {
  const desk = await browser.newPage();
  await signInAs(desk, 'clinician');
  await desk.close();
  const page = await devicePage(browser, through.url);
  const problem = await page.evaluate(async (chosen) => {
    const here = globalThis as unknown as DeviceWindow;
    const answer = await here.fieldDevice.enrol({ lock: 'device' });
    if (!answer.ok) return answer.problem;
    here.replica = answer.value;
    const status = await answer.value.sync();
    await answer.value.chooseSites([chosen]);
    return status.lastFailure;
  }, siteId);
  if (problem !== null) throw new Error(`The device was not set up: ${problem}`);
  return page;
}

async function syncs(page: Page): Promise<void> {
  const failure = await page.evaluate(async () => {
    const status = await (globalThis as unknown as DeviceWindow).replica?.sync();
    return status?.lastFailure;
  });
  if (failure !== null) throw new Error(`The sync ended with ${String(failure)}.`);
}

async function shaped(through: FaultProxy, work: () => Promise<void>): Promise<Measured> {
  // A connection that stands already would have had its handshake at another speed.
  through.cut();
  Object.assign(through.weather, link);
  through.counted();
  const began = performance.now();
  try {
    await work();
    const seconds = Math.round((performance.now() - began) / 10) / 100;
    const { asked, answered, connections } = through.counted();
    return { seconds, bytes: asked + answered, down: answered, up: asked, connections };
  } finally {
    Object.assign(through.weather, { bitsPerSecond: null, roundTripMs: 0 });
  }
}

/** A fortnight in a cellar: five hundred notes, and a clock that has gone on. */
async function writeOnDevice(page: Page, people: readonly string[]): Promise<void> {
  await page.evaluate(async (ids) => {
    const { now } = Date;
    const began = now.call(Date);
    let passed = 0;
    Date.now = () => began + passed;
    const { replica } = globalThis as unknown as DeviceWindow;
    for (const id of ids) {
      passed += (14 * 86_400_000) / ids.length;
      await replica?.write([
        {
          subject: { kind: 'person', id },
          kind: 'note-written',
          happened: { on: '2026-11-20' as never },
          body: { text: `Seen in room ${passed % 300} today, asked for an interpreter, will come back on Monday.` },
        },
      ]);
    }
  }, people as string[]);
}

async function writeAtService({ folder, nurse, people }: FieldSiteFolder, count: number): Promise<void> {
  const database = await openDatabase({ databaseUrl: null, dataFolder: folder });
  const entries = Array.from({ length: count }, (_, at) => ({
    id: newId(),
    subject: { kind: 'person' as const, id: people[at % people.length] ?? '' },
    kind: 'note-written',
    version: 1,
    happened: { on: '2026-11-21' as never },
    written: { ms: Date.now() + at, counter: 0, device: 'desk' },
    author: nurse.userId,
    team: nurse.teamId,
    place: null,
    body: { text: `Telephoned about the appointment on Thursday at ten, number ${at}, left a message.` },
    replaces: [],
  }));
  await asRequester(database.db, nurse, (tx) => recorder.appendAll(tx, entries, 'any'));
  await database.close();
}

async function manyDevices(from: FieldSiteFolder, url: string, count: number) {
  const database = await openDatabase({ databaseUrl: null, dataFolder: from.folder });
  const needs = {
    db: database.db,
    secret: openSecret({ secret: null, dataFolder: from.folder }),
    newId,
    now: () => new Date(),
  };
  const devices: ContractDevice[] = [];
  for (let at = 0; at < count; at += 1) {
    const answer = await enrolDevice(needs, from.nurse, { lock: 'passkey', app: 'bench', words: 'bench' });
    if (!answer.ok) throw new Error(answer.problems.join());
    const server = httpSyncServer(fetch, () => answer.value, url);
    devices.push(new ContractDevice(answer.value.user, server, [from.site], { nowMs: Date.now, newId }));
  }
  await database.close();
  const [own, theirs] = [process.cpuUsage(), processorTimeOf(from.folder)];
  const began = performance.now();
  let again = 0;
  const seconds = await Promise.all(
    devices.map(async (device) => {
      while (
        !(await device.meet().then(
          () => true,
          // Whoever waited too long asks again, as the app does; what came is kept.
          () => false,
        ))
      )
        again += 1;
      if (device.held.size !== from.people.length + 1) throw new Error(`A device holds ${device.held.size}.`);
      device.held.clear();
      return (performance.now() - began) / 1000;
    }),
  );
  seconds.sort((a, b) => a - b);
  const rounded = (value: number | undefined): number => Math.round((value ?? Number.NaN) * 10) / 10;
  return {
    devices: count,
    askedAgain: again,
    medianSeconds: rounded(median(seconds)),
    p95Seconds: rounded(seconds[Math.ceil(seconds.length * 0.95) - 1]),
    slowestSeconds: rounded(seconds.at(-1)),
    processorSeconds: processorSeconds(own, theirs, processorTimeOf(from.folder)),
  };
}

/** What the hundred cost, by whom: the devices are on the same processors here, and nowhere else. */
function processorSeconds(
  own: NodeJS.CpuUsage,
  before: ReturnType<typeof processorTimeOf>,
  after: ReturnType<typeof processorTimeOf>,
) {
  const { user, system } = process.cpuUsage(own);
  const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
  return {
    devices: tenths((user + system) / 1e6),
    ...(before !== null && after !== null
      ? { service: tenths(after.service - before.service), database: tenths(after.database - before.database) }
      : {}),
  };
}
