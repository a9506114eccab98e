import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import type { Journey } from '../domain/journey.ts';
import { changeDetails } from '../domain/edit-details.ts';
import { entriesShown, knownDetails } from '../domain/known-details.ts';
import { detailsForm, fillDetails, readDetails } from '../domain/read-details-form.ts';
import { DetailsPage } from './details-page.tsx';
import { backToPerson, openPerson, write, type PersonRoute } from './open-person.ts';
import type { PeopleNeeds } from './people-needs.ts';

/** The form that changes the details of a person. */
export function detailsRoutes(needs: PeopleNeeds) {
  const { db, recorder, today } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    const showDetails = async (
      request: FastifyRequest<PersonRoute>,
      reply: FastifyReply,
      found: { journey: Journey },
      typed: Typed | null,
      problems: readonly FormProblem[],
    ) => {
      const { t } = request;
      const said = sayProblems(t, problems);
      return reply.page(
        <DetailsPage
          t={t}
          personId={request.params.id}
          typed={typed ?? fillDetails(knownDetails(found.journey))}
          seen={typed === null ? entriesShown(found.journey) : String(typed['seen'] ?? '').split(' ')}
          {...said}
        />,
        { title: t('people.edit.title'), back: `/people/${request.params.id}`, hasProblems: problems.length > 0 },
      );
    };
    app.get<PersonRoute>('/people/:id/details', write, async (request, reply) => {
      const found = await asRequester(db, request.requester, async (tx) => {
        const person = await openPerson(tx, request.params.id);
        await auditRead(tx, 'person', person.record.now.members);
        return person;
      });
      return showDetails(request, reply, found, null, []);
    });
    app.post<PersonRoute>('/people/:id/details', write, async (request, reply) => {
      const form = readForm(request.body, detailsForm);
      const outcome = await asRequester(db, request.requester, async (tx) => {
        const found = await openPerson(tx, request.params.id);
        if (!form.ok) return { found, problems: form.problems };
        const { details, problems } = readDetails(
          form.value,
          (text) => needs.readBirth(text, today()),
          knownDetails(found.journey),
        );
        if (problems.length > 0) return { found, problems };
        const change = changeDetails(found.journey.settled.details, details, new Set(form.value.seen.split(' ')));
        if (change !== null) {
          const entry = needs.write(request.requester, {
            subject: { kind: 'person', id: request.params.id },
            kind: 'details-recorded',
            happened: { on: today() },
            body: { details: change.details },
            replaces: change.replaces,
          });
          await recorder.appendAll(tx, [entry], 'own');
          await auditWrite(tx, 'person.details', found.record.now.members);
        }
        return { found, problems: [] };
      });
      if (outcome.problems.length === 0) return backToPerson(reply, request.params.id);
      void reply.code(422);
      return showDetails(request, reply, outcome.found, form.typed, outcome.problems);
    });
  };
}
