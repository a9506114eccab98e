import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

import { sectionsOf, sumOf } from '#platform/instruments/domain/sections.ts';

import { accessCodeState } from '../../data/access-code-store.ts';
import { endResponse } from '../../data/response-store.ts';
import { readCode } from '../../domain/code-word.ts';
import { isRefused } from '../../domain/refusal.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import { AccessPage } from './access-page.tsx';
import { HandedInPage } from './handed-in-page.tsx';
import { codeLimit, linkConfig, linkLimit } from './link-config.ts';
import { addressOf, holdKey, letKeyGo, openedByLink, withFilling } from './link-filling.ts';
import { EndPage, RefusedPage, ResumePage, StopPage, ThanksPage } from './leaving-pages.tsx';
import { accessCookie, withLink, type LinkRoute } from './open-link.ts';
import { showLinkPage } from './show-link-page.ts';

/** How a form by a link is left and come back to: stopping, going on with a code, and handing in. */
export function leavingRoutes(needs: FormsNeeds) {
  const { today } = needs;
  const open = { config: { ...linkConfig, rateLimit: linkLimit } };
  return async (app: FastifyInstance): Promise<void> => {
    app.get<LinkRoute>('/f/:token/stop', open, (request, reply) =>
      withFilling(
        needs,
        request,
        reply,
        async (_tx, link) => () =>
          showLinkPage(reply, link.shown, <StopPage shown={link.shown} code={link.key ?? ''} />),
      ),
    );

    app.post<LinkRoute>('/f/:token/close', open, (request, reply) =>
      withLink(needs, request, reply, async (_tx, { shown }) => {
        letKeyGo(request, reply);
        return () => reply.redirect(shown.link, 303);
      }),
    );

    app.get<LinkRoute>('/f/:token/resume', open, (request, reply) =>
      withLink(
        needs,
        request,
        reply,
        async (_tx, { shown }) =>
          () =>
            showLinkPage(reply, shown, <ResumePage shown={shown} isWrong={false} />),
      ),
    );

    app.post<LinkRoute>('/f/:token/resume', { config: { ...linkConfig, rateLimit: codeLimit } }, (request, reply) => {
      const typed = z.object({ code: z.string().max(100).catch('') }).parse(request.body ?? {});
      const key = readCode(typed.code);
      return withLink(
        needs,
        request,
        reply,
        async (tx, link) => {
          const { shown, response } = link;
          if (key === null || response === null) {
            return () => showLinkPage(reply.code(422), shown, <ResumePage shown={shown} isWrong />, true);
          }
          if (response.doneOn !== null) {
            const { form } = await openedByLink(needs, tx, response, link);
            return () => showLinkPage(reply, shown, <HandedInPage shown={shown} form={form} />);
          }
          return () => {
            holdKey(needs, request, reply, key);
            return reply.redirect(`${shown.link}/page`, 303);
          };
        },
        key ?? 'none',
      );
    });

    app.get<LinkRoute>('/f/:token/end', open, (request, reply) =>
      withFilling(needs, request, reply, async (_tx, { shown, key, asked: survey }, { form }) => {
        const consent = survey?.consent ?? null;
        if (consent !== null && isRefused(form, consent)) {
          const change = addressOf(shown, consent.path);
          return () => showLinkPage(reply, shown, <RefusedPage shown={shown} code={key ?? ''} change={change} />);
        }
        const { answered, asked, faults } = sumOf(sectionsOf(form));
        const missing = faults.map((path) => ({ path, said: form.label(path) }));
        const content = <EndPage shown={shown} code={key ?? ''} answered={answered} asked={asked} missing={missing} />;
        return () => showLinkPage(reply, shown, content);
      }),
    );

    app.post<LinkRoute>('/f/:token/end', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, { shown, response }) => {
        if (response === null) return () => reply.redirect(`${shown.link}?cookies=gone`, 303);
        // Pressed twice is handed in once, and thanked for both times.
        if (response.doneOn === null) {
          const access =
            response.collectionId === null || response.way !== 'link'
              ? 'not-needed'
              : await accessCodeState(tx, response.collectionId);
          if (access === 'none' || access === 'spent')
            return () => showLinkPage(reply.code(409), shown, <AccessPage shown={shown} state={access} isAtEnd />);
          await endResponse(tx, response.id, today());
        }
        letKeyGo(request, reply);
        reply.clearCookie(accessCookie, { path: `/f/${request.params.token}` });
        return () => reply.redirect(`${shown.link}/thanks`, 303);
      }),
    );

    app.get<LinkRoute>('/f/:token/thanks', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, { shown, collection }) => {
        const toHear = (await needs.toHear?.(tx, collection)) ?? null;
        return () => showLinkPage(reply, shown, <ThanksPage shown={shown} toHear={toHear} />);
      }),
    );
  };
}
