import fc from 'fast-check';

import { fromDayNumber, toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Fact } from '#platform/clocks/fact.ts';

const firstDay = toDayNumber('2026-01-01' as LocalDate);

/** A day within a few months, so that things often fall on the same one. */
export const someDay = fc.integer({ min: 0, max: 60 }).map((days) => fromDayNumber(firstDay + days));

const happened = fc.oneof(
  { weight: 8, arbitrary: someDay.map((on) => ({ on })) },
  { weight: 1, arbitrary: someDay.map((on) => ({ on, estimated: true as const })) },
  { weight: 1, arbitrary: fc.tuple(someDay, fc.nat(5)).map(([on, days]) => ({ on, to: later(on, days) })) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const later = (on: LocalDate, days: number): LocalDate => fromDayNumber(toDayNumber(on) + days);

const place = fc.constantFrom('A', 'B', 'C');
const reason = fc.constantFrom('left', 'moved', 'moved-out-of-england', 'unknown');

const kindAndBody = fc.oneof(
  fc.constant({ kind: 'arrived-in-uk', body: {} }),
  place.map((at) => ({ kind: 'stay-began', body: { place: at } })),
  place.map((at) => ({ kind: 'stay-began', body: { place: at } })),
  reason.map((why) => ({ kind: 'stay-ended', body: { reason: why } })),
  fc
    .constantFrom('assessment-offered', 'assessment-done', 'assessment-declined', 'not-found', 'died', 'note-written')
    .map((kind) => ({ kind, body: {} })),
);

/** A set of facts of one person, in no particular order; ids are unique, and the order of writing is unrelated to that of the days. */
export const personFacts = fc.array(fc.tuple(kindAndBody, happened, fc.nat(1000)), { maxLength: 9 }).map((drawn) =>
  drawn.map(([{ kind, body }, when, ms], index): Fact => ({
    id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    kind,
    body,
    happened: when,
    written: { ms, counter: index, device: 'test' },
  })),
);
