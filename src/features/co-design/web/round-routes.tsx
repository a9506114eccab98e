import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import type { Piece } from '#platform/identifying/domain/identifying-marks.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';

import { commentsOf, findComment, keepReply, takeCommentBack } from '../data/comment-store.ts';
import { closeRound, roundsOfForm } from '../data/round-store.ts';
import { changedIn } from '../domain/changed-in.ts';
import type { CommentAnswered } from '../domain/comment.ts';
import { questionsOf } from '../domain/design-question.ts';
import { designVersions, type KnownVersion } from '../domain/design-versions.ts';
import type { DesignRound } from '../domain/round.ts';
import { typedText } from '../domain/typed-text.ts';
import { commentPieces, marksOpen } from './comment-marks.tsx';
import { CommentPage, isElsewhere, replyField, replyLanguages } from './comment-page.tsx';
import { roundAddress } from './design-address.ts';
import type { CommentRoute, DesignNeeds, RoundRoute } from './design-needs.ts';
import { openOwnRound, readId } from './open-round.ts';
import { RoundPage } from './round-page.tsx';

const author = { config: { permission: 'forms.author' } } as const;
const longestReply = 4000;

const replyShape = z.object({
  outcome: z.enum(['changed', 'kept'], 'co-design.reply.no-outcome'),
  version: z.string().max(255).default(''),
  shown: z.enum(['yes', 'no'], 'co-design.reply.no-shown'),
  'other-language': z.string().max(10).catch(''),
});

/** A round with what was said, and each comment answered or taken back. */
export function roundRoutes({ db, today, isSecure, forms, knownPlaces }: DesignNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<RoundRoute>('/co-design/:round', author, async (request, reply) => {
      const { t, requester, params } = request;
      const { round, comments } = await asRequester(db, requester, async (tx) => {
        const found = await openOwnRound(tx, params.round);
        await auditRead(tx, 'design-round', [found.id]);
        return { round: found, comments: await commentsOf(tx, [found.id]) };
      });
      const origin = `${isSecure ? 'https' : 'http'}://${request.host}`;
      const page = <RoundPage t={t} round={round} comments={comments} today={today()} origin={origin} />;
      return reply.page(page, { title: t('co-design.page', { page: 'comments' }), back: '/co-design' });
    });

    app.post<RoundRoute>('/co-design/:round/close', author, async ({ requester, params }, reply) => {
      await asRequester(db, requester, async (tx) => {
        const { id } = await openOwnRound(tx, params.round);
        if (await closeRound(tx, id)) await audit(tx, { action: 'design-round.closed', subjects: [id] });
      });
      return reply.redirect(roundAddress(params.round), 303);
    });

    app.get<CommentRoute>('/co-design/:round/comments/:comment', author, (request, reply) => show(request, reply));

    app.post<CommentRoute>('/co-design/:round/comments/:comment/reply', author, async (request, reply) => {
      const { requester, params } = request;
      const read = readForm(request.body, replyShape);
      if (!read.ok) return show(request, reply.code(422), read.typed, read.problems);
      const problems = await asRequester(db, requester, async (tx): Promise<readonly FormProblem[]> => {
        const { round, comment, versions, known, pieces } = await openComment(tx, params);
        if (comment.isTakenBack) return [{ field: 'maincontent', message: 'co-design.reply.was-taken-back' }];
        const { outcome, version, shown } = read.value;
        const said = replyLanguages(round, comment).map(
          (tag) => [tag, typedText(String(read.typed[replyField(tag)] ?? ''))] as const,
        );
        const found: FormProblem[] = said
          .filter(([, text]) => text.length > longestReply)
          .map(([tag]) => ({ field: replyField(tag), message: 'co-design.reply.too-long' }));
        const texts = Object.fromEntries(said.filter(([, text]) => text !== ''));
        if (outcome === 'changed' && !versions.includes(version)) {
          found.push({ field: 'version', message: 'co-design.reply.which-version' });
        }
        if (outcome === 'kept' && Object.keys(texts).length === 0) {
          found.push({ field: replyField(comment.language), message: 'co-design.reply.no-reason' });
        }
        if (outcome === 'changed' && versions.includes(version)) {
          const all = designVersions(known, await roundsOfForm(tx, round.form.id));
          const about = { ...comment, of: all.keyOf.get(round.id) ?? '' };
          const number = questionsOf(round.instrument).find(({ place }) => place === comment.place)?.number ?? 0;
          if (!changedIn(all.versions, about, version)) {
            found.push({
              field: 'version',
              message: 'co-design.reply.is-the-same',
              values: { about: number === 0 ? 'whole' : 'question', number, version },
            });
          }
        }
        if (isElsewhere(comment, texts) && read.value['other-language'] !== 'yes') {
          found.push({ field: 'other-language', message: 'co-design.reply.not-their-language' });
        }
        if (shown === 'yes' && marksOpen(pieces, read.typed).length > 0) {
          found.push({ field: 'stays', message: 'co-design.reply.marks-open' });
        }
        if (found.length > 0) return found;
        await keepReply(tx, {
          commentId: comment.id,
          outcome,
          version: outcome === 'changed' ? version : null,
          texts,
          areWordsShown: shown === 'yes',
          repliedOn: today(),
        });
        await auditWrite(tx, 'design-reply', [comment.id]);
        return [];
      });
      if (problems.length > 0) return show(request, reply.code(422), read.typed, problems);
      return reply.redirect(roundAddress(params.round), 303);
    });

    app.post<CommentRoute>('/co-design/:round/comments/:comment/take-back', author, async (request, reply) => {
      const { requester, params } = request;
      await asRequester(db, requester, async (tx) => {
        const { comment } = await openComment(tx, params);
        if (await takeCommentBack(tx, comment.id, today())) {
          await audit(tx, { action: 'design-comment.taken-back', subjects: [comment.id] });
        }
      });
      return reply.redirect(roundAddress(params.round), 303);
    });
  };

  type Opened = Readonly<{
    round: DesignRound;
    comment: CommentAnswered;
    versions: readonly string[];
    known: readonly KnownVersion[];
    pieces: readonly Piece[];
  }>;

  /** Ends the request with "not found" where there is no such comment in a round of the team. */
  async function openComment(tx: Tx, params: CommentRoute['Params']): Promise<Opened> {
    const round = await openOwnRound(tx, params.round);
    const comment = await findComment(tx, round.id, readId(params.comment));
    if (comment === null) throw new PageProblem('not-found');
    const known = await forms.versions(tx, round.form.id);
    const pieces = commentPieces(comment.words ?? '', await knownPlaces(tx));
    return { round, comment, known, pieces, versions: known.map(({ version }) => version) };
  }

  async function show(
    { t, requester, params }: FastifyRequest<CommentRoute>,
    reply: FastifyReply,
    typed: Typed = {},
    problems: readonly FormProblem[] = [],
  ) {
    const opened = await asRequester(db, requester, async (tx) => {
      const found = await openComment(tx, params);
      await auditRead(tx, 'design-comment', [found.comment.id]);
      return found;
    });
    const value = (field: string): string => String(typed[field] ?? '');
    const page = <CommentPage t={t} {...opened} typed={typed} value={value} {...sayProblems(t, problems)} />;
    return reply.page(page, {
      title: t('co-design.reply.title'),
      back: roundAddress(opened.round.id),
      hasProblems: problems.length > 0,
    });
  }
}
