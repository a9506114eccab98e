import { randomBytes, randomUUID } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { auditRead, auditWrite } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { translator } from '#platform/language/translator.ts';
import { readForm, sayProblems, type FormProblem, type Typed } from '#platform/web/read-form.ts';
import { codeWord, readCode } from '#features/forms/index.ts';

import { coDesignContent, type CoDesignKey } from '../content/catalogue.ts';
import { keepComment } from '../data/comment-store.ts';
import { questionsOf, tagsOf } from '../domain/design-question.ts';
import { readComment } from '../domain/read-comment.ts';
import { roundAddress } from './design-address.ts';
import type { DesignNeeds, RoundRoute } from './design-needs.ts';
import { openOwnRound } from './open-round.ts';
import { PaperPage } from './paper-page.tsx';
import { WritePage } from './write-page.tsx';

const author = { config: { permission: 'forms.author' } } as const;

const paperShape = z.object({
  language: z.string().optional().catch(undefined),
  copies: z.coerce.number().int().min(1).max(20).catch(1),
});
const writeShape = z.object({
  once: z.guid(),
  way: z.enum(['paper', 'meeting'], 'co-design.write.no-way'),
  language: z.string().max(60).default(''),
  sheet: z.string().max(100, 'co-design.write.bad-code').default(''),
});
const doneShape = z.object({ done: z.literal('kept').optional().catch(undefined) });

/** The questions on paper, and what was written on it or said in a meeting. */
export function writeRoutes({ db, today, isSecure }: DesignNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<RoundRoute>('/co-design/:round/paper', author, async (request, reply) => {
      const { t, requester, params, query } = request;
      const round = await asRequester(db, requester, async (tx) => {
        const found = await openOwnRound(tx, params.round);
        await auditRead(tx, 'design-round', [found.id]);
        return found;
      });
      const { language: wanted, copies } = paperShape.parse(query);
      const language = tagsOf(round.instrument).find((tag) => tag === wanted) ?? round.instrument.language;
      const page = (
        <PaperPage
          t={t}
          round={round}
          onPaper={translator<CoDesignKey>(language, coDesignContent)}
          language={language}
          codes={Array.from({ length: copies }, () => codeWord(randomBytes))}
          origin={`${isSecure ? 'https' : 'http'}://${request.host}`}
        />
      );
      return reply.page(page, {
        title: t('co-design.page', { page: 'paper' }),
        back: roundAddress(round.id),
        without: ['notices'],
      });
    });

    app.get<RoundRoute>('/co-design/:round/write', author, (request, reply) => show(request, reply));

    app.post<RoundRoute>('/co-design/:round/write', author, async (request, reply) => {
      const { requester, params } = request;
      const read = readForm(request.body, writeShape);
      const problems = await asRequester(db, requester, async (tx): Promise<readonly FormProblem[]> => {
        const round = await openOwnRound(tx, params.round);
        const comment = readComment(request.body, new Set(questionsOf(round.instrument).map(({ place }) => place)));
        const found: FormProblem[] = [...(read.ok ? [] : read.problems), ...(comment.ok ? [] : comment.problems)];
        const { sheet = '', language = '' } = read.ok ? read.value : {};
        const code = sheet.trim() === '' ? null : readCode(sheet);
        if (code === null && sheet.trim() !== '') found.push({ field: 'sheet', message: 'co-design.write.bad-code' });
        if (!comment.ok || !read.ok || found.length > 0) return found;
        const tag = tagsOf(round.instrument).find((one) => one === language) ?? round.instrument.language;
        const kept = await keepComment(tx, {
          ...comment.value,
          id: read.value.once,
          roundId: round.id,
          language: tag,
          way: read.value.way,
          code,
          writtenBy: requester.userId,
          saidOn: today(),
        });
        if (kept) await auditWrite(tx, 'design-comment', [read.value.once]);
        return [];
      });
      if (problems.length > 0) return show(request, reply.code(422), read.typed, problems);
      return reply.redirect(`${roundAddress(params.round, 'write')}?done=kept`, 303);
    });
  };

  async function show(
    { t, requester, params, query }: FastifyRequest<RoundRoute>,
    reply: FastifyReply,
    typed: Typed = {},
    problems: readonly FormProblem[] = [],
  ) {
    const round = await asRequester(db, requester, (tx) => openOwnRound(tx, params.round));
    const page = (
      <WritePage
        t={t}
        round={round}
        once={z.guid().safeParse(typed['once']).data ?? randomUUID()}
        wasKept={doneShape.parse(query).done === 'kept'}
        value={(field) => String(typed[field] ?? '')}
        {...sayProblems(t, problems)}
      />
    );
    return reply.page(page, {
      title: t('co-design.page', { page: 'write' }),
      back: roundAddress(round.id),
      hasProblems: problems.length > 0,
    });
  }
}
