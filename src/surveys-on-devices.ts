import { londonDate } from '#platform/calendar/london.ts';
import type { AlongFor } from '#platform/offline/data/field-reference.ts';
import type { TakeParcel } from '#platform/offline/data/read-parcel.ts';

import { takeDeviceResponse } from './features/forms/data/device-response-store.ts';
import type { FindInstrument } from './features/forms/data/find-instrument.ts';
import { readAlong } from './features/forms/data/take-along.ts';
import { surveyParcel } from './features/forms/domain/on-device/survey-parcel.ts';

/** What devices take along of surveys, and what the service takes of what was answered on them. */
export function surveysOnDevices({
  find,
  isDemonstration,
  now,
}: Readonly<{ find: FindInstrument; isDemonstration: boolean; now: () => Date }>) {
  const today = () => londonDate(now().getTime());
  const alongFor: AlongFor = async (tx, { forgetAfterDays }) => ({
    surveys: await readAlong(tx, { find, today: today(), keptForDays: forgetAfterDays, isDemonstration }),
  });
  const take: TakeParcel = async (tx, requester, said, { id, endedOn }) => {
    const outcome = await takeDeviceResponse(tx, requester, said, { id, today: today(), endedOn });
    return outcome.is === 'refused'
      ? { outcome: 'refused', reason: outcome.reason }
      : { outcome: outcome.is, reason: null };
  };
  return { alongFor, takeParcel: { [surveyParcel]: take } };
}
