import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { auditWrite } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { latinDigits } from '#platform/language/latin-digits.ts';
import { sectionsOf } from '#platform/instruments/domain/sections.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';

import { assessmentDone } from '../../domain/kinds.ts';
import { minutesSpent } from '../../domain/minutes-spent.ts';
import { modeOf } from '../../domain/mode-of.ts';
import { formAddress } from './address.ts';
import { FinishPage } from './finish-page.tsx';
import type { AssessmentFormNeeds } from './form-needs.ts';
import { openResponse, type FormRoute, type OpenedResponse } from './open-response.ts';

const fill = { config: { permission: 'assessments.fill' } } as const;
const address = '/people/:personId/forms/:response/finish';

const finishForm = z.object({
  minutes: z
    .string()
    .transform((text) => Number(latinDigits(text.trim())))
    .refine(
      (minutes) => Number.isInteger(minutes) && minutes >= 1 && minutes <= 600,
      'assessments.finish.minutes-wrong',
    ),
});

/** The end of an assessment: recorded as done, once, with its minutes and its interpreter. */
export function finishRoutes(needs: AssessmentFormNeeds) {
  const { db } = needs;
  return (app: FastifyInstance): Promise<void> => {
    app.get<FormRoute>(address, fill, async (request, reply) => {
      const { t, requester } = request;
      const opened = await asRequester(db, requester, (tx) => openResponse(tx, needs, request.params, t.language));
      return show(request, reply, opened, null, []);
    });

    app.post<FormRoute>(address, fill, async (request, reply) => {
      const { t, requester } = request;
      const outcome = await asRequester(db, requester, async (tx) => {
        const opened = await openResponse(tx, needs, request.params, t.language);
        if (isDone(opened)) return { opened, problems: [], typed: null };
        const read = readForm(request.body, finishForm);
        if (!read.ok) return { opened, problems: read.problems, typed: String(read.typed['minutes'] ?? '') };
        const { response, person, form } = opened;
        await needs.append(tx, requester, [
          {
            subject: response.begun.subject,
            kind: assessmentDone.kind,
            happened: { on: needs.today() },
            body: { response: response.id, minutes: read.value.minutes, mode: modeOf(form) },
          },
        ]);
        await auditWrite(tx, 'assessment.done', person.members);
        return { opened, problems: [], typed: null };
      });
      const { opened, problems, typed } = outcome;
      if (problems.length > 0) return show(request, reply.code(422), opened, typed, problems);
      return reply.redirect(formAddress(opened.person.id, opened.response.id, 'summary'), 303);
    });
    return Promise.resolve();
  };
}

const isDone = ({ settled, response }: OpenedResponse): boolean =>
  settled.facts.some(
    ({ kind, body }) => kind === assessmentDone.kind && (body as { response?: string }).response === response.id,
  );

function show(
  { t }: FastifyRequest<FormRoute>,
  reply: FastifyReply,
  opened: OpenedResponse,
  typed: string | null,
  problems: readonly FormProblem[],
): Promise<void> {
  const { response, form, person } = opened;
  const written = [response.begun, ...response.entries].map((entry) => entry.written.ms);
  const page = (
    <FinishPage
      t={t}
      opened={opened}
      sections={sectionsOf(form)}
      mode={modeOf(form)}
      minutes={typed ?? String(minutesSpent(written))}
      isDone={isDone(opened)}
      follows={null}
      {...sayProblems(t, problems)}
    />
  );
  return reply.page(page, {
    title: t('assessments.finish.title'),
    back: formAddress(person.id, response.id),
    hasProblems: problems.length > 0,
  });
}
