import type { FastifyInstance } from 'fastify';

import { may } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester } from '#platform/database/requester.ts';
import { instrumentsContent } from '#platform/instruments/content/catalogue.ts';
import { spreadsheetsContent } from '#platform/spreadsheets/content/catalogue.ts';

import { registerCoDesign } from '../co-design-desk.ts';
import { coDesignContent } from '../features/co-design/content/catalogue.ts';
import { formsContent } from '../features/forms/content/catalogue.ts';
import { instrumentFinder } from '../features/forms/data/find-instrument.ts';
import { formsRoutes } from '../features/forms/web/routes.tsx';
import { surveysContent } from '../features/surveys/content/catalogue.ts';
import { surveysOfWaysIn } from '../features/surveys/data/surveys-of-ways-in.ts';
import { registerSurveys } from '../survey-desk.ts';
import { send, sheetsOf } from './forms-world.ts';
import { origin, secret } from './messages-world.ts';
import type { testWebServer } from './test-web-server.ts';

type Server = ReturnType<typeof testWebServer>;

/** The pages of forms, surveys and co-design on a day, for whoever asks. */
export function openCoDesign(
  server: Server,
  db: Database,
  signedIn: Requester | null,
  on = '2026-11-25',
): Promise<FastifyInstance> {
  const today = () => on as LocalDate;
  const nowMs = () => Date.parse(`${on}T12:00:00Z`);
  const needs = { db, today, nowMs, isSecure: false, isDemonstration: true, find: instrumentFinder([]), shipped: [] };
  return server({
    signedIn,
    may: ({ role }, permission) => may(role, permission),
    catalogues: [formsContent, surveysContent, coDesignContent, instrumentsContent, spreadsheetsContent],
    routes: async (app) => {
      await app.register(
        formsRoutes({ ...needs, may: ({ role }, permission) => may(role, permission), surveysOfWaysIn }),
      );
      await registerSurveys(app, { ...needs, secret, origin });
      await registerCoDesign(app, needs);
    },
  });
}

/** Brings a form, which then is a draft; gives its address. */
export async function bringDraft(
  app: FastifyInstance,
  id: string,
  version = '1',
  rows?: readonly (readonly string[])[],
): Promise<string> {
  const brought = await send(app, '/forms/new', '/forms/new', sheetsOf(id, version, rows));
  return String(brought.headers.location).split('?')[0] ?? '';
}
