import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Catalogue } from '#platform/language/catalogue.ts';
import type { ContentFault } from '#platform/language/translator.ts';
import { translator } from '#platform/language/translator.ts';

import { chooseLanguage, existing, languageCookie } from './choose-language.ts';
import type { WebSettings } from './web-settings.ts';

const year = 365 * 24 * 60 * 60;

/** Chooses the language of each answer among those that its route speaks, and remembers a choice made with `?lang=`. */
export function speakLanguages(
  app: FastifyInstance,
  settings: Pick<WebSettings, 'languages' | 'isSecure'>,
  catalogues: readonly Catalogue[],
): void {
  app.decorateRequest('language', '');
  app.decorateRequest('t', null as unknown as FastifyRequest['t']);
  const speak = (request: FastifyRequest, reply: FastifyReply, language: string): void => {
    request.language = language;
    request.t = translator(language, catalogues, { onFault: (fault) => logFault(request, fault) });
    reply.header('content-language', language);
  };
  app.decorateReply('speak', function (this: FastifyReply, language: string) {
    speak(this.request, this, language);
  });
  app.addHook('onRequest', async (request, reply) => {
    const exist = languagesOfRoute(request, settings);
    const query = (request.query as Partial<Record<string, unknown>> | null)?.['lang'];
    const asked = typeof query === 'string' ? existing(query, exist) : undefined;
    const header = request.headers['accept-language'];
    speak(request, reply, chooseLanguage({ query: asked, cookie: request.cookies[languageCookie], header }, exist));
    if (asked !== undefined && asked !== request.cookies[languageCookie]) remember(reply, asked, settings.isSecure);
  });
}

/** The languages that the pages of this request's route speak. */
export const languagesOfRoute = (
  request: FastifyRequest,
  { languages }: Pick<WebSettings, 'languages'>,
): readonly string[] => request.routeOptions.config.languages ?? languages;

function remember(reply: FastifyReply, language: string, isSecure: boolean): void {
  reply.setCookie(languageCookie, language, {
    path: '/',
    maxAge: year,
    sameSite: 'lax',
    httpOnly: true,
    secure: isSecure,
  });
}

/** The reader sees harmless English made from the key; whoever runs the service sees the key. */
function logFault(request: FastifyRequest, { fault, key, language }: ContentFault): void {
  request.log.error({ code: 'ALO-LANGUAGE-001', fault, key, language }, 'words are missing');
}
