import type { FastifyInstance } from 'fastify';

import type { Database } from '#platform/database/requester.ts';
import { AlongsideError } from '#platform/problems/alongside-error.ts';
import type { Settings } from '#platform/runtime/settings.ts';

import { readInventedPeople } from './features/people/data/invented-people.ts';
import { demonstrationSpine } from './features/spine-checks/data/demonstration-spine.ts';
import { pdsClient } from './features/spine-checks/data/pds-client.ts';
import { readPdsSettings } from './features/spine-checks/data/pds-settings.ts';
import type { PdsWorld } from './features/spine-checks/data/pds-transport.ts';
import type { DemographicsService } from './features/spine-checks/domain/demographics-service.ts';

type SpineDeskNeeds = Readonly<{
  settings: Pick<Settings, 'isDemonstration'>;
  db: Database;
  newId: () => string;
  environment: Readonly<Record<string, string | undefined>>;
}>;

/** Whom this installation asks about NHS numbers: in a demonstration an invented Spine, otherwise the one that is set; null where none is. */
export function openSpine(
  app: FastifyInstance,
  { settings, db, newId, environment }: SpineDeskNeeds,
): DemographicsService | null {
  const world: PdsWorld = {
    nowMs: () => Date.now(),
    newId,
    onProblem: (because) => app.log.warn({ because, code: 'ALO-SPINE-002' }, 'the Spine did not answer'),
  };
  if (settings.isDemonstration) {
    const { service, close } = demonstrationSpine(() => readInventedPeople(db, settings), world);
    app.addHook('onClose', close);
    return service;
  }
  const read = readPdsSettings(environment);
  if (!read.ok) throw new AlongsideError('ALO-SPINE-001', read.problems.join(' '));
  return read.value === null ? null : pdsClient(read.value, world);
}
