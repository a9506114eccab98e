import { pauseAfter } from '../domain/backoff.ts';
import type { SyncFailure } from '../domain/protocol.ts';
import type { SyncStatus } from '../domain/replica.ts';

/** What wakes a device: time, a network that came back, a page that is looked at again. */
export type Wakeups = Readonly<{
  after(ms: number, wake: () => void): () => void;
  onSigns(wake: () => void): () => void;
}>;

/** Until somebody signs in, asking again soon changes nothing. */
const needsPerson: ReadonlySet<SyncFailure | null> = new Set(['unknown-device', 'device-copied', 'device-revoked']);
const passing: ReadonlySet<SyncFailure | null> = new Set(['no-network', 'server-unwell', 'storage-full']);

/** Entries that are written one after the other go together. */
const gatherMs = 400;
const gatherOfflineMs = 5_000;
const whileNobodySignsInMs = 3_600_000;

/** Meets the service by itself: soon after something was written, at signs of a network, and every minute. It believes no sign that there is none. */
export function automaticSync(sync: () => Promise<SyncStatus>, wakeups: Wakeups, random: () => number) {
  let cancel: (() => void) | null = null;
  let stopSigns: (() => void) | null = null;
  let failures = 0;
  let isRunning = false;
  let waitsForPerson = false;

  const plan = (ms: number): void => {
    cancel?.();
    cancel = stopSigns === null ? null : wakeups.after(ms, () => void run());
  };
  const run = async (): Promise<void> => {
    if (isRunning) {
      // The round that runs may have passed what is new; another follows it.
      void sync().catch(() => undefined);
      return;
    }
    isRunning = true;
    cancel?.();
    // What goes wrong here is in the status; a profile that was locked meanwhile is not asked again.
    const status = await sync().catch(() => null);
    isRunning = false;
    waitsForPerson = status !== null && needsPerson.has(status.lastFailure);
    if (waitsForPerson) {
      // Not for an answer, but because each attempt looks first whether people were held for too long.
      plan(whileNobodySignsInMs);
      return;
    }
    failures = status === null || passing.has(status.lastFailure) ? failures + 1 : 0;
    plan(pauseAfter(failures, random()));
  };

  return {
    /** `afterMs`: what is on the device is shown first. */
    start(afterMs = 0): void {
      stopSigns ??= wakeups.onSigns(() => plan(0));
      plan(afterMs);
    },
    stop(): void {
      cancel?.();
      stopSigns?.();
      cancel = stopSigns = null;
    },
    wrote(): void {
      if (!waitsForPerson) plan(failures === 0 ? gatherMs : gatherOfflineMs);
    },
  };
}

/** A browser's page. */
export function pageWakeups(): Wakeups {
  return {
    after(ms, wake) {
      const timer = setTimeout(wake, ms);
      return () => clearTimeout(timer);
    },
    onSigns(wake) {
      const seen = (): void => {
        if (document.visibilityState === 'visible') wake();
      };
      addEventListener('online', wake);
      document.addEventListener('visibilitychange', seen);
      return () => {
        removeEventListener('online', wake);
        document.removeEventListener('visibilitychange', seen);
      };
    },
  };
}
