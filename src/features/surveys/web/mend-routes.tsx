import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { correctPlace, lastDaysOf, moveLastDay, placesOf } from '../data/mended-store.ts';
import { LastDayPage, PlacePage } from './mend-pages.tsx';
import { openSurvey, type OpenSurvey } from './open-survey.ts';
import { doubtOfPlace } from './place-field.tsx';
import { dayShape, readDay } from './read-period.ts';
import { surveyAddress } from './survey-address.ts';
import type { SurveyRoute, SurveysNeeds } from './surveys-needs.ts';

type WayRoute = { Params: { survey: string; way: string } };

const author = { config: { permission: 'forms.author' } } as const;
const because = z.string('surveys.mended.no-because').trim().min(3, 'surveys.mended.no-because').max(500);
const lastDayShape = z.object({ ...dayShape('until'), because });
const placeShape = z.object({
  place: z.string().trim().max(200, 'surveys.add-way.long-place').default(''),
  'other-place': z.string().max(200).catch(''),
  because,
});

/** What may be put right of a survey that runs, with a reason that stays: its last day, and the place of a way in. */
export function mendRoutes({ db, forms }: SurveysNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<SurveyRoute>('/surveys/:survey/last-day', author, (request, reply) => showLastDay(request, reply));

    app.post<SurveyRoute>('/surveys/:survey/last-day', author, async (request, reply) => {
      const { requester, params, body } = request;
      const read = readForm(body, lastDayShape);
      if (!read.ok) return showLastDay(request, reply.code(422), read.typed, read.problems);
      const until = readDay(read.value, 'until', 'surveys.period.bad-closes');
      if (!until.ok) return showLastDay(request, reply.code(422), read.typed, until.problems);
      const isMoved = await asRequester(db, requester, async (tx) => {
        const { survey } = await openSurvey(tx, forms, params.survey);
        if (survey.closesOn === null || (until.value !== null && until.value <= survey.closesOn)) return false;
        await moveLastDay(tx, survey.id, until.value, read.value.because);
        await audit(tx, { action: 'survey.last-day-moved', subjects: [survey.id] });
        return true;
      });
      if (isMoved) return reply.redirect(surveyAddress(params.survey), 303);
      const problem = { field: 'until', message: 'surveys.last-day.not-later' };
      return showLastDay(request, reply.code(422), read.typed, [problem]);
    });

    app.get<WayRoute>('/surveys/:survey/ways-in/:way', author, (request, reply) => showPlace(request, reply));

    app.post<WayRoute>('/surveys/:survey/ways-in/:way', author, async (request, reply) => {
      const { requester, params, body } = request;
      const read = readForm(body, placeShape);
      if (!read.ok) return showPlace(request, reply.code(422), read.typed, read.problems);
      const doubt = await asRequester(db, requester, async (tx) => {
        const { survey, way } = await wayOf(tx, params);
        const { place } = read.value;
        const found = doubtOfPlace(survey, place, read.value['other-place']);
        if (found !== null) return found;
        await correctPlace(tx, way.collectionId, place === '' ? null : place, read.value.because);
        await audit(tx, { action: 'survey-way-in.place-corrected', subjects: [survey.id, way.collectionId] });
        return null;
      });
      if (doubt !== null) return showPlace(request, reply.code(422), read.typed, [doubt]);
      return reply.redirect(surveyAddress(params.survey), 303);
    });
  };

  async function wayOf(tx: Tx, params: WayRoute['Params']) {
    const { survey, waves }: OpenSurvey = await openSurvey(tx, forms, params.survey);
    for (const wave of waves) {
      const way = wave.waysIn.find(({ collectionId }) => collectionId === params.way);
      if (way !== undefined) return { survey, wave, way };
    }
    throw new PageProblem('not-found');
  }

  async function showLastDay(
    { t, requester, params }: FastifyRequest<SurveyRoute>,
    reply: FastifyReply,
    typed: Typed = {},
    problems: readonly FormProblem[] = [],
  ) {
    const { survey, before } = await asRequester(db, requester, async (tx) => {
      const open = await openSurvey(tx, forms, params.survey);
      return { survey: open.survey, before: await lastDaysOf(tx, open.survey.id) };
    });
    const page = <LastDayPage {...{ t, survey, before, typed }} {...sayProblems(t, problems)} />;
    return reply.page(page, {
      title: t('surveys.last-day.title'),
      back: surveyAddress(survey.id),
      hasProblems: problems.length > 0,
    });
  }

  async function showPlace(
    { t, requester, params }: FastifyRequest<WayRoute>,
    reply: FastifyReply,
    typed: Typed = {},
    problems: readonly FormProblem[] = [],
  ) {
    const shown = await asRequester(db, requester, async (tx) => {
      const found = await wayOf(tx, params);
      const id = found.way.collectionId;
      return { ...found, before: (await placesOf(tx, [id])).get(id) ?? [] };
    });
    const page = <PlacePage {...{ t, typed }} {...shown} {...sayProblems(t, problems)} />;
    return reply.page(page, {
      title: t('surveys.correct-place.title'),
      back: surveyAddress(shown.survey.id),
      hasProblems: problems.length > 0,
    });
  }
}
