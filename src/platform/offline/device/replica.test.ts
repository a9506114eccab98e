import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';

import { AlongsideError } from '#platform/problems/alongside-error.ts';

import { modelClinic, type ModelClinic } from '../../../testing/offline/model-clinic.ts';
import type { SyncServer } from '../domain/protocol.ts';
import type { Replica } from '../domain/replica.ts';
import { deviceKey } from './keys/wrapping.ts';
import { memoryStore } from './memory-store.ts';
import { Profile } from './profile.ts';
import type { ProfileStore, Shelf } from './profile-store.ts';
import { openReplica } from './replica.ts';
import { aesSeal } from './seal.ts';
import { vaultOver } from './vault.ts';

const aDay = 86_400_000;

let clinic: ModelClinic;
let server: SyncServer;
let store: ProfileStore;
let key: CryptoKey;
let removed: number;

/** A process of the nurse's device; another one goes on with the same store. */
async function opened(through: SyncServer = server): Promise<Replica> {
  const profile = await Profile.open(vaultOver(store, aesSeal(key)));
  if (profile === null) throw new Error('The profile does not open.');
  return openReplica(profile, {
    kinds: clinic.kinds,
    nowMs: () => clinic.clock.now,
    newId: v7,
    server: through,
    app: 'test',
    remove: async () => void (removed += 1),
  });
}

const states = async (device: Replica) => (await device.outbox()).map(({ state }) => state.is);
const idsOf = async (device: Replica, number: number) =>
  ((await device.entriesOf([clinic.person(number)])).get(clinic.person(number)) ?? []).map(({ id }) => id).sort();

async function tamper(shelf: Shelf, at = 0): Promise<string> {
  const [name, bytes] = (await store.readAll(shelf))[at] ?? [];
  if (name === undefined || bytes === undefined) throw new Error('There is no such row.');
  await store.commit([{ shelf, key: name, bytes: bytes.slice(0, -1) }]);
  return name;
}

const noNetwork: SyncServer = Object.fromEntries(
  ['pull', 'push', 'handIn'].map((what) => [what, async () => ({ ok: false, problem: 'no-network' })]),
) as never;

/** Asks the service and loses its answer. */
const deaf = (): SyncServer => ({
  ...server,
  push: async (request) => {
    await server.push(request);
    return request.entries.length === 0 ? server.push(request) : { ok: false, problem: 'no-network' };
  },
});

beforeEach(async () => {
  clinic = modelClinic();
  server = clinic.service.connect(clinic.asha.deviceId, clinic.enrol(clinic.asha));
  store = memoryStore();
  key = await deviceKey();
  removed = 0;
  const vault = vaultOver(store, aesSeal(key));
  const identity = { user: clinic.asha, secret: 's', devices: [clinic.asha.deviceId] };
  await store.commit([
    await vault.seal('state', 'identity', identity),
    await vault.seal('state', 'sites', [clinic.site]),
  ]);
});

