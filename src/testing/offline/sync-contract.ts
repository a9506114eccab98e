import { describe, expect, test } from 'vitest';

import { digestOf } from '#platform/offline/domain/holdings.ts';
import type { FieldDraft } from '#platform/offline/domain/replica.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { ContractDevice } from './contract-device.ts';

export type ContractTeam = 'north' | 'south';

/** Two teams with sites, and all that may happen to them; what an implementation of `SyncServer` is tried in. */
export type ContractWorld = Readonly<{
  /** `heron` and `dove` are looked after by the north, `badger` by the south. */
  sites: Readonly<Record<'heron' | 'dove' | 'badger', string>>;
  teams: Readonly<Record<ContractTeam, string>>;
  newId(): string;
  /** A device that was enrolled for somebody new in this role, with these sites chosen. */
  device(role: string, team: ContractTeam, sites: readonly string[]): Promise<ContractDevice>;
  /** Nobody enrolled this one. */
  unknownDevice(): Promise<ContractDevice>;
  /** What a committed list or a colleague at the desk writes, in one transaction. */
  desk(team: ContractTeam, drafts: readonly FieldDraft[]): Promise<readonly Entry[]>;
  /** The same in a transaction that stays open until `commit`. */
  deskSlowly(
    team: ContractTeam,
    drafts: readonly FieldDraft[],
  ): Promise<Readonly<{ entries: readonly Entry[]; commit(): Promise<void> }>>;
  giveCustody(site: string, team: ContractTeam): Promise<void>;
  /** The colleague's work in the team ended at this moment (ms). */
  endRights(device: ContractDevice, atMs: number): Promise<void>;
  revoke(device: ContractDevice): Promise<void>;
  /** A copy of the log as it is now; `restore` makes it the log, under a new name. */
  backup(): Promise<Readonly<{ restore(): Promise<void> }>>;
  /** Ids of subjects that the audit says were read on devices, one line for each read. */
  readsNoted(): Promise<readonly (readonly string[])[]>;
  handedIn(device: ContractDevice): Promise<number>;
  nowMs(): number;
}>;

const on = (day: string) => ({ on: day as LocalDate });
const person = (id: string) => ({ kind: 'person', id }) as const;
const named = (id: string, full: string): FieldDraft => ({
  subject: person(id),
  kind: 'details-recorded',
  happened: null,
  body: { details: { name: { full } } },
});
const stays = (id: string, place: string, day = '2026-11-01'): FieldDraft => ({
  subject: person(id),
  kind: 'stay-began',
  happened: on(day),
  body: { place },
});
const note = (id: string, text: string): FieldDraft => ({
  subject: person(id),
  kind: 'note-written',
  happened: on('2026-11-20'),
  body: { text },
});
const ids = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id).sort();
const plain = (answer: { outcomes: readonly unknown[] }) => answer.outcomes;

