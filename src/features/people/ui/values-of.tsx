import { canonical } from '#platform/record/domain/canonical.ts';

import type { DetailField } from '../domain/details.ts';
import type { Journey } from '../domain/journey.ts';
import type { Say } from './say-value.ts';
import { ValueSaid } from './value-said.tsx';

/** One value of a detail, or each that differs. */
export function ValuesOf({ t, journey, field }: Readonly<{ t: Say; journey: Journey; field: DetailField }>) {
  const register = journey.settled.details.get(field) ?? [];
  const different = register.filter(
    ({ value }, index) => register.findIndex((other) => canonical(other.value) === canonical(value)) === index,
  );
  return (
    <>
      {different.map(({ value }, index) => (
        <>
          {index > 0 && ' / '}
          <ValueSaid field={field} value={value} t={t} />
        </>
      ))}
    </>
  );
}
