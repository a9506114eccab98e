import type { Settled } from '#platform/record/domain/settle.ts';
import { shownValue } from '#platform/record/domain/register.ts';
import type { Details } from '#features/people/index.ts';

import type { NhsNumberVerification, SummaryPerson } from './features/assessments/domain/practice-summary.ts';
import type { PersonRecord } from './features/people/data/person-store.ts';

/** A person as a summary of their assessment names them, from what is settled of their details; where values differ, the one that pages show. `verification`: how sure their NHS number is. */
export function summaryPerson(
  id: string,
  { now, placeNames }: Pick<PersonRecord, 'now' | 'placeNames'>,
  registers: Settled['details'],
  verification: NhsNumberVerification | null,
): SummaryPerson {
  const details: Details = Object.fromEntries([...registers].map(([field, register]) => [field, shownValue(register)]));
  const { name, romanisedName, born, nhsNumber, phone, languages } = details;
  const livesAt = now.place_id === null ? undefined : placeNames.get(now.place_id);
  return {
    id,
    name: {
      full: name?.full ?? now.name,
      ...(name?.given === undefined ? {} : { given: name.given }),
      ...(name?.family === undefined ? {} : { family: name.family }),
    },
    ...(typeof romanisedName === 'string' ? { romanised: romanisedName } : {}),
    born: bornOf(born),
    sex: details.sex ?? null,
    nhsNumber: typeof nhsNumber === 'string' ? { number: nhsNumber, verification } : null,
    language: languages?.[0] ?? null,
    interpreterNeeded: details.interpreterNeeded ?? null,
    ...(typeof phone === 'string' ? { phone } : {}),
    ...(livesAt === undefined ? {} : { livesAt }),
  };
}

/** As far as it is known: to the year, the month or the day. */
function bornOf(born: Details['born']): SummaryPerson['born'] {
  if (born?.on === undefined || born.precision === 'unknown') return null;
  const length = { year: 4, month: 7, day: 10 }[born.precision];
  return { on: born.on.slice(0, length), estimated: born.estimated === true || (born.ambiguous?.length ?? 0) > 1 };
}
