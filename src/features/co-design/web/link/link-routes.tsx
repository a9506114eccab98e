import { randomBytes, randomUUID } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';
import { signInLimit } from '#platform/web/rate-limits.ts';
import { codeWord, readCode } from '#features/forms/index.ts';

import { commentsOf, findComment, keepComment, roomLeft, takeCommentBack } from '../../data/comment-store.ts';
import { questionsOf } from '../../domain/design-question.ts';
import { pagesOf } from '../../domain/link-pages.ts';
import { readComment, wholeForm } from '../../domain/read-comment.ts';
import type { DesignNeeds } from '../design-needs.ts';
import { linkConfig, mostSaidBytes } from './link-config.ts';
import { weightOfComment, weightOfQuestion } from './link-weights.ts';
import { CodePage, LeavePage, MinePage, TakeBackPage } from './mine-page.tsx';
import { codeCookie, showLinkPage, showReadPage, withLink, type LinkRoute, type OpenLink } from './open-link.ts';
import { QuestionsPage } from './questions-page.tsx';
import { NotTakenPage, SayPage } from './say-page.tsx';

const open = { config: linkConfig };

const queryShape = z.object({
  about: z.string().max(2000).catch(wholeForm),
  page: z.coerce.number().int().min(1).catch(1),
  said: z.literal('yes').optional().catch(undefined),
});
const commentShape = z.object({ comment: z.guid() });
const onceShape = z.object({ once: z.guid().optional().catch(undefined) });

