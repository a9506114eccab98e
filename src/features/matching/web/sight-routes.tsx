import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm } from '#platform/web/read-form.ts';

import { readAgreedSight } from '../data/settle-sight.ts';
import type { SettlingNeeds } from './settling-needs.ts';

type PersonRoute = { Params: { id: string } };

/** Taking back that a team may see a record: on the same day, for no reason, and at once. */
export function sightRoutes(needs: SettlingNeeds) {
  return (app: FastifyInstance): Promise<void> => {
    app.post<PersonRoute>(
      '/matching/sight/:id/end',
      { config: { permission: 'matching.ask' } },
      async (request, reply) => {
        const { requester } = request;
        const form = readForm(request.body, z.object({ entry: z.guid() }));
        if (!form.ok || !z.guid().safeParse(request.params.id).success) throw new PageProblem('bad-request');
        const stillSeen = await asRequester(needs.db, requester, async (tx) => {
          const person = await needs.describe(tx, request.params.id);
          const agreed = person === null ? [] : await readAgreedSight(tx, person.members);
          const given = agreed.find(({ entryId }) => entryId === form.value.entry);
          if (person === null || given === undefined) throw new PageProblem('not-found');
          await audit(tx, { action: 'person.sight-ended', subjects: person.members });
          await needs.append(tx, requester, [
            {
              subject: { kind: 'person', id: given.subjectId },
              kind: 'may-no-longer-see',
              happened: { on: needs.today() },
              body: { team: requester.teamId, why: request.t('matching.sight.why-ended') },
              replaces: [given.entryId],
            },
          ]);
          for (const id of [request.params.id, ...person.members])
            if ((await needs.describe(tx, id)) !== null) return id;
          return null;
        });
        return reply.redirect(stillSeen === null ? '/people' : `/people/${stillSeen}`, 303);
      },
    );
    return Promise.resolve();
  };
}
