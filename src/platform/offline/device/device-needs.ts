import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';

import type { Fetch } from './ask.ts';
import type { Wakeups } from './automatic-sync.ts';
import type { StorageWatch } from './kept-again.ts';
import type { Passkeys } from './keys/passkey.ts';
import type { Notes } from './noted.ts';
import type { Owners } from './owner.ts';
import type { BrowserStore } from './profile-store.ts';

/** What a device is made of: everything that a browser has and a test stands in for. */
export type DeviceNeeds = Readonly<{
  kinds: KindRegistry;
  /** Version of the app, told to the service. */
  app: string;
  store: BrowserStore;
  watch: StorageWatch;
  notes: Notes;
  passkeys: Passkeys;
  owners: Owners;
  wakeups: Wakeups;
  fetch: Fetch;
  nowMs: () => number;
  newId: () => string;
  random: () => number;
  /** Asks the browser not to clear of itself what is kept. */
  persist: () => Promise<unknown>;
}>;