describe('a device', () => {
  test('comes to hold the people of its sites, and says how far it is', async () => {
    clinic.arrive(1, 2, 3);
    const device = await opened();
    const said: unknown[] = [];
    device.onChange(() => said.push(device.status().progress));
    expect(await device.sync()).toMatchObject({ isRunning: false, lastFailure: null, progress: null });
    expect([...device.subjects('person')].sort()).toEqual([1, 2, 3].map(clinic.person));
    expect(device.subjects('place')).toEqual([clinic.site]);
    expect(await idsOf(device, 1)).toEqual([...clinic.idsAt(1)].sort());
    expect(said).toContainEqual({ done: 4, of: 4 });
  });

  test('takes only what is new from then on, and gives each person once', async () => {
    clinic.arrive(1, 2);
    const device = await opened();
    await device.sync();
    const changed: (readonly string[] | null)[] = [];
    device.onChange((ids) => changed.push(ids));
    clinic.desk(clinic.arrival(1).slice(0, 1));
    await device.sync();
    expect(changed.filter((ids) => ids !== null)).toEqual([[clinic.person(1)]]);
    expect(await idsOf(device, 1)).toEqual([...clinic.idsAt(1)].sort());
  });

  test('forgets who moved on, and what was worked out, and says so until it is read', async () => {
    clinic.arrive(1, 2);
    const device = await opened();
    await device.sync();
    await device.keep('list', ['Person 1', 'Person 2']);
    clinic.move(1);
    await device.sync();
    expect(device.subjects('person')).toEqual([clinic.person(2)]);
    expect(await device.kept('list')).toBeNull();
    expect((await opened()).forgotten()).toEqual([{ people: 1, because: 'moved-on' }]);
    await device.acknowledgeForgotten();
    expect((await opened()).forgotten()).toEqual([]);
  });

  test('goes on after its end where it was', async () => {
    clinic.arrive(1);
    const before = await opened();
    await before.sync();
    await before.write([clinic.note(1)]);
    const after = await opened(noNetwork);
    expect(after.sites()).toEqual([clinic.site]);
    expect(await idsOf(after, 1)).toEqual(await idsOf(before, 1));
    expect(after.reference()?.sites).toHaveLength(1);
    expect(after.nameOf(clinic.site)).toBe('Heron Hotel');
    expect(after.nameOf(v7())).toBeNull();
  });

  test('keeps what was worked out, and can be told that it is gone', async () => {
    const device = await opened();
    await device.keep('list', { rows: [1, 2] });
    expect(await (await opened()).kept('list')).toEqual({ rows: [1, 2] });
    await tamper('kept');
    expect(await device.kept('list')).toBeNull();
    expect(await device.kept('other')).toBeNull();
  });

  test('reports what was looked at, once, also of a hundred sites', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.noteRead('person', [clinic.person(1)]);
    await device.noteRead(
      'site-list',
      Array.from({ length: 6000 }, () => v7()),
    );
    await device.sync();
    await device.sync();
    expect(clinic.service.reads.map(({ thing, subjects }) => [thing, subjects.length])).toEqual([
      ['person', 1],
      ['site-list', 5000],
      ['site-list', 1000],
    ]);
    await expect(device.noteRead('A Person', [])).rejects.toMatchObject({ code: 'ALO-DEVICE-002' });
  });

  test('never meets the service twice at a time, and goes round again for who asked meanwhile', async () => {
    clinic.arrive(1);
    let under = 0;
    let most = 0;
    const counted: SyncServer = {
      ...server,
      push: async (request) => {
        most = Math.max(most, (under += 1));
        const answer = await server.push(request);
        under -= 1;
        return answer;
      },
    };
    const device = await opened(counted);
    await device.sync();
    await device.write([clinic.note(1)]);
    const first = device.sync();
    await device.write([clinic.note(1)]);
    await Promise.all([first, device.sync(), device.sync()]);
    expect(most).toBe(1);
    expect(await states(device)).toEqual(['sent', 'sent']);
  });

  test('asks nothing of the service but by turns that rise, across its ends', async () => {
    const turns: number[] = [];
    const seen: SyncServer = {
      ...server,
      pull: async (request) => {
        turns.push(request.turn);
        return server.pull(request);
      },
    };
    clinic.arrive(1);
    await (await opened(seen)).sync();
    await (await opened(seen)).sync();
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
    expect(new Set(turns).size).toBe(turns.length);
  });
});

