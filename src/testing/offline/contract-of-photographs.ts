import { expect } from 'vitest';

import type { FieldDraft } from '#platform/offline/domain/replica.ts';

import { pictures } from '../photographs.ts';
import { on, person, stays } from './contract-drafts.ts';
import type { ContractFact } from './contract-world.ts';

/** An answer that names a photograph. */
const answer = (about: string, response: string, name: string): FieldDraft => ({
  subject: person(about),
  kind: 'answers-given',
  happened: on('2026-11-20'),
  body: {
    instrument: { id: 'skin', version: '1' },
    response,
    mode: { is: 'assisted' },
    answers: [{ path: '/data/rash', said: { is: 'value', value: name } }],
    instances: [],
  },
});

/** What becomes of the photographs that a device sends. */
export const whatBecomesOfPhotographs: readonly ContractFact[] = [
  [
    'a photograph is kept once the answer that names it was taken, and not before; again is the same',
    async (world) => {
      const a = world.newId();
      const name = `${world.newId()}.jpg`;
      await world.desk('north', [stays(a, world.sites.heron)]);
      const device = await world.device('clinician', 'north', [world.sites.heron]);
      await device.meet();
      expect(await device.photograph(a, name, pictures.jpeg)).toBe('not-named');
      await device.push([device.entry(answer(a, world.newId(), name))]);
      expect(await device.photograph(a, name, pictures.jpeg)).toBe('kept');
      expect(await device.photograph(a, name, pictures.jpeg)).toBe('kept');
      expect(await world.photographsOf(a)).toEqual([name]);
    },
  ],
  [
    'a photograph that another colleague’s answer names, or one in another record, is not taken',
    async (world) => {
      const [a, b] = [world.newId(), world.newId()];
      const name = `${world.newId()}.jpg`;
      await world.desk('north', [stays(a, world.sites.heron), stays(b, world.sites.heron)]);
      const [one, other] = [
        await world.device('clinician', 'north', [world.sites.heron]),
        await world.device('clinician', 'north', [world.sites.heron]),
      ];
      await one.push([one.entry(answer(a, world.newId(), name))]);
      expect(await other.photograph(a, name, pictures.jpeg)).toBe('not-named');
      expect(await one.photograph(b, name, pictures.jpeg)).toBe('not-named');
      expect([...(await world.photographsOf(a)), ...(await world.photographsOf(b))]).toEqual([]);
    },
  ],
  [
    'what is no photograph is refused, whatever names it',
    async (world) => {
      const a = world.newId();
      const name = `${world.newId()}.jpg`;
      await world.desk('north', [stays(a, world.sites.heron)]);
      const device = await world.device('clinician', 'north', [world.sites.heron]);
      await device.push([device.entry(answer(a, world.newId(), name))]);
      expect(await device.photograph(a, name, Uint8Array.from(Buffer.from('<svg/>')))).toBe('refused');
      expect(await world.photographsOf(a)).toEqual([]);
    },
  ],
  [
    'a photograph of somebody who has moved on is taken all the same',
    async (world) => {
      const a = world.newId();
      const name = `${world.newId()}.jpg`;
      await world.desk('north', [stays(a, world.sites.heron)]);
      const device = await world.device('clinician', 'north', [world.sites.heron]);
      await device.meet();
      await device.push([device.entry(answer(a, world.newId(), name))]);
      await world.desk('north', [stays(a, world.sites.badger, '2026-11-21')]);
      expect(await device.photograph(a, name, pictures.jpeg)).toBe('kept');
    },
  ],
  [
    'a device that was revoked, and one that nobody knows, send none',
    async (world) => {
      const a = world.newId();
      const name = `${world.newId()}.jpg`;
      await world.desk('north', [stays(a, world.sites.heron)]);
      const device = await world.device('clinician', 'north', [world.sites.heron]);
      await device.push([device.entry(answer(a, world.newId(), name))]);
      await world.revoke(device);
      expect(await device.photograph(a, name, pictures.jpeg)).toBe('device-revoked');
      expect(await (await world.unknownDevice()).photograph(a, name, pictures.jpeg)).toBe('unknown-device');
    },
  ],
];
