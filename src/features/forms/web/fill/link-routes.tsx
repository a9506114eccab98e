import { randomBytes } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import type { Tx } from '#platform/database/requester.ts';
import { sectionsOf, sumOf } from '#platform/instruments/domain/sections.ts';
import { photographsOnPage, replyPhotograph } from '#platform/photographs/web/reply-photograph.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { pageAt, pagesOf } from '#platform/instruments/domain/paging.ts';
import { faultsOn } from '#platform/instruments/ui/page-errors.tsx';

import { asAnswerer } from '../../data/as-answerer.ts';
import { accessCodeState } from '../../data/access-code-store.ts';
import { findResponsePhotograph, photographsOfResponse } from '../../data/response-photographs.ts';
import { teamName } from '../../data/collection-store.ts';
import { beginByLink, endResponse, findByKey, type AnyResponse } from '../../data/response-store.ts';
import { codeWord, readCode } from '../../domain/code-word.ts';
import { besidePage, firstOpenPage, type OpenFilling } from '../../domain/fill-page.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import { AccessPage } from './access-page.tsx';
import { ClosedPage, whyNotBegun } from './closed-page.tsx';
import { LinkPage } from './link-page.tsx';
import { EndPage, ResumePage, StopPage, ThanksPage, WelcomePage, type LinkShown } from './link-pages.tsx';
import { HandedInPage } from './handed-in-page.tsx';
import { beginLimit, codeLimit, linkConfig, linkLimit, linkUpload } from './link-config.ts';
import { accessCookie, keyCookie, withLink, type Answer, type LinkRoute, type OpenLink } from './open-link.ts';
import { openFilling, saveAndGo } from './save-and-go.ts';
import { showLinkPage } from './show-link-page.ts';

const queryShape = z.object({
  at: z.string().max(2000).optional().catch(undefined),
  look: z.literal('yes').optional().catch(undefined),
  more: z.literal('yes').optional().catch(undefined),
  cookies: z.literal('gone').optional().catch(undefined),
});

