import type { SyncFailure } from '../domain/protocol.ts';
import type { SyncStatus } from '../domain/replica.ts';
import { isStorageFull } from '../domain/storage-full.ts';
import { forgetEverybody, isTooLongAgo } from './forgetting.ts';
import { handIn, type EngineNeeds } from './hand-in.ts';
import type { Met } from './meeting.ts';
import type { Profile } from './profile.ts';
import { askWhatIsNew, pull } from './pull.ts';
import { pushParcels } from './push-parcels.ts';
import { pushPhotographs, sendPhotographsAgain } from './push-photographs.ts';
import { beginAgain, push } from './push.ts';

/** A service that answers with one log after another is not gone on with for ever. */
const mostLogs = 3;

/** Meets the service for one profile: push, pull, forget. Never two at a time; whoever asks meanwhile gets another round. */
export function syncEngine(profile: Profile, needs: EngineNeeds) {
  let running: Promise<void> | null = null;
  let pushing: Promise<unknown> | null = null;
  let asked = 0;
  let progress: SyncStatus['progress'] = null;
  let lastFailure: SyncFailure | null = null;

  const pullNeeds = {
    ...needs,
    progress: (done: number, of: number) => {
      progress = { done, of };
      needs.changed(null);
    },
  };

  async function meet(): Promise<SyncFailure | null> {
    for (let logs = 0; logs < mostLogs; logs += 1) {
      let asked: ReturnType<typeof askWhatIsNew> | null = null;
      const pushed = push(profile, needs, {
        // On a slow network the way there and back counts: what is new comes while what waits goes. Somebody who was begun here is given only after that.
        greeted: () => {
          if ([...profile.outbox.values()].some(({ begun }) => begun === true)) return;
          asked = askWhatIsNew(profile, needs);
          asked.catch(() => undefined);
        },
      });
      pushing = pushed.catch(() => undefined);
      const sent = await pushed.finally(() => (pushing = null));
      let met: Met = sent === 'some-left' ? 'ok' : sent;
      needs.changed(null);
      if (met === 'ok') met = await pull(profile, pullNeeds, asked);
      // Only a push is still answered then; where a backup was restored, what it lost goes back before everybody is forgotten.
      if (met === 'rights-ended') {
        const again = await push(profile, needs, { evenNothing: true });
        if (typeof again === 'object') met = again;
        // What people gave before then is taken too.
        else await pushParcels(profile, needs);
      }
      if (met === 'ok') met = await pushPhotographs(profile, needs);
      if (met === 'ok') met = await pushParcels(profile, needs);
      if (met === 'ok') return sent === 'some-left' ? 'server-unwell' : null;
      if (typeof met === 'object') {
        await beginAgain(profile, met.newLog);
        await sendPhotographsAgain(profile);
        continue;
      }
      if (met === 'rights-ended') needs.changed(await forgetEverybody(profile, 'rights-ended'));
      if (met === 'device-copied') await profile.inTurn(() => profile.take({ isCopied: true }));
      return met === 'device-revoked' ? handIn(profile, needs) : met;
    }
    return 'server-unwell';
  }

  async function run(): Promise<void> {
    let answered: number;
    do {
      answered = asked;
      try {
        if (isTooLongAgo(profile, needs.nowMs()))
          needs.changed(await forgetEverybody(profile, 'too-long-without-contact'));
        lastFailure = await meet();
      } catch (error) {
        if (!isStorageFull(error)) throw error;
        lastFailure = 'storage-full';
      }
    } while (answered !== asked && lastFailure === null);
  }

  return {
    sync(): Promise<void> {
      if (running !== null) {
        asked += 1;
        return running;
      }
      running = run().finally(() => {
        running = null;
        progress = null;
        if (!profile.isLocked) needs.changed(null);
      });
      needs.changed(null);
      return running;
    },
    /** Resolves when no request has this entry along. */
    settled: async (entryId: string): Promise<void> => {
      while (pushing !== null && profile.isInDoubt(entryId)) await pushing;
    },
    status: (): SyncStatus => ({
      isRunning: running !== null,
      progress,
      lastContactAt: profile.contact === null ? null : new Date(profile.contact.deviceMs).toISOString(),
      lastFailure,
      clockOffMs: profile.contact === null ? 0 : profile.contact.deviceMs - profile.contact.serviceMs,
      unreadable: profile.unreadable,
    }),
  };
}
