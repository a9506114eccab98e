import type { FastifyInstance } from 'fastify';

import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';
import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';
import { suggestionAddress } from '#features/surveys/index.ts';

import { registerCoDesign } from './co-design-desk.ts';
import { formsRoutes } from './features/forms/web/routes.tsx';
import { suggestionsRoutes } from './features/suggestions/web/routes.tsx';
import { toHear } from './features/surveys/data/hearer-store.ts';
import { findSurvey, surveyOfCollection } from './features/surveys/data/survey-store.ts';
import { surveysOfWaysIn } from './features/surveys/data/surveys-of-ways-in.ts';
import { tellHearers } from './features/surveys/data/tell-hearers.ts';
import { pathsOfPairing } from './features/surveys/domain/pairing/pairing-plan.ts';
import { hiqualityReport, registerHiqualityReport } from './hiquality-report.ts';
import { registerPublication } from './publication-desk.tsx';
import { registerSurveys, type SurveyDeskNeeds } from './survey-desk.ts';

export type ListeningDeskNeeds = SurveyDeskNeeds &
  Readonly<{
    newId: () => string;
    may: (requester: Requester, permission: GuardedPermission) => boolean;
    append: (tx: Tx, requester: Requester, draft: Draft) => Promise<void>;
  }>;

/** Registers the pages of what people are asked, what they say, and what became of it; and hands each what it needs of the others. */
export async function registerListening(app: FastifyInstance, needs: ListeningDeskNeeds): Promise<void> {
  const { db, today, nowMs, secret, origin, may, newId, append } = needs;
  await app.register(
    formsRoutes({
      ...needs,
      surveysOfWaysIn,
      toHear,
      suggestFrom: async (tx, collectionId) => {
        const surveyId = await surveyOfCollection(tx, collectionId);
        const survey = surveyId === null ? null : await findSurvey(tx, surveyId);
        if (survey === null) return null;
        const pairing = new Set(pathsOfPairing(survey.pairing));
        return ({ path, ...about }) => (pairing.has(path) ? null : suggestionAddress(survey.id, about));
      },
    }),
  );
  const surveys = await registerSurveys(app, needs);
  const alsoOut = needs.isDemonstration ? [hiqualityReport] : [];
  if (needs.isDemonstration) registerHiqualityReport(app, needs);
  await registerPublication(app, { db, today, may, surveys, alsoOut });
  await registerCoDesign(app, needs);
  await app.register(
    suggestionsRoutes({
      db,
      today,
      holidays: englandAndWales,
      newId,
      may,
      origin,
      tell: (tx, published) => tellHearers(tx, { secret, origin, nowMs }, published),
      append,
    }),
  );
}
