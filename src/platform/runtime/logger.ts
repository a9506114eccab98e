import type { FastifyReply, FastifyRequest } from 'fastify';
import { pino } from 'pino';
import type { DestinationStream, LogFn, Logger } from 'pino';

import type { Settings } from './settings.ts';

/**
 * The one log. A request is logged by its id, method and the *pattern* of its route, never by its address, body, cookies or headers:
 * those hold people. An error is logged by its type, code and stack without the text of its message, unless the error is one of ours,
 * whose messages hold no personal data.
 */
export function createLogger(settings: Pick<Settings, 'logLevel'>, destination?: DestinationStream): Logger {
  const options = {
    level: settings.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { req: requestForLog, res: replyForLog, err: errorForLog, error: errorForLog },
    hooks: { logMethod: withoutWordsOfErrors },
    redact: { paths: personalPaths, censor: '[not logged]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

const personal = ['name', 'names', 'given', 'family', 'phone', 'email', 'nhsNumber', 'portReference', 'bornOn', 'text'];
const secret = ['password', 'token', 'secret', 'cookie', 'authorization'];
const carried = ['body', 'headers', 'params', 'query', 'url'];

/** A second line of defence, for an object that somebody logs whole. */
const personalPaths = [...personal, ...secret, ...carried].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

type RequestForLog = Pick<FastifyRequest, 'id' | 'method'> & { routeOptions?: { url?: string | undefined } };

function requestForLog({ id, method, routeOptions }: RequestForLog) {
  return { id, method, route: routeOptions?.url ?? 'no such page' };
}

function replyForLog(reply: FastifyReply) {
  return { status: reply.statusCode };
}

/** pino and Fastify both repeat an error's message as the line's own words. */
function withoutWordsOfErrors(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, second] = args as [unknown, unknown];
  const error = first instanceof Error ? first : (first as { err?: unknown } | null)?.err;
  if (error instanceof Error && (second === undefined || second === error.message)) {
    method.call(this, first instanceof Error ? { err: error } : (first as object), 'failed');
  } else method.apply(this, args);
}

type ErrorForLog = Readonly<{
  type: string;
  code: string | undefined;
  message?: string;
  stack: string | undefined;
  cause?: ErrorForLog;
}>;

function errorForLog(error: Error & { code?: string }): ErrorForLog {
  const isOurs = error.name === 'AlongsideError';
  return {
    type: error.name,
    code: error.code,
    ...(isOurs ? { message: error.message } : {}),
    stack: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(error.cause instanceof Error ? { cause: errorForLog(error.cause) } : {}),
  };
}
