import { randomUUID } from 'node:crypto';

import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';

import { may } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester } from '#platform/database/requester.ts';
import { analysisContent } from '#features/analysis/index.ts';

import { publicationContent } from '../features/publication/content/catalogue.ts';
import type { AnalysedSurvey, OpenQuestion } from '../features/publication/domain/analysed-survey.ts';
import type { SurveysToReport } from '../features/publication/web/publication-needs.ts';
import { registerPublication } from '../publication-desk.tsx';
import { analysedSurvey } from './analysed-survey.ts';
import type { testWebServer } from './test-web-server.ts';

/** A survey as its analysis would hand it over, which a test may change as people answer and withdraw. */
export type ReportedSurvey = {
  id: string;
  analysed: AnalysedSurvey;
  open: OpenQuestion[];
  withdrawn: LocalDate[];
  groupings: Readonly<{ name: string; label: string }>[];
};

/** A survey in the database with nobody's answers, and invented tables beside it. */
export async function reportedSurvey(db: Database, { teamId, userId }: Requester): Promise<ReportedSurvey> {
  const id = randomUUID();
  await sql`insert into survey (id, team_id, instrument_id, instrument_version, title, purpose, consent, opens_on, pairing, created_by)
    values (${id}, ${teamId}, 'antibiotics', '1', 'Antibiotics', 'To know what a film has to say.', '{"en": "We ask."}', '2026-09-01',
      '{"by": "nothing"}', ${userId})`.execute(db);
  return { id, analysed: analysedSurvey(id), open: [], withdrawn: [], groupings: [] };
}

/** What so many people wrote, each in a response of their own; gives the ids of the responses. */
export async function writeOpenly(
  db: Database,
  { teamId, userId }: Requester,
  survey: ReportedSurvey,
  texts: readonly Readonly<{ language: string; text: string }>[],
): Promise<readonly string[]> {
  const collection = randomUUID();
  const token = collection.replaceAll(/[^0-9a-f]/g, '').slice(0, 12);
  await sql`insert into form_collection (id, instrument_id, instrument_version, team_id, token, ways, opens_on, created_by)
    values (${collection}, 'antibiotics', '1', ${teamId}, ${token}, array['link'], '2026-09-01', ${userId})`.execute(
    db,
  );
  const answers = [];
  for (const { language, text } of texts) {
    const responseId = randomUUID();
    const hash = responseId.replaceAll('-', '').repeat(2);
    await sql`insert into form_response (id, collection_id, instrument_id, instrument_version, way, language, begun_on, key_hash)
      values (${responseId}, ${collection}, 'antibiotics', '1', 'link', ${language}, '2026-09-02', ${hash})`.execute(
      db,
    );
    answers.push({ responseId, language, text });
  }
  survey.open.push({ question: '/data/why', label: 'What would help you?', answers });
  return answers.map(({ responseId }) => responseId);
}

/** Somebody takes their answers back, as the pages of forms and surveys would do it. */
export async function withdraw(db: Database, survey: ReportedSurvey, responseId: string, on: LocalDate): Promise<void> {
  await sql`insert into form_withdrawn (response_id, collection_id, withdrawn_on)
    select id, collection_id, ${on} from form_response where id = ${responseId}`.execute(db);
  await sql`delete from form_response where id = ${responseId}`.execute(db);
  survey.withdrawn.push(on);
  survey.open = survey.open.map((one) => ({
    ...one,
    answers: one.answers.filter((answer) => answer.responseId !== responseId),
  }));
}

export const reportedToday = '2026-11-26' as LocalDate;

/** The pages of reports, for whoever asks, on these surveys. */
export function openReports(
  server: ReturnType<typeof testWebServer>,
  db: Database,
  signedIn: Requester | null,
  surveys: readonly ReportedSurvey[],
): Promise<FastifyInstance> {
  return server({
    signedIn,
    may: ({ role }, permission) => may(role, permission),
    catalogues: [publicationContent, analysisContent],
    routes: (app) =>
      registerPublication(app, {
        db,
        today: () => reportedToday,
        may: ({ role }, permission) => may(role, permission),
        alsoOut: [],
        surveys: surveysToReport(surveys),
      }),
  });
}

/** The surveys as the pages of reports ask for them. */
export function surveysToReport(surveys: readonly ReportedSurvey[]): SurveysToReport {
  const found = (id: string) => surveys.find((one) => one.id === id);
  return {
    list: () => Promise.resolve(surveys.map(({ id, analysed }) => ({ id, title: analysed.title }))),
    groupings: (_, id) => Promise.resolve(found(id)?.groupings ?? []),
    analysed: (_, id) => Promise.resolve(found(id)?.analysed ?? null),
    languages: (_, id) => Promise.resolve(found(id)?.analysed.languages ?? []),
    openAnswers: (_, id) => Promise.resolve(found(id)?.open ?? []),
    withdrawnSince: (_, id, day) => Promise.resolve((found(id)?.withdrawn ?? []).filter((on) => on >= day).length),
  };
}
