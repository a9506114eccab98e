import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify';

type Operation = Readonly<{
  url: string;
  methods: readonly string[];
  schema: FastifySchema & Described;
  isPublic: boolean;
}>;
type Described = Readonly<{
  summary?: string;
  description?: string;
  /** Where it is not a session: a device's own secret. */
  security?: readonly Readonly<Record<string, readonly string[]>>[];
}>;
type Shape = Readonly<{ properties?: Record<string, unknown>; required?: readonly string[] }>;

const base = '/api/v1';
const inDocument = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Describes every route under `/api/v1` that has a schema (JSON Schema draft 7, as `z.toJSONSchema(shape, { target: 'draft-7' })` writes it) at `/api/v1/openapi.json`. */
export function describeApi(app: FastifyInstance, version: string): void {
  const operations: Operation[] = [];
  app.addHook('onRoute', (route: RouteOptions) => {
    if (!route.url.startsWith(`${base}/`) || route.schema === undefined) return;
    const methods = [route.method].flat().filter((method) => inDocument.has(method));
    const isPublic = route.config?.permission === 'public';
    if (methods.length > 0) operations.push({ url: route.url, methods, schema: route.schema, isPublic });
  });
  app.get(`${base}/openapi.json`, { config: { permission: 'public' } }, async () =>
    openApiDocument(operations, version),
  );
}

export function openApiDocument(operations: readonly Operation[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { url, methods, schema, isPublic } of operations) {
    const path = url.replace(/:(\w+)/g, '{$1}');
    for (const method of methods) (paths[path] ??= {})[method.toLowerCase()] = operation(schema, isPublic);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Alongside', version },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'session' },
        device: { type: 'apiKey', in: 'header', name: 'authorization', description: '`Device <deviceId> <secret>`' },
      },
    },
  };
}

function operation(schema: Operation['schema'], isPublic: boolean) {
  const responses = (schema.response ?? { 200: {} }) as Record<string, unknown>;
  return {
    ...(schema.summary && { summary: schema.summary }),
    ...(schema.description && { description: schema.description }),
    parameters: [...parameters(schema.params, 'path'), ...parameters(schema.querystring, 'query')],
    ...(schema.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schema.body } } } }
      : {}),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, body]) => [
        status,
        {
          description: (body as { description?: string }).description ?? '',
          content: { 'application/json': { schema: body } },
        },
      ]),
    ),
    ...(schema.security ? { security: schema.security } : isPublic ? {} : { security: [{ session: [] }] }),
  };
}

function parameters(shape: unknown, place: 'path' | 'query') {
  const { properties = {}, required = [] } = (shape ?? {}) as Shape;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}