/** A form talked about by link: with no account, no script, and no name unless somebody gives one. */
export function linkRoutes(needs: DesignNeeds) {
  const { today, isSecure } = needs;
  return async (app: FastifyInstance): Promise<void> => {
    app.get<LinkRoute>('/design/:token', open, (request, reply) =>
      withLink(needs, request, reply, async (_tx, link) => {
        const pages = pagesOf(questionsOf(link.round.instrument), (one) => weightOfQuestion(link.words, one));
        const page = Math.min(queryShape.parse(request.query).page, pages.length);
        const content = <QuestionsPage open={link} asked={pages[page - 1] ?? []} page={page} pages={pages.length} />;
        return () => showReadPage(reply, link, content);
      }),
    );

    app.get<LinkRoute>('/design/:token/say', open, (request, reply) =>
      withLink(needs, request, reply, async (_tx, link) => () => {
        if (!link.isOpen) return notTaken(reply.code(409), link, 'co-design.link.over', {});
        return say(reply, link, queryShape.parse(request.query).about, {}, []);
      }),
    );

    app.post<LinkRoute>('/design/:token/say', { ...open, bodyLimit: mostSaidBytes }, (request, reply) => {
      const code = readCode(request.cookies[codeCookie] ?? '') ?? codeWord(randomBytes);
      return withLink(
        needs,
        request,
        reply,
        async (tx, link) => {
          const { typed } = readForm(request.body, z.unknown());
          const about = String(typed['about'] ?? '');
          if (!link.isOpen) return () => notTaken(reply.code(409), link, 'co-design.link.over', typed);
          const places = new Set(questionsOf(link.round.instrument).map(({ place }) => place));
          const comment = readComment(request.body, places);
          if (!comment.ok) return () => say(reply.code(422), link, about, typed, comment.problems);
          const id = onceShape.parse(request.body).once ?? randomUUID();
          const said = (await findComment(tx, link.round.id, id)) !== null;
          if (!said && (await roomLeft(tx, link.round.id, today())) <= 0) {
            return () => notTaken(reply.code(429), link, 'co-design.say.full', typed);
          }
          const toKeep = {
            ...comment.value,
            roundId: link.round.id,
            language: link.words.language,
            way: 'link' as const,
            code,
            writtenBy: null,
            saidOn: today(),
          };
          // Somebody else's id, or nobody's chance: what was said is kept all the same.
          if (!said && !(await keepComment(tx, { ...toKeep, id })))
            await keepComment(tx, { ...toKeep, id: randomUUID() });
          return () => {
            holdCode(request, reply, code);
            return reply.redirect(`${link.link}/mine?said=yes`, 303);
          };
        },
        code,
      );
    });

    app.get<LinkRoute>('/design/:token/mine', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, link) => {
        const comments = await commentsOf(tx, [link.round.id]);
        if (comments.length === 0) return () => showLinkPage(reply, link, <CodePage open={link} isWrong={false} />);
        const { page: asked, said } = queryShape.parse(request.query);
        const pages = pagesOf([...comments].reverse(), weightOfComment);
        const page = Math.min(asked, pages.length);
        const shown = pages[page - 1] ?? [];
        const content = (
          <MinePage open={link} comments={shown} page={page} pages={pages.length} wasSaid={said === 'yes'} />
        );
        return () => {
          // Given again, as a browser keeps no page that gives a cookie: the next person to use it may be another.
          if (link.code !== null) holdCode(request, reply, link.code);
          return showReadPage(reply, link, content);
        };
      }),
    );

    app.post<LinkRoute>(
      '/design/:token/mine',
      { config: { ...linkConfig, rateLimit: signInLimit } },
      (request, reply) => {
        const code = readCode(z.object({ code: z.string().max(100).catch('') }).parse(request.body ?? {}).code);
        return withLink(
          needs,
          request,
          reply,
          async (tx, link) => {
            const comments = code === null ? [] : await commentsOf(tx, [link.round.id]);
            if (code === null || comments.length === 0) {
              return () => showLinkPage(reply.code(422), link, <CodePage open={link} isWrong />, true);
            }
            return () => {
              holdCode(request, reply, code);
              return reply.redirect(`${link.link}/mine`, 303);
            };
          },
          code ?? 'none',
        );
      },
    );

    app.get<LinkRoute>('/design/:token/take-back', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, link) => {
        const id = commentShape.safeParse(request.query).data?.comment;
        const comment = id === undefined ? null : await findComment(tx, link.round.id, id);
        if (comment === null || comment.isTakenBack) return () => reply.redirect(`${link.link}/mine`, 303);
        return () => showLinkPage(reply, link, <TakeBackPage open={link} comment={comment} />);
      }),
    );

    app.post<LinkRoute>('/design/:token/take-back', open, (request, reply) =>
      withLink(needs, request, reply, async (tx, link) => {
        const id = commentShape.safeParse(request.body).data?.comment;
        if (id !== undefined) await takeCommentBack(tx, id, today());
        return () => reply.redirect(`${link.link}/mine`, 303);
      }),
    );

    app.get<LinkRoute>('/design/:token/leave', open, (request, reply) =>
      withLink(needs, request, reply, async (_tx, link) => () => {
        if (link.code === null) return reply.redirect(link.link, 303);
        return showLinkPage(reply, link, <LeavePage open={link} />);
      }),
    );

    app.post<LinkRoute>('/design/:token/leave', open, (request, reply) =>
      withLink(needs, request, reply, async (_tx, link) => () => {
        reply.clearCookie(codeCookie, { path: link.link });
        return reply.redirect(link.link, 303);
      }),
    );
  };

  function holdCode(request: FastifyRequest<LinkRoute>, reply: FastifyReply, code: string): void {
    const path = `/design/${request.params.token}`;
    reply.setCookie(codeCookie, code, { path, httpOnly: true, sameSite: 'lax', secure: isSecure });
  }
}

function say(reply: FastifyReply, link: OpenLink, about: string, typed: Typed, problems: readonly FormProblem[]) {
  const page = (
    <SayPage
      open={link}
      about={about}
      once={onceShape.parse(typed).once ?? randomUUID()}
      value={(field) => String(typed[field] ?? '')}
      {...sayProblems(reply.request.t, problems)}
    />
  );
  return showLinkPage(reply, link, page, problems.length > 0);
}

function notTaken(
  reply: FastifyReply,
  link: OpenLink,
  why: 'co-design.link.over' | 'co-design.say.full',
  typed: Typed,
) {
  const words = String(typed['words'] ?? '');
  return showLinkPage(reply, link, <NotTakenPage open={link} why={link.t(why)} words={words} />, true);
}
