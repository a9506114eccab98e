import { fromDayNumber, toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';
import type { Fact } from '#platform/clocks/fact.ts';

/** Small and fast numbers from a seed (mulberry32), so that every run measures the same people. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const firstArrival = toDayNumber('2025-01-01' as LocalDate);

/** Facts of made-up people as a fold hands them over: arrivals, one to three stays, offers, outcomes, notes; most from 4 to 10 a person. */
export function peopleFacts(people: number, seed: number): Fact[][] {
  const random = numbersFrom(seed);
  const chance = (of: number): boolean => random() < of;
  return Array.from({ length: people }, (_, person) => {
    const facts: Fact[] = [];
    const arrivedOn = firstArrival + Math.floor(random() * 600);
    const add = (kind: string, days: number, body: unknown = {}, estimated = false): void => {
      const on = fromDayNumber(arrivedOn + days);
      facts.push({
        id: `${String(person).padStart(8, '0')}-0000-7000-8000-${String(facts.length).padStart(12, '0')}`,
        kind,
        happened: estimated ? { on, estimated: true } : { on },
        written: { ms: (arrivedOn + days) * 86_400_000, counter: facts.length, device: 'bench' },
        body,
      });
    };
    if (chance(0.85)) add('arrived-in-uk', 0, {}, chance(0.1));
    if (chance(0.03)) add('arrived-in-uk', 2);
    add('stay-began', 1, { place: `place-${Math.floor(random() * 200)}` });
    if (chance(0.5)) {
      add('stay-ended', 20, { reason: 'moved' });
      add('stay-began', 20, { place: `place-${Math.floor(random() * 200)}` });
    }
    if (chance(0.6)) add('assessment-offered', 2 + Math.floor(random() * 15));
    if (chance(0.2)) add('not-found', 3 + Math.floor(random() * 8));
    if (chance(0.08)) add('assessment-declined', 5 + Math.floor(random() * 10));
    else if (chance(0.6)) add('assessment-done', 3 + Math.floor(random() * 20));
    for (let note = 0; note < 2; note += 1) if (chance(0.5)) add('note-written', 5 + note, { text: 'words' });
    if (chance(0.06)) add('stay-ended', 60, { reason: chance(0.5) ? 'left' : 'moved-out-of-england' });
    if (chance(0.002)) add('died', 90);
    return facts;
  });
}
