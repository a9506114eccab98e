import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { addWave, addWayIn } from '../data/survey-store.ts';
import { waveKinds } from '../domain/survey.ts';
import { responseWays } from '../domain/survey-response.ts';
import { openSurvey } from './open-survey.ts';
import { doubtOfPlace } from './place-field.tsx';
import { periodShape, readPeriod } from './read-period.ts';
import { wholeNumber } from './read-rules.ts';
import { surveyAddress } from './survey-address.ts';
import { SurveyPage } from './survey-page.tsx';
import type { SurveyRoute, SurveysNeeds } from './surveys-needs.ts';

const author = { config: { permission: 'forms.author' } } as const;

const waveShape = z.object({ kind: z.enum(waveKinds, 'surveys.add-wave.no-kind'), ...periodShape });
const wayShape = z.object({
  wave: z.string().default(''),
  ways: z
    .union([z.enum(responseWays).transform((way) => [way]), z.array(z.enum(responseWays))], 'surveys.add-way.no-ways')
    .refine((chosen) => chosen.length > 0, 'surveys.add-way.no-ways'),
  place: z.string().trim().max(200, 'surveys.add-way.long-place').default(''),
  'other-place': z.string().max(200).catch(''),
  invited: z.string().max(20).default(''),
});

/** A survey, its waves, and the ways into them. */
export function waveRoutes({ db, forms, isSecure }: SurveysNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<SurveyRoute>('/surveys/:survey', author, (request, reply) => show(request, reply));

    app.post<SurveyRoute>('/surveys/:survey/waves', author, async (request, reply) => {
      const read = readForm(request.body, waveShape);
      if (!read.ok) return show(request, reply.code(422), read.typed, read.problems);
      const period = readPeriod(read.value);
      if (!period.ok) return show(request, reply.code(422), read.typed, period.problems);
      const problem = await asRequester(db, request.requester, async (tx): Promise<FormProblem | null> => {
        const { survey, waves } = await openSurvey(tx, forms, request.params.survey);
        const { opensOn, closesOn } = period.value;
        if (
          opensOn < survey.opensOn ||
          (survey.closesOn !== null && (closesOn === null || closesOn > survey.closesOn))
        ) {
          return { field: 'opens', message: 'surveys.add-wave.outside' };
        }
        const number = (waves.at(-1)?.number ?? 0) + 1;
        await addWave(tx, { surveyId: survey.id, number, kind: read.value.kind, opensOn, closesOn });
        await audit(tx, { action: 'survey-wave.opened', subjects: [survey.id], detail: { number } });
        return null;
      });
      if (problem !== null) return show(request, reply.code(422), read.typed, [problem]);
      return reply.redirect(surveyAddress(request.params.survey), 303);
    });

    app.post<SurveyRoute>('/surveys/:survey/ways-in', author, async (request, reply) => {
      const { requester } = request;
      const read = readForm(request.body, wayShape);
      if (!read.ok) return show(request, reply.code(422), read.typed, read.problems);
      const { place, invited: counted } = read.value;
      const invited = counted.trim() === '' ? null : wholeNumber(counted);
      if (invited === null && counted.trim() !== '') {
        const wrong = { field: 'invited', message: 'surveys.add-way.bad-invited' };
        return show(request, reply.code(422), read.typed, [wrong]);
      }
      const problem = await asRequester(db, requester, async (tx): Promise<FormProblem | null> => {
        const { survey, waves } = await openSurvey(tx, forms, request.params.survey);
        const wave = waves.find(({ number }) => String(number) === read.value.wave);
        if (wave === undefined) return { field: 'wave', message: 'surveys.add-way.no-wave' };
        const doubt = doubtOfPlace(survey, place, read.value['other-place']);
        if (doubt !== null) return doubt;
        if (!(await forms.mayOpen(tx, survey.form))) throw new PageProblem('not-allowed');
        const { opensOn, closesOn } = wave;
        const collection = { form: survey.form, ways: read.value.ways, opensOn, closesOn };
        const collectionId = await forms.open(tx, requester, collection);
        await addWayIn(tx, {
          collectionId,
          surveyId: survey.id,
          wave: wave.number,
          place: place === '' ? null : place,
          invited,
        });
        await audit(tx, { action: 'survey-way-in.opened', subjects: [survey.id, collectionId] });
        return null;
      });
      if (problem !== null) return show(request, reply.code(422), read.typed, [problem]);
      return reply.redirect(surveyAddress(request.params.survey), 303);
    });
  };

  async function show(
    request: FastifyRequest<SurveyRoute>,
    reply: FastifyReply,
    typed: Typed = {},
    problems: readonly FormProblem[] = [],
  ) {
    const { t, requester, params } = request;
    const { open, mayOpen } = await asRequester(db, requester, async (tx) => {
      const found = await openSurvey(tx, forms, params.survey);
      await auditRead(tx, 'survey', [found.survey.id]);
      return { open: found, mayOpen: await forms.mayOpen(tx, found.survey.form) };
    });
    const origin = `${isSecure ? 'https' : 'http'}://${request.host}`;
    const said = sayProblems(t, problems);
    const page = <SurveyPage t={t} open={open} mayOpen={mayOpen} origin={origin} typed={typed} {...said} />;
    return reply.page(page, { title: open.survey.title, back: '/surveys', hasProblems: problems.length > 0 });
  }
}
