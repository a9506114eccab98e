import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { v4 as randomId } from 'uuid';

import { checkRequest, FakeProblem, type FakeType } from './fake-rules.ts';
import { checkToken } from './fake-token.ts';

/** A message as the fake keeps it. `status` is for a test to change. */
export type FakeNotification = {
  id: string;
  type: FakeType;
  reference: string | null;
  status: string;
  to: string;
  subject: string | null;
  body: string;
};

export type FakeNotifyOptions = Readonly<{
  serviceId: string;
  secretKey: string;
  nowMs: () => number;
  /** Requests that it takes within a minute, and messages that it takes in all: 3,000 and 250,000 at the real one. */
  perMinute?: () => number;
  perDay?: () => number;
  /** Asked before each answer: a status instead of the answer, or `cut`, by which the connection breaks. `after`: what was sent is kept first. */
  troubleWith?: (asked: FastifyRequest) => FakeTrouble | null | Promise<FakeTrouble | null>;
}>;

export type FakeTrouble = Readonly<
  { is: 'status'; status: number; body?: string } | { is: 'cut' | 'late'; after: boolean }
>;

export type FakeNotify = Readonly<{
  notifications: FakeNotification[];
  /** Listens on this machine alone; gives its address. */
  listen(): Promise<string>;
  /** Nothing was ever asked or sent. */
  forget(): void;
  close(): Promise<void>;
}>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * GOV.UK Notify as its documentation describes it: who is believed, what is refused with which error, limits, statuses. As at the real one, a reference that was
 * used before is no reason to refuse a message.
 */
export function createFakeNotify(options: FakeNotifyOptions): FakeNotify {
  const app = fastify({ logger: false, forceCloseConnections: true });
  const notifications: FakeNotification[] = [];
  const asked: number[] = [];

  app.setErrorHandler((error, _, reply) => {
    const problem = error instanceof FakeProblem ? error : new FakeProblem(500, 'Exception', 'Internal server error');
    return reply
      .code(problem.status)
      .send({ status_code: problem.status, errors: [{ error: problem.kind, message: problem.message }] });
  });

  app.addHook('preHandler', async (request) => {
    const now = options.nowMs();
    checkToken(request.headers.authorization, options, now);
    asked.push(now);
    const limit = options.perMinute?.() ?? 3000;
    if (asked.filter((at) => at > now - 60_000).length > limit)
      throw new FakeProblem(
        429,
        'RateLimitError',
        `Exceeded rate limit for key type LIVE of ${limit} requests per 60 seconds`,
      );
  });

  for (const type of ['sms', 'email', 'letter'] as const) {
    app.post(`/v2/notifications/${type}`, async (request, reply) => {
      const trouble = (await options.troubleWith?.(request)) ?? null;
      if (trouble?.is === 'status') return reply.code(trouble.status).send(trouble.body ?? '');
      if (trouble !== null && !trouble.after) return breakOff(request, trouble.is);
      const read = checkRequest(type, request.body);
      if (notifications.length >= (options.perDay?.() ?? 250_000))
        throw new FakeProblem(429, 'TooManyRequestsError', 'Exceeded send limits (250000) for today');
      const made: FakeNotification = {
        id: randomId(),
        type,
        status: type === 'letter' ? 'accepted' : 'created',
        ...read,
      };
      notifications.push(made);
      if (trouble !== null) return breakOff(request, trouble.is);
      return reply.code(201).send({
        id: made.id,
        reference: made.reference,
        content: { subject: made.subject, body: made.body },
        uri: `/v2/notifications/${made.id}`,
        template: { id: read.templateId, version: 1, uri: `/v2/template/${read.templateId}` },
        scheduled_for: null,
      });
    });
  }

  app.get<{ Params: { id: string } }>('/v2/notifications/:id', async (request, reply) => {
    const trouble = (await options.troubleWith?.(request)) ?? null;
    if (trouble?.is === 'status') return reply.code(trouble.status).send(trouble.body ?? '');
    if (!uuid.test(request.params.id)) throw new FakeProblem(400, 'ValidationError', 'id is not a valid UUID');
    const found = notifications.find(({ id }) => id === request.params.id);
    if (found === undefined) throw new FakeProblem(404, 'NoResultFound', 'No result found');
    return shown(found);
  });

  app.get<{ Querystring: { reference?: string; status?: string } }>('/v2/notifications', async (request, reply) => {
    const trouble = (await options.troubleWith?.(request)) ?? null;
    if (trouble?.is === 'status') return reply.code(trouble.status).send(trouble.body ?? '');
    const { reference, status } = request.query;
    const found = notifications
      .filter(
        (one) =>
          (reference === undefined || one.reference === reference) && (status === undefined || one.status === status),
      )
      .slice(-250)
      .reverse();
    return { notifications: found.map(shown), links: { current: '/v2/notifications' } };
  });

  return {
    notifications,
    listen: () => listen(app),
    forget: () => {
      notifications.length = 0;
      asked.length = 0;
    },
    close: () => app.close(),
  };
}

const shown = ({ id, type, reference, status, subject, body }: FakeNotification) => ({
  id,
  type,
  reference,
  status,
  subject,
  body,
});

const listen = (app: FastifyInstance): Promise<string> => app.listen({ port: 0, host: '127.0.0.1' });

/** The connection breaks, or nobody answers for longer than anybody waits. */
async function breakOff(request: FastifyRequest, how: 'cut' | 'late'): Promise<never> {
  if (how === 'cut') request.raw.socket.destroy();
  return new Promise(() => undefined);
}
