import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { sectionsOf } from '#platform/instruments/domain/sections.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { outcomeOfAnswers, readDecisions, type Outcome } from '../../domain/decisions.ts';
import { isDoneIn } from '../../domain/is-done-in.ts';
import { assessmentDone } from '../../domain/kinds.ts';
import { minutesSpent, readMinutes } from '../../domain/minutes-spent.ts';
import { modeOf } from '../../domain/mode-of.ts';
import { readCircumstances } from '../../domain/read-circumstances.ts';
import { sectionsFinished } from '../../domain/sections-finished.ts';
import { FollowsFields } from '../../ui/follows-fields.tsx';
import { formAddress } from './address.ts';
import { FinishPage } from './finish-page.tsx';
import type { AssessmentFormNeeds } from './form-needs.ts';
import { openResponse, type FormRoute, type OpenedResponse } from './open-response.ts';
import { writerAbout } from './writer-about.ts';

const fill = { config: { permission: 'assessments.fill' } } as const;
const address = '/people/:personId/forms/:response/finish';

const minutes = z
  .string()
  .transform(readMinutes)
  .refine((read) => read !== null, 'assessments.finish.minutes-wrong');
const finishForm = z.object({ do: z.enum(['keep', 'done']).catch('done'), minutes: minutes.optional() });

/** The end of an assessment: what follows is decided, and it is recorded as done, once, with its minutes and its interpreter. */
export function finishRoutes(needs: AssessmentFormNeeds) {
  const { db } = needs;
  const outcomeOf = ({ form, settled, response }: OpenedResponse): Outcome =>
    outcomeOfAnswers(readCircumstances(form, needs.today()), settled.facts, response.id, needs.today());

  return (app: FastifyInstance): Promise<void> => {
    app.get<FormRoute>(address, fill, async (request, reply) => {
      const { t, requester } = request;
      const opened = await asRequester(db, requester, (tx) => openResponse(tx, needs, request.params, t.language));
      return show(request, reply, opened, outcomeOf(opened), {}, []);
    });

    app.post<FormRoute>(address, fill, async (request, reply) => {
      const { t, requester } = request;
      const said = await asRequester(db, requester, async (tx) => {
        const opened = await openResponse(tx, needs, request.params, t.language);
        const outcome = outcomeOf(opened);
        return { opened, outcome, ...(await keep(tx, request, needs, opened, outcome)) };
      });
      const { opened, outcome, problems, typed, isDone } = said;
      if (problems.length > 0) return show(request, reply.code(422), opened, outcome, typed, problems);
      return reply.redirect(formAddress(opened.person.id, opened.response.id, isDone ? 'summary' : 'finish'), 303);
    });
    return Promise.resolve();
  };
}

type Kept = Readonly<{ problems: readonly FormProblem[]; typed: Typed; isDone: boolean }>;

/** Keeps every decision that is right, whatever else is wrong; and that it is done, where nothing is. */
async function keep(
  tx: Tx,
  request: FastifyRequest<FormRoute>,
  needs: AssessmentFormNeeds,
  { response, form, person, settled }: OpenedResponse,
  outcome: Outcome,
): Promise<Kept> {
  const read = readForm(request.body, finishForm);
  const { decisions, problems } = readDecisions(outcome, read.typed, response.id);
  const isToBeDone = read.ok && read.value.do === 'done';
  const wrong = [...(read.ok ? [] : read.problems), ...problems];
  const done =
    isToBeDone && wrong.length === 0 && !isDoneIn(settled.facts, response.id)
      ? [
          {
            kind: assessmentDone.kind,
            body: {
              response: response.id,
              minutes: read.value.minutes,
              mode: modeOf(form),
              sections: sectionsFinished(sectionsOf(form)),
            },
          },
        ]
      : [];
  // The minute matters: how long it took until the practice had it is counted from here.
  const write = writerAbout(response, needs.today(), needs.nowMs());
  const drafts = [...decisions, ...done].map(({ kind, body }) => write(kind, body));
  await needs.append(tx, request.requester, drafts);
  if (decisions.length > 0) await auditWrite(tx, 'assessment.decisions', person.members);
  if (done.length > 0) await auditWrite(tx, 'assessment.done', person.members);
  return { problems: wrong, typed: read.typed, isDone: isToBeDone };
}

function show(
  { t }: FastifyRequest<FormRoute>,
  reply: FastifyReply,
  opened: OpenedResponse,
  outcome: Outcome,
  typed: Typed,
  problems: readonly FormProblem[],
): Promise<void> {
  const { response, form, person, settled } = opened;
  const written = [response.begun, ...response.entries].map((entry) => entry.written.ms);
  const said = sayProblems(t, problems);
  const page = (
    <FinishPage
      t={t}
      opened={opened}
      sections={sectionsOf(form)}
      mode={modeOf(form)}
      minutes={String(typed['minutes'] ?? minutesSpent(written))}
      isDone={isDoneIn(settled.facts, response.id)}
      follows={<FollowsFields t={t} outcome={outcome} typed={typed} errorFor={said.errorFor} />}
      {...said}
    />
  );
  return reply.page(page, {
    title: t('assessments.finish.title'),
    back: formAddress(person.id, response.id),
    hasProblems: problems.length > 0,
  });
}
