import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import type { Item } from '#platform/instruments/domain/item.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { openBrowser } from '../src/testing/offline/field-browser.ts';
import { givenAPhone, openApp } from '../src/testing/offline/phone.ts';
import { seedFolder, startProcess } from '../src/testing/offline/service-process.ts';
import { keepResult, median } from './machine.ts';

const slowdown = 4;
const limits = { nextQuestionMs: 50, autosaveMs: 50 };
const rounds = Number(process.env['TIMES'] ?? 3);

type Measured = { next: number[]; saved: number[]; shown: number[]; frames: number[] };

const parent = mkdtempSync(join(tmpdir(), 'alongside-field-form-'));
const profile = mkdtempSync(join(tmpdir(), 'alongside-form-'));
await seedFolder(join(parent, 'data'), 100);
const service = await startProcess(join(parent, 'data'));
const browser = await openBrowser(profile, service.url);
try {
  const phone = await givenAPhone(await browser.newPage(), 'clinician');
  const app = await openApp(phone);
  await app.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await app.close();
  await browser.setOffline(true);
  const measured: Measured = { next: [], saved: [], shown: [], frames: [] };
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    await page.addInitScript(watchCommits);
    await page.goto(`/field#/people/${phone.people[round] ?? ''}`);
    await page.getByRole('button', { name: 'Open' }).first().click();
    await page.getByRole('button', { name: 'Begin the assessment' }).click();
    await page.getByRole('button', { name: 'Begin an assessment' }).click();
    await page.locator('.nhsuk-task-list a').first().waitFor();
    const cdp = await browser.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await goesThrough(page, measured);
    await page.close();
  }
  const all = Object.values(measured) as number[][];
  for (const values of all) values.sort((a, b) => a - b);
  const result = {
    nextQuestionMs: Math.round(median(measured.next)),
    autosaveMs: Math.round(median(measured.saved)),
  };
  const isMet = result.nextQuestionMs <= limits.nextQuestionMs && result.autosaveMs <= limits.autosaveMs;
  keepResult('field-form', {
    what: 'The initial health assessment in the built app in Chromium with its processor slowed four times, without a network: from the press on "Next" to the paint in which the next page of questions stands; from the press on a choice to the moment that the browser has the answer on the disk, and to the paint in which the page shows it. The middle of all pages of all rounds; beside it, a frame in which nothing but the colour of one line is another',
    slowdown,
    rounds,
    questions: questionsIn(),
    ...result,
    answerShownMs: Math.round(median(measured.shown)),
    emptyFrameMs: Math.round(median(measured.frames)),
    p90: { nextQuestionMs: p90(measured.next), autosaveMs: p90(measured.saved), answerShownMs: p90(measured.shown) },
    counted: { pages: measured.next.length, answers: measured.saved.length },
    limits,
    peers: 'none published',
    loadOfTheMachine: Math.round(loadavg()[0] ?? 0),
    isMet,
  });
  if (!isMet) process.exitCode = 1;
} finally {
  await browser.close();
  await service.stop();
  rmSync(profile, { recursive: true, force: true });
  rmSync(parent, { recursive: true, force: true });
}

function p90(sorted: readonly number[]): number {
  return Math.round(sorted[Math.floor(sorted.length * 0.9)] ?? Number.NaN);
}

/** Notes when the browser has put something on the disk. */
function watchCommits(): void {
  const here = globalThis as unknown as { committedAt: number };
  here.committedAt = 0;
  type Begin = (
    this: IDBDatabase,
    of: string | Iterable<string>,
    mode?: IDBTransactionMode,
    how?: object,
  ) => IDBTransaction;
  const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as Begin;
  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...of: Parameters<Begin>) {
    const started = begin.apply(this, of);
    if (of[1] === 'readwrite' && [of[0]].flat().some((store) => [store].flat().includes('outbox'))) {
      started.addEventListener('complete', () => (here.committedAt = performance.now()));
    }
    return started;
  };
}

/** Section after section, page after page: the first choice of each page is chosen, then "Next" pressed. */
async function goesThrough(page: Page, measured: Measured): Promise<void> {
  const sections = await page.locator('.nhsuk-task-list a').count();
  for (let section = 0; section < sections; section += 1) {
    await page.locator('.nhsuk-task-list a').nth(section).click();
    await page.locator('main form').first().waitFor();
    for (let isMore = true; isMore;) {
      await page.waitForTimeout(400);
      const answer = await page.evaluate(choosesOne);
      if (answer !== null) {
        measured.saved.push(answer.saved);
        measured.shown.push(answer.shown);
      }
      await page.waitForTimeout(400);
      measured.frames.push(await page.evaluate(anEmptyFrame));
      const next = await page.evaluate(pressesNext);
      isMore = next !== null;
      if (next !== null) measured.next.push(next);
    }
    await page.locator('.nhsuk-task-list a').first().waitFor();
  }
}

/** What a frame costs on this machine in which one line of the page is another. */
async function anEmptyFrame(): Promise<number> {
  const line = document.querySelector<HTMLElement>('main h1');
  if (line !== null) line.style.color = line.style.color === 'black' ? '' : 'black';
  const began = performance.now();
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    }),
  );
  return performance.now() - began;
}

async function choosesOne(): Promise<{ saved: number; shown: number } | null> {
  const here = globalThis as unknown as { committedAt: number };
  const radio = [...document.querySelectorAll<HTMLInputElement>('[data-question] input[type=radio]')].find(
    ({ name, value, checked }) => !name.includes('[') && !checked && ['yes', 'adult'].includes(value),
  );
  const choice =
    radio ??
    [...document.querySelectorAll<HTMLInputElement>('[data-question] input[type=radio]')].find(
      ({ name, checked }) => !name.includes('[') && !checked,
    );
  if (choice === undefined) return null;
  const began = performance.now();
  choice.click();
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    }),
  );
  const shown = performance.now() - began;
  while (here.committedAt < began && performance.now() - began < 5000) await new Promise((r) => setTimeout(r, 1));
  return { saved: here.committedAt - began, shown };
}

/** Null where the section is at its end. */
async function pressesNext(): Promise<number | null> {
  const [button] = document.querySelectorAll<HTMLButtonElement>('main form .alongside-actions button');
  const shown = document.querySelector('main h1');
  const isThere = (): boolean => document.querySelector('main h1') !== shown;
  const stands = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      if (!isThere()) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  const began = performance.now();
  button?.click();
  await stands;
  await painted();
  const took = performance.now() - began;
  return document.querySelector('main form') === null ? null : took;

  /** A task that was asked for in a frame runs after that frame is painted. */
  function painted(): Promise<void> {
    return new Promise((resolve) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      }),
    );
  }
}

function questionsIn(): number {
  const file = join(projectRoot, 'content', 'instruments', 'initial-health-assessment.json');
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: readonly Item[] };
  const count = (some: readonly Item[]): number =>
    some.reduce((sum, item) => sum + (item.is === 'question' ? (item.kind === 'note' ? 0 : 1) : count(item.items)), 0);
  return count(items);
}
