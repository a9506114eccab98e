import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { FastifyInstance } from 'fastify';
import { afterEach, beforeAll } from 'vitest';

import type { GuardedPermission } from '#platform/access/domain/permissions.ts';
import type { Requester } from '#platform/database/requester.ts';
import type { Catalogue } from '#platform/language/catalogue.ts';
import { createLogger } from '#platform/runtime/logger.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';
import type { AccessNeeds } from '#platform/web/access-needs.ts';
import { createWebServer } from '#platform/web/create-server.ts';
import type { NavigationEntry } from '#platform/web/reply-page.tsx';
import type { WebSettings } from '#platform/web/web-settings.ts';

export type TestWebServer = Readonly<{
  /** Who sends every request; a nurse unless given. */
  signedIn?: Requester | null | (() => Requester | null);
  /** What they may do; everything unless given. */
  may?: (requester: Requester, permission: GuardedPermission) => boolean;
  /** Instead of the two above: sign-in as it really is. */
  access?: AccessNeeds;
  catalogues?: readonly Catalogue[];
  navigation?: readonly NavigationEntry[];
  settings?: Partial<WebSettings>;
  /** Each line of the log comes here. */
  log?: (line: string) => void;
  routes?: (app: FastifyInstance) => unknown;
}>;

export const nurse: Requester = {
  userId: '01890000-0000-7000-8000-000000000001',
  teamId: '01890000-0000-7000-8000-00000000000a',
  role: 'clinician',
};

/** The real server with the given routes, to be asked through `inject()`. Closed after each test. */
export function testWebServer() {
  const open: FastifyInstance[] = [];
  // Made before the first test and not in it: from nothing it takes seconds.
  beforeAll(assets);
  // Not in the first test's own time: on a busy machine it takes longer than a test may.
  beforeAll(async () => {
    await assets();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((app) => app.close()));
  });
  return async (options: TestWebServer = {}): Promise<FastifyInstance> => {
    const { signedIn = nurse, may = () => true, catalogues = [], navigation = [], log, routes } = options;
    const app = await createWebServer({
      settings: {
        isSecure: false,
        trustProxy: false,
        languages: ['en', 'ar'],
        assetsFolder: await assets(),
        ...options.settings,
      },
      logger: createLogger({ logLevel: log ? 'debug' : 'silent' }, { write: (line: string) => log?.(line) }),
      access: options.access ?? {
        authenticate: async () => (typeof signedIn === 'function' ? signedIn() : signedIn),
        may,
        introduce: async () => ({ name: 'Amina Yusuf', team: 'Riverside outreach' }),
      },
      catalogues,
      navigation,
      footer: [],
      home: { desk: '/', public: '/rights' },
      version: '0.1.0',
    });
    open.push(app);
    await routes?.(app);
    return app;
  };
}

let made: Promise<string> | undefined;

/** The real style sheets, made once and kept between runs for as long as nothing changes. */
const assets = (): Promise<string> => (made ??= makeAssets());

async function makeAssets(): Promise<string> {
  const { buildStyles } = (await import(pathToFileURL(join(projectRoot, 'scripts', 'build-styles.mjs')).href)) as {
    buildStyles: (options: { out: string }) => Promise<unknown>;
  };
  const out = join(projectRoot, '.cache', 'test-assets');
  await buildStyles({ out });
  return out;
}

/** The token and the cookie of a form that is on a page. */
export async function formOn(app: FastifyInstance, url: string): Promise<Readonly<{ token: string; cookie: string }>> {
  const page = await app.inject({ url });
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const cookie = page.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return { token, cookie };
}

/** A form as a browser sends it. */
export function post(
  url: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const pairs = Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  return {
    method: 'POST' as const,
    url,
    payload: new URLSearchParams(pairs as [string, string][]).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
  };
}
