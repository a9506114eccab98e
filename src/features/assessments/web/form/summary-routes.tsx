import type { FastifyInstance } from 'fastify';

import { audit, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { translator } from '#platform/language/translator.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { assessmentsContent } from '../../content/catalogue.ts';
import { actionsForPerson } from '../../domain/actions-for-person.ts';
import { isDoneIn } from '../../domain/is-done-in.ts';
import { personSummary } from '../../domain/person-summary.ts';
import { practiceBundle } from '../../domain/practice-bundle.ts';
import { assessmentSent } from '../../domain/practice-kinds.ts';
import { mayBeSent } from '../../domain/summary-of-filling.ts';
import { PersonSummary } from '../../ui/person-summary.tsx';
import { PracticeSummary } from '../../ui/practice-summary.tsx';
import { formAddress } from './address.ts';
import type { AssessmentFormNeeds } from './form-needs.ts';
import { openResponse, type FormRoute, type OpenedResponse } from './open-response.ts';
import { SummaryPage } from './summary-page.tsx';
import { summaryOfResponse } from './summary-of-response.ts';
import { writerAbout } from './writer-about.ts';

const read = { config: { permission: 'assessments.read' } } as const;
const address = '/people/:personId/forms/:response';

/** What the practice and the person receive of an assessment: on a screen, on paper, and as one coded document. */
export function summaryRoutes(needs: AssessmentFormNeeds) {
  const { db, english } = needs;
  // The practice reads English, whatever the reader of the page does.
  const open = (request: { requester: Parameters<typeof asRequester>[1]; params: FormRoute['Params'] }) =>
    asRequester(db, request.requester, (tx) => openResponse(tx, needs, request.params, 'en'));

  return (app: FastifyInstance): Promise<void> => {
    app.get<FormRoute>(`${address}/summary`, read, async (request, reply) => {
      const { t } = request;
      const opened = await open(request);
      const { person, response, settled, form } = opened;
      const summary = summaryOfResponse(opened, needs, english);
      const page = (
        <SummaryPage
          t={t}
          personId={person.id}
          responseId={response.id}
          isDone={isDoneIn(settled.facts, response.id)}
          mayBeSent={mayBeSent(form)}
          language={person.summary(settled.details).language ?? response.begun.body.language ?? 'en'}
        >
          <div lang="en" dir="ltr">
            <PracticeSummary t={english} summary={summary} />
          </div>
        </SummaryPage>
      );
      return reply.page(page, {
        title: t('assessments.summary.title'),
        back: formAddress(person.id, response.id),
      });
    });

    app.get<FormRoute>(`${address}/person-summary`, read, async (request, reply) => {
      const opened = await open(request);
      const { person, response, form, instrument } = opened;
      const summary = summaryOfResponse(opened, needs, english);
      const asked = (request.query as { language?: unknown }).language;
      const language = typeof asked === 'string' ? asked : (summary.person.language ?? 'en');
      const own = translator(language, assessmentsContent);
      const actions = actionsForPerson(summary.actions, english);
      const inOwn = { ...summary, actions, person: { ...summary.person, language } };
      const shown = personSummary(inOwn, instrument.compiled.instrument, {
        team: teamOf(opened),
        toPractice: mayBeSent(form) === true,
        sayAction: ({ is }) => {
          const key = `assessments.person.does.${is}` as const;
          const state = own.state(key);
          return state === 'untranslated' || state === 'source' ? null : { own: own(key), state };
        },
      });
      const page = <PersonSummary t={own} english={english} summary={shown} />;
      return reply.page(page, {
        title: request.t('assessments.summary.for-person'),
        back: formAddress(person.id, response.id, 'summary'),
      });
    });

    app.post<FormRoute>(`${address}/bundle`, read, async (request, reply) => {
      const { requester } = request;
      const bundle = await asRequester(db, requester, async (tx) => {
        const opened = await openResponse(tx, needs, request.params, 'en');
        const { response, settled, form, instrument, person } = opened;
        if (!isDoneIn(settled.facts, response.id)) throw new PageProblem('bad-request');
        // The person said no: nothing leaves, whoever asks.
        if (mayBeSent(form) === false) throw new PageProblem('not-allowed');
        const write = writerAbout(response, needs.today(), needs.nowMs());
        await needs.append(tx, requester, [write(assessmentSent.kind, { by: 'download', response: response.id })]);
        await auditWrite(tx, 'assessment.sent', person.members);
        await audit(tx, { action: 'assessment.exported', subjects: person.members });
        const summary = summaryOfResponse(opened, needs, english);
        return practiceBundle(summary, instrument.compiled.instrument, form, english, modeOfPath(opened));
      });
      return reply
        .header('content-disposition', `attachment; filename="assessment-${request.params.response}.json"`)
        .type('application/fhir+json; charset=utf-8')
        .send(JSON.stringify(bundle, null, 2));
    });
    return Promise.resolve();
  };
}

/** How the answer that stands for a path came. */
const modeOfPath =
  ({ response }: OpenedResponse) =>
  (path: string): Mode | null =>
    response.statements.get(path)?.at(-1)?.entry.body.mode ?? null;

/** The team that began it: whom the person can ask. Its telephone is not kept here yet. */
function teamOf({ person, response }: OpenedResponse): Readonly<{ name: string; phone: string | null }> | null {
  const name = person.entries.find(({ entry }) => entry.id === response.id)?.teamName ?? null;
  return name === null ? null : { name, phone: null };
}
