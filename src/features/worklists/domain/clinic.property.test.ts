import fc from 'fast-check';
import { expect, it } from 'vitest';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';

import { packClinic, type DuePerson } from './clinic.ts';

const aPerson: fc.Arbitrary<DuePerson> = fc.record({
  personId: fc.uuid(),
  language: fc.option(fc.constantFrom('ti', 'ar', 'prs', 'ckb')),
  interpreterNeeded: fc.option(fc.boolean()),
  family: fc.option(fc.constantFrom('F1', 'F2', 'F3')),
  dueOn: fc.option(fc.integer({ min: 0, max: 30 }).map((days) => addDays('2026-11-01' as LocalDate, days))),
});
const people = fc.uniqueArray(aPerson, { selector: (one) => one.personId, maxLength: 60 });

it('everybody is on the list once or left over, no slot holds two, and the order of asking makes no difference', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 14 }), (some, lines, slots) => {
      const day = { lines, slotMinutes: 30, sessions: [{ fromMinute: 540, toMinute: 540 + slots * 30 }] };
      const list = packClinic(some, day);
      const all = [...list.slots.map((slot) => slot.person.personId), ...list.leftOver.map((one) => one.personId)];
      expect(all.sort()).toEqual(some.map((one) => one.personId).sort());
      expect(new Set(list.slots.map((slot) => `${slot.line} ${slot.startsAtMinute}`)).size).toBe(list.slots.length);
      for (const slot of list.slots) expect(slot.startsAtMinute + 30).toBeLessThanOrEqual(540 + slots * 30);
      expect(packClinic([...some].reverse(), day)).toEqual(list);
    }),
    { seed: 7, numRuns: 300 },
  );
});
