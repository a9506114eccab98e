import { speak, type Met } from './meeting.ts';
import type { Profile } from './profile.ts';
import type { SyncNeeds } from './push.ts';

/**
 * Sends photographs that wait, one by one, each once the service has the answer that names it. What no answer names any more, as it was thrown away or
 * its record forgotten, goes.
 */
export async function pushPhotographs(profile: Profile, { server, app }: SyncNeeds): Promise<Met> {
  for (const [name, { subject, isSent }] of [...profile.photographs]) {
    if (isSent || isNamedByWhatWaits(profile, name)) continue;
    const bytes = await profile.photographBytes(name);
    if (bytes === null) {
      await profile.inTurn(() => profile.take({ photographs: { put: [], drop: [name] } }));
      continue;
    }
    const answered = await server.photograph({ ...(await speak(profile, app)), subject, name, bytes });
    if (!answered.ok) return answered.problem;
    const isUnnamed = answered.value.outcome === 'not-named' && !isNamedByWhatWaits(profile, name);
    // Of somebody whom this device holds no more nothing stays.
    const isGone = isUnnamed || !profile.held.has(subject);
    await profile.inTurn(async () => {
      const put = isGone ? [] : [await profile.sealPhotograph(name, { subject, isSent: true }, bytes)];
      await profile.take({ photographs: { put, drop: isGone ? [name] : [] } });
    });
  }
  return 'ok';
}

/** After a backup was restored at the service: what it may have lost waits again. */
export async function sendPhotographsAgain(profile: Profile): Promise<void> {
  for (const [name, { subject, isSent }] of [...profile.photographs]) {
    const bytes = isSent ? await profile.photographBytes(name) : null;
    if (bytes === null) continue;
    await profile.inTurn(async () => {
      const put = [await profile.sealPhotograph(name, { subject, isSent: false }, bytes)];
      await profile.take({ photographs: { put, drop: [] } });
    });
  }
}

function isNamedByWhatWaits({ outbox }: Profile, name: string): boolean {
  return [...outbox.values()].some(
    ({ state, entry }) => state.is !== 'sent' && JSON.stringify(entry.body).includes(name),
  );
}
