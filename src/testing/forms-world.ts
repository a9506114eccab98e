import type { FastifyInstance } from 'fastify';

import { may } from '#platform/access/domain/permissions.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Requester } from '#platform/database/requester.ts';
import { instrumentsContent } from '#platform/instruments/content/catalogue.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { spreadsheetsContent } from '#platform/spreadsheets/content/catalogue.ts';

import { formsContent } from '../features/forms/content/catalogue.ts';
import { instrumentFinder } from '../features/forms/data/find-instrument.ts';
import { formsRoutes } from '../features/forms/web/routes.tsx';
import { formOn, post, type testWebServer } from './test-web-server.ts';

/** A survey in English and Arabic, as its author would paste it. */
export const survey = [
  ['type', 'name', 'label::English (en)', 'label::Arabic (ar)', 'relevant', 'required', 'appearance'],
  ['select_one yn', 'seen', 'Did you see a doctor?', 'هل زرت طبيبًا؟', '', 'yes', ''],
  ['text', 'why', 'Why not?', 'لماذا لا؟', "${seen} = 'no'", '', ''],
  ['begin_group', 'you', 'About you', 'عنك', '', '', 'field-list'],
  ['integer', 'age', 'How old are you?', 'كم عمرك؟', '', '', ''],
  ['date', 'since', 'Since when are you here?', 'منذ متى أنت هنا؟', '', '', ''],
  ['end_group', '', '', '', '', '', ''],
] as const;
export const choices = [
  ['list_name', 'name', 'label::English (en)', 'label::Arabic (ar)'],
  ['yn', 'yes', 'Yes', 'نعم'],
  ['yn', 'no', 'No', 'لا'],
] as const;

export const settingsOf = (id: string, version: string | number = '1') =>
  [
    ['form_title', 'form_id', 'version', 'default_language'],
    ['Seeing a doctor', id, String(version), 'English (en)'],
  ] as const;

export const tabbed = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

/** The sheets as they are pasted. */
export const sheetsOf = (
  id: string,
  version: string | number = '1',
  rows: readonly (readonly string[])[] = survey,
  lists: readonly (readonly string[])[] = choices,
) => ({
  survey: tabbed(rows),
  choices: tabbed(lists),
  settings: tabbed(settingsOf(id, version)),
});

type Server = ReturnType<typeof testWebServer>;

type FormsWorld = Readonly<{
  shipped?: readonly Instrument[];
  today?: string;
  isDemonstration?: boolean;
  log?: (line: string) => void;
}>;

/** The pages of forms, for whoever asks. */
export function openForms(
  server: Server,
  db: Database,
  signedIn: Requester | null,
  { shipped = [], today = '2026-11-25', isDemonstration = false, log }: FormsWorld = {},
): Promise<FastifyInstance> {
  return server({
    signedIn,
    ...(log !== undefined && { log }),
    may: ({ role }, permission) => may(role, permission),
    catalogues: [formsContent, instrumentsContent, spreadsheetsContent],
    routes: (app) =>
      app.register(
        formsRoutes({
          db,
          today: () => today as LocalDate,
          nowMs: () => Date.parse(`${today}T12:00:00Z`),
          isDemonstration,
          isSecure: false,
          may: ({ role }, permission) => may(role, permission),
          find: instrumentFinder(shipped),
          shipped,
        }),
      ),
  });
}

/** Sends a form of a page as its reader would; gives the answer. */
export async function send(
  app: FastifyInstance,
  page: string,
  action: string,
  fields: Readonly<Record<string, string>> = {},
) {
  const { token, cookie } = await formOn(app, page);
  return app.inject(post(action, { _csrf: token, ...fields }, { cookie }));
}

/** Brings a form and publishes it; gives its address. */
export async function publish(
  app: FastifyInstance,
  id: string,
  version: string | number = '1',
  rows?: readonly (readonly string[])[],
  lists?: readonly (readonly string[])[],
): Promise<string> {
  const brought = await send(app, '/forms/new', '/forms/new', sheetsOf(id, version, rows, lists));
  const [address = ''] = String(brought.headers.location).split('?');
  const page = await app.inject({ url: address });
  const seen = /name="seen" value="(\d+)"/.exec(page.body)?.[1] ?? '';
  await send(app, address, `${address}/publish`, { seen });
  return address;
}
