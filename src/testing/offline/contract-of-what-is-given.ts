import { expect } from 'vitest';

import { digestOf } from '#platform/offline/domain/holdings.ts';

import { named, note, on, person, stays } from './contract-drafts.ts';
import type { ContractFact } from './contract-world.ts';
import { ids } from './ids-of-entries.ts';

/** What a device is given, and what it is not. */
export const whatIsGiven: readonly ContractFact[] = [
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
];
