import type { Page } from 'playwright-core';

import type { SyncFailure } from '#platform/offline/domain/protocol.ts';

import type { DeviceWindow } from './device-in-page.ts';

/** A page in which a colleague writes all the time; what it is asked here runs in the page. */
type WorkedWindow = DeviceWindow & {
  isWorking: boolean;
  saved: (id: string) => void;
  turnedAway: (code: string) => void;
};

/** Writes go on until the page ends; each is told of (`saved`) only once the device has said that it is kept, or `turnedAway` with the code. */
export async function beginWork(page: Page): Promise<void> {
  await page.evaluate(() => {
    const here = globalThis as unknown as WorkedWindow;
    if (here.isWorking) return;
    here.isWorking = true;
    const write = async (): Promise<void> => {
      for (let count = 0; here.isWorking && here.replica !== null; count += 1) {
        const people = here.replica.subjects('person');
        const id = people[Math.floor(Math.random() * people.length)];
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 80));
        // Nobody is here for a moment after the storage was cleared.
        if (id === undefined) continue;
        const draft = {
          subject: { kind: 'person' as const, id },
          kind: 'note-written',
          happened: { on: '2026-11-20' as never },
          body: { text: `Trial ${crypto.randomUUID()} ${'words '.repeat(Math.floor(Math.random() * 20))}` },
        };
        try {
          for (const entry of await here.replica.write([draft])) here.saved(entry.id);
        } catch (error) {
          const { code, name } = error as { code?: string; name: string };
          here.turnedAway(code ?? name);
        }
        if (count % 4 === 0) void here.replica.sync().catch(() => undefined);
      }
    };
    void write();
  });
}

/** Resolves when what was being written is kept or turned away; nothing is written from then on. */
export async function endWork(page: Page): Promise<void> {
  await page.evaluate(async () => {
    (globalThis as unknown as WorkedWindow).isWorking = false;
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
}

/** How one meeting with the service ended. */
export const meet = (page: Page): Promise<SyncFailure | null> =>
  page.evaluate(async () => {
    const status = await (globalThis as unknown as WorkedWindow).replica?.sync();
    return status?.lastFailure ?? null;
  });

/** Meets the service until nothing waits, or for ten seconds. Gives how much still waits. */
export const sendAll = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { replica } = globalThis as unknown as WorkedWindow;
    // What was refused, as of a clock that was a year behind, waits for its author and not for the service.
    const isToSend = (is: string): boolean => is === 'waiting' || is === 'held-back';
    const waiting = async () => ((await replica?.outbox()) ?? []).filter(({ state }) => isToSend(state.is)).length;
    for (let tries = 0; tries < 20; tries += 1) {
      const status = await replica?.sync();
      if (status?.lastFailure === null && (await waiting()) === 0) return 0;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return waiting();
  });

export const outboxIn = (page: Page): Promise<readonly (readonly [id: string, state: string])[]> =>
  page.evaluate(async () => {
    const rows = (await (globalThis as unknown as WorkedWindow).replica?.outbox()) ?? [];
    return rows.map(({ entry, state }) => [entry.id, state.is] as const);
  });

export const clockOffMs = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as WorkedWindow).replica?.status().clockOffMs ?? 0);

export const forgottenIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { replica } = globalThis as unknown as WorkedWindow;
    const told = (replica?.forgotten() ?? []).map(({ because }) => because);
    await replica?.acknowledgeForgotten();
    return told;
  });

/** Days by which the page's clock is wrong from now on. */
export async function moveClock(page: Page, days: number): Promise<void> {
  await page.evaluate((ms) => {
    const here = globalThis as unknown as { trueNow?: () => number };
    here.trueNow ??= Date.now.bind(Date);
    const { trueNow } = here;
    Date.now = () => trueNow() + ms;
  }, days * 86_400_000);
}

/** Makes the browser a device for the first site of whoever is signed in, and fetches its people; null where all went well. */
export const enrolIn = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    const here = globalThis as unknown as WorkedWindow;
    const answer = await here.fieldDevice.enrol({ lock: 'device' });
    if (!answer.ok) return answer.problem;
    here.replica = answer.value;
    await answer.value.sync();
    await answer.value.chooseSites((answer.value.reference()?.sites ?? []).slice(0, 1).map(({ id }) => id));
    const status = await answer.value.sync();
    return status.lastFailure ?? (answer.value.subjects('person').length > 0 ? null : 'nobody came');
  });

/** Opens the only profile of the browser; null where it opened. */
export const openIn = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    const here = globalThis as unknown as WorkedWindow;
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
