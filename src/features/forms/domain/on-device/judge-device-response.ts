import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { londonDate } from '#platform/calendar/london.ts';

import type { Collection } from '../collection.ts';
import type { DeviceResponse } from './device-response.ts';

/** Why the service does not take a response from a device; each has words under `forms.device.refused`. */
export const deviceRefusals = [
  'not-readable',
  'no-such-collection',
  'not-by-device',
  'another-form',
  'begun-before-opening',
  'begun-after-closing',
  'day-to-come',
  'rights-ended',
  'id-taken',
  'withdrawn',
] as const;
export type DeviceRefusal = (typeof deviceRefusals)[number];

/** What became of one that came. */
export type DeviceOutcome =
  Readonly<{ is: 'kept' | 'already-here' }> | Readonly<{ is: 'refused'; reason: DeviceRefusal }>;

/**
 * Whether the service takes it; null where it does. What was begun while the collection was open is taken, whenever it comes and whatever became of the
 * collection since: nobody's answers are lost to a network. Days are the device's; one that is a day ahead of the service's is still believed.
 * `endedOn`: when the work of whoever asked ended; what they began by then is taken.
 */
export function refusalOf(
  response: Pick<DeviceResponse, 'form' | 'begunOn' | 'doneOn'>,
  collection: Collection | null,
  { today, endedOn }: Readonly<{ today: LocalDate; endedOn: LocalDate | null }>,
): DeviceRefusal | null {
  if (collection === null) return 'no-such-collection';
  if (!collection.ways.includes('device')) return 'not-by-device';
  const { form, opensOn, closesOn, closedAt } = collection;
  if (response.form.id !== form.id || response.form.version !== form.version) return 'another-form';
  const latest = response.doneOn ?? response.begunOn;
  if (latest > addDays(today, 1)) return 'day-to-come';
  if (endedOn !== null && response.begunOn > endedOn) return 'rights-ended';
  if (response.begunOn < opensOn) return 'begun-before-opening';
  const closedOn = closedAt === null ? null : londonDate(closedAt.getTime());
  const isAfter = [closesOn, closedOn].some((last) => last !== null && response.begunOn > last);
  return isAfter ? 'begun-after-closing' : null;
}
