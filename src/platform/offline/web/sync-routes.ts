import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';

import { ownerTransaction } from '#platform/access/data/owner-transaction.ts';
import { asRequester, type Database, type Tx } from '#platform/database/requester.ts';
import { logId } from '#platform/record/data/read-log.ts';
import { notInTheLog } from '#platform/record/data/not-in-the-log.ts';
import type { Recorder } from '#platform/record/data/recorder.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { answerPull, type PullNeeds } from '../data/answer-pull.ts';
import { keepHandedIn } from '../data/keep-handed-in.ts';
import { findDevice, requesterOf, takeTurn, type KnownDevice } from '../data/let-in.ts';
import { noteReads } from '../data/note-reads.ts';
import { readParcel, type ParcelNeeds } from '../data/read-parcel.ts';
import { takeEntries } from '../data/take-entries.ts';
import { takePhotograph } from '../data/take-photograph.ts';
import {
  handInRequest,
  oldestProtocol,
  parcelRequest,
  photographRequest,
  protocolVersion,
  pullRequest,
  pushRequest,
  type ParcelAnswer,
  type PhotographAnswer,
  type PushAnswer,
  type SyncProblem,
} from '../domain/protocol.ts';
import { described } from './answer-shapes.ts';
import { namedDevice } from './device-of-request.ts';
import { fewAtOnce } from './few-at-once.ts';
import { isUnreadable, jsonOnly } from './json-only.ts';
import { sendPacked } from './send-packed.ts';

export type SyncRouteNeeds = PullNeeds &
  ParcelNeeds &
  Readonly<{
    db: Database;
    recorder: Recorder;
    newId: () => string;
    /** Devices that speak an older version are told to update; `oldestProtocol` unless a test says otherwise. */
    oldest?: number;
  }>;

const statusOf: Readonly<Record<SyncProblem, number>> = {
  malformed: 400,
  'unknown-device': 401,
  'device-revoked': 403,
  'rights-ended': 403,
  'device-copied': 409,
  'update-needed': 426,
};

/** Thrown to end a request of a device with what stands in its way. */
class Refused extends Error {
  readonly problem: SyncProblem;
  constructor(problem: SyncProblem) {
    super(problem);
    this.problem = problem;
  }
}

const megabyte = 1024 * 1024;
const minute = 60_000;

/** By device, so that a hundred of them behind one hotel's address do not stand in each other's way. */
const deviceLimit = {
  max: 600,
  timeWindow: minute,
  keyGenerator: (request: FastifyRequest) => namedDevice(request)?.deviceId ?? request.ip,
};
/** Of requests with a secret that is wrong, by address. */
const wrongSecretLimit = { max: 120, timeWindow: minute, keyGenerator: (request: FastifyRequest) => request.ip };

/** Of a process. What they need of the database is then at hand, and most of the pool is left to the desk. */
const pullsAtOnce = 4;
const pushesAtOnce = 3;

