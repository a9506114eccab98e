import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import fastify, { LogController } from 'fastify';
import { constants } from 'node:zlib';

import type { Catalogue } from '#platform/language/catalogue.ts';
import { uiContent } from '#platform/ui/ui-content.ts';

import type { AccessNeeds } from './access-needs.ts';
import { addSecurityHeaders } from './content-security.ts';
import { protectForms } from './csrf.ts';
import { showErrors } from './error-pages.tsx';
import './fastify-types.ts';
import { newReference } from './new-reference.ts';
import { describeApi } from './openapi.ts';
import { limitRates } from './rate-limits.ts';
import { largestForm } from './page-problem.ts';
import type { PageNeeds } from './reply-page.tsx';
import { showPages } from './reply-page.tsx';
import { speakLanguages } from './request-language.ts';
import { guardRoutes } from './route-permissions.ts';
import { serveAssets } from './static-assets.ts';
import { readStyleSheets } from './style-sheets.ts';
import { acceptUploads } from './uploads.ts';
import { webContent } from './web-content.ts';
import type { WebSettings } from './web-settings.ts';

export type WebServerNeeds = Omit<PageNeeds, 'sheets'> &
  Readonly<{
    settings: WebSettings;
    /** Never logs an address or a body; see `platform/runtime/logger.ts`. */
    logger: FastifyBaseLogger;
    /** What features say; the words of the shell and of components are added. */
    catalogues: readonly Catalogue[];
    access: AccessNeeds;
    /** Of the service, for its description. */
    version: string;
  }>;

/** The life of a request, in order. Features register their routes on what this gives back; nothing listens yet. */
export async function createWebServer(needs: WebServerNeeds): Promise<FastifyInstance> {
  const { settings, access } = needs;
  const app = fastify({
    loggerInstance: needs.logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newReference,
    requestIdHeader: false,
    trustProxy: settings.trustProxy,
    rewriteUrl: (request) => readableAddress(request.url ?? '/'),
    bodyLimit: largestForm,
    // A list of 10 MB over a hotel's slowest line takes some minutes.
    requestTimeout: 10 * 60_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
  app.removeContentTypeParser('text/plain');

  await app.register(cookie);
  speakLanguages(app, settings, [uiContent, webContent, ...needs.catalogues]);
  await addSecurityHeaders(app, settings);
  logRequests(app);
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: {
      // A page is small: a window of 64 KB loses nothing, and takes half the time and a sixtieth of the memory of the usual one.
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_LGWIN]: 16,
      },
    },
  });
  guardRoutes(app, access);
  await limitRates(app, settings);
  await app.register(formbody);
  await acceptUploads(app);
  await protectForms(app, settings);
  showPages(app, { ...needs, sheets: readStyleSheets(settings.assetsFolder) });
  showErrors(app, needs.home);
  describeApi(app, needs.version);
  await serveAssets(app, settings.assetsFolder);
  return app;
}

/** An address that cannot be decoded would be answered before any hook of ours; it becomes one that does not exist. */
function readableAddress(url: string): string {
  try {
    decodeURI(url);
    return url;
  } catch {
    return '/unreadable-address';
  }
}

/** One line for each answer: its reference, the route's pattern, the status and the time. Never the address: it may hold a name. */
function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
}
