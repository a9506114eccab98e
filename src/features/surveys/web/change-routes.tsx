import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { makeRules } from '../data/rules-store.ts';
import { whoseResponses } from '../domain/whose-responses.ts';
import { openSurvey, readResponses, type OpenSurvey } from './open-survey.ts';
import { readRules } from './read-rules.ts';
import { rulesShape } from './read-set-up.ts';
import { RulesPage } from './rules-page.tsx';
import { surveyAddress } from './survey-address.ts';
import type { SurveyRoute, SurveysNeeds } from './surveys-needs.ts';
import { partField, WithdrawPage } from './withdraw-page.tsx';

const author = { config: { permission: 'forms.author' } } as const;
const changeShape = z.object({
  ...rulesShape,
  because: z.string('surveys.rules.no-because').trim().min(3, 'surveys.rules.no-because').max(500),
});
const withdrawShape = z
  .object({ number: z.string().max(40).catch(''), key: z.string().trim().max(100).catch('') })
  .catchall(z.string().max(200).catch(''));
const doneShape = z.object({ removed: z.coerce.number().int().min(1).max(50).nullable().catch(null).default(null) });

/** What may still change once a survey is set up: its rules, with a reason, and that somebody takes their answers back. */
export function changeRoutes({ db, forms }: SurveysNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<SurveyRoute>('/surveys/:survey/rules', author, (request, reply) => showRules(request, reply));

    app.post<SurveyRoute>('/surveys/:survey/rules', author, async (request, reply) => {
      const read = readForm(request.body, changeShape);
      if (!read.ok) return showRules(request, reply.code(422), read.typed, read.problems);
      const outcome = await asRequester(db, request.requester, async (tx) => {
        const open = await openSurvey(tx, forms, request.params.survey);
        const rules = readRules(read.value, open.form);
        if (!rules.ok) return rules;
        const responsesThen = (await readResponses(tx, forms, open)).length;
        const { because } = read.value;
        await makeRules(tx, { surveyId: open.survey.id, rules: rules.value, because, responsesThen });
        await audit(tx, { action: 'survey-rules.changed', subjects: [open.survey.id], reason: because });
        return { ok: true } as const;
      });
      if (!outcome.ok) return showRules(request, reply.code(422), read.typed, outcome.problems);
      return reply.redirect(surveyAddress(request.params.survey, 'flow'), 303);
    });

    app.get<SurveyRoute>('/surveys/:survey/withdraw', author, (request, reply) => showWithdraw(request, reply));

    app.post<SurveyRoute>('/surveys/:survey/withdraw', author, async (request, reply) => {
      const typed = withdrawShape.parse(request.body ?? {});
      const outcome = await asRequester(db, request.requester, async (tx) => {
        const open = await openSurvey(tx, forms, request.params.survey);
        const whose = await whoseOf(tx, open, typed);
        if (typeof whose === 'string') return whose;
        for (const id of whose) await forms.withdraw(tx, id);
        await audit(tx, {
          action: 'survey-answers.withdrawn',
          subjects: [open.survey.id],
          detail: { responses: whose.length },
        });
        return whose.length;
      });
      if (typeof outcome === 'string') {
        const message = outcome === 'nobody' ? 'surveys.withdraw.nobody' : 'surveys.withdraw.several';
        return showWithdraw(request, reply.code(422), [{ field: typed.key === '' ? 'number' : 'key', message }]);
      }
      return reply.redirect(`${surveyAddress(request.params.survey, 'withdraw')}?removed=${outcome}`, 303);
    });
  };

  /** The responses to remove: the one of the code that they were given, or whichever what they know otherwise points at. */
  async function whoseOf(tx: Tx, open: OpenSurvey, typed: z.infer<typeof withdrawShape>) {
    if (typed.key !== '') {
      const collections = open.waves.flatMap(({ waysIn }) => waysIn.map(({ collectionId }) => collectionId));
      const one = await forms.responseOfCode(tx, typed.key, collections);
      return one === null ? 'nobody' : [one];
    }
    const { pairing } = open.survey;
    const parts = pairing.by === 'self-made-code' ? pairing.parts : [];
    const code = new Map(parts.map(({ path }, at) => [path, [typed[partField(at)] ?? '']]));
    const whose = whoseResponses(pairing, await readResponses(tx, forms, open), { number: typed.number, code });
    return whose.is === 'found' ? whose.responses.map(({ id }) => id) : whose.is;
  }

  async function showRules(
    { t, requester, params }: FastifyRequest<SurveyRoute>,
    reply: FastifyReply,
    typed: Typed = {},
    problems: readonly FormProblem[] = [],
  ) {
    const { open, responses } = await asRequester(db, requester, async (tx) => {
      const found = await openSurvey(tx, forms, params.survey);
      return { open: found, responses: (await readResponses(tx, forms, found)).length };
    });
    const said = sayProblems(t, problems);
    return reply.page(<RulesPage t={t} open={open} responses={responses} typed={typed} {...said} />, {
      title: open.survey.title,
      back: surveyAddress(open.survey.id),
      hasProblems: problems.length > 0,
    });
  }

  async function showWithdraw(
    { t, requester, params, query }: FastifyRequest<SurveyRoute>,
    reply: FastifyReply,
    problems: readonly FormProblem[] = [],
  ) {
    const open = await asRequester(db, requester, (tx) => openSurvey(tx, forms, params.survey));
    const { removed } = doneShape.parse(query);
    const { errorList } = sayProblems(t, problems);
    return reply.page(<WithdrawPage t={t} open={open} removed={removed} errorList={errorList} />, {
      title: open.survey.title,
      back: surveyAddress(open.survey.id),
      hasProblems: problems.length > 0,
    });
  }
}
