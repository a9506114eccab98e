import { describe, expect, it } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';

import { packClinic, usualClinicDay, type ClinicDay, type DuePerson } from './clinic.ts';

const person = (
  personId: string,
  dueOn: string | null,
  language: string | null,
  more: Partial<DuePerson> = {},
): DuePerson => ({
  personId,
  dueOn: dueOn as LocalDate | null,
  language,
  interpreterNeeded: true,
  family: null,
  ...more,
});
const ids = (people: readonly { person: DuePerson }[]) => people.map((slot) => slot.person.personId);
const day = (slots: number, lines = 1): ClinicDay => ({
  lines,
  slotMinutes: 30,
  sessions: [{ fromMinute: 540, toMinute: 540 + slots * 30 }],
});

describe("Monday's clinic", () => {
  it('sees people of one language one after another, so that an interpreter is booked once', () => {
    const list = packClinic(
      [person('a', '2026-11-20', 'ti'), person('b', '2026-11-21', 'ar'), person('c', '2026-11-22', 'ti')],
      day(4),
    );
    expect(ids(list.slots)).toEqual(['a', 'c', 'b']);
    expect(list.interpreters).toMatchObject([
      { language: 'ti', fromMinute: 540, toMinute: 600, people: 2 },
      { language: 'ar', fromMinute: 600, toMinute: 630, people: 1 },
    ]);
  });

  it('chooses the most urgent when the day is too short, and says who is left', () => {
    const list = packClinic(
      [person('late', '2026-11-30', 'ti'), person('soon', '2026-11-20', 'ar'), person('now', '2026-11-10', 'ti')],
      day(2),
    );
    expect(ids(list.slots)).toEqual(['now', 'soon']);
    expect(list.leftOver.map((one) => one.personId)).toEqual(['late']);
  });

  it('keeps a household together, after its most urgent member', () => {
    const list = packClinic(
      [
        person('child', '2026-12-30', 'prs', { family: 'F1' }),
        person('other', '2026-11-21', 'prs'),
        person('mother', '2026-11-20', 'prs', { family: 'F1' }),
      ],
      day(3),
    );
    expect(ids(list.slots)).toEqual(['mother', 'child', 'other']);
  });

  it('puts those whose date nobody knows after those who are due', () => {
    expect(ids(packClinic([person('unknown', null, 'ti'), person('due', '2026-11-20', 'ti')], day(2)).slots)).toEqual([
      'due',
      'unknown',
    ]);
  });

  it('fills two lines side by side without splitting a language that fits one', () => {
    const people = [...'abc']
      .map((id) => person(id, '2026-11-20', 'ti'))
      .concat([...'de'].map((id) => person(id, '2026-11-21', 'ar')));
    const list = packClinic(people, day(3, 2));
    expect(new Set(list.slots.filter((slot) => slot.person.language === 'ti').map((slot) => slot.line)).size).toBe(1);
    expect(list.leftOver).toEqual([]);
  });

  it('books nobody for those who need no interpreter', () => {
    expect(packClinic([person('a', '2026-11-20', 'en', { interpreterNeeded: false })], day(2)).interpreters).toEqual(
      [],
    );
  });

  it('has twelve appointments of thirty minutes on the usual day, with a break at midday', () => {
    const people = Array.from({ length: 20 }, (_, index) =>
      person(`p${String(index).padStart(2, '0')}`, '2026-11-20', 'ti'),
    );
    const list = packClinic(people, usualClinicDay);
    expect(list.slots.map((slot) => slot.startsAtMinute)).toEqual([
      570, 600, 630, 660, 690, 720, 810, 840, 870, 900, 930, 960,
    ]);
    expect(list.leftOver).toHaveLength(8);
  });

  it('with nobody due is empty', () => {
    expect(packClinic([], usualClinicDay)).toEqual({ slots: [], interpreters: [], leftOver: [] });
  });
});
