import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';

import { auditRead } from '#platform/access/data/audit.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import { londonDate } from '#platform/calendar/london.ts';
import type { Tx } from '#platform/database/requester.ts';
import { openCarryKey } from '#platform/offline/data/carry-key.ts';
import type { DeviceDeskNeeds, SubjectShown } from '#platform/offline/web/desk-needs.ts';
import { deviceDeskRoutes } from '#platform/offline/web/device-desk-routes.tsx';
import { handedInRoutes } from '#platform/offline/web/handed-in-routes.tsx';
import { sayEntry } from '#platform/record/domain/say-entry.ts';

import { deviceRefusals } from './features/forms/domain/on-device/judge-device-response.ts';
import { kinds } from './kinds.ts';
import { recorder } from './record.ts';

/** What colleagues see at the desk of devices, and of what these handed in. */
export async function registerDeviceDesk(
  app: FastifyInstance,
  {
    secret,
    ...given
  }: Pick<DeviceDeskNeeds, 'db' | 'newId' | 'now' | 'may' | 'takeParcel'> & Readonly<{ secret: Secret }>,
): Promise<void> {
  const needs: DeviceDeskNeeds = {
    ...given,
    recorder,
    parcelKey: openCarryKey(secret),
    today: () => londonDate(given.now().getTime()),
    fieldApp: '/field',
    nameSubjects,
    sayEntry: (entry, nameOf, t) => sayEntry(entry, nameOf, kinds, t),
    sayParcelRefusal: (reason, t) =>
      deviceRefusals.some((one) => one === reason) ? t('forms.device.refused', { reason }) : null,
  };
  await app.register(deviceDeskRoutes(needs));
  await app.register(handedInRoutes(needs));
}

/** Names of the people and the sites among `ids` whom the requester's team sees; row security leaves out the others. The look at people is audited. */
export async function nameSubjects(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectShown>> {
  if (ids.length === 0) return new Map();
  const { rows: people } = await sql<{ id: string; name: string }>`
    select wanted.id, p.name from unnest(${ids}::uuid[]) as wanted (id)
      join subject s on s.subject_id = wanted.id
      join person_now p on p.person_id in (s.subject_id, s.cluster_id) and p.members @> array[wanted.id]
    order by p.part`.execute(tx);
  const { rows: sites } = await sql<{ id: string; name: string; code: string }>`
    select id, name, code from place where id = any(${ids}::uuid[])`.execute(tx);
  if (people.length > 0) await auditRead(tx, 'person', [...new Set(people.map(({ id }) => id))]);
  return new Map<string, SubjectShown>([
    ...people.map(({ id, name }) => [id, { name, href: `/people/${id}` }] as const),
    ...sites.map(({ id, name, code }) => [id, { name, href: `/sites/${code}` }] as const),
  ]);
}
