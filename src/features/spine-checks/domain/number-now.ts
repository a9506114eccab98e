import type { LocalDate } from '#platform/calendar/local-date.ts';
import { compareWritten, type Entry } from '#platform/record/domain/entry.ts';
import type { Settled } from '#platform/record/domain/settle.ts';

import { heldDetails } from './held-details.ts';
import { nhsNumberChecked, type CheckBody } from './kinds.ts';
import { statusCodes, type FhirStatus, type StatusCode } from './status-code.ts';

export type CheckDone = Readonly<{ id: string; on: LocalDate | null; body: CheckBody }>;

/** Where the NHS number of a record stands. */
export type NumberNow = Readonly<{
  /** What the record holds; more than one where two people wrote differently. */
  numbers: readonly string[];
  status: StatusCode;
  /** The check that the status rests on; null where it rests on none. */
  last: CheckDone | null;
  /** It was verified, and a name or a date of birth was written since: what was verified is no longer what the record says. */
  hasChangedSince: boolean;
  /** Every check in force, the latest first. */
  checks: readonly CheckDone[];
}>;

/**
 * The status of a record's NHS number, from its entries alone. A check holds for the number and for the names and dates that it was made against, and
 * for no others; one that nobody answered takes nothing away from one before it.
 */
export function numberNow(settled: Pick<Settled, 'facts' | 'details'>): NumberNow {
  const held = heldDetails(settled);
  const checks = settled.facts
    .filter((fact) => fact.kind === nhsNumberChecked.kind)
    .sort((a, b) => compareWritten(b, a))
    .map(checkDone);
  const [number, another] = held.numbers;
  const basis = { numbers: held.numbers, checks, hasChangedSince: false };
  if (another !== undefined) return { ...basis, status: '05', last: null };
  const about = checks.filter(({ body }) => body.number === number);
  const last = about.find(({ body }) => body.outcome !== 'not-answered') ?? null;
  if (last === null) return { ...basis, status: number === undefined ? '03' : '02', last: null };
  const isAsItWas = canonicalIds(last.body.against) === canonicalIds(held.statedBy);
  if (last.body.outcome === 'verified' && !isAsItWas) return { ...basis, status: '02', last, hasChangedSince: true };
  return { ...basis, status: last.body.status, last };
}

/** The same for whoever receives the record: UK Core's word, null where there is no one number to say it of. */
export function fhirStatusOf(settled: Pick<Settled, 'facts' | 'details'>): FhirStatus | null {
  const { numbers, status } = numberNow(settled);
  return numbers.length === 1 ? statusCodes[status] : null;
}

const checkDone = ({ id, happened, body }: Entry): CheckDone => ({
  id,
  on: happened?.on ?? null,
  body: body as CheckBody,
});

const canonicalIds = (ids: readonly string[]): string => [...ids].sort().join(' ');
