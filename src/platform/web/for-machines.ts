import type { FastifyRequest } from 'fastify';

/** True for a request whose answer a program reads, not a person: it gets JSON, also when something is wrong. */
export function isForMachines(request: FastifyRequest): boolean {
  const { url, headers } = request;
  if (url.startsWith('/api/') || url.startsWith('/fhir/') || url.startsWith('/health/')) return true;
  const accept = headers.accept ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}
