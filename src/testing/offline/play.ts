import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import type { PushAnswer, PushRequest } from '#platform/offline/domain/protocol.ts';
import type { FieldDraft, FieldUser, Replica } from '#platform/offline/domain/replica.ts';
import { canonical } from '#platform/record/domain/canonical.ts';
import { defineKind } from '#platform/record/domain/entry-kind.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { kindRegistry } from '#platform/record/domain/kind-registry.ts';
import { assessmentKinds } from '#features/assessments/index.ts';
import { foldJourney, peopleKinds } from '#features/people/index.ts';
import { visitKinds } from '#features/visits/index.ts';
import { z } from 'zod';

import { personPathways } from '../../kinds.ts';
import { copyOfDisk, type Disk } from './crashing-store.ts';
import { modelSite } from './model-world.ts';
import { ModelService, type ModelBackup, type ModelFlaw } from './model-service.ts';
import type { ModelTransaction } from './model-log.ts';
import type { Plan, PlanStep } from './plan.ts';
import { bring, PlayedDevice, settled, type DeviceNeeds, type Request } from './played-device.ts';

/** A kind that devices know from their first day and the service only at the end. */
const futureKind = defineKind({
  kind: 'thing-of-the-future',
  version: 1,
  subject: 'person',
  means: 'fact',
  body: z.strictObject({ text: z.string() }),
  clinical: true,
  writers: ['clinician', 'coordinator'],
  words: 'none',
});

const kindsToday = kindRegistry(peopleKinds, assessmentKinds, visitKinds);
const kindsTomorrow = kindRegistry(peopleKinds, assessmentKinds, visitKinds, [futureKind]);
const facts = ['assessment-offered', 'assessment-done', 'not-found', 'note-written'] as const;
const begin = '2026-11-01' as LocalDate;
const aDay = 86_400_000;

/** What was written on a device, by its author's hand, and what its author knew of the subject then. */
export type Written = {
  readonly device: PlayedDevice;
  readonly entry: Entry;
  readonly knew: ReadonlySet<string>;
  /** Its author threw it away or put other words in its place. */
  isDropped: boolean;
  /** The service said that it has it, and the device heard. */
  isAcknowledged: boolean;
};

/** An interleaving being played, and all that is needed to judge it. */
export type Played = {
  readonly plan: Plan;
  readonly service: ModelService;
  readonly devices: PlayedDevice[];
  readonly people: string[];
  readonly sites: readonly string[];
  readonly teams: readonly string[];
  readonly written: Map<string, Written>;
  /** Of entries that anybody made, device or desk. */
  readonly entries: Map<string, Entry>;
  /** What colleagues meant to write, as text: a process may end when it is kept and before its author is told. */
  readonly meant: Set<string>;
  /** Entries that their authors were changing or throwing away when their process ended, so that nobody knows which it was. */
  readonly changing: Set<string>;
  /** Entries that came to the service by a request that was given up long ago, or by a copy of their device: they may be there though their author dropped them. */
  readonly strayed: Set<string>;
  /** Lost with the service's disk, and held by no device that could bring them back. */
  readonly lostWithBackup: Set<string>;
  /** Gone from a device's disk when an older copy of it was put back. */
  readonly lostWithDisk: Set<string>;
  readonly problems: string[];
};

type Playing = Played & {
  nowMs: number;
  readonly copies: Map<PlayedDevice, Disk>;
  readonly late: Request[];
  readonly slow: ModelTransaction[];
  backup: ModelBackup | null;
  hasCopies: boolean;
  readonly newId: () => string;
};

/**
 * Plays a plan from its first step until everybody has met everybody; nothing in it depends on time or chance. A `flaw` of the service shows that the
 * promises would be seen to be broken.
 */
export async function play(plan: Plan, flaw: ModelFlaw | null = null): Promise<Played> {
  const playing = beginPlay(plan, flaw);
  for (const device of playing.devices) await device.start();
  for (const step of plan.steps) {
    playing.nowMs += 60_000;
    await take(playing, step);
    await settled();
  }
  await everybodyMeets(playing);
  return playing;
}

