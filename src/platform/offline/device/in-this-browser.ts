import { v7 } from 'uuid';

import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';

import type { FieldDevice } from '../domain/replica.ts';
import { pageWakeups } from './automatic-sync.ts';
import { baseOf, browserStore } from './browser-store.ts';
import { openFieldDevice } from './field-device.ts';
import { watchInThisBrowser } from './kept-again.ts';
import { browserPasskeys } from './keys/passkey.ts';
import { notesInThisBrowser } from './noted.ts';
import { windowOwners } from './owner.ts';

/** The device that this browser is, as the app opens it. */
export function fieldDeviceInThisBrowser(kinds: KindRegistry, app: string): FieldDevice {
  return openFieldDevice({
    kinds,
    app,
    store: browserStore(),
    watch: watchInThisBrowser(baseOf),
    notes: notesInThisBrowser(),
    passkeys: browserPasskeys(location.hostname),
    owners: windowOwners(),
    wakeups: pageWakeups(),
    fetch: (url, init) => fetch(url, init),
    nowMs: () => Date.now(),
    newId: v7,
    random: () => Math.random(),
    persist: async () => (await navigator.storage.persisted()) || navigator.storage.persist(),
  });
}
