import { randomInt } from 'node:crypto';

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { auditRead } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { listSurveys } from '../data/survey-store.ts';
import { flowsOf, pairsOf, responsesOfWave } from '../domain/flows.ts';
import { waveShown } from '../domain/survey.ts';
import { drawCards } from '../domain/pairing/card-number.ts';
import { CardsPage } from './cards-page.tsx';
import { FlowPage } from './flow-page.tsx';
import { openSurvey, readResponses } from './open-survey.ts';
import { PairsPage } from './pairs-page.tsx';
import { ProgressPage } from './progress-page.tsx';
import { surveyAddress } from './survey-address.ts';
import { SurveysPage } from './surveys-page.tsx';
import type { SurveyRoute, SurveysNeeds } from './surveys-needs.ts';
import { WayInCodePage } from './way-in-code-page.tsx';

const author = { config: { permission: 'forms.author' } } as const;
const cardsAtOnce = 100;
const waveShape = z.object({ wave: z.coerce.number().int().optional().catch(undefined) });

/** What a survey has come to so far, as numbers; for the team that asks, and nobody else. */
export function readRoutes({ db, forms, isSecure }: SurveysNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/surveys', author, async ({ t, requester }, reply) => {
      const surveys = await asRequester(db, requester, (tx) => listSurveys(tx));
      return reply.page(<SurveysPage t={t} surveys={surveys} />, { title: t('surveys.list.title') });
    });

    app.get<SurveyRoute>('/surveys/:survey/flow', author, async (request, reply) => {
      const { t } = request;
      const { open, responses } = await readAll(request);
      const flows = flowsOf(open.waves, open.rules[0]?.rules ?? [], responses);
      return reply.page(<FlowPage t={t} open={open} flows={flows} />, {
        title: open.survey.title,
        back: surveyAddress(open.survey.id),
      });
    });

    app.get<SurveyRoute>('/surveys/:survey/progress', author, async (request, reply) => {
      const { t } = request;
      const { open, responses } = await readAll(request);
      const asked = waveShape.parse(request.query).wave;
      const wave = waveShown(open.waves, responses, asked);
      const own = wave === null ? [] : responsesOfWave(wave, responses);
      return reply.page(<ProgressPage t={t} open={open} wave={wave} responses={own} />, {
        title: open.survey.title,
        back: surveyAddress(open.survey.id),
      });
    });

    app.get<SurveyRoute>('/surveys/:survey/pairs', author, async (request, reply) => {
      const { t } = request;
      const { open, responses } = await readAll(request);
      const each = pairsOf(open.survey, open.waves, open.rules[0]?.rules ?? [], responses);
      return reply.page(<PairsPage t={t} open={open} each={each} />, {
        title: open.survey.title,
        back: surveyAddress(open.survey.id),
      });
    });

    app.get<{ Params: SurveyRoute['Params'] & { collection: string } }>(
      '/surveys/:survey/ways-in/:collection/code',
      author,
      async (request, reply) => {
        const { t, requester, params } = request;
        const { survey, waves } = await asRequester(db, requester, (tx) => openSurvey(tx, forms, params.survey));
        const way = waves.flatMap(({ waysIn }) => waysIn).find((one) => one.collectionId === params.collection);
        if (way?.ways.includes('link') !== true) throw new PageProblem('not-found');
        const origin = `${isSecure ? 'https' : 'http'}://${request.host}`;
        return reply.page(<WayInCodePage t={t} survey={survey} way={way} origin={origin} />, {
          title: survey.title,
          back: surveyAddress(survey.id),
          without: ['notices'],
        });
      },
    );

    app.get<SurveyRoute>('/surveys/:survey/cards', author, async ({ t, requester, params }, reply) => {
      const open = await asRequester(db, requester, (tx) => openSurvey(tx, forms, params.survey));
      if (open.survey.pairing.by !== 'card') throw new PageProblem('not-found');
      return reply.page(<CardsPage t={t} open={open} cards={drawCards(cardsAtOnce, (below) => randomInt(below))} />, {
        title: open.survey.title,
        back: surveyAddress(open.survey.id),
      });
    });
  };

  function readAll({ requester, params }: FastifyRequest<SurveyRoute>) {
    return asRequester(db, requester, async (tx) => {
      const open = await openSurvey(tx, forms, params.survey);
      const responses = await readResponses(tx, forms, open);
      await auditRead(tx, 'survey-answers', [open.survey.id]);
      return { open, responses };
    });
  }
}
