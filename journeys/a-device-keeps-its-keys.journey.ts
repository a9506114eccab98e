import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { LockKind } from '#platform/offline/domain/replica.ts';

import { authenticatorIn } from '../src/testing/authenticator-in-browser.ts';
import type { DeviceWindow } from '../src/testing/offline/device-in-page.ts';
import { deviceScript, killBrowser, openBrowser } from '../src/testing/offline/field-browser.ts';
import { modelClinic } from '../src/testing/offline/model-clinic.ts';
import { scanProfile } from '../src/testing/offline/scan-profile.ts';

/**
 * Keys in a real browser, which no test of ours can stand in for: what its authenticator gives, what it keeps on the disk, what a second window may do, and what is
 * there after it was killed. The service is the model of it, so that nothing else is tried here.
 */
const clinic = modelClinic();
const profile = mkdtempSync(join(tmpdir(), 'alongside-keys-'));
const password = 'three random words';

let context: BrowserContext;
let origin: string;
const server = createServer((request, response) => void answer(request, response));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // A passkey belongs to a name, never to a number.
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  context = await openBrowser(profile, origin);
});

afterAll(async () => {
  await context.close();
  server.closeAllConnections();
  server.close();
  rmSync(profile, { recursive: true, force: true });
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  if (path === '/device.js') {
    response.setHeader('content-type', 'text/javascript; charset=utf-8').end(await deviceScript());
  } else if (path.startsWith('/api/') && !clinic.web.isUp) {
    request.socket.destroy();
  } else if (path.startsWith('/api/')) {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const body = parts.length === 0 ? {} : { body: Buffer.concat(parts) };
    const told = await clinic.web.fetch(path, { method: request.method ?? 'GET', headers, ...body });
    response.writeHead(told.status, Object.fromEntries(told.headers)).end(await told.text());
  } else {
    const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end('<!doctype html><html lang="en"><title>Device</title><script src="/device.js"></script>');
  }
}

async function theDevice(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  return page;
}

/** Gives the id of the device, or the problem. */
const enrol = (page: Page, lock: LockKind, typed?: string) =>
  page.evaluate(
    async ([how, word, site]) => {
      const own = globalThis as unknown as DeviceWindow;
      const answered = await own.fieldDevice.enrol({ lock: how, ...(word === undefined ? {} : { password: word }) });
      if (!answered.ok) return answered.problem;
      own.replica = answered.value;
      await own.replica.chooseSites([site]);
      await own.replica.sync();
      return own.replica.user.deviceId;
    },
    [lock, typed, clinic.site] as const,
  );

/** `open`, or the problem. */
const open = (page: Page, deviceId: string, typed?: string) =>
  page.evaluate(
    async ([id, word]) => {
      const own = globalThis as unknown as DeviceWindow;
      const answered = await own.fieldDevice.open(id, word);
      if (!answered.ok) return answered.problem;
      own.replica = answered.value;
      return 'open';
    },
    [deviceId, typed] as const,
  );

const lock = (page: Page) => page.evaluate(() => (globalThis as unknown as DeviceWindow).replica?.lock());

const write = (page: Page, text: string) =>
  page.evaluate(
    async (draft) => {
      const [entry] = (await (globalThis as unknown as DeviceWindow).replica?.write([draft])) ?? [];
      return entry?.id ?? '';
    },
    clinic.note(1, text),
  );

const waitingIds = (page: Page) =>
  page.evaluate(async () => {
    const rows = (await (globalThis as unknown as DeviceWindow).replica?.outbox()) ?? [];
    return rows.map(({ entry }) => entry.id);
  });

test('a passkey keeps the key of a profile, and opens it only for whoever it knows', async () => {
  clinic.web.signedIn = clinic.asha;
  clinic.arrive(1);
  const page = await theDevice();
  const authenticator = await authenticatorIn(page, true);
  expect(await page.evaluate(() => (globalThis as unknown as DeviceWindow).fieldDevice.canUsePasskey())).toBe(true);
  const deviceId = await enrol(page, 'passkey');
  const entryId = await write(page, 'Behind a passkey');
  await lock(page);
  clinic.web.isUp = false;
  expect(await open(page, deviceId)).toBe('open');
  expect(await waitingIds(page)).toContain(entryId);
  await lock(page);
  await authenticator.recognises(false);
  expect(await open(page, deviceId)).toBe('passkey-not-shown');
  await authenticator.recognises(true);
  await authenticator.forgetsEverything();
  expect(await open(page, deviceId)).toBe('passkey-not-shown');
  clinic.web.isUp = true;
  await page.close();
});

test('an authenticator that keeps no keys is found out before anything is made of it', async () => {
  clinic.web.signedIn = clinic.bela;
  const page = await theDevice();
  await authenticatorIn(page, false);
  const before = clinic.service.devices.size;
  expect(await enrol(page, 'passkey')).toBe('passkey-cannot-keep-keys');
  expect(clinic.service.devices.size).toBe(before);
  await page.close();
});

test('a password opens it in one window at a time, and after a wrong one it waits', async () => {
  clinic.web.signedIn = clinic.bela;
  const page = await theDevice();
  const deviceId = await enrol(page, 'password', password);
  const other = await theDevice();
  expect(await open(other, deviceId, password)).toBe('open-elsewhere');
  await lock(page);
  expect(await open(other, deviceId, 'another password')).toBe('wrong-password');
  await expect.poll(() => open(other, deviceId, password), { timeout: 20_000 }).toBe('open');
  await other.close();
  // A window that is closed has let go of it.
  await expect.poll(() => open(page, deviceId, password), { timeout: 20_000 }).toBe('open');
  await page.close();
});

test('what was said to be saved is there after the browser was killed, and none of it is on the disk in the clear', async () => {
  for (const { deviceId } of await profilesIn(await theDevice())) await remove(deviceId);
  clinic.web.signedIn = clinic.asha;
  let page = await theDevice();
  const deviceId = await enrol(page, 'device');
  const written: string[] = [];
  clinic.web.isUp = false;
  for (let round = 0; round < 2; round += 1) {
    written.push(await write(page, `Chest pain since Tuesday ${round}`));
    await killBrowser(context, profile);
    expect(scanProfile(profile, ['Chest pain', 'Person 1', 'Asha Rahman', 'Heron Hotel'])).toEqual([]);
    context = await openBrowser(profile, origin);
    page = await theDevice();
    expect(await open(page, deviceId)).toBe('open');
    expect(await waitingIds(page)).toEqual(written);
  }
  clinic.web.isUp = true;
  await page.evaluate(async () => (globalThis as unknown as DeviceWindow).replica?.sync());
  expect(clinic.idsAt(1)).toEqual(expect.arrayContaining(written));
});

const profilesIn = (page: Page) => page.evaluate(() => (globalThis as unknown as DeviceWindow).fieldDevice.profiles());

async function remove(deviceId: string): Promise<void> {
  const page = await theDevice();
  await page.evaluate((id) => (globalThis as unknown as DeviceWindow).fieldDevice.remove(id, true), deviceId);
  await page.close();
}