describe('what is written', () => {
  test('is there at once, waits, and is sent', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [entry] = await device.write([clinic.note(1)]);
    expect(entry).toMatchObject({
      author: clinic.asha.userId,
      team: clinic.asha.teamId,
      version: 1,
      written: { ms: clinic.clock.now, device: clinic.asha.deviceId },
    });
    expect(await idsOf(device, 1)).toContain(entry?.id);
    expect(await states(device)).toEqual(['waiting']);
    await device.sync();
    expect(await states(device)).toEqual(['sent']);
    expect(clinic.idsAt(1)).toContain(entry?.id);
    expect((await idsOf(device, 1)).filter((id) => id === entry?.id)).toHaveLength(1);
  });

  test('is kept all or not at all', async () => {
    const device = await opened();
    const wrong = { ...clinic.note(1), body: { text: 7 } };
    await expect(device.write([clinic.note(1), wrong])).rejects.toMatchObject({ code: 'ALO-DEVICE-002' });
    await expect(device.write([{ ...clinic.note(1), kind: 'no-such-kind' }])).rejects.toMatchObject({
      code: 'ALO-DEVICE-002',
    });
    expect(await device.outbox()).toEqual([]);
    expect(await device.write([])).toEqual([]);
  });

  test('is in order, whatever the clock does', async () => {
    const device = await opened();
    const [first] = await device.write([clinic.note(1)]);
    clinic.clock.now -= 400 * aDay;
    const [second, third] = await (await opened()).write([clinic.note(1), clinic.note(1)]);
    expect([first, second, third].map((one) => [one?.written.ms, one?.written.counter])).toEqual([
      [first?.written.ms, 0],
      [first?.written.ms, 1],
      [first?.written.ms, 2],
    ]);
  });

  test('is after what was seen of others, but is not dragged along by a telephone in 2031', async () => {
    const device = await opened();
    const ahead = clinic.clock.now + 60_000;
    clinic.desk(clinic.arrival(1).map((entry) => ({ ...entry, written: { ...entry.written, ms: ahead } })));
    const in2031 = Date.parse('2031-01-01');
    clinic.desk(clinic.arrival(2).map((entry) => ({ ...entry, written: { ...entry.written, ms: in2031 } })));
    await device.sync();
    const [entry] = await (await opened()).write([clinic.note(1)]);
    expect(entry?.written.ms).toBe(ahead);
    expect(entry?.written.counter).toBeGreaterThan(0);
  });

  test('about somebody new shows them from the first entry on, through to when the service gives them back', async () => {
    const device = await opened();
    const [named, stay] = clinic.arrival(7);
    const drafts = [named, stay].map((entry) => ({
      ...clinic.note(7),
      kind: entry?.kind ?? '',
      happened: entry?.happened ?? null,
      body: entry?.body,
    }));
    await device.write(drafts);
    expect((await opened()).subjects('person')).toEqual([clinic.person(7)]);
    await device.sync();
    expect(await idsOf(device, 7)).toHaveLength(2);
    expect(device.subjects('person')).toEqual([clinic.person(7)]);
  });

  test('about somebody who moved on is kept, sent, marked late and no longer shown', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    await device.write([clinic.note(1)]);
    await device.sync();
    clinic.move(1);
    await device.write([clinic.note(1, 'Late')]);
    await device.sync();
    expect((await device.outbox()).at(-1)?.state).toMatchObject({ is: 'sent' });
    expect(device.subjects('person')).toEqual([]);
    expect(await idsOf(device, 1)).toEqual([]);
  });

  test('of a kind that the service does not know is held back and tried again', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [entry] = await device.write([clinic.note(1)]);
    const { kinds } = clinic.service;
    clinic.service.kinds = new Map([...kinds].filter(([kind]) => kind !== 'note-written'));
    await device.sync();
    expect(await states(device)).toEqual(['held-back']);
    expect(await idsOf(device, 1)).toContain(entry?.id);
    clinic.service.kinds = kinds;
    await device.sync();
    expect(await states(device)).toEqual(['sent']);
  });

  test('that is refused stays with the reason, counts in no journey, stops no other, and is not forgotten with its person', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [, good] = await device.write([clinic.note(99), clinic.note(1)]);
    const another = v7();
    const theirs = clinic.arrival(99, v7()).map((entry) => ({ ...entry, team: another }));
    clinic.service.desk(theirs, { team: another, role: 'coordinator', isList: true });
    await device.sync();
    expect((await device.outbox()).map(({ state }) => state)).toMatchObject([
      { is: 'refused', reason: 'not-your-person' },
      { is: 'sent' },
    ]);
    expect(clinic.idsAt(1)).toContain(good?.id);
    expect(device.subjects('person')).toEqual([clinic.person(1)]);
  });

  test('and at which the service stumbles keeps none of the others waiting', async () => {
    clinic.arrive(1);
    const requests: number[] = [];
    const stumbling: SyncServer = {
      ...server,
      push: async (request) => {
        requests.push(request.entries.length);
        const trips = request.entries.some(({ body }) => (body as { text: string }).text === 'Note 37');
        return trips ? { ok: false, problem: 'server-unwell' } : server.push(request);
      },
    };
    const device = await opened(stumbling);
    await device.write(Array.from({ length: 100 }, (_, at) => clinic.note(1, `Note ${at}`)));
    expect(await device.sync()).toMatchObject({ lastFailure: 'server-unwell' });
    expect((await states(device)).filter((state) => state === 'waiting')).toHaveLength(1);
    expect(device.subjects('person')).toEqual([clinic.person(1)]);
    expect(requests.length).toBeLessThan(20);
    await (await opened()).sync();
    expect(clinic.idsAt(1)).toHaveLength(102);
  });

  test('to a service that stumbles at everything is let be, and waits', async () => {
    let requests = 0;
    const device = await opened({
      ...server,
      push: async (request) => {
        requests += 1;
        return request.entries.length === 0 ? server.push(request) : { ok: false, problem: 'server-unwell' };
      },
    });
    await device.write(Array.from({ length: 100 }, () => clinic.note(1)));
    expect(await device.sync()).toMatchObject({ lastFailure: 'server-unwell' });
    expect(requests).toBeLessThan(20);
    expect(await states(device)).toEqual(Array.from({ length: 100 }, () => 'waiting'));
  });

  test('is shown as sent for a week', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    await device.write([clinic.note(1)]);
    await device.sync();
    await device.sync();
    clinic.clock.now += 6 * aDay;
    await device.sync();
    expect(await states(device)).toEqual(['sent']);
    clinic.clock.now += 2 * aDay;
    await device.sync();
    expect(await states(device)).toEqual([]);
    expect(await idsOf(device, 1)).toHaveLength(3);
  });
});

