import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { makeRules } from '../data/rules-store.ts';
import { addWave, setUpSurvey } from '../data/survey-store.ts';
import { ChooseFormPage } from './choose-form-page.tsx';
import { openSurvey } from './open-survey.ts';
import { setUpAgain } from './set-up-again.ts';
import { readSetUp, setUpShape } from './read-set-up.ts';
import { SetUpPage } from './set-up-page.tsx';
import { surveyAddress } from './survey-address.ts';
import type { SurveysNeeds } from './surveys-needs.ts';

const author = { config: { permission: 'forms.author' } } as const;
const nameShape = z.object({ form: z.string().max(255).catch(''), version: z.string().max(255).catch('') });
const likeShape = z.object({ like: z.guid().nullable().catch(null).default(null) });

/** A new survey: the form is chosen first, as its questions are what rules and codes are of. */
export function setUpRoutes({ db, today, forms }: SurveysNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/surveys/new', author, async (request, reply) => {
      const { t, requester } = request;
      const { like } = likeShape.parse(request.query);
      const before = like === null ? null : await asRequester(db, requester, (tx) => openSurvey(tx, forms, like));
      if (nameShape.parse(request.query).form !== '') {
        const typed = before === null ? null : setUpAgain(before.survey, before.rules[0]?.rules ?? []);
        return show(request, reply, request.query, typed === null ? null : { ...typed, ...firstDay() });
      }
      const offered = await asRequester(db, requester, (tx) => forms.listed(tx));
      const shown = before === null ? offered : offered.filter(({ id }) => id === before.form.id);
      return reply.page(<ChooseFormPage t={t} forms={shown} like={before?.survey ?? null} />, {
        title: t('surveys.set-up.title'),
        back: '/surveys',
      });
    });

    app.post('/surveys/new', author, async (request, reply) => {
      const { requester, body } = request;
      const read = readForm(body, setUpShape);
      if (!read.ok) return show(request, reply.code(422), body, read.typed, read.problems);
      const outcome = await asRequester(db, requester, async (tx) => {
        const form = await forms.find(tx, { id: read.value.form, version: read.value.version });
        if (form === null || form.isClinical) throw new PageProblem('not-found');
        const setUp = readSetUp(read.value, form);
        if (!setUp.ok) return setUp;
        const { survey, rules, firstWave } = setUp.value;
        const id = await setUpSurvey(tx, { ...survey, teamId: requester.teamId });
        await makeRules(tx, { surveyId: id, rules, because: null, responsesThen: 0 });
        const { opensOn, closesOn } = survey;
        await addWave(tx, { surveyId: id, number: 1, kind: firstWave, opensOn, closesOn });
        await audit(tx, { action: 'survey.set-up', subjects: [id] });
        return { ok: true, id } as const;
      });
      if (!outcome.ok) return show(request, reply.code(422), body, read.typed, outcome.problems);
      return reply.redirect(surveyAddress(outcome.id), 303);
    });
  };

  function firstDay(): Typed {
    const first = toTypedDate(today());
    return { 'opens[day]': first.day, 'opens[month]': first.month, 'opens[year]': first.year };
  }

  async function show(
    { t, requester }: FastifyRequest,
    reply: FastifyReply,
    named: unknown,
    typed: Typed | null = null,
    problems: readonly FormProblem[] = [],
  ) {
    const name = nameShape.parse(named ?? {});
    const form = await asRequester(db, requester, (tx) => forms.find(tx, { id: name.form, version: name.version }));
    if (form === null || form.isClinical) throw new PageProblem('not-found');
    const page = <SetUpPage t={t} form={form} typed={typed ?? firstDay()} {...sayProblems(t, problems)} />;
    return reply.page(page, {
      title: t('surveys.set-up.title'),
      back: '/surveys/new',
      hasProblems: problems.length > 0,
    });
  }
}