/** What every `SyncServer` does, over the wire or in memory: docs/decisions/0015-sync.md, as examples. */
export function keepsTheSyncContract(name: string, makeWorld: () => Promise<ContractWorld>): void {
  const facts: readonly (readonly [string, (world: ContractWorld) => Promise<void>])[] = [
    [
      'a device comes to hold the people of its sites, and what is written of them later',
      async (world) => {
        const [a, b, far] = [world.newId(), world.newId(), world.newId()];
        const first = await world.desk('north', [stays(a, world.sites.heron), stays(b, world.sites.dove)]);
        await world.desk('south', [stays(far, world.sites.badger)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        expect([...device.held.keys()].sort()).toEqual([a, world.sites.heron].sort());
        expect(device.ids(a)).toEqual(ids(first.filter(({ subject }) => subject.id === a)));
        const later = await world.desk('north', [named(a, 'Somebody')]);
        const came = await device.meet();
        expect(ids(came)).toEqual(ids(later));
      },
    ],
    [
      'a list that the device has already is not sent again, and what it has is not either',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        const again = await device.pull();
        expect([again.scope, again.subjects, again.more]).toEqual([null, [], null]);
        const without = await device.pull({ holding: digestOf([a]) });
        expect([...(without.scope ?? [])].sort()).toEqual([a, world.sites.heron].sort());
      },
    ],
    [
      'an entry whose transaction commits after others were given out is given out later, never passed over',
      async (world) => {
        const [a, b] = [world.newId(), world.newId()];
        await world.desk('north', [stays(a, world.sites.heron), stays(b, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        const slow = await world.deskSlowly('north', [named(a, 'Slow')]);
        const quick = await world.desk('north', [named(b, 'Quick')]);
        await device.meet();
        expect(device.ids(a)).not.toContain(slow.entries[0]?.id);
        await slow.commit();
        await device.meet();
        expect(device.ids(a)).toContain(slow.entries[0]?.id);
        expect(device.ids(b)).toContain(quick[0]?.id);
      },
    ],
    [
      'whoever moves on leaves the device, whoever comes arrives with everything that was ever written of them',
      async (world) => {
        const [a, b] = [world.newId(), world.newId()];
        await world.desk('north', [stays(a, world.sites.heron)]);
        const early = await world.desk('south', [named(b, 'From the south'), stays(b, world.sites.badger)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        const moves = await world.desk('north', [
          stays(a, world.sites.badger, '2026-11-10'),
          stays(b, world.sites.heron, '2026-11-10'),
        ]);
        await device.meet();
        expect([...device.held.keys()].sort()).toEqual([b, world.sites.heron].sort());
        expect(device.ids(b)).toEqual(ids([...early, ...moves.filter(({ subject }) => subject.id === b)]));
      },
    ],
    [
      'whoever was moved, nobody knows where to, stays with the site they lived at last',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        await world.desk('north', [
          { subject: person(a), kind: 'stay-ended', happened: on('2026-11-12'), body: { reason: 'moved' } },
        ]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        expect([...device.held.keys()]).toContain(a);
      },
    ],
    [
      'a site that another team comes to look after takes its people with it',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        await world.giveCustody(world.sites.heron, 'south');
        await device.meet();
        expect([...device.held.keys()]).toEqual([]);
        const other = await world.device('clinician', 'south', [world.sites.heron]);
        await other.meet();
        expect([...other.held.keys()].sort()).toEqual([a, world.sites.heron].sort());
      },
    ],
    [
      'a site of another team is left out of the answer, chosen or not',
      async (world) => {
        const a = world.newId();
        await world.desk('south', [stays(a, world.sites.badger)]);
        const device = await world.device('clinician', 'north', [world.sites.badger]);
        await device.meet();
        expect([...device.held.keys()]).toEqual([]);
        expect((await device.pull({ need: [a] })).subjects).toEqual([]);
      },
    ],
    [
      'joined records both come to a team that sees both, and a team that sees one is given that one',
      async (world) => {
        const [a, b] = [world.newId(), world.newId()];
        await world.desk('north', [stays(a, world.sites.heron), stays(b, world.sites.dove)]);
        await world.desk('north', [{ subject: person(a), kind: 'same-person', happened: null, body: { with: b } }]);
        const both = await world.device('clinician', 'north', [world.sites.heron, world.sites.dove]);
        await both.meet();
        expect([...both.held.keys()]).toEqual(expect.arrayContaining([a, b]));
        const c = world.newId();
        await world.desk('south', [stays(c, world.sites.badger)]);
        await world.desk('north', [{ subject: person(a), kind: 'same-person', happened: null, body: { with: c } }]);
        await both.meet();
        expect([...both.held.keys()]).not.toContain(c);
        expect([...both.held.keys()]).toContain(a);
      },
    ],
    [
      'a long answer comes in pieces that make up the whole',
      async (world) => {
        const people = Array.from({ length: 120 }, () => world.newId());
        const written = await world.desk(
          'north',
          people.flatMap((id) => [
            stays(id, world.sites.heron),
            ...Array.from({ length: 12 }, (_, at) => note(id, `${at} ${'words '.repeat(60)}`)),
          ]),
        );
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        expect([...device.held.values()].reduce((count, its) => count + its.size, 0)).toBe(written.length);
      },
    ],
    [
      'a role without sight of people holds sites alone',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron), note(a, 'Private')]);
        const device = await world.device('champion', 'north', [world.sites.heron]);
        await device.meet();
        expect([...device.held.keys()]).toEqual([world.sites.heron]);
        expect((await device.pull({ need: [a] })).subjects).toEqual([]);
      },
    ],
    [
      'a role without clinical sight is given what is not clinical',
      async (world) => {
        const a = world.newId();
        const [stay] = await world.desk('north', [stays(a, world.sites.heron), note(a, 'Private')]);
        const device = await world.device('vcse', 'north', [world.sites.heron]);
        await device.meet();
        expect(device.ids(a)).toEqual([stay?.id]);
      },
    ],
    [
      'what is pushed is accepted once; a repeat is already here, and other words under its id are refused',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        const entry = device.entry(note(a, 'Seen at the door'));
        expect(plain(await device.push([entry]))).toEqual([{ id: entry.id, outcome: 'accepted', late: false }]);
        expect(plain(await device.push([entry, entry]))).toEqual([
          { id: entry.id, outcome: 'already-here' },
          { id: entry.id, outcome: 'already-here' },
        ]);
        const other = { ...entry, body: { text: 'Something else' } };
        expect(plain(await device.push([other]))).toEqual([
          { id: entry.id, outcome: 'refused', reason: 'known-id-with-another-body' },
        ]);
        await device.meet();
        expect(device.ids(a).filter((id) => id === entry.id)).toHaveLength(1);
      },
    ],
    [
      'each entry is judged by itself: what cannot be taken is refused with its reason, and stops nothing else',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        const [good, unknown, unfit, noId, another, elsewhere, last] = [
          device.entry(note(a, 'One')),
          device.entry({ ...note(a, 'Two'), kind: 'thing-of-the-future' }),
          device.entry({ ...note(a, ''), body: { text: 7 } }),
          { ...device.entry(note(a, 'Three')), id: 'not an id' },
          device.entry(note(a, 'Four'), { author: world.newId() }),
          device.entry(note(a, 'Five'), { written: { ms: world.nowMs(), counter: 0, device: world.newId() } }),
          device.entry(note(a, 'Six')),
        ];
        const answer = await device.push([
          good,
          unknown,
          unfit,
          noId,
          another,
          elsewhere,
          'no entry at all',
          null,
          last,
        ]);
        expect(answer.outcomes.map((one) => (one.outcome === 'refused' ? one.reason : one.outcome))).toEqual([
          'accepted',
          'unknown-kind',
          'body-does-not-fit',
          'malformed',
          'another-author',
          'written-elsewhere',
          'malformed',
          'malformed',
          'accepted',
        ]);
        expect(answer.outcomes[8]?.id).toBe(last.id);
      },
    ],
    [
      'what is written of somebody who has moved on is taken, marked late, and shown to the team responsible now',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        const entry = device.entry(note(a, 'Seen before they were moved'));
        await world.desk('north', [stays(a, world.sites.badger, '2026-11-19')]);
        expect(plain(await device.push([entry]))).toEqual([{ id: entry.id, outcome: 'accepted', late: true }]);
        await device.meet();
        expect([...device.held.keys()]).not.toContain(a);
        const theirs = await world.device('clinician', 'south', [world.sites.badger]);
        await theirs.meet();
        expect(theirs.ids(a)).toContain(entry.id);
      },
    ],
    [
      'nobody writes of a person whom their team neither sees nor ever wrote of',
      async (world) => {
        const a = world.newId();
        await world.desk('south', [stays(a, world.sites.badger)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        const entry = device.entry(note(a, 'A guess'));
        expect(plain(await device.push([entry]))).toEqual([
          { id: entry.id, outcome: 'refused', reason: 'not-your-person' },
        ]);
      },
    ],
    [
      'somebody new is made in one push',
      async (world) => {
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        const a = world.newId();
        const entries = [device.entry(named(a, 'New here')), device.entry(stays(a, world.sites.heron, '2026-11-20'))];
        expect((await device.push(entries)).outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
        await device.meet();
        expect(device.ids(a)).toEqual(ids(entries));
      },
    ],
    [
      'what was written before the rights ended is taken afterwards; what was written after is refused, and nothing is given out',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        const ended = world.nowMs();
        const before = device.entry(note(a, 'Before'), {
          written: { ms: ended - 3_600_000, counter: 0, device: device.identity.deviceId },
        });
        const after = device.entry(note(a, 'After'), {
          written: { ms: ended + 3_600_000, counter: 0, device: device.identity.deviceId },
        });
        await world.endRights(device, ended);
        expect((await device.push([before, after])).outcomes).toEqual([
          { id: before.id, outcome: 'accepted', late: false },
          { id: after.id, outcome: 'refused', reason: 'rights-withdrawn' },
        ]);
        expect(await device.pullProblem()).toBe('rights-ended');
      },
    ],
    [
      'a device that was reported lost is given nothing, and what waits on it is handed in',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        await world.revoke(device);
        expect(await device.pullProblem()).toBe('device-revoked');
        const entry = device.entry(note(a, 'Still waiting'));
        expect(await device.tryPush([entry])).toBe('device-revoked');
        device.turn += 1;
        const kept = await device.server.handIn({ protocol: 1, app: 'contract', turn: device.turn, entries: [entry] });
        expect(kept).toEqual({ ok: true, value: { kept: 1 } });
        expect(await world.handedIn(device)).toBe(1);
      },
    ],
    [
      'a copy of a device, restored long after, is known by its turn',
      async (world) => {
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        for (let meeting = 0; meeting < 40; meeting += 1) await device.pull();
        device.turn = 1;
        expect(await device.pullProblem()).toBe('device-copied');
      },
    ],
    [
      'a device that nobody enrolled learns nothing',
      async (world) => {
        const device = await world.unknownDevice();
        expect(await device.pullProblem()).toBe('unknown-device');
        expect(await device.tryPush([])).toBe('unknown-device');
      },
    ],
    [
      'what cannot be read as a request is said to be so',
      async (world) => {
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        device.turn += 1;
        const answer = await device.server.pull({ protocol: 1, turn: device.turn } as never);
        expect(answer).toEqual({ ok: false, problem: 'malformed' });
      },
    ],
    [
      'after the log was restored a device begins again, and what the backup had lost comes back from it',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        const kept = device.entry(note(a, 'In the backup'));
        await device.push([kept]);
        const backup = await world.backup();
        const lost = device.entry(note(a, 'After the backup'));
        await device.push([lost]);
        await device.meet();
        const before = device.log;
        await backup.restore();
        const answer = await device.push([kept, lost]);
        expect(answer.outcomes.map(({ outcome }) => outcome)).toEqual(['already-here', 'accepted']);
        expect(answer.log).not.toBe(before);
        device.held.clear();
        await device.meet();
        expect(device.log).toBe(answer.log);
        expect(device.ids(a)).toEqual(expect.arrayContaining([kept.id, lost.id]));
      },
    ],
    [
      'reads made without a network are noted once, however often they are reported',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        const read = { id: world.newId(), thing: 'person', subjects: [a], at: new Date(world.nowMs()).toISOString() };
        await device.push([], [read]);
        await device.push([], [read]);
        expect(await world.readsNoted()).toEqual([[a]]);
      },
    ],
    [
      'a clock that is years ahead is kept as said and stands in nobody’s way',
      async (world) => {
        const a = world.newId();
        await world.desk('north', [stays(a, world.sites.heron)]);
        const device = await world.device('clinician', 'north', [world.sites.heron]);
        await device.meet();
        const entry = device.entry(note(a, 'From 2031'), {
          written: { ms: Date.UTC(2031, 5, 1), counter: 0, device: device.identity.deviceId },
        });
        expect(plain(await device.push([entry]))).toEqual([{ id: entry.id, outcome: 'accepted', late: false }]);
        await device.meet();
        expect(device.held.get(a)?.get(entry.id)).toEqual(entry);
      },
    ],
  ];

  describe(name, () => {
    test.each(facts)('%s', async (_title, tryOut) => {
      await tryOut(await makeWorld());
    });
  });
}
