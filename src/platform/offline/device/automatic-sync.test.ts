import { expect, test } from 'vitest';

import type { SyncFailure } from '../domain/protocol.ts';
import { automaticSync } from './automatic-sync.ts';

/** A device whose time passes when a test says so; `failing` is how its attempts end. */
function played() {
  const state = { failing: null as SyncFailure | null, attempts: 0, now: 0, due: null as number | null };
  let wake = (): void => undefined;
  let sign: (() => void) | null = null;
  let finish = (): void => undefined;
  const attempt = async () => {
    state.attempts += 1;
    await new Promise<void>((resolve) => (finish = resolve));
    return { lastFailure: state.failing } as never;
  };
  const wakeups = {
    after: (ms: number, then: () => void) => {
      wake = then;
      state.due = state.now + ms;
      return () => (state.due = null);
    },
    onSigns: (then: () => void) => {
      sign = then;
      return () => (sign = null);
    },
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const device = automaticSync(attempt, wakeups, () => 0.5);
  return {
    state,
    device,
    seeSign: () => sign?.(),
    /** Passes time; an attempt that falls due ends at once unless it `stays` under way. */
    async pass(ms: number, stays = false) {
      state.now += ms;
      if (state.due !== null && state.due <= state.now) {
        state.due = null;
        wake();
      }
      await settle();
      if (!stays) await this.end();
      return state.attempts;
    },
    async end() {
      finish();
      await settle();
    },
  };
}

test('a device meets the service when it is opened, then every minute', async () => {
  const { device, pass } = bound();
  device.start();
  expect([await pass(0), await pass(59_000), await pass(1_000), await pass(60_000)]).toEqual([1, 1, 2, 3]);
});

test('what was written goes soon, and what is written in the meantime with it', async () => {
  const { device, pass } = bound();
  device.start();
  await pass(0);
  device.wrote();
  await pass(300);
  device.wrote();
  expect([await pass(300), await pass(100)]).toEqual([1, 2]);
});

test('what is written while it meets the service goes in another round of that meeting', async () => {
  const { device, pass, end, state } = bound();
  device.start();
  await pass(0, true);
  device.wrote();
  await pass(400, true);
  expect(state.attempts).toBe(2);
  await end();
});

test('without an answer it asks less and less often, and at once when there is a sign of a network', async () => {
  const { device, pass, state, seeSign } = bound();
  state.failing = 'no-network';
  device.start();
  await pass(0);
  const pauses = [];
  for (let round = 0; round < 8; round += 1) {
    pauses.push((state.due ?? 0) - state.now);
    await pass((state.due ?? 0) - state.now);
  }
  expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 120_000, 120_000]);
  state.failing = null;
  seeSign();
  const before = state.attempts;
  expect(await pass(0)).toBe(before + 1);
  expect((state.due ?? 0) - state.now).toBe(60_000);
});

test.each(['unknown-device', 'device-copied', 'device-revoked'] as const)(
  'after %s it waits for a person, whatever is written, and asks once an hour',
  async (failure) => {
    const { device, pass, state } = bound();
    state.failing = failure;
    device.start();
    await pass(0);
    device.wrote();
    expect([await pass(3_599_000), await pass(1_000)]).toEqual([1, 2]);
  },
);

test('once it is stopped nothing wakes it', async () => {
  const { device, pass, seeSign } = bound();
  device.start();
  await pass(0);
  device.stop();
  device.wrote();
  seeSign();
  expect(await pass(3_600_000)).toBe(1);
});

function bound() {
  const one = played();
  return { ...one, pass: one.pass.bind(one), end: one.end.bind(one) };
}
