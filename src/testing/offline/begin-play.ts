import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import type { FieldUser } from '#platform/offline/domain/replica.ts';

import { personPathways } from '../../kinds.ts';
import { ModelService, type ModelFlaw } from './model-service.ts';
import { modelSite } from './model-world.ts';
import type { Plan } from './plan.ts';
import { aDay, begin } from './played-days.ts';
import { desk } from './played-desk.ts';
import { PlayedDevice, type DeviceNeeds } from './played-device.ts';
import { details, stay } from './played-drafts.ts';
import { kindsToday, kindsTomorrow } from './played-kinds.ts';
import type { Playing } from './played.ts';

/** The service, the devices and the people of a plan, before its first step. */
export function beginPlay(plan: Plan, flaw: ModelFlaw | null): Playing {
  let made = 0;
  const newId = (): string => {
    made += 1;
    return `0190${(made >>> 16).toString(16).padStart(4, '0')}-${(made & 0xffff).toString(16).padStart(4, '0')}-7000-8000-000000000000`;
  };
  const state = { nowMs: Date.UTC(2026, 10, 22, 9) };
  const service = new ModelService({
    kinds: kindsToday,
    clocksOf: (facts, ending) => runClocks(facts, personPathways, englandAndWales, ending),
    newId,
    nowMs: () => playing.nowMs,
    pageEntries: 8,
    flaw,
    settings: { forgetAfterDays: 30 },
  });
  const teams = [newId(), newId()];
  const sites = [newId(), newId(), newId()];
  for (const [at, site] of sites.entries())
    service.sites.set(site, modelSite(site, `Site ${at}`, (at === 2 ? teams[1] : teams[0]) ?? null));
  const playing: Playing = {
    plan,
    service,
    devices: [],
    people: Array.from({ length: plan.people }, newId),
    sites,
    teams,
    written: new Map(),
    entries: new Map(),
    meant: new Set(),
    changing: new Set(),
    strayed: new Set(),
    lostWithBackup: new Set(),
    lostWithDisk: new Set(),
    problems: [],
    nowMs: state.nowMs,
    copies: new Map(),
    late: [],
    slow: [],
    backup: null,
    hasCopies: false,
    newId,
  };
  const roles = ['clinician', 'clinician', 'clinician', 'coordinator', 'vcse'];
  for (let at = 0; at < plan.devices; at += 1) {
    const teamId = teams[at === 2 ? 1 : 0] ?? '';
    const role = roles[at] ?? 'clinician';
    const user: FieldUser = { userId: newId(), name: '', teamId, teamName: '', role, deviceId: newId() };
    service.memberships.push({ userId: user.userId, teamId, role, fromMs: 0, untilMs: null });
    const device = new PlayedDevice(deviceNeeds(playing), user, (plan.skews[at] ?? 0) * aDay);
    device.enrol(service.enrol({ id: user.deviceId, userId: user.userId, teamId, role }), sites);
    playing.devices.push(device);
  }
  for (const [at, id] of playing.people.entries()) {
    desk(playing, [
      details(id, 'phone', at),
      { subject: { kind: 'person', id }, kind: 'arrived-in-uk', happened: { on: begin }, body: {} },
      stay(id, sites[at % 3] ?? '', begin),
    ]);
  }
  return playing;
}

function deviceNeeds(playing: Playing): DeviceNeeds {
  return {
    kinds: kindsTomorrow,
    trueMs: () => playing.nowMs,
    newId: playing.newId,
  };
}