describe('an edit', () => {
  test('before it is sent puts other words under a new id', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [old] = await device.write([clinic.note(1, 'Wrong')]);
    const edited = await device.edit(old?.id ?? '', clinic.note(1, 'Right'));
    expect(await (await opened()).outbox()).toMatchObject([
      { entry: { id: edited?.id, body: { text: 'Right' }, replaces: [] } },
    ]);
    await device.sync();
    expect(clinic.idsAt(1)).not.toContain(old?.id);
  });

  test('after it was sent is not possible, nor is throwing it away', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [old] = await device.write([clinic.note(1)]);
    await device.sync();
    expect(await device.edit(old?.id ?? '', clinic.note(1))).toBeNull();
    expect(await device.discard(old?.id ?? '')).toBe(false);
  });

  test('of something else is a fault of the page', async () => {
    const device = await opened();
    const [old] = await device.write([clinic.note(1)]);
    await expect(device.edit(old?.id ?? '', clinic.note(2))).rejects.toMatchObject({ code: 'ALO-DEVICE-002' });
  });

  test('waits for a request that has the entry along', async () => {
    clinic.arrive(1);
    let answer = (): void => undefined;
    const slow: SyncServer = {
      ...server,
      push: async (request) => {
        const answered = await server.push(request);
        if (request.entries.length > 0) await new Promise<void>((resolve) => (answer = resolve));
        return answered;
      },
    };
    const device = await opened(slow);
    const [old] = await device.write([clinic.note(1)]);
    const syncing = device.sync();
    await expect.poll(() => clinic.idsAt(1).length).toBe(3);
    const editing = device.edit(old?.id ?? '', clinic.note(1, 'Right'));
    answer();
    expect(await editing).toBeNull();
    await syncing;
    expect(await states(device)).toEqual(['sent']);
  });

  test('of what may have arrived is a correction: both are sent, and neither is lost or counted twice', async () => {
    clinic.arrive(1);
    const device = await opened(deaf());
    const [old] = await device.write([clinic.note(1, 'Wrong')]);
    expect(await device.sync()).toMatchObject({ lastFailure: 'no-network' });
    expect(await device.outbox()).toMatchObject([{ state: { is: 'waiting' }, isInDoubt: true }]);

    const after = await opened();
    expect(await after.discard(old?.id ?? '')).toBe(false);
    const edited = await after.edit(old?.id ?? '', clinic.note(1, 'Right'));
    expect(edited?.replaces).toEqual([old?.id]);
    await after.sync();
    expect(await states(after)).toEqual(['sent', 'sent']);
    expect(clinic.idsAt(1).filter((id) => id === old?.id)).toHaveLength(1);
  });

  test('is free again after an attempt without any network', async () => {
    const device = await opened(noNetwork);
    const [old] = await device.write([clinic.note(1)]);
    await device.sync();
    expect(await device.discard(old?.id ?? '')).toBe(true);
    expect(await (await opened()).outbox()).toEqual([]);
  });
});

