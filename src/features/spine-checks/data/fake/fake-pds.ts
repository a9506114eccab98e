import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';

import { nhsNumberOf } from '../../domain/nhs-number.ts';
import { fakeAuthorisation, type FakeClient } from './fake-authorisation.ts';
import { FakeProblem, operationOutcome } from './fake-outcome.ts';
import type { FakePatient } from './fake-patient.ts';
import { fakeResource } from './fake-resource.ts';
import { fakeSearchAsked, type AccessMode } from './fake-search-asked.ts';
import { fakeSearch } from './fake-search.ts';

/** What goes wrong with the next answer. */
export type FakeTrouble = Readonly<{ status: number; retryAfter?: string; body?: string }>;

export type FakePdsOptions = Readonly<{
  patients: () => Promise<readonly FakePatient[]>;
  client: FakeClient;
  nowMs: () => number;
  mode?: AccessMode;
  tokenLifeSeconds?: number;
  /** Asked before each answer about a patient. */
  troubleWith?: (asked: FastifyRequest) => FakeTrouble | null | Promise<FakeTrouble | null>;
}>;

export type FakePds = Readonly<{
  app: FastifyInstance;
  /** Listens on this machine alone, on whichever port is free; gives the addresses of the API and of its tokens. */
  listen(): Promise<Readonly<{ baseUrl: string; tokenUrl: string }>>;
  /** Every token given so far is good no longer. */
  forgetTokens(): void;
  close(): Promise<void>;
}>;

const base = '/personal-demographics/FHIR/R4';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * A Personal Demographics Service with invented people: retrieval and search with the rules, errors and leavings-out that the service documents
 * (docs/decisions/0030-nhs-number-checks.md says which documents, and where they say nothing).
 */
export function createFakePds(options: FakePdsOptions): FakePds {
  const { patients, mode = 'application', nowMs } = options;
  const authorisation = fakeAuthorisation(options.client, nowMs, options.tokenLifeSeconds ?? 599);
  const app = fastify({ logger: false, routerOptions: { ignoreTrailingSlash: true } });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => {
    done(null, new URLSearchParams(String(body)));
  });
  let tokenUrl = '';

  app.post('/oauth2/token', async (request, reply) => {
    const token = authorisation.token(request.body as URLSearchParams, tokenUrl);
    if (token !== null) return token;
    return reply.code(401).send({ error: 'invalid_request', error_description: 'Malformed JWT in client_assertion' });
  });

  app.addHook('preHandler', async (request, reply) => {
    if (!request.url.startsWith(base)) return;
    void reply.header('content-type', 'application/fhir+json; charset=utf-8');
    for (const name of ['x-request-id', 'x-correlation-id'] as const) {
      if (request.headers[name] !== undefined) void reply.header(name, request.headers[name]);
    }
    const trouble = (await options.troubleWith?.(request)) ?? null;
    if (trouble !== null) {
      if (trouble.retryAfter !== undefined) void reply.header('retry-after', trouble.retryAfter);
      return reply.code(trouble.status).send(trouble.body ?? '');
    }
    checkHeaders(request, authorisation.isLetIn);
  });

  app.setErrorHandler((error, _, reply) => {
    if (!(error instanceof FakeProblem)) throw error;
    return reply.code(error.status).send(JSON.stringify(operationOutcome(error.code, error.message)));
  });

  app.get<{ Params: { id: string } }>(`${base}/Patient/:id`, async (request, reply) => {
    const number = nhsNumberOf(request.params.id);
    if (number === null || number !== request.params.id)
      throw new FakeProblem(400, 'INVALID_RESOURCE_ID', `Invalid value - '${request.params.id}' in field 'id'`);
    const everybody = await patients();
    const asked = everybody.find((one) => one.nhsNumber === number);
    if (asked === undefined) throw new FakeProblem(404, 'RESOURCE_NOT_FOUND', 'Patient not found');
    const shown = asked.isInvalidated ? everybody.find((one) => one.nhsNumber === asked.supersededBy) : asked;
    if (shown === undefined) throw new FakeProblem(404, 'INVALIDATED_RESOURCE', 'Patient was invalidated');
    void reply.header('etag', 'W/"1"');
    return JSON.stringify(fakeResource(shown, 'retrieval'));
  });

  app.get(`${base}/Patient`, async (request) => {
    const asked = fakeSearchAsked(new URLSearchParams(request.url.split('?')[1] ?? ''), mode);
    const matches = fakeSearch(asked, await patients());
    if (matches.length > asked.most)
      return JSON.stringify(operationOutcome('TOO_MANY_MATCHES', 'Too many matches were found - refine the search'));
    return JSON.stringify({
      resourceType: 'Bundle',
      type: 'searchset',
      timestamp: new Date(nowMs()).toISOString(),
      total: matches.length,
      entry: matches.map(({ score, patient }) => ({
        fullUrl: `https://api.service.nhs.uk${base}/Patient/${patient.nhsNumber}`,
        search: { score },
        resource: fakeResource(patient, 'search'),
      })),
    });
  });

  return {
    app,
    listen: async () => {
      const address = await app.listen({ port: 0, host: '127.0.0.1' });
      tokenUrl = `${address}/oauth2/token`;
      return { baseUrl: `${address}${base}`, tokenUrl };
    },
    forgetTokens: () => authorisation.forgetAll(),
    close: () => app.close(),
  };
}

function checkHeaders({ headers }: FastifyRequest, isLetIn: (authorization: string | undefined) => boolean): void {
  if (!isLetIn(headers.authorization)) throw new FakeProblem(401, 'ACCESS_DENIED', 'Missing or invalid access token');
  const requestId = headers['x-request-id'];
  if (requestId === undefined) throw new FakeProblem(400, 'MISSING_VALUE', "Missing value - 'X-Request-ID'");
  for (const id of [requestId, headers['x-correlation-id']]) {
    if (id !== undefined && !uuid.test(String(id)))
      throw new FakeProblem(400, 'INVALID_VALUE', `Invalid value - '${String(id)}' in header`);
  }
}
