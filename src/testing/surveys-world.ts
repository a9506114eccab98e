import { randomUUID } from 'node:crypto';

import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';

import { may } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Database, type Requester, type Tx } from '#platform/database/requester.ts';
import { instrumentsContent } from '#platform/instruments/content/catalogue.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { messagesContent } from '#platform/messages/content/catalogue.ts';
import { spreadsheetsContent } from '#platform/spreadsheets/content/catalogue.ts';

import { analysisContent } from '../features/analysis/content/catalogue.ts';
import { formsContent } from '../features/forms/content/catalogue.ts';
import { hashOf } from '../features/forms/data/as-answerer.ts';
import { instrumentFinder } from '../features/forms/data/find-instrument.ts';
import { formsRoutes } from '../features/forms/web/routes.tsx';
import { surveysContent } from '../features/surveys/content/catalogue.ts';
import { toHear } from '../features/surveys/data/hearer-store.ts';
import { surveysOfWaysIn } from '../features/surveys/data/surveys-of-ways-in.ts';
import { registerSurveys, type SurveyFindings } from '../survey-desk.ts';
import { origin, secret } from './messages-world.ts';
import type { testWebServer } from './test-web-server.ts';

/** A survey that asks for consent, makes a code, and asks one thing before and after. */
export const antibiotics = [
  ['type', 'name', 'label::English (en)', 'label::Arabic (ar)', 'relevant', 'required', 'appearance'],
  ['select_one yn', 'consent', 'Do you agree?', 'هل توافق؟', '', '', ''],
  ['text', 'mother', 'First letter of your mother’s name', 'أول حرف من اسم أمك', '', '', ''],
  ['text', 'town', 'First letter of where you were born', 'أول حرف من مكان ولادتك', '', '', ''],
  ['integer', 'siblings', 'How many older brothers and sisters?', 'كم أخًا أو أختًا أكبر منك؟', '', '', ''],
  ['integer', 'day', 'Day of the month of your birth', 'يوم ولادتك من الشهر', '', '', ''],
  ['select_one yn', 'colds', 'Do antibiotics help against colds?', 'هل تنفع المضادات ضد الزكام؟', '', '', ''],
] as const;

type Server = ReturnType<typeof testWebServer>;

type SurveysWorld = Readonly<{
  isDemonstration?: boolean;
  shipped?: readonly Instrument[];
  /** Gets what a report is made of. */
  found?: (findings: SurveyFindings) => void;
}>;

/** The pages of forms and of surveys, for whoever asks. */
export function openSurveys(
  server: Server,
  db: Database,
  signedIn: Requester | null,
  { isDemonstration = true, shipped = [], found }: SurveysWorld = {},
): Promise<FastifyInstance> {
  const today = () => '2026-11-25' as LocalDate;
  const nowMs = () => Date.parse('2026-11-25T12:00:00Z');
  const find = instrumentFinder(shipped);
  return server({
    signedIn,
    may: ({ role }, permission) => may(role, permission),
    catalogues: [
      formsContent,
      surveysContent,
      messagesContent,
      analysisContent,
      instrumentsContent,
      spreadsheetsContent,
    ],
    routes: async (app) => {
      const mayDo = ({ role }: Requester, permission: Parameters<typeof may>[1]) => may(role, permission);
      const forms = {
        db,
        today,
        nowMs,
        isDemonstration,
        isSecure: false,
        may: mayDo,
        find,
        surveysOfWaysIn,
        toHear,
        shipped,
      };
      await app.register(formsRoutes(forms));
      const needs = { db, today, nowMs, isSecure: false, isDemonstration, secret, origin, find, shipped };
      const findings = await registerSurveys(app, needs);
      found?.(findings);
    },
  });
}

/** What surveys have come to, as another feature asks for it. */
export async function surveyFindings(server: Server, db: Database) {
  const all: SurveyFindings[] = [];
  await openSurveys(server, db, null, { found: (findings) => all.push(findings) });
  return {
    asked: <Value>(who: Requester, ask: (findings: SurveyFindings, tx: Tx) => Promise<Value>): Promise<Value> =>
      asRequester(db, who, (tx) => {
        const [findings] = all;
        if (findings === undefined) throw new Error('The pages of surveys were not opened.');
        return ask(findings, tx);
      }),
  };
}

type Answered = Readonly<{
  collectionId: string;
  form: Readonly<{ id: string; version: string }>;
  said: Readonly<Record<string, string | number | readonly string[]>>;
  language?: string;
  on?: string;
  isDone?: boolean;
  /** What opens it again, of twelve letters. */
  key?: string;
}>;

/** A response by link, as the link's pages would keep it; gives its id. */
export async function answer(db: Database, answered: Answered): Promise<string> {
  const { collectionId, form, said, language = 'en', on = '2026-11-25', isDone = true } = answered;
  const id = randomUUID();
  const hash = hashOf(answered.key ?? id);
  await sql`insert into form_response (id, collection_id, instrument_id, instrument_version, way, language, begun_on, key_hash)
    values (${id}, ${collectionId}, ${form.id}, ${form.version}, 'link', ${language}, ${on}, ${hash})`.execute(db);
  const answers = Object.entries(said).map(([name, value]) => ({
    path: `/data/${name}`,
    said: { is: 'value', value },
  }));
  const body = { instrument: form, response: id, mode: { is: 'self' }, answers, instances: [] };
  await sql`insert into form_answers (response_id, body) values (${id}, ${JSON.stringify(body)})`.execute(db);
  if (isDone) await sql`insert into form_done (response_id, done_on) values (${id}, ${on})`.execute(db);
  return id;
}
