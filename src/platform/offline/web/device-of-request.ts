import type { FastifyRequest } from 'fastify';

const said = /^Device ([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}) ([\w-]{20,100})$/;

/** Who a request says it is, in its `authorization: Device <deviceId> <secret>`; null where it says nothing that could be read. Nothing of it is checked. */
export function namedDevice(request: FastifyRequest): Readonly<{ deviceId: string; secret: string }> | null {
  const [, deviceId, secret] = said.exec(request.headers.authorization ?? '') ?? [];
  return deviceId === undefined || secret === undefined ? null : { deviceId, secret };
}
