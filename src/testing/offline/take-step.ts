import { addDays } from '#platform/calendar/local-date.ts';
import { foldJourney } from '#features/people/index.ts';

import { copyOfDisk } from './crashing-store.ts';
import type { ModelBackup } from './model-service.ts';
import type { PlanStep } from './plan.ts';
import { aDay, begin } from './played-days.ts';
import { desk } from './played-desk.ts';
import { PlayedDevice } from './played-device.ts';
import { details, stay } from './played-drafts.ts';
import { arrive, deliver, syncThrough } from './played-network.ts';
import { onScreen } from './played-screen.ts';
import type { Playing } from './played.ts';

/** Does one step of the plan, at the desk, at a device or between them. */
export async function take(playing: Playing, step: PlanStep): Promise<void> {
  const { devices, people, sites, service } = playing;
  const device = 'on' in step ? chosenDevice(playing, step.do, step.on) : undefined;
  const person = 'person' in step ? (people[step.person % people.length] ?? '') : '';
  const site = 'site' in step ? (sites[step.site] ?? '') : '';
  const on = 'day' in step ? addDays(begin, step.day) : begin;
  switch (step.do) {
    case 'wait':
      playing.nowMs += step.hours * 3_600_000;
      return;
    case 'custody': {
      service.giveCustody(site, playing.teams[step.team] ?? '');
      return;
    }
    case 'desk-move': {
      desk(playing, [stay(person, site, on)], step.slowly);
      return;
    }
    case 'desk-detail': {
      const known = foldJourney(service.log.of(person).map(({ entry }) => entry)).settled.details.get(step.field) ?? [];
      const replaces = known.map(({ entry }) => entry.id);
      desk(playing, [{ ...details(person, step.field, step.value), replaces }], step.slowly);
      return;
    }
    case 'desk-commit':
      return playing.slow.splice(step.pick % Math.max(1, playing.slow.length), 1)[0]?.commit();
    case 'backup':
      playing.backup = service.backup();
      return;
    case 'restore-log':
      if (playing.backup !== null) restoreLog(playing, playing.backup);
      return;
    case 'late-arrival': {
      const [request] = playing.late.splice(step.pick % Math.max(1, playing.late.length), 1);
      if (request !== undefined) await arrive(playing, request, false, true);
      return;
    }
  }
  if (device === undefined) return;
  switch (step.do) {
    case 'start':
      return device.start();
    case 'kill':
      if (step.operations === 0 || device.process === null) {
        device.kill();
        return;
      }
      device.process.crash = { operations: step.operations, isAfter: step.isAfter };
      return;
    case 'clock':
      device.skewMs = step.days * aDay;
      return;
    case 'end-rights':
      for (const one of service.memberships) if (one.userId === device.user.userId) one.untilMs ??= playing.nowMs;
      return;
    case 'revoke': {
      const deviceId = device.process?.profile?.state.identity.user.deviceId ?? device.user.deviceId;
      const known = service.devices.get(deviceId);
      if (known !== undefined) known.isRevoked = true;
      return;
    }
    case 'copy':
      if (!device.isRemoved) playing.copies.set(device, copyOfDisk(device.disk));
      return;
    case 'second-copy': {
      if (device.isRemoved || devices.length >= 7) return;
      playing.hasCopies = true;
      const second = new PlayedDevice(device.needs, device.user, device.skewMs, copyOfDisk(device.disk));
      devices.push(second);
      return second.start();
    }
    case 'restore-copy': {
      const copy = playing.copies.get(device);
      if (copy === undefined || device.isRemoved) return;
      playing.hasCopies = true;
      device.kill();
      const before = device.ownOnDisk();
      device.disk = copyOfDisk(copy);
      const after = device.ownOnDisk();
      for (const id of before.keys()) if (!after.has(id)) playing.lostWithDisk.add(id);
      // It may wait again in the older copy, whose author then drops what came to the service long ago.
      for (const id of after.keys()) if (playing.service.log.get(id) !== undefined) playing.strayed.add(id);
      return device.start();
    }
    case 'sync': {
      device.beginSync();
      return;
    }
    case 'sync-through':
      return syncThrough(playing, device);
    case 'deliver':
      return deliver(playing, device, step.how);
    default:
      return onScreen(playing, device, step, person, on);
  }
}

/** Where only some devices have anything to do of a step, one of those. */
function chosenDevice({ devices }: Playing, what: PlanStep['do'], on: number): PlayedDevice | undefined {
  const hasToDo = ({ process }: PlayedDevice): boolean => {
    if (what === 'deliver') return (process?.requests.length ?? 0) > 0;
    if (what !== 'edit' && what !== 'discard') return true;
    return [...(process?.profile?.outbox.values() ?? [])].some(({ state }) => state.is !== 'sent');
  };
  const able = devices.filter(hasToDo);
  return able[on % Math.max(1, able.length)];
}

/** What devices hold of their own at this moment comes back with them; of the rest nobody can say anything. */
function restoreLog(playing: Playing, backup: ModelBackup): void {
  const kept = new Set(backup.entries.map(({ entry }) => entry.id));
  for (const { entry } of playing.service.log.all()) if (!kept.has(entry.id)) playing.lostWithBackup.add(entry.id);
  playing.slow.length = 0;
  playing.service.restore(backup);
}
