/** PostgreSQL: connection lost, shutting down, crashed, starting up, no free connection. Node: nobody listens, or hung up. */
const codes = new Set(['57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** What `pg` says without a code. */
const messages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after|driver has already been destroyed)/;

/** True for an error that says the database cannot be reached just now: a page answers 503 and the same request may be tried again. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && (codes.has(code) || code.startsWith('08'))) return true;
  return messages.test(error.message) || isDatabaseUnavailable(error.cause);
}