function beginPlay(plan: Plan, flaw: ModelFlaw | null): Playing {
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

const details = (id: string, field: string, value: number): FieldDraft => ({
  subject: { kind: 'person', id },
  kind: 'details-recorded',
  happened: null,
  body: { details: { [field]: field === 'sex' ? (['female', 'male', 'other'][value] ?? 'other') : `value ${value}` } },
});

const stay = (id: string, place: string, on: LocalDate, after?: string): FieldDraft => ({
  subject: { kind: 'person', id },
  kind: 'stay-began',
  happened: { on },
  body: { place, ...(after === undefined ? {} : { after }) },
});

function deskEntries(playing: Playing, drafts: readonly FieldDraft[]): Entry[] {
  return drafts.map((draft, counter) => {
    const entry: Entry = {
      id: playing.newId(),
      subject: draft.subject,
      kind: draft.kind,
      version: 1,
      happened: draft.happened,
      written: { ms: playing.nowMs, counter, device: 'desk' },
      author: playing.teams[0] ?? '',
      team: playing.teams[0] ?? '',
      place: null,
      body: draft.body,
      replaces: draft.replaces ?? [],
    };
    playing.entries.set(entry.id, entry);
    return entry;
  });
}

function desk(playing: Playing, drafts: readonly FieldDraft[], isSlow = false): void {
  const transaction = playing.service.begin();
  const by = { team: playing.teams[0] ?? '', role: 'coordinator', isList: true };
  transaction.append(deskEntries(playing, drafts), by);
  if (isSlow) playing.slow.push(transaction);
  else transaction.commit();
}

async function take(playing: Playing, step: PlanStep): Promise<void> {
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

/** What a colleague does at the screen of a device. */
async function onScreen(
  playing: Playing,
  device: PlayedDevice,
  step: PlanStep,
  person: string,
  on: LocalDate,
): Promise<void> {
  const { sites, people } = playing;
  const site = 'site' in step ? (sites[step.site] ?? '') : '';
  await device.work(async (replica) => {
    const subject = { kind: 'person', id: person } as const;
    const isHere = replica.subjects('person').includes(person);
    const entries = (await replica.entriesOf([person])).get(person) ?? [];
    const write = (drafts: readonly FieldDraft[]) => record(playing, device, replica, drafts);
    switch (step.do) {
      case 'detail': {
        if (!isHere) return;
        const shown = foldJourney(entries).settled.details.get(step.field) ?? [];
        const replaces = step.seen ? shown.map(({ entry }) => entry.id) : [];
        return write([{ ...details(person, step.field, step.value), replaces }]);
      }
      case 'fact': {
        // Now and then of somebody who is not on the device any more: a screen that was left open.
        if (!isHere && step.day % 4 !== 0) return;
        const kind = facts[step.kind] ?? 'not-found';
        const body = kind === 'note-written' ? { text: `note ${step.day}` } : {};
        return write([{ subject, kind, happened: { on }, body }]);
      }
      case 'move':
        return isHere ? write([stay(person, site, on, foldJourney(entries).stay?.entry.id)]) : undefined;
      case 'end':
        return isHere
          ? write([{ subject, kind: 'stay-ended', happened: { on }, body: { reason: 'moved' } }])
          : undefined;
      case 'join':
      case 'part': {
        const other = people[step.other % people.length] ?? '';
        if (!isHere || other === person || !replica.subjects('person').includes(other)) return;
        const theirs = (await replica.entriesOf([other])).get(other) ?? [];
        const replaces = [...entries, ...theirs]
          .filter(
            ({ kind, body }) =>
              kind.includes('same-person') && [person, other].includes((body as { with: string }).with),
          )
          .map(({ id }) => id);
        const kind = step.do === 'join' ? 'same-person' : 'not-same-person';
        return write([{ subject, kind, happened: null, body: { with: other }, replaces }]);
      }
      case 'take-back':
      case 'correct': {
        const target = entries[step.pick % Math.max(1, entries.length)];
        if (!isHere || target === undefined) return;
        if (step.do === 'take-back')
          return write([
            { subject, kind: 'retracted', happened: null, body: { reason: 'in error' }, replaces: [target.id] },
          ]);
        if (!facts.includes(target.kind as never)) return;
        return write([
          { subject, kind: target.kind, happened: { on: begin }, body: target.body, replaces: [target.id] },
        ]);
      }
      case 'new-person': {
        const id = playing.newId();
        people.push(id);
        return write([details(id, 'phone', 0), stay(id, site, on)]);
      }
      case 'visit':
        return write([
          {
            subject: { kind: 'place', id: site },
            kind: 'contact-visit-made',
            happened: { on: begin },
            body: { clinical: true },
          },
        ]);
      case 'future-kind':
        return isHere
          ? write([{ subject, kind: futureKind.kind, happened: null, body: { text: 'later' } }])
          : undefined;
      case 'read':
        return replica.noteRead('person', [person]);
      case 'choose-sites':
        return replica.chooseSites(sites.filter((_, at) => ((step.sites >> at) & 1) === 1));
      case 'edit':
      case 'discard': {
        const waiting = (await replica.outbox()).filter(({ state }) => state.is !== 'sent');
        const item = waiting[step.pick % Math.max(1, waiting.length)];
        // Waits for the answer to a request that has it along, so nobody waits for it here.
        if (item !== undefined) void change(playing, device, replica, item.entry, step.do);
        return;
      }
    }
  });
}

async function record(
  playing: Playing,
  device: PlayedDevice,
  replica: Replica,
  drafts: readonly FieldDraft[],
): Promise<void> {
  const knew = await known(replica, drafts);
  for (const draft of drafts) playing.meant.add(meaningOf(draft));
  keepWritten(playing, device, await replica.write(drafts), knew);
}

/** What an entry says, whoever wrote it and whatever it replaces. */
export const meaningOf = ({ subject, kind, happened, body }: FieldDraft | Entry): string =>
  canonical({ subject, kind, happened, body });

/** Ids of the entries of these subjects that the author could see. */
async function known(replica: Replica, drafts: readonly FieldDraft[]): Promise<Set<string>> {
  const about = drafts.flatMap(({ subject, body }) => [subject.id, ...[(body as { with?: string }).with ?? []].flat()]);
  const seen = [...(await replica.entriesOf(about)).values()].flat();
  return new Set(seen.map(({ id }) => id));
}

function keepWritten(
  playing: Playing,
  device: PlayedDevice,
  entries: readonly Entry[],
  knew: ReadonlySet<string>,
): void {
  for (const entry of entries) {
    playing.entries.set(entry.id, entry);
    playing.written.set(entry.id, { device, entry, knew, isDropped: false, isAcknowledged: false });
  }
}

async function change(
  playing: Playing,
  device: PlayedDevice,
  replica: Replica,
  old: Entry,
  how: 'edit' | 'discard',
): Promise<void> {
  const { process } = device;
  try {
    const its = playing.written.get(old.id);
    playing.changing.add(old.id);
    if (how === 'discard') {
      const isGone = await replica.discard(old.id);
      playing.changing.delete(old.id);
      if (isGone && its !== undefined) its.isDropped = true;
      return;
    }
    const { subject, kind, happened, body, replaces } = old;
    const other = kind === 'note-written' ? { text: 'other words' } : body;
    const knew = await known(replica, [old]);
    const draft = { subject, kind, happened, body: other, replaces };
    playing.meant.add(meaningOf(draft));
    const entry = await replica.edit(old.id, draft);
    playing.changing.delete(old.id);
    if (entry === null) return;
    // What may have arrived stays and goes again, beside the entry that replaces it.
    const isGone = !(await replica.outbox()).some((item) => item.entry.id === old.id);
    if (its !== undefined && isGone) its.isDropped = true;
    keepWritten(playing, device, [entry], new Set([...knew, old.id, ...(its?.knew ?? [])]));
  } catch (error) {
    if (process?.isAlive === true && device.process === process) process.fault ??= error;
  }
}

async function arrive(playing: Playing, request: Request, isHeard: boolean, isLate = false) {
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
  // A device that was revoked hears of none: it hands in what was never sent.
  if (request.ask !== 'handIn' && log !== null && log !== playing.service.logId) {
    const device = playing.devices.find(({ process }) => process === request.process);
    for (const id of device?.ownOnDisk().keys() ?? []) playing.lostWithBackup.delete(id);
  }
  return answered;
}

const noNetwork = { ok: false, problem: 'no-network' } as const;

async function deliver(
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

async function syncThrough(playing: Playing, device: PlayedDevice): Promise<void> {
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

/** What devices hold of their own at this moment comes back with them; of the rest nobody can say anything. */
function restoreLog(playing: Playing, backup: ModelBackup): void {
  const kept = new Set(backup.entries.map(({ entry }) => entry.id));
  for (const { entry } of playing.service.log.all()) if (!kept.has(entry.id)) playing.lostWithBackup.add(entry.id);
  playing.slow.length = 0;
  playing.service.restore(backup);
}

/** The network is there, the service knows every kind, and everybody syncs until nobody has anything left to say. */
async function everybodyMeets(playing: Playing): Promise<void> {
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