describe('damage', () => {
  test('to a person heals at the next sync', async () => {
    clinic.arrive(1, 2);
    const device = await opened();
    await device.sync();
    await tamper('subject');
    await device.entriesOf(device.subjects('person'));
    expect(device.subjects('person').length + device.subjects('place').length).toBe(2);
    await device.sync();
    expect(device.subjects('person')).toHaveLength(2);
    expect(await idsOf(device, 1)).toEqual([...clinic.idsAt(1)].sort());
  });

  test('to a person of whom something new comes heals in that sync', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    await tamper('subject', 0);
    await tamper('subject', 1).catch(() => undefined);
    clinic.desk(clinic.arrival(1).slice(0, 1));
    await device.sync();
    expect(await idsOf(device, 1)).toEqual([...clinic.idsAt(1)].sort());
  });

  test('to an entry that waits is said, and the row stays for whoever can read it', async () => {
    const device = await opened();
    await device.write([clinic.note(1), clinic.note(2)]);
    const name = await tamper('outbox');
    const after = await opened();
    expect(after.status().unreadable).toBe(1);
    expect(await after.outbox()).toHaveLength(1);
    await after.sync();
    expect(await store.keys('outbox')).toContain(name);
  });

  test('to a read stops no other', async () => {
    const device = await opened();
    await device.noteRead('person', [clinic.person(1)]);
    await device.noteRead('person', [clinic.person(2)]);
    await tamper('read');
    await (await opened()).sync();
    expect(clinic.service.reads.map(({ subjects }) => subjects)).toEqual([[clinic.person(2)]]);
  });

  test.each(['sync', 'reference', 'names', 'clock'])('to what it knows of %s costs a sync and nobody', async (what) => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    await device.write([clinic.note(1)]);
    const row = (await store.readAll('state')).find(([name]) => name === what);
    if (row !== undefined) await store.commit([{ shelf: 'state', key: what, bytes: row[1].slice(0, 9) }]);
    const after = await opened();
    await after.sync();
    expect(after.status().lastFailure).toBeNull();
    expect(await idsOf(after, 1)).toEqual([...clinic.idsAt(1)].sort());
    expect(await states(after)).toEqual(['sent']);
  });
});

describe('a disk that is full', () => {
  const fill = (shelf: Shelf): void => {
    const commit = store.commit.bind(store);
    store.commit = async (changes, clear) => {
      if (changes.some((change) => change.shelf === shelf && change.bytes !== null))
        throw new AlongsideError('ALO-DEVICE-003', 'full');
      return commit(changes, clear);
    };
  };

  test('is said to whoever writes, and nothing pretends to be kept', async () => {
    const device = await opened();
    await device.write([clinic.note(1)]);
    fill('outbox');
    await expect(device.write([clinic.note(1)])).rejects.toMatchObject({ code: 'ALO-DEVICE-003' });
    expect(await device.outbox()).toHaveLength(1);
    expect(await (await opened()).outbox()).toHaveLength(1);
  });

  test('ends a sync with its name, and the next one goes on from there', async () => {
    clinic.arrive(1);
    const device = await opened();
    const commit = store.commit.bind(store);
    fill('subject');
    expect(await device.sync()).toMatchObject({ isRunning: false, lastFailure: 'storage-full' });
    expect(device.subjects('person')).toEqual([]);
    store.commit = commit;
    expect(await device.sync()).toMatchObject({ lastFailure: null });
    expect(device.subjects('person')).toEqual([clinic.person(1)]);
  });
});

