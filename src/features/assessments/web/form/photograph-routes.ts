import type { FastifyInstance } from 'fastify';

import { auditRead } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { findPhotograph } from '#platform/photographs/data/photograph-store.ts';
import { replyPhotograph } from '#platform/photographs/web/reply-photograph.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import type { AssessmentFormNeeds } from './form-needs.ts';
import { openResponse, type FormRoute } from './open-response.ts';

const read = { config: { permission: 'assessments.read' } } as const;

/** A photograph that a filling names, for those who see its answers. Each look is a line of the audit log. */
export function photographRoutes(needs: AssessmentFormNeeds) {
  return (app: FastifyInstance): Promise<void> => {
    app.get<{ Params: FormRoute['Params'] & { name: string } }>(
      '/people/:personId/forms/:response/photographs/:name',
      read,
      async (request, reply) => {
        const { params, requester, t } = request;
        const photograph = await asRequester(needs.db, requester, async (tx) => {
          const { response, person } = await openResponse(tx, needs, params, t.language);
          const found = await findPhotograph(tx, response.begun.subject.id, params.name);
          if (found !== null) await auditRead(tx, 'photograph', person.members);
          return found;
        });
        if (photograph === null) throw new PageProblem('not-found');
        return replyPhotograph(reply, photograph);
      },
    );
    return Promise.resolve();
  };
}
