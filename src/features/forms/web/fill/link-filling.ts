import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Tx } from '#platform/database/requester.ts';
import { photographsOnPage } from '#platform/photographs/web/reply-photograph.ts';

import type { AnyResponse } from '../../data/response-store.ts';
import type { OpenFilling } from '../../domain/fill-page.ts';
import type { FormsNeeds } from '../forms-needs.ts';
import type { LinkShown } from './link-pages.tsx';
import { keyCookie, withLink, type Answer, type LinkRoute, type OpenLink } from './open-link.ts';
import { openFilling } from './save-and-go.ts';

/** Runs `work` on the response that this browser holds the key of; leads to the link's first page where it holds none. */
export function withFilling(
  needs: FormsNeeds,
  request: FastifyRequest<LinkRoute>,
  reply: FastifyReply,
  work: (tx: Tx, link: OpenLink, filling: OpenFilling) => Promise<Answer>,
) {
  return withLink(needs, request, reply, async (tx, link) => {
    const { response, shown } = link;
    if (response === null || response.doneOn !== null) return () => reply.redirect(`${shown.link}?cookies=gone`, 303);
    return work(tx, link, await openedByLink(needs, tx, response, link));
  });
}

/** The response as whoever answers sees it. */
export function openedByLink(
  { today, nowMs }: Pick<FormsNeeds, 'today' | 'nowMs'>,
  tx: Tx,
  response: AnyResponse,
  { found, shown }: OpenLink,
): Promise<OpenFilling> {
  return openFilling(tx, response, found, { today: today(), nowMs: nowMs(), language: shown.language }, null);
}

/** From here on this browser opens the response. */
export function holdKey(
  { isSecure }: Pick<FormsNeeds, 'isSecure'>,
  { params }: FastifyRequest<LinkRoute>,
  reply: FastifyReply,
  key: string,
): void {
  reply.setCookie(keyCookie, key, { path: `/f/${params.token}`, httpOnly: true, sameSite: 'lax', secure: isSecure });
}

/** From here on this browser opens it no more. */
export function letKeyGo({ params }: FastifyRequest<LinkRoute>, reply: FastifyReply): void {
  reply.clearCookie(keyCookie, { path: `/f/${params.token}` });
}

export const photographsShown = ({ link }: LinkShown, here: ReadonlySet<string>) =>
  photographsOnPage(here, (name) => `${link}/photographs/${name}`);

/** The address of a page; null is the end. */
export const addressOf = ({ link }: LinkShown, at: string | null): string =>
  at === null ? `${link}/end` : `${link}/page?at=${encodeURIComponent(at)}`;
