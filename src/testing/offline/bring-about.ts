import { setTimeout as pause } from 'node:timers/promises';

import type { DeviceWindow } from './device-in-page.ts';
import type { Fault } from './faults.ts';
import { seen, type Trial } from './fault-trial.ts';
import { clockOffMs, forgottenIn, meet, moveClock, sendAll } from './trial-page.ts';

/** A number from 0 to 1, the same in every run of a seed. */
type Random = () => number;

/** What could not be seen, in words; null where the fault was there. */
type Unseen = string | null;

const full = 'ALO-DEVICE-003';
const aDayMs = 86_400_000;

const unless = (isTrue: boolean, words: string): Unseen => (isTrue ? null : words);

/**
 * Brings a fault about while a colleague writes, looks whether it was really there, and takes it away again. A fault that nobody could see would prove
 * nothing.
 */
export const bringAbout: Readonly<Record<Fault, (trial: Trial, random: Random) => Promise<Unseen>>> = {
  'service killed': async (trial, random) => {
    await pause(random() * 250);
    await trial.killService();
    const failure = await meet(trial.page);
    await trial.startService();
    return unless(failure === 'no-network', `a device met a service that was killed: ${failure}`);
  },

  'browser killed': async (trial, random) => {
    await pause(random() * 250);
    await trial.killBrowser();
    await trial.open();
    return null;
  },

  'tab killed': async (trial, random) => {
    await pause(random() * 250);
    await trial.crashTab();
    await trial.open();
    return null;
  },

  'cut while asking': async ({ proxy: { weather }, page }, random) => {
    weather.cutAfterAskedBytes = Math.floor(random() * 3000);
    return wasCut(() => weather.cutAfterAskedBytes === null, page);
  },

  'cut while answering': async ({ proxy: { weather }, page }, random) => {
    weather.cutAfterAnsweredBytes = Math.floor(random() * 1500);
    return wasCut(() => weather.cutAfterAnsweredBytes === null, page);
  },

  'answers swallowed': async ({ proxy, page }, random) => {
    const before = proxy.weather.swallowedBytes;
    proxy.weather.swallowsAnswers = true;
    void meet(page).catch(() => undefined);
    const isSwallowed = await seen(() => proxy.weather.swallowedBytes > before);
    await pause(random() * 250);
    proxy.weather.swallowsAnswers = false;
    proxy.cut();
    return unless(isSwallowed, 'no answer was swallowed');
  },

  'no network': async ({ proxy, page }, random) => {
    proxy.weather.isUp = false;
    proxy.cut();
    await pause(random() * 250);
    const failure = await meet(page);
    proxy.weather.isUp = true;
    return unless(failure === 'no-network', `a device met the service without a network: ${failure}`);
  },

  'disk full': async (trial, random) => {
    const before = trial.countTurnedAway(full);
    const said = await trial.disk.fill(trial.page);
    const isTurnedAway = await seen(() => trial.countTurnedAway(full) > before);
    const failure = await meet(trial.page);
    await pause(random() * 250);
    await trial.disk.makeRoom();
    return (
      unless(said === 'QuotaExceededError', `the browser kept more than there was room for: ${said}`) ??
      unless(isTurnedAway, 'nothing was turned away') ??
      unless(failure === 'storage-full', `meeting the service on a full disk ended with ${failure}`)
    );
  },

  'storage cleared while open': async ({ disk, page }, random) => {
    await pause(random() * 250);
    await disk.clear();
    let told: readonly string[] = [];
    const isTold = await seen(async () => (told = await forgottenIn(page)).includes('storage-cleared'));
    return unless(isTold, `nobody was told that the storage was cleared: ${told.join()}`);
  },

  'storage cleared while shut': async (trial) => {
    await trial.rest();
    const left = await sendAll(trial.page);
    if (left > 0) return `${left} entries were not sent before the storage was cleared`;
    await trial.page.evaluate(() => (globalThis as unknown as DeviceWindow).replica?.lock());
    await trial.page.close();
    await trial.disk.clear();
    await trial.newPage();
    const [profiles, cleared] = await trial.page.evaluate(async () => {
      const { fieldDevice } = globalThis as unknown as DeviceWindow;
      const told = [(await fieldDevice.profiles()).length, (await fieldDevice.cleared()).length] as const;
      await fieldDevice.acknowledgeCleared();
      return told;
    });
    await trial.enrol();
    return unless(profiles === 0 && cleared === 1, `${profiles} profiles are there, ${cleared} are said to be cleared`);
  },

  'clock moved': async ({ page }, random) => {
    const days = Math.floor(random() * 730 - 365);
    await moveClock(page, days);
    const isSeen = await seen(async () => {
      await meet(page);
      return Math.abs((await clockOffMs(page)) - days * aDayMs) < 60_000;
    });
    return unless(isSeen, `a clock that is wrong by ${days} days was not seen to be`);
  },

  'a fortnight off': async (trial, random) => {
    const { proxy, page } = trial;
    proxy.weather.isUp = false;
    proxy.cut();
    await moveClock(page, 14);
    const failure = await meet(page);
    const isWritten = await trial.somethingIsWritten();
    await pause(random() * 250);
    await moveClock(page, 0);
    proxy.weather.isUp = true;
    return (
      unless(failure === 'no-network', `a device met the service in the fortnight: ${failure}`) ??
      unless(isWritten, 'nothing was written in the fortnight')
    );
  },
};

async function wasCut(isCut: () => boolean, page: Trial['page']): Promise<Unseen> {
  const isSeen = await seen(async () => {
    // It may be this meeting, or one of the page's own, that is cut.
    await meet(page);
    return isCut();
  });
  return unless(isSeen, 'nothing was cut');
}