/** `/api/v1/sync`: what devices say to the service, under the device's own secret and no cookie. Meaning: docs/decisions/0015-sync.md. */
export function syncRoutes(needs: SyncRouteNeeds) {
  const { db, recorder, now, newId, oldest = oldestProtocol } = needs;

  return async (app: FastifyInstance): Promise<void> => {
    jsonOnly(app, (error) => {
      if (error instanceof Refused) return { status: statusOf[error.problem], problem: error.problem };
      return isUnreadable(error) ? { status: 400, problem: 'malformed' } : null;
    });
    const devices = new WeakMap<FastifyRequest, KnownDevice>();
    const [pulling, pushing] = [fewAtOnce(pullsAtOnce), fewAtOnce(pushesAtOnce)];
    const countWrongSecret = app.createRateLimit(wrongSecretLimit);

    // Before the body is read: nobody without a secret makes us unpack anything.
    app.addHook('preParsing', async (request) => {
      const named = namedDevice(request);
      const device = named === null ? null : await findDevice(db, named, now());
      if (device !== null) return void devices.set(request, device);
      const counted = await countWrongSecret(request);
      if (!counted.isAllowed && counted.isExceeded)
        throw new PageProblem('too-many', { seconds: counted.ttlInSeconds });
      throw new Refused('unknown-device');
    });

    /** Reads the request by its shape and counts it. */
    const meet = async <Shape extends z.ZodType<{ turn: number; app: string }>>(
      request: FastifyRequest,
      shape: Shape,
    ) => {
      const device = devices.get(request);
      if (device === undefined) throw new Refused('unknown-device');
      const read = shape.safeParse(request.body);
      if (!read.success) throw new Refused('malformed');
      if (!(await takeTurn(db, device.id, read.data, now()))) throw new Refused('device-copied');
      return { device, said: read.data, requester: requesterOf(device, request.id) };
    };

    const options = { config: { permission: 'public', rateLimit: deviceLimit } } as const;

    app.post(
      '/api/v1/sync/pull',
      { ...options, bodyLimit: megabyte, schema: described.pull },
      async (request, reply) => {
        const { device, said, requester } = await meet(request, pullRequest);
        if (device.isRevoked) throw new Refused('device-revoked');
        if (said.protocol < oldest) throw new Refused('update-needed');
        if (device.endedAt !== null) throw new Refused('rights-ended');
        const answer = await pulling(() =>
          asRequester(db, requester, (tx) => answerPull(tx, needs, requester, device, said)),
        );
        if (answer === null) throw new Refused('malformed');
        return sendPacked(request, reply, answer);
      },
    );

    app.post('/api/v1/sync/push', { ...options, bodyLimit: 40 * megabyte, schema: described.push }, async (request) => {
      const { device, said, requester } = await meet(request, pushRequest);
      if (device.isRevoked) throw new Refused('device-revoked');
      const takeAll = () =>
        asRequester(db, requester, async (tx): Promise<PushAnswer> => {
          const outcomes = await takeEntries(tx, recorder, device, said.entries);
          await noteReads(tx, device.id, said.reads);
          return { protocol: protocolVersion, log: await logId(tx), outcomes, now: now().toISOString() };
        });
      return pushing(() => retrying(takeAll));
    });

    app.post(
      '/api/v1/sync/photograph',
      { ...options, bodyLimit: 5 * megabyte, schema: described.photograph },
      async (request): Promise<PhotographAnswer> => {
        const { device, said, requester } = await meet(request, photographRequest);
        if (device.isRevoked) throw new Refused('device-revoked');
        const take = () => asRequester(db, requester, (tx) => takePhotograph(tx, requester, device, said));
        return { outcome: await pushing(take) };
      },
    );

    app.post(
      '/api/v1/sync/parcel',
      { ...options, bodyLimit: 5 * megabyte, schema: described.parcel },
      async (request): Promise<ParcelAnswer> => {
        const { device, said, requester } = await meet(request, parcelRequest);
        if (device.isRevoked) throw new Refused('device-revoked');
        const take = await readParcel(needs, device, said);
        return pushing(() => retrying(() => asRequester(db, requester, (tx) => take(tx, requester))));
      },
    );

    app.post(
      '/api/v1/sync/hand-in',
      { ...options, bodyLimit: 40 * megabyte, schema: described.handIn },
      async (request) => {
        const { device, said, requester } = await meet(request, handInRequest);
        if (!device.isRevoked) throw new Refused('malformed');
        const { entries, reads = [], parcels = [] } = said;
        const handedIn = { device, how: 'revoked', receivedBy: null, madeAt: null } as const;
        await ownerTransaction(db, requester, async (tx: Tx) => {
          // It hands in whatever it wrote: this service may have been taken back to before it had it.
          const missing = await notInTheLog(tx, entries);
          if (missing.length > 0)
            await keepHandedIn(tx, { ...handedIn, id: newId(), entries: missing, parcels: [], now: now() });
          // By themselves: whoever may not see entries may decide of these.
          if (parcels.length > 0)
            await keepHandedIn(tx, { ...handedIn, id: newId(), entries: [], parcels, now: now() });
          await noteReads(tx, device.id, reads);
        });
        return { kept: entries.length, parcels: parcels.length };
      },
    );
  };
}

/** Two devices that write of the same people at once may each wait for the other; the database ends one of them, which begins again. */
async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const { code } = (error ?? {}) as { code?: unknown };
      if (attempt === 4 || (code !== '40P01' && code !== '40001')) throw error;
    }
  }
}