/** A form that anyone with the link answers, one question a page, with no account and no script. */
export function linkRoutes(needs: FormsNeeds) {
  const { db, today, nowMs, isDemonstration, isSecure } = needs;
  const open = { config: { ...linkConfig, rateLimit: linkLimit } };
  return async (app: FastifyInstance): Promise<void> => {
    app.get<LinkRoute>('/f/:token', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, link) => {
        const why = whyNotBegun(link, request.t, { today: today(), isDemonstration });
        if (why !== null && link.response === null)
          return () => showLinkPage(reply, link.shown, <ClosedPage shown={link.shown} why={why} />);
        const cookiesGone = queryShape.parse(request.query).cookies === 'gone';
        const hasBegun = link.response !== null && link.response.doneOn === null;
        const agreed = (await needs.agreedTo?.(tx, link.collection.id)) ?? null;
        const isOneUse = (await accessCodeState(tx, link.collection.id)) !== 'not-needed';
        const content = (
          <WelcomePage
            shown={link.shown}
            team={await teamName(tx, link.collection.teamId)}
            agreed={agreed}
            hasBegun={hasBegun}
            isOneUse={isOneUse}
            cookiesGone={cookiesGone}
          />
        );
        return () => showLinkPage(reply, link.shown, content);
      }),
    );

    app.post<LinkRoute>(
      '/f/:token/begin',
      { config: { ...linkConfig, rateLimit: beginLimit } },
      async (request, reply) => {
        const key = codeWord(randomBytes);
        return withLink(
          needs,
          request,
          reply,
          async (tx, link) => {
            const { collection, shown } = link;
            const why = whyNotBegun(link, request.t, { today: today(), isDemonstration });
            if (why !== null) return () => showLinkPage(reply.code(409), shown, <ClosedPage shown={shown} why={why} />);
            const access = await accessCodeState(tx, collection.id);
            if (access !== 'not-needed' && access !== 'open')
              return () => showLinkPage(reply.code(409), shown, <AccessPage shown={shown} state={access} />);
            await beginByLink(tx, collection, { key, language: shown.language, on: today() });
            return () => {
              holdKey(request, reply, key);
              return reply.redirect(`${shown.link}/page`, 303);
            };
          },
          key,
        );
      },
    );

    app.get<LinkRoute>('/f/:token/page', open, (request, reply) =>
      withFilling(request, reply, async (tx, link, filling) => {
        const { at, look, more } = queryShape.parse(request.query);
        const page = pageAt(pagesOf(filling.form), at ?? firstOpenPage(filling.form) ?? '');
        if (page === null) return () => reply.redirect(`${link.shown.link}/${at === undefined ? 'end' : 'page'}`, 303);
        const errors = look === 'yes' ? faultsOn(request.t, filling.form, page) : [];
        const next = addressOf(link.shown, besidePage(filling.form, page.path).after);
        const photographs = photographsShown(link.shown, await photographsOfResponse(tx, filling.id));
        const content = (
          <LinkPage
            shown={link.shown}
            open={filling}
            page={page}
            typed={{}}
            errors={errors}
            hasMore={more === 'yes'}
            next={next}
            photographs={photographs}
          />
        );
        return () => showLinkPage(reply, link.shown, content, errors.length > 0);
      }),
    );

    const withFiles = { config: { ...open.config, upload: linkUpload }, onRequest: holdsKey };
    app.post<LinkRoute>('/f/:token/page', withFiles, (request, reply) =>
      withFilling(request, reply, async (tx, link, filling) => {
        const at = queryShape.parse(request.query).at ?? '';
        const saved = await saveAndGo(tx, request.t, filling, at, request);
        const { typed } = saved;
        const page = pageAt(pagesOf(filling.form), at);
        if (saved.errors.length > 0 && page !== null) {
          const next = addressOf(link.shown, besidePage(filling.form, at).after);
          const photographs = photographsShown(link.shown, await photographsOfResponse(tx, filling.id));
          const content = (
            <LinkPage
              shown={link.shown}
              open={filling}
              page={page}
              typed={typed}
              errors={saved.errors}
              hasMore={false}
              next={next}
              photographs={photographs}
            />
          );
          return () => showLinkPage(reply.code(422), link.shown, content, true);
        }
        if (typed['do'] === 'stop') return () => reply.redirect(`${link.shown.link}/stop`, 303);
        if (typed['do'] === 'beside')
          return () => reply.redirect(`${link.shown.link}/beside?at=${encodeURIComponent(at)}`, 303);
        if (typed['do'] === 'stay') return () => reply.redirect(addressOf(link.shown, at), 303);
        const again = saved.again === null ? '' : `&${saved.again}=yes`;
        return () => reply.redirect(`${addressOf(link.shown, saved.at)}${saved.at === null ? '' : again}`, 303);
      }),
    );

    app.get<{ Params: LinkRoute['Params'] & { name: string } }>('/f/:token/photographs/:name', open, (request, reply) =>
      withFilling(request, reply, async (tx, _link, filling) => {
        const photograph = await findResponsePhotograph(tx, filling.id, request.params.name);
        if (photograph === null) throw new PageProblem('not-found');
        return () => replyPhotograph(reply, photograph);
      }),
    );

    app.get<LinkRoute>('/f/:token/stop', open, (request, reply) =>
      withFilling(
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
            const { form } = await opened(tx, response, link);
            return () => showLinkPage(reply, shown, <HandedInPage shown={shown} form={form} />);
          }
          return () => {
            holdKey(request, reply, key);
            return reply.redirect(`${shown.link}/page`, 303);
          };
        },
        key ?? 'none',
      );
    });

    app.get<LinkRoute>('/f/:token/end', open, (request, reply) =>
      withFilling(request, reply, async (_tx, { shown, key }, { form }) => {
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
            response.collectionId === null ? 'not-needed' : await accessCodeState(tx, response.collectionId);
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

  /** Of whoever holds the key of no response no file is even listened to. */
  async function holdsKey(request: FastifyRequest<LinkRoute>, reply: FastifyReply): Promise<void> {
    if (!/^multipart\//iu.test(request.headers['content-type'] ?? '')) return;
    const key = readCode(request.cookies[keyCookie] ?? '');
    const token = readCode(request.params.token) ?? '';
    const response = key === null ? null : await asAnswerer(db, { token, key }, (tx) => findByKey(tx, key));
    if (response === null) await reply.redirect(`/f/${encodeURIComponent(request.params.token)}?cookies=gone`, 303);
  }

  /** Runs `work` on the response that this browser holds the key of; leads to the link's first page where it holds none. */
  function withFilling(
    request: FastifyRequest<LinkRoute>,
    reply: FastifyReply,
    work: (tx: Tx, link: OpenLink, filling: OpenFilling) => Promise<Answer>,
  ) {
    return withLink(needs, request, reply, async (tx, link) => {
      const { response, shown } = link;
      if (response === null || response.doneOn !== null) return () => reply.redirect(`${shown.link}?cookies=gone`, 303);
      return work(tx, link, await opened(tx, response, link));
    });
  }

  function opened(tx: Tx, response: AnyResponse, { found, shown }: OpenLink): Promise<OpenFilling> {
    const around = { today: today(), nowMs: nowMs(), language: shown.language };
    return openFilling(tx, response, found, around, null);
  }

  function holdKey(request: FastifyRequest<LinkRoute>, reply: FastifyReply, key: string): void {
    const path = `/f/${request.params.token}`;
    reply.setCookie(keyCookie, key, { path, httpOnly: true, sameSite: 'lax', secure: isSecure });
  }

  function letKeyGo(request: FastifyRequest<LinkRoute>, reply: FastifyReply): void {
    reply.clearCookie(keyCookie, { path: `/f/${request.params.token}` });
  }
}

const photographsShown = ({ link }: LinkShown, here: ReadonlySet<string>) =>
  photographsOnPage(here, (name) => `${link}/photographs/${name}`);

const addressOf = ({ link }: LinkShown, at: string | null): string =>
  at === null ? `${link}/end` : `${link}/page?at=${encodeURIComponent(at)}`;
