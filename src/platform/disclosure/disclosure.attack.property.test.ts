import { describe, expect, test } from 'vitest';

import {
  attack,
  naiveDoor,
  valuesLeft,
  type Attack,
  type Door,
  type Knowledge,
  type Method,
} from './attack/attempt.ts';
import { scenario, scenarioKinds, seededRandom, type ScenarioKind } from './attack/scenarios.ts';
import { openDoor, valuesLeftOpen } from './door.ts';

const minutes = 60_000;

/** Attacks scenario after scenario of a kind, made from a fixed seed, until that many numbers have been attacked. */
function attackMany(
  kind: ScenarioKind,
  wanted: number,
  how: { door?: Door; knowledge?: Knowledge; method?: Method } = {},
): Attack[] {
  const random = seededRandom(20_261_122 + scenarioKinds.indexOf(kind));
  const attacks: Attack[] = [];
  while (attacks.length < wanted) {
    const { knowledge = 'insider', door = openDoor, method = 'linear' } = how;
    attacks.push(...attack(scenario(kind, random), knowledge, door, method, random));
  }
  return attacks.slice(0, wanted);
}

const recovered = (attacks: readonly Attack[]) => attacks.filter((one) => valuesLeft(one) === 1);
const narrowed = (attacks: readonly Attack[]) => attacks.filter((one) => valuesLeft(one) < valuesLeftOpen);

describe('100,000 attacks on what the door lets out', () => {
  test.each([
    ['parts and their total', 10_000],
    ['rows and columns', 14_000],
    ['three levels of area', 14_000],
    ['counts within counts', 12_000],
    ['periods within periods', 8_000],
    ['the same table a day later', 14_000],
    ['a period that was extended', 12_000],
    ['an area, and then its parts', 10_000],
    ['five releases in a row', 6_000],
  ] as const)(
    '%s: %d small numbers, none recovered, each with three values left',
    (kind, wanted) => {
      const attacks = attackMany(kind, wanted);
      expect(attacks).toHaveLength(wanted);
      expect(recovered(attacks)).toEqual([]);
      expect(narrowed(attacks)).toEqual([]);
    },
    2 * minutes,
  );

  test.each(['parts and their total', 'counts within counts'] as const)(
    '%s: trying every possible set of counts recovers nothing either',
    (kind) => {
      expect(narrowed(attackMany(kind, 1_500, { method: 'exact' }))).toEqual([]);
    },
    minutes,
  );
});

describe('the same attacks on a door that only rounds', () => {
  test.each(scenarioKinds.filter((kind) => kind !== 'parts and their total' && kind !== 'counts within counts'))(
    '%s: numbers are recovered',
    (kind) => {
      const attacks = attackMany(kind, 6_000, { door: naiveDoor, knowledge: 'reader' });
      const found = recovered(attacks);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ least, truth }) => least === truth)).toBe(true);
    },
    minutes,
  );

  test('both attacks agree on what is possible in small tables', () => {
    const how = { door: naiveDoor } as const;
    const linear = narrowed(attackMany('counts within counts', 1_000, how));
    const exact = narrowed(attackMany('counts within counts', 1_000, { ...how, method: 'exact' }));
    expect(linear.length).toBeGreaterThan(0);
    expect(exact).toEqual(linear);
  });
});
