import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';

import { custodian, indexCustody, putCustodyRule, type CustodyRule, type CustodyTarget } from './custody.ts';
import { holdsOn } from './span.ts';

const begin = '2026-01-01' as LocalDate;
const aDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(begin, days));
const aTarget: fc.Arbitrary<CustodyTarget> = fc.oneof(
  fc.constantFrom('p1', 'p2').map((id) => ({ kind: 'place' as const, id })),
  fc.constantFrom('la1', 'la2').map((code) => ({ kind: 'local-authority' as const, code })),
  fc.constantFrom('icb1').map((code) => ({ kind: 'icb' as const, code })),
);
const aRule = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map(String),
  team: fc.constantFrom('a', 'b', 'c'),
  target: aTarget,
  validFrom: aDay,
  validTo: fc.option(aDay),
});
const aPlace = fc.record({
  id: fc.constantFrom('p1', 'p2', 'p3'),
  localAuthority: fc.constantFrom('la1', 'la2', 'la3'),
  icb: fc.constantFrom('icb1', 'icb2'),
});

/** The rules that are left when they are offered one after another and ties are refused. */
function accepted(offered: readonly CustodyRule[]): readonly CustodyRule[] {
  return offered.reduce<readonly CustodyRule[]>((held, rule) => {
    const result = putCustodyRule(rule, held);
    return result.ok ? result.value : held;
  }, []);
}

describe('rules of custody', () => {
  it('give one team whatever the order in which they are held', () => {
    fc.assert(
      fc.property(fc.array(aRule, { maxLength: 20 }), aPlace, aDay, fc.integer(), (offered, place, on, turn) => {
        const rules = accepted(offered);
        const other = [...rules].sort((a, b) => ((Number(a.id) ^ turn) & 31) - ((Number(b.id) ^ turn) & 31));
        expect(custodian(place, on, indexCustody(other))).toEqual(custodian(place, on, indexCustody(rules)));
      }),
      { seed: 10 },
    );
  });

  it('never have two for the same target on the same day', () => {
    fc.assert(
      fc.property(fc.array(aRule, { maxLength: 20 }), aTarget, aDay, (offered, target, on) => {
        const holding = accepted(offered).filter(
          (rule) =>
            JSON.stringify(rule.target) === JSON.stringify(target) &&
            holdsOn({ from: rule.validFrom, to: rule.validTo }, on),
        );
        expect(holding.length).toBeLessThanOrEqual(1);
      }),
      { seed: 11 },
    );
  });

  it('name nobody only where none speaks of the place on that day', () => {
    fc.assert(
      fc.property(fc.array(aRule, { maxLength: 20 }), aPlace, aDay, (offered, place, on) => {
        const rules = accepted(offered);
        const speaking = rules.filter(
          ({ target, validFrom, validTo }) =>
            holdsOn({ from: validFrom, to: validTo }, on) &&
            (target.kind === 'place'
              ? target.id === place.id
              : target.kind === 'icb'
                ? target.code === place.icb
                : target.code === place.localAuthority),
        );
        expect(custodian(place, on, indexCustody(rules)) === null).toBe(speaking.length === 0);
      }),
      { seed: 12 },
    );
  });
});
