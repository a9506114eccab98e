import { expect } from 'vitest';

import { named, note, stays } from './contract-drafts.ts';
import type { ContractFact } from './contract-world.ts';
import { ids } from './ids-of-entries.ts';

const plain = (answer: { outcomes: readonly unknown[] }) => answer.outcomes;

/** What becomes of the entries and the reads that a device pushes. */
export const whatIsPushed: readonly ContractFact[] = [
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
      const answer = await device.push([good, unknown, unfit, noId, another, elsewhere, 'no entry at all', null, last]);
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
