import type { PlayedDevice } from './played-device.ts';
import { kindsTomorrow } from './played-kinds.ts';
import { arrive, syncThrough } from './played-network.ts';
import type { Playing } from './played.ts';

/** The network is there, the service knows every kind, and everybody syncs until nobody has anything left to say. */
export async function everybodyMeets(playing: Playing): Promise<void> {
  for (const transaction of playing.slow.splice(0)) transaction.commit();
  for (const request of playing.late.splice(0)) await arrive(playing, request, false, true);
  playing.service.kinds = kindsTomorrow;
  let before = '';
  for (let round = 0; round < 12; round += 1) {
    for (const device of playing.devices) {
      playing.nowMs += 60_000;
      if (device.process !== null) device.process.crash = null;
      await device.start();
      await syncThrough(playing, device);
      const failure = device.process?.lastStatus?.lastFailure ?? null;
      if (failure === 'device-copied' || failure === 'unknown-device') await signInAgain(playing, device, failure);
    }
    const after = playing.devices.map(standing).join() + String(playing.service.log.size());
    if (round > 0 && after === before) return;
    before = after;
  }
  playing.problems.push('The devices and the service never come to rest.');
}

/** What a device says of itself, so that it can be seen when nothing moves any more. */
function standing({ process }: PlayedDevice): string {
  const { outbox, held, reads } = process?.profile ?? {};
  const waiting = [...(outbox?.values() ?? [])].filter(
    ({ state }) => state.is === 'waiting' || state.is === 'held-back',
  );
  return [process?.lastStatus?.lastFailure, waiting.length, held?.size, reads?.size].join(' ');
}

async function signInAgain(
  playing: Playing,
  device: PlayedDevice,
  why: 'device-copied' | 'unknown-device',
): Promise<void> {
  await device.work(async (_replica, profile) => {
    const { identity, turn } = profile.state;
    const now = playing.service.recover(identity.user.deviceId, why === 'device-copied');
    if (now === null) return;
    const user = { ...identity.user, deviceId: now.deviceId };
    const devices = [...new Set([...identity.devices, now.deviceId])];
    await profile.inTurn(() =>
      profile.take({ state: { identity: { user, secret: now.secret, devices }, turn: { ...turn, turn: 0 } } }),
    );
  });
  device.kill();
  await device.start();
}
