import { afterAll, beforeAll, beforeEach } from 'vitest';

import { createFakeNotify, type FakeTrouble } from '#platform/messages/data/fake/fake-notify.ts';
import { notifyClient } from '#platform/messages/data/notify-client.ts';
import type { NotifySettings } from '#platform/messages/data/notify-settings.ts';

/** What reached the fake, as `POST /v2/notifications/sms`. */
type Asked = string;

/** GOV.UK Notify on this machine, reached through real HTTP by the real client, for the test file that calls this at its top. Empty before each test. */
export function fakeNotify() {
  const key = { serviceId: '26785a09-ab16-4eb0-8407-a37497a57506', secretKey: '3d844edf-8d35-48ac-975b-e847b4f122b0' };
  const state = {
    nowMs: Date.parse('2026-11-26T12:00:00Z'),
    asked: [] as Asked[],
    troubles: [] as (FakeTrouble | null)[],
    perMinute: 3000,
    perDay: 250_000,
  };
  const fake = createFakeNotify({
    ...key,
    nowMs: () => state.nowMs,
    perMinute: () => state.perMinute,
    perDay: () => state.perDay,
    troubleWith: ({ method, url }) => {
      state.asked.push(`${method} ${url}`);
      return state.troubles.shift() ?? null;
    },
  });
  let settings: NotifySettings | null = null;
  beforeAll(async () => {
    const templateId = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
    settings = {
      ...key,
      baseUrl: await fake.listen(),
      templateIds: { text: templateId, email: templateId, letter: templateId },
    };
  });
  beforeEach(() => {
    state.nowMs = Date.parse('2026-11-26T12:00:00Z');
    Object.assign(state, { perMinute: 3000, perDay: 250_000 });
    state.asked.length = 0;
    state.troubles.length = 0;
    fake.forget();
  });
  afterAll(() => fake.close());
  const open = (): NotifySettings => {
    if (settings === null) throw new Error('The fake is there from beforeAll on.');
    return settings;
  };
  return {
    /** Moves on as tests say, never by itself; holds what goes wrong next, and the limits. */
    state,
    notifications: fake.notifications,
    get settings(): NotifySettings {
      return open();
    },
    client: (more: Partial<NotifySettings> = {}, waitMs = 5000) =>
      notifyClient({ ...open(), ...more }, { nowMs: () => state.nowMs, waitMs }),
  };
}
