import { randomBytes } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { pageAt, pagesOf, type FormPage } from '#platform/instruments/domain/paging.ts';
import { faultsOn } from '#platform/instruments/ui/page-errors.tsx';
import { replyPhotograph } from '#platform/photographs/web/reply-photograph.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { asAnswerer } from '../../data/as-answerer.ts';
import { accessCodeState } from '../../data/access-code-store.ts';
import { findResponsePhotograph, photographsOfResponse } from '../../data/response-photographs.ts';
import { teamName } from '../../data/collection-store.ts';
import { beginByLink, findByKey } from '../../data/response-store.ts';
import { codeWord, readCode } from '../../domain/code-word.ts';
import { besidePage, firstOpenPage, type OpenFilling } from '../../domain/fill-page.ts';
import { nothingMoreIsAsked } from '../../domain/refusal.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import { AccessPage } from './access-page.tsx';
import { agreedWords } from '../../ui/agreed.tsx';
import { answerTooLong } from './answer-too-long.tsx';
import { cardFaults } from './card-fault.ts';
import { ClosedPage, whyNotBegun } from './closed-page.tsx';
import { beginLimit, linkConfig, linkLimit, linkUpload } from './link-config.ts';
import { addressOf, holdKey, photographsShown, withFilling } from './link-filling.ts';
import { LinkPage } from './link-page.tsx';
import { WelcomePage } from './link-pages.tsx';
import { keyCookie, withLink, type LinkRoute, type OpenLink } from './open-link.ts';
import { saveAndGo } from './save-and-go.ts';
import { showLinkPage } from './show-link-page.ts';

const queryShape = z.object({
  at: z.string().max(2000).optional().catch(undefined),
  look: z.literal('yes').optional().catch(undefined),
  more: z.literal('yes').optional().catch(undefined),
  cookies: z.literal('gone').optional().catch(undefined),
});

/** A form that anyone with the link answers, one question a page, with no account and no script. */
export function linkRoutes(needs: FormsNeeds) {
  const { db, today, isDemonstration } = needs;
  const open = { config: { ...linkConfig, rateLimit: linkLimit } };
  return async (app: FastifyInstance): Promise<void> => {
    app.get<LinkRoute>('/f/:token', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, link) => {
        const why = whyNotBegun(link, request.t, { today: today(), isDemonstration });
        if (why !== null && link.response === null)
          return () => showLinkPage(reply, link.shown, <ClosedPage shown={link.shown} why={why} />);
        const cookiesGone = queryShape.parse(request.query).cookies === 'gone';
        const hasBegun = link.response !== null && link.response.doneOn === null;
        const { shown, found, asked } = link;
        const agreed = asked === null ? null : agreedWords(asked, shown.language, found.instrument);
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
              holdKey(needs, request, reply, key);
              return reply.redirect(`${shown.link}/page`, 303);
            };
          },
          key,
        );
      },
    );

    app.get<LinkRoute>('/f/:token/page', open, (request, reply) =>
      withFilling(needs, request, reply, async (tx, link, filling) => {
        const { at, look, more } = queryShape.parse(request.query);
        const page = pageAt(pagesOf(filling.form), at ?? firstOpenPage(filling.form) ?? '');
        if (page === null) return () => reply.redirect(`${link.shown.link}/${at === undefined ? 'end' : 'page'}`, 303);
        if (isPast(link, filling, page)) return () => reply.redirect(`${link.shown.link}/end`, 303);
        const { t } = request;
        const errors =
          look === 'yes' ? [...faultsOn(t, filling.form, page), ...cardFaults(t, filling.form, page, link.asked)] : [];
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

    const withFiles = {
      config: { ...open.config, upload: linkUpload },
      onRequest: holdsKey,
      errorHandler: answerTooLong,
    };
    app.post<LinkRoute>('/f/:token/page', withFiles, (request, reply) =>
      withFilling(needs, request, reply, async (tx, link, filling) => {
        const at = queryShape.parse(request.query).at ?? '';
        const asksFor = pageAt(pagesOf(filling.form), at);
        if (asksFor !== null && isPast(link, filling, asksFor))
          return () => reply.redirect(`${link.shown.link}/end`, 303);
        const saved = await saveAndGo(tx, request.t, filling, at, request, link.asked);
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
      withFilling(needs, request, reply, async (tx, _link, filling) => {
        const photograph = await findResponsePhotograph(tx, filling.id, request.params.name);
        if (photograph === null) throw new PageProblem('not-found');
        return () => replyPhotograph(reply, photograph);
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
}

const isPast = ({ asked }: OpenLink, { form }: OpenFilling, page: FormPage): boolean =>
  nothingMoreIsAsked(form, page, asked?.consent ?? null);
