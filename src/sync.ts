import type { FastifyInstance } from 'fastify';

import type { Secret } from '#platform/access/data/secret.ts';
import { londonDate } from '#platform/calendar/london.ts';
import type { Database, Requester, Tx } from '#platform/database/requester.ts';
import { openCarryKey } from '#platform/offline/data/carry-key.ts';
import type { TakeParcel } from '#platform/offline/data/read-parcel.ts';
import { wholeSubjects } from '#platform/offline/data/whole-subjects.ts';
import type { AlongFor } from '#platform/offline/data/field-reference.ts';
import type { FormToBegin } from '#platform/offline/domain/protocol.ts';
import { deviceRoutes } from '#platform/offline/web/device-routes.ts';
import { syncRoutes } from '#platform/offline/web/sync-routes.ts';

import { recordsAt } from './features/people/data/records-at.ts';
import { fieldSites } from './features/places/data/field-sites.ts';
import { recorder } from './record.ts';

export type SyncNeeds = Readonly<{
  db: Database;
  secret: Secret;
  newId: () => string;
  now: () => Date;
  formsToBegin: (tx: Tx) => Promise<readonly FormToBegin[]>;
  /** What features let a device take along, and take of what it sealed; left out where nothing is. */
  alongFor?: AlongFor;
  takeParcel?: Readonly<Record<string, TakeParcel>>;
  /** Instead of the one that is spoken; for tests. */
  oldest?: number;
}>;

/** The service's side of the field app: who is a device, and what it is to hold and has written. */
export async function registerSync(app: FastifyInstance, needs: SyncNeeds): Promise<void> {
  const parcelKey = openCarryKey(needs.secret);
  const carryKey = parcelKey.publicKey;
  const { alongFor = () => Promise.resolve({}), takeParcel = {} } = needs;
  const sitesOf = (tx: Tx, requester: Requester) => fieldSites(tx, requester, londonDate(needs.now().getTime()));
  await app.register(deviceRoutes(needs));
  const readWhole = wholeSubjects(() => needs.now().getTime());
  await app.register(
    syncRoutes({ ...needs, alongFor, takeParcel, parcelKey, recorder, carryKey, sitesOf, recordsAt, readWhole }),
  );
}