describe('a service', () => {
  test('that lost its last week gets back what was written here', async () => {
    clinic.arrive(1);
    const backup = clinic.service.backup();
    const device = await opened();
    await device.sync();
    const [entry] = await device.write([clinic.note(1)]);
    await device.sync();
    clinic.clock.now += 8 * aDay;
    await device.sync();
    expect(await device.outbox()).toEqual([]);
    clinic.service.restore(backup);
    expect(clinic.idsAt(1)).not.toContain(entry?.id);
    expect(await device.sync()).toMatchObject({ lastFailure: null });
    expect(clinic.idsAt(1)).toContain(entry?.id);
    expect(await idsOf(device, 1)).toEqual([...clinic.idsAt(1)].sort());
  });

  test('that is not there leaves everything as it was', async () => {
    const device = await opened(noNetwork);
    await device.write([clinic.note(1)]);
    expect(await device.sync()).toMatchObject({ isRunning: false, lastFailure: 'no-network', lastContactAt: null });
    expect(await states(device)).toEqual(['waiting']);
  });

  test('whose clock differs says by how much', async () => {
    const device = await opened({
      ...server,
      pull: async (request) => {
        const answered = await server.pull(request);
        if (!answered.ok) return answered;
        return { ok: true, value: { ...answered.value, now: new Date(clinic.clock.now - 3_600_000).toISOString() } };
      },
    });
    expect(await device.sync()).toMatchObject({ clockOffMs: 3_600_000 });
  });

  test('that reported the device lost gets what waits and what was looked at; then nothing is left', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [entry] = await device.write([clinic.note(1)]);
    await device.noteRead('person', [clinic.person(1)]);
    const its = clinic.service.devices.get(clinic.asha.deviceId);
    if (its !== undefined) its.isRevoked = true;
    expect(await device.sync()).toMatchObject({ lastFailure: 'device-revoked' });
    expect(clinic.service.handedIn.flatMap(({ entries }) => entries)).toMatchObject([{ id: entry?.id }]);
    expect(clinic.service.reads).toHaveLength(1);
    expect(removed).toBe(1);
    expect(() => device.subjects('person')).toThrow('locked');
  });

  test('that reported it lost and is then not reached finds the people gone and the outbox there', async () => {
    clinic.arrive(1);
    const device = await opened({ ...server, handIn: noNetwork.handIn });
    await device.sync();
    await device.write([clinic.note(1)]);
    const its = clinic.service.devices.get(clinic.asha.deviceId);
    if (its !== undefined) its.isRevoked = true;
    expect(await device.sync()).toMatchObject({ lastFailure: 'no-network' });
    expect([removed, device.subjects('person'), await states(device)]).toEqual([0, [], ['waiting']]);
    await (await opened()).sync();
    expect([removed, clinic.service.handedIn.flatMap(({ entries }) => entries).length]).toEqual([1, 1]);
  });

  test('whose colleague works there no more takes what was written before, and the people go', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    const [entry] = await device.write([clinic.note(1)]);
    clinic.clock.now += aDay;
    for (const one of clinic.service.memberships) one.untilMs = clinic.clock.now;
    expect(await device.sync()).toMatchObject({ lastFailure: 'rights-ended' });
    expect(clinic.idsAt(1)).toContain(entry?.id);
    expect([device.subjects('person'), device.forgotten()]).toEqual([[], [{ people: 1, because: 'rights-ended' }]]);
  });

  test('that met a copy of it since stops it, with everything kept', async () => {
    clinic.arrive(1);
    const device = await opened();
    await device.sync();
    await device.write([clinic.note(1)]);
    const its = clinic.service.devices.get(clinic.asha.deviceId);
    if (its !== undefined) its.turn = 500;
    expect(await device.sync()).toMatchObject({ lastFailure: 'device-copied' });
    expect([await states(device), device.subjects('person')]).toEqual([['waiting'], [clinic.person(1)]]);
    expect(await store.clear('copied')).toBe(true);
  });

  test('that was not met for too long finds everybody forgotten, but not what waits', async () => {
    clinic.arrive(1);
    const before = await opened();
    await before.sync();
    await before.write([clinic.note(1)]);
    clinic.clock.now += 31 * aDay;
    const device = await opened(noNetwork);
    expect([device.subjects('person'), device.forgotten()]).toEqual([
      [],
      [{ people: 1, because: 'too-long-without-contact' }],
    ]);
    expect(await states(device)).toEqual(['waiting']);
    expect(await idsOf(device, 1)).toEqual([]);
    await (await opened()).sync();
    expect((await opened()).subjects('person')).toEqual([clinic.person(1)]);
  });
});

test('a profile that is locked gives nothing out and takes nothing in, and what was being written is kept', async () => {
  clinic.arrive(1);
  const device = await opened();
  await device.sync();
  const writing = device.write([clinic.note(1)]);
  await Promise.resolve();
  device.lock();
  await writing.catch(() => undefined);
  expect(() => device.subjects('person')).toThrow('locked');
  await expect(device.write([clinic.note(1)])).rejects.toMatchObject({ code: 'ALO-DEVICE-001' });
  await expect(device.entriesOf([clinic.person(1)])).rejects.toMatchObject({ code: 'ALO-DEVICE-001' });
  expect(await states(await opened())).toEqual(['waiting']);
});

test('nothing that is kept says a name, a note or a place in the clear', async () => {
  clinic.arrive(1);
  const device = await opened();
  await device.sync();
  await device.write([clinic.note(1, 'Chest pain since Tuesday')]);
  await device.noteRead('person', [clinic.person(1)]);
  await device.keep('list', ['Person 1']);
  for (const shelf of ['subject', 'outbox', 'sent', 'read', 'state', 'kept'] as const) {
    for (const [, bytes] of await store.readAll(shelf)) {
      for (const word of ['Person 1', 'Chest', 'Heron', 'Asha', 'note-written', 'details'])
        expect(Buffer.from(bytes).includes(word)).toBe(false);
    }
  }
});
