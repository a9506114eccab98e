import type { PushAnswer, PushRequest } from '#platform/offline/domain/protocol.ts';

import { bring, settled, type PlayedDevice, type Request } from './played-device.ts';
import type { Playing } from './played.ts';

/** A request reaches the service; whether the device hears the answer is another matter. */
export async function arrive(playing: Playing, request: Request, isHeard: boolean, isLate = false) {
  const { profile } = request.process;
  const pushed = request.ask === 'push' ? (request.asked as PushRequest).entries : [];
  const mayStray = isLate || playing.hasCopies;
  if (mayStray) for (const { id } of pushed) playing.strayed.add(id);
  const answered = await bring(request, playing.service);
  if (!answered.ok || !isHeard || profile === null) return answered;
  if (request.ask === 'push') {
    for (const { id, outcome } of (answered.value as PushAnswer).outcomes) {
      const its = playing.written.get(id);
      if (its !== undefined && outcome !== 'refused') its.isAcknowledged = true;
    }
  }
  // What a device still holds of its own when it first hears of another log comes back to the service with it.
  const { log } = profile.state.sync;
  // One that was revoked hears of none, and hands all of it in.
  if (log !== null && log !== playing.service.logId) {
    const device = playing.devices.find(({ process }) => process === request.process);
    for (const id of device?.ownOnDisk().keys() ?? []) playing.lostWithBackup.delete(id);
  }
  return answered;
}

const noNetwork = { ok: false, problem: 'no-network' } as const;

/** What becomes of the oldest request that a device has under way. */
export async function deliver(
  playing: Playing,
  device: PlayedDevice,
  how: 'whole' | 'lose-request' | 'lose-answer' | 'late-request',
): Promise<void> {
  const request = device.process?.requests.shift();
  if (request === undefined) return;
  if (how === 'lose-request') {
    request.answer(noNetwork);
    return;
  }
  if (how === 'late-request') {
    playing.late.push(request);
    request.answer(noNetwork);
    return;
  }
  const answered = await arrive(playing, request, how === 'whole');
  request.answer(how === 'whole' ? answered : noNetwork);
}

/** A sync from its beginning to its end, with the network there all along. */
export async function syncThrough(playing: Playing, device: PlayedDevice): Promise<void> {
  device.beginSync();
  await settled();
  for (let steps = 0; steps < 500 && device.process !== null; steps += 1) {
    if (device.process.requests.length === 0) {
      if (device.process.syncing === null) return;
      await settled();
      if (device.process?.requests.length === 0 && device.process.syncing !== null) {
        playing.problems.push('A sync waits for something other than the service.');
        return;
      }
      continue;
    }
    await deliver(playing, device, 'whole');
    await settled();
  }
}
