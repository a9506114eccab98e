import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { checkEntry } from '#platform/record/domain/check-entry.ts';
import { kindRegistry } from '#platform/record/domain/kind-registry.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { settle } from '#platform/record/domain/settle.ts';

import { anEntry, fixedId } from '../../../testing/entries.ts';
import { heldDetails } from './held-details.ts';
import { nhsNumberChecked, spineCheckKinds, type CheckBody } from './kinds.ts';
import type { NhsNumber } from './nhs-number.ts';
import { fhirStatusOf, numberNow } from './number-now.ts';

const number = '9994100009' as NhsNumber;
const another = '9994101374' as NhsNumber;

const stated = (id: number, details: object, replaces: readonly string[] = []): Entry =>
  anEntry({ id: fixedId(id), body: { details }, replaces, ms: id });
const who = stated(10, {
  name: { full: 'Nour Al-Hassan' },
  born: { asWritten: '17/05/1991', precision: 'day', on: '1991-05-17' },
});
const has = stated(11, { nhsNumber: number });
const checked = (id: number, body: Partial<CheckBody>): Entry =>
  anEntry({
    id: fixedId(id),
    kind: nhsNumberChecked.kind,
    ms: id,
    on: '2026-11-22',
    body: { outcome: 'verified', status: '01', by: 'spine', number, against: [who.id], ...body },
  });
const now = (...entries: Entry[]) => numberNow(settle(entries));

describe('where a number stands', () => {
  test.each<[string, readonly Entry[], string]>([
    ['nobody knows one', [who], '03'],
    ['it was told and never asked about', [who, has], '02'],
    ['it was verified', [who, has, checked(20, {})], '01'],
    ['two people wrote two', [who, has, stated(12, { nhsNumber: another })], '05'],
    ['another number was verified', [who, has, checked(20, { number: another })], '02'],
    [
      'the last of two checks holds',
      [who, has, checked(20, {}), checked(21, { outcome: 'details-differ', status: '05' })],
      '05',
    ],
    [
      'a check that nobody answered takes nothing away',
      [who, has, checked(20, {}), checked(21, { outcome: 'not-answered', status: '02' })],
      '01',
    ],
    ['a search found several', [who, searched(20)], '04'],
    [
      'it was taken off after it was verified',
      [who, has, checked(20, {}), stated(21, { nhsNumber: null }, [has.id])],
      '03',
    ],
  ])('%s', (_, entries, status) => {
    expect(now(...entries).status).toBe(status);
  });

  function searched(id: number): Entry {
    const entry = checked(id, { outcome: 'multiple', status: '04' });
    const { number: _, ...body } = entry.body as CheckBody;
    return { ...entry, body };
  }

  test('a name that was written since undoes "verified", and a telephone does not', () => {
    const verified = [who, has, checked(20, {})];
    expect(now(...verified, stated(30, { phone: '+99900000001' })).status).toBe('01');
    const renamed = now(...verified, stated(30, { name: { full: 'Noor Hasan' } }, [who.id]));
    expect(renamed).toMatchObject({ status: '02', hasChangedSince: true });
    expect(renamed.last?.on).toBe('2026-11-22' as LocalDate);
  });

  test('a check that was recorded in error says nothing', () => {
    const check = checked(20, {});
    const takenBack = anEntry({ id: fixedId(21), kind: 'retracted', replaces: [check.id], ms: 21 });
    expect(now(who, has, check, takenBack)).toMatchObject({ status: '02', checks: [] });
  });

  test('every check is told, the latest first', () => {
    const all = now(who, has, checked(20, { outcome: 'no-match', status: '04' }), checked(21, {}));
    expect(all.checks.map(({ body }) => body.outcome)).toEqual(['verified', 'no-match']);
  });

  test('another system is told in the words of UK Core, and of no number that is in doubt', () => {
    expect(fhirStatusOf(settle([who, has, checked(20, {})]))).toBe('number-present-and-verified');
    expect(fhirStatusOf(settle([who, has]))).toBe('number-present-but-not-traced');
    expect(fhirStatusOf(settle([who]))).toBeNull();
    expect(fhirStatusOf(settle([who, has, stated(12, { nhsNumber: another })]))).toBeNull();
  });
});

test('the order in which entries come makes no difference', () => {
  const entries = [
    who,
    has,
    checked(20, { outcome: 'details-differ', status: '05' }),
    checked(21, {}),
    stated(30, { born: { asWritten: '1991', precision: 'year', on: '1991-01-01' } }, [who.id]),
  ];
  const expected = now(...entries);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      expect(now(...shuffled)).toEqual(expected);
    }),
  );
});

test('whatever details are written after it, "verified" stands only for those that it was held against', () => {
  const fields = fc.constantFrom('name', 'romanisedName', 'otherNames', 'born', 'phone', 'sex', 'languages');
  fc.assert(
    fc.property(fields, fc.boolean(), (field, replacesIt) => {
      const change = stated(30, { [field]: null }, replacesIt ? [who.id] : []);
      const settled = settle([who, has, checked(20, {}), change]);
      const isAsHeld = heldDetails(settled).statedBy.join() === who.id;
      expect(numberNow(settled).status).toBe(isAsHeld ? '01' : '02');
    }),
  );
});

describe('what a check can hold', () => {
  const kinds = kindRegistry(spineCheckKinds);
  test('numbers, codes and ids of our own entries', () => {
    expect(checkEntry(checked(20, { outcome: 'superseded', status: '05', supersededBy: another }), kinds)).toBeNull();
  });

  test.each<[string, object]>([
    ['a name', { name: 'Nour' }],
    ['a date of birth', { born: '1991-05-17' }],
    ['an address', { address: 'ZZ99 3CZ' }],
    ['a number that fails its check digit', { number: '9994100008' }],
    ['a status that nobody gave', { status: '09' }],
    ['another service', { by: 'home-office' }],
  ])('not %s', (_, more) => {
    expect(checkEntry(checked(20, more as Partial<CheckBody>), kinds)).toBe('body-does-not-fit');
  });
});
