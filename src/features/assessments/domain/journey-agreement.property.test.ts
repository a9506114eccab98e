import fc from 'fast-check';
import { expect, test } from 'vitest';

import { foldJourney } from '#features/people/index.ts';
import type { Fact } from '#platform/clocks/fact.ts';
import { placeOn, readStays } from '#platform/clocks/stays.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { personFacts } from '../../../testing/fact-arbitraries.ts';

const asEntry = (fact: Fact): Entry => ({
  ...fact,
  subject: { kind: 'person', id: 'a-person' },
  version: 1,
  author: 'an-author',
  team: 'a-team',
  place: null,
  replaces: [],
});

/** Ends that name the stay which they end, and stays that name the one which they follow. */
const linked = personFacts.chain((facts) => {
  const stays = facts.filter(({ kind }) => kind === 'stay-began');
  if (stays.length === 0) return fc.constant(facts);
  const link = fc.option(fc.constantFrom(...stays));
  return fc.array(link, { minLength: facts.length, maxLength: facts.length }).map((links) =>
    facts.map((fact, index): Fact => {
      const to = links[index]?.id;
      if (to === undefined || to === fact.id) return fact;
      if (fact.kind === 'stay-ended') return { ...fact, body: { ...(fact.body as object), stay: to } };
      if (fact.kind === 'stay-began') return { ...fact, body: { ...(fact.body as object), after: to } };
      return fact;
    }),
  );
});

test('clocks and the journey agree on where a person is, and on whether they have left', () => {
  fc.assert(
    fc.property(linked, (facts) => {
      const journey = foldJourney(facts.map(asEntry));
      const stays = readStays(facts);
      expect(placeOn(stays, null)).toBe(journey.stay?.placeId ?? null);
      if (journey.stay === null || ['died', 'recorded-in-error'].includes(journey.status)) return;
      const hasLeft = journey.status === 'left' || journey.status === 'moved-out-of-england';
      expect(stays.departure?.reason ?? null).toBe(hasLeft ? journey.status : null);
    }),
    { seed: 33, numRuns: 3000 },
  );
});
