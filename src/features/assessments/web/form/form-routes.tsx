import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { auditWrite } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { formBegun } from '#platform/instruments/domain/filling/filling-kinds.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { isDoneIn } from '../../domain/is-done-in.ts';
import { formAddress } from './address.ts';
import { differingRoutes } from './differing-routes.tsx';
import { finishRoutes } from './finish-routes.tsx';
import type { AssessmentFormNeeds } from './form-needs.ts';
import { besideOf, spokenBy } from '../../domain/spoken-languages.ts';
import { openAssessed, openResponse, type FormRoute, type OpenedPerson } from './open-response.ts';
import { photographRoutes } from './photograph-routes.ts';
import { questionsRoutes } from './questions-routes.tsx';
import { ResponsesPage, type BegunResponse } from './responses-page.tsx';
import { SectionsPage } from './sections-page.tsx';
import { summaryRoutes } from './summary-routes.tsx';

const read = { config: { permission: 'assessments.read' } } as const;
const fill = { config: { permission: 'assessments.fill' } } as const;

type PersonRoute = { Params: { personId: string } };

const beginForm = z.object({ language: z.string().max(35).default('') });

/** The initial health assessment at the desk: begun, gone on with by anybody of the team, and finished; without script. */
export function assessmentFormRoutes(needs: AssessmentFormNeeds) {
  const { db, may } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<PersonRoute>('/people/:personId/forms', read, async (request, reply) => {
      const { requester } = request;
      const found = await asRequester(db, requester, async (tx) => {
        const opened = await openAssessed(tx, needs, request.params.personId);
        const instrument = await needs.findInstrument(tx, needs.current);
        return { opened, instrument };
      });
      if (found.instrument === null) throw new PageProblem('not-found');
      const { instrument, opened } = found;
      const known = opened.person.languages.map((tag) => spokenBy(instrument.compiled.instrument, tag));
      const page = (
        <ResponsesPage
          t={request.t}
          person={opened.person}
          begun={begunOf(opened)}
          instrument={instrument}
          mayFill={may(requester, 'assessments.fill')}
          language={known.find((tag) => tag !== null) ?? null}
        />
      );
      return reply.page(page, { title: request.t('assessments.form.title'), back: `/people/${opened.person.id}` });
    });

    app.post<PersonRoute>('/people/:personId/forms', fill, async (request, reply) => {
      const { requester } = request;
      const { language } = beginForm.parse(request.body);
      const address = await asRequester(db, requester, async (tx) => {
        const { person } = await openAssessed(tx, needs, request.params.personId);
        const instrument = await needs.findInstrument(tx, needs.current);
        if (instrument === null) throw new PageProblem('not-found');
        if (!instrument.mayBegin) throw new PageProblem('not-allowed');
        const { id, version, title, language: own } = instrument.compiled.instrument;
        const spoken = spokenBy(instrument.compiled.instrument, language);
        const [response = ''] = await needs.append(tx, requester, [
          {
            subject: { kind: 'person', id: person.id },
            kind: formBegun.kind,
            happened: { on: needs.today() },
            body: {
              instrument: { id, version },
              title: title[own]?.text ?? id,
              ...(spoken === null ? {} : { language: spoken }),
            },
          },
        ]);
        await auditWrite(tx, 'assessment.begun', person.members);
        return formAddress(person.id, response);
      });
      return reply.redirect(address, 303);
    });

    app.get<FormRoute>('/people/:personId/forms/:response', read, async (request, reply) => {
      const { requester, t } = request;
      const opened = await asRequester(db, requester, (tx) => openResponse(tx, needs, request.params, t.language));
      return showSections(request, reply, opened, may(requester, 'assessments.fill'));
    });

    await app.register(questionsRoutes(needs));
    await app.register(photographRoutes(needs));
    await app.register(differingRoutes(needs));
    await app.register(finishRoutes(needs));
    await app.register(summaryRoutes(needs));
  };
}

function showSections(
  { t, query }: FastifyRequest<FormRoute>,
  reply: FastifyReply,
  opened: Awaited<ReturnType<typeof openResponse>>,
  mayFill: boolean,
): Promise<void> {
  const { instrument, response, person } = opened;
  const { beside } = query as { beside?: unknown };
  const second = besideOf(instrument.compiled.instrument, beside, response.begun.body.language, t.language);
  return reply.page(<SectionsPage t={t} opened={opened} beside={second} mayFill={mayFill} />, {
    title: t('assessments.form.title'),
    back: `/people/${person.id}/forms`,
  });
}

function begunOf({ responses, settled, person }: OpenedPerson): readonly BegunResponse[] {
  const told = new Map(person.entries.map((one) => [one.entry.id, one]));
  return responses.map(({ id, begun }) => ({
    id,
    on: begun.happened?.on ?? null,
    by: told.get(id)?.authorName ?? told.get(id)?.teamName ?? null,
    isDone: isDoneIn(settled.facts, id),
  }));
}
