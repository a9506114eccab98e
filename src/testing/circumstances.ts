import fc from 'fast-check';

import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import {
  nothingKnown,
  risks,
  safeguardingFlags,
  symptoms,
  topics,
  type AgeRange,
  type Circumstances,
  type DateRange,
} from '#features/assessments/index.ts';

/** Somebody of whom this is known and nothing else. */
export const knowing = (known: Partial<Circumstances>): Circumstances => ({ ...nothingKnown, ...known });

export const aged = (from: number, to = from): Circumstances['age'] => ({ stated: { from, to }, official: null });

export const arrivedOn = (from: string, to = from): DateRange => ({
  from: from as LocalDate,
  to: to as LocalDate,
  estimated: from !== to,
});

const known = fc.boolean();
const country = fc.constantFrom('AF', 'ER', 'SD', 'SY', 'IR', 'VN', 'BR', 'XK', 'FR', 'YE');
const range: fc.Arbitrary<AgeRange> = fc
  .tuple(fc.oneof(fc.constantFrom(15, 16, 24, 25, 35, 36, 65, 66), fc.nat(90)), fc.nat(3))
  .map(([from, more]) => ({ from, to: from + more }));
const arrival: fc.Arbitrary<DateRange> = fc
  .tuple(fc.integer({ min: -2200, max: 0 }), fc.nat(400))
  .map(([days, more]) => {
    const from = addDays('2026-11-25' as LocalDate, days);
    return { from, to: addDays(from, more), estimated: more > 0 };
  });
const each = <Name extends string, Value>(
  names: readonly Name[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Readonly<Record<Name, Value>>> =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])) as Record<Name, fc.Arbitrary<Value>>);

/** Somebody of whom everything is known that the rules of screening read. */
export const allKnown: fc.Arbitrary<Circumstances> = fc
  .record({
    stated: range,
    bornIn: country,
    livedOver6Months: fc.uniqueArray(country, { maxLength: 2 }),
    arrivedInUk: arrival,
    resettled: known,
    tbBefore: known,
    tbScreenedInUk: known,
    symptoms: each(symptoms, known),
    risks: each(risks, known),
    unwellNow: known,
    pregnant: known,
    pregnancyWarning: known,
    seenByMidwife: known,
    sexuallyActive: known,
    registeredWithGp: known,
    takesMedicine: known,
    medicineDaysLeft: fc.nat(60),
    vaccinationRecordSeen: known,
    selfHarm: known,
    phq9Item9: fc.nat(3),
    safeguarding: each(safeguardingFlags, known),
  })
  .map(({ stated, ...rest }) => ({ ...nothingKnown, ...rest, age: { stated, official: null } }));

/** The same person, of whom less is known: any of it may be missing. */
export const lessKnown = (whole: Circumstances): fc.Arbitrary<Circumstances> =>
  fc.record({
    ...Object.fromEntries(
      Object.entries(whole).map(([name, value]) => [
        name,
        name === 'symptoms' || name === 'risks' || name === 'safeguarding' || name === 'needs' || name === 'scores'
          ? partly(value as Readonly<Record<string, unknown>>)
          : name === 'age'
            ? fc.constantFrom(value, { stated: null, official: null })
            : name === 'ratherNotSay'
              ? fc.subarray([...topics])
              : fc.constantFrom(value, null),
      ]),
    ),
  }) as unknown as fc.Arbitrary<Circumstances>;

const partly = (values: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fc.constantFrom(value, null)])));
