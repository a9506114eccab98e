import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { deviceWords } from '#platform/access/domain/device-words.ts';
import { may } from '#platform/access/domain/permissions.ts';
import { asRequester } from '#platform/database/requester.ts';
import type { Result } from '#platform/problems/result.ts';
import { isFromOurPage } from '#platform/web/csrf.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { enrolDevice, recoverDevice, type EnrolNeeds } from '../data/enrol-device.ts';
import { readFieldSettings } from '../data/field-settings.ts';
import {
  enrolRequest,
  recoveryRequest,
  type DeviceProblem,
  type EnrolAnswer,
  type SessionAnswer,
} from '../domain/device-requests.ts';
import { described } from './answer-shapes.ts';
import { isUnreadable, jsonOnly } from './json-only.ts';

const statusOf: Readonly<Record<DeviceProblem, number>> = {
  malformed: 400,
  'no-session': 401,
  'not-allowed': 403,
  'another-person': 403,
  'device-revoked': 403,
  'key-lost': 404,
  'passkey-wanted': 409,
};

const hour = 60 * 60_000;
/** Nobody sets up more browsers than this in an hour. */
const fewDevices = { max: 30, timeWindow: hour } as const;
const deviceId = z.object({ id: z.guid() });

/** `/api/v1/devices`: what a browser asks while its reader is signed in, to become a device or to be let in again. */
export function deviceRoutes(needs: EnrolNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    jsonOnly(app, (error) => {
      const problem = problemOf(error);
      return problem === null ? null : { status: statusOf[problem], problem };
    });

    app.get(
      '/api/v1/devices/session',
      { config: { permission: 'account.own' }, schema: described.session },
      async ({ requester }): Promise<SessionAnswer> =>
        asRequester(needs.db, requester, async (tx) => {
          const { userId, teamId, role } = requester;
          const [user, team] = [
            await tx.selectFrom('app_user').select('name').where('id', '=', userId).executeTakeFirstOrThrow(),
            await tx.selectFrom('team').select('name').where('id', '=', teamId).executeTakeFirstOrThrow(),
          ];
          const settings = await readFieldSettings(tx, teamId);
          return {
            userId,
            name: user.name,
            teamId,
            teamName: team.name,
            role,
            mayEnrol: may(role, 'field.use'),
            settings,
          };
        }),
    );

    app.post(
      '/api/v1/devices',
      { config: { permission: 'field.use', rateLimit: fewDevices }, preHandler: fromOurPage, schema: described.enrol },
      async (request, reply) => {
        const read = enrolRequest.safeParse(request.body);
        if (!read.success) return refuse(reply, 'malformed');
        return answer(reply, await enrolDevice(needs, request.requester, { ...read.data, words: wordsOf(request) }));
      },
    );

    app.post(
      '/api/v1/devices/:id/recovery',
      {
        config: { permission: 'account.own', rateLimit: fewDevices },
        preHandler: fromOurPage,
        schema: described.recovery,
      },
      async (request, reply) => {
        const params = deviceId.safeParse(request.params);
        const read = recoveryRequest.safeParse(request.body);
        if (!params.success || !read.success) return refuse(reply, 'malformed');
        const said = { ...read.data, words: wordsOf(request) };
        return answer(reply, await recoverDevice(needs, request.requester, params.data.id, said));
      },
    );
  };
}

/**
 * The session's cookie comes along by itself, so the browser has to say that one of our own pages asked. A form proves it by its token; a script by what no other site's page
 * can make a browser say (`Sec-Fetch-Site`, or `Origin` where there is none), and by sending JSON, which no form can.
 */
async function fromOurPage(request: FastifyRequest): Promise<void> {
  if (!isFromOurPage(request)) throw new PageProblem('not-allowed');
}

const wordsOf = (request: FastifyRequest): string => deviceWords(request.headers['user-agent']);

function problemOf(error: Parameters<typeof isUnreadable>[0]): DeviceProblem | null {
  if (error instanceof PageProblem) {
    if (error.kind === 'sign-in-needed') return 'no-session';
    if (error.kind === 'not-allowed' || error.kind === 'form-expired') return 'not-allowed';
  }
  return isUnreadable(error) ? 'malformed' : null;
}

function answer(reply: FastifyReply, result: Result<EnrolAnswer, DeviceProblem>): FastifyReply {
  return result.ok ? reply.send(result.value) : refuse(reply, result.problems[0] ?? 'malformed');
}

function refuse(reply: FastifyReply, problem: DeviceProblem): FastifyReply {
  return reply.status(statusOf[problem]).send({ problem });
}
