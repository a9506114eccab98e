import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { auditWrite } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { draftAnswers } from '#platform/instruments/domain/filling/draft-answers.ts';
import { answersGiven } from '#platform/instruments/domain/filling/filling-kinds.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { modeOf } from '../../domain/mode-of.ts';
import { formAddress } from './address.ts';
import { DifferingPage } from './differing-page.tsx';
import type { AssessmentFormNeeds } from './form-needs.ts';
import { openResponse, openWithPhotographs, type FormRoute } from './open-response.ts';
import { writerAbout } from './writer-about.ts';

const read = { config: { permission: 'assessments.read' } } as const;
const fill = { config: { permission: 'assessments.fill' } } as const;
const address = '/people/:personId/forms/:response/differing';

const chosen = z.object({
  path: z.string().max(2000),
  entry: z.guid(),
  seen: z.string().regex(/^[0-9a-f-]{36}( [0-9a-f-]{36}){0,99}$/),
});

/** Answers that differ, shown side by side and settled by an entry that takes the place of those that were seen. */
export function differingRoutes(needs: AssessmentFormNeeds) {
  const { db } = needs;
  return (app: FastifyInstance): Promise<void> => {
    app.get<FormRoute>(address, read, async (request, reply) => {
      const { t, requester } = request;
      const opened = await asRequester(db, requester, (tx) =>
        openWithPhotographs(tx, needs, request.params, t.language),
      );
      return reply.page(<DifferingPage t={t} opened={opened} />, {
        title: t('assessments.form.differing-title'),
        back: formAddress(opened.person.id, opened.response.id),
      });
    });

    app.post<FormRoute>(address, fill, async (request, reply) => {
      const { t, requester } = request;
      const choice = chosen.safeParse(request.body);
      if (!choice.success) throw new PageProblem('bad-request');
      const { path, entry, seen } = choice.data;
      const to = await asRequester(db, requester, async (tx) => {
        const { response, person, form } = await openResponse(tx, needs, request.params, t.language);
        const one = response.statements.get(path)?.find((statement) => statement.entry.id === entry);
        // Somebody else has settled it meanwhile: the page shows what stands.
        if (one !== undefined) {
          const drafts = draftAnswers(response, modeOf(form), [{ path, said: one.said, seen: seen.split(' ') }]);
          const write = writerAbout(response, needs.today());
          const entries = drafts.map(({ body, replaces }) => write(answersGiven.kind, body, replaces));
          await needs.append(tx, requester, entries);
          await auditWrite(tx, 'assessment.answers', person.members);
        }
        return formAddress(person.id, response.id, 'differing');
      });
      return reply.redirect(to, 303);
    });
    return Promise.resolve();
  };
}
