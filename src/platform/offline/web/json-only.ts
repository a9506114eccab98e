import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { PageProblem } from '#platform/web/page-problem.ts';

/** What a refusal is called to whoever asked, with its status; null for what is not theirs to act on (too many, unwell), which is answered as everywhere. */
export type NameProblem = (error: FastifyError | PageProblem) => Readonly<{ status: number; problem: string }> | null;

/**
 * Routes that take JSON and nothing else, read it without giving any name in it a meaning, and answer what is wrong with `{ problem }`. A body may be packed
 * (`content-encoding: gzip`); `bodyLimit` of a route is what it may unpack to.
 */
export function jsonOnly(app: FastifyInstance, nameProblem: NameProblem): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, JSON.parse(body as string));
    } catch {
      done(new PageProblem('bad-request'));
    }
  });
  // Shapes are for the description; each handler reads its body by the same shape, so that nothing is said twice of what is wrong.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  app.setErrorHandler(async (error: FastifyError | PageProblem, request: FastifyRequest, reply: FastifyReply) => {
    const named = nameProblem(error);
    if (named === null) throw error;
    request.log.info({ problem: named.problem }, 'refused');
    return reply.status(named.status).send({ problem: named.problem });
  });
}

/** True for what is wrong with the request as it came: no JSON, too much of it, packed in a way that nobody can unpack. */
export const isUnreadable = (error: FastifyError | PageProblem): boolean =>
  [400, 413, 415].includes(error.statusCode ?? 500);
