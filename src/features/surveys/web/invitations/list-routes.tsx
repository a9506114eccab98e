import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester, type Tx } from '#platform/database/requester.ts';
import { decodeText } from '#platform/spreadsheets/decode-text.ts';
import { uploadLimit } from '#platform/web/rate-limits.ts';

import { keepInvitees, standingsOf } from '../../data/invitee-store.ts';
import { linesOfList, longestList, readInviteeList, type ListProblem } from '../../data/read-invitee-list.ts';
import type { InviteeLine } from '../../domain/invitations/read-invitees.ts';
import { reviewInvitees, type Review } from '../../domain/invitations/review-invitees.ts';
import { wayInAddress } from '../survey-address.ts';
import type { SurveysNeeds } from '../surveys-needs.ts';
import { BringPage } from './bring-page.tsx';
import { openWayIn, type OpenWayIn, type WayInRoute } from './open-way-in.ts';
import { ReviewPage } from './review-page.tsx';
import type { WrongLine } from './wrong-lines.tsx';

const author = { permission: 'forms.author' } as const;
/** Bytes from which a field that comes with a file is cut off as it comes: what stands beyond would be lost without a word. */
const longestField = 64 * 1024;
const upload = { maxBytes: longestList, isTold: true } as const;
const listShape = z.object({
  list: z.string().max(longestList).catch(''),
  agreed: z.literal('yes').optional().catch(undefined),
});

/**
 * A list of people who agreed to be written to: proposed, reviewed line by line, brought in. Until it is brought in nothing of it is kept; it is
 * compared again then, and the same list a second time changes nothing.
 */
export function listRoutes({ db, forms, secret }: SurveysNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<WayInRoute>('/surveys/:survey/invitations/:way/list', { config: author }, (request, reply) =>
      showBring(request, reply),
    );

    app.post<WayInRoute>(
      '/surveys/:survey/invitations/:way/list',
      { config: { ...author, upload, rateLimit: uploadLimit } },
      async (request, reply) => {
        const file = request.uploads.find(({ field, bytes }) => field === 'file' && bytes.length > 0);
        const { list: typed, agreed } = listShape.parse(request.body ?? {});
        const isTooLarge =
          request.uploads.some((one) => one.isTooLarge === true) || Buffer.byteLength(typed) >= longestField;
        const list = file === undefined ? typed : decodeText(file.bytes).text;
        const lines = isTooLarge ? 'long-list' : readInviteeList(list);
        if (typeof lines === 'string') return showBring(request, reply.code(422), lines, typed);
        if (agreed !== 'yes') return showBring(request, reply.code(422), 'not-agreed', typed);
        const { t, requester, params } = request;
        const found = await asRequester(db, requester, async (tx) => {
          const opened = await openWayIn(tx, forms, params);
          const review = await reviewOf(tx, opened, lines);
          await audit(tx, {
            action: 'survey-invitees.reviewed',
            subjects: [opened.way.collectionId],
            detail: { lines: review.lines.length },
          });
          return { ...opened, review };
        });
        return reply.page(<ReviewPage t={t} {...found} list={list} wrong={wrongLines(found.review, list)} />, {
          title: found.open.survey.title,
          back: `${wayInAddress(params.survey, params.way)}/list`,
        });
      },
    );

    app.post<WayInRoute>('/surveys/:survey/invitations/:way/list/keep', { config: author }, async (request, reply) => {
      const { requester, params } = request;
      const { list } = listShape.parse(request.body ?? {});
      const lines = readInviteeList(list);
      if (typeof lines === 'string') return showBring(request, reply.code(422), lines, list);
      const { added, wrong } = await asRequester(db, requester, async (tx) => {
        const opened = await openWayIn(tx, forms, params);
        const review = await reviewOf(tx, opened, lines);
        const kept = await keepInvitees(tx, secret, opened.way.collectionId, review.ready);
        await audit(tx, {
          action: 'survey-invitees.kept',
          subjects: [opened.way.collectionId],
          detail: { people: kept },
        });
        return { added: kept, wrong: wrongLines(review, list) };
      });
      if (wrong.length > 0) {
        const still = wrong.map((one, at) => ({ ...one, line: at + 1 }));
        return showBring(request, reply, null, still.map(({ text }) => text).join('\n'), { added, wrong: still });
      }
      return reply.redirect(`${wayInAddress(params.survey, params.way)}?done=kept&count=${added}`, 303);
    });

    app.post<WayInRoute>('/surveys/:survey/invitations/:way/list/change', { config: author }, (request, reply) =>
      showBring(request, reply, null, listShape.parse(request.body ?? {}).list),
    );
  };

  async function reviewOf(tx: Tx, { wave }: OpenWayIn, lines: readonly InviteeLine[]): Promise<Review> {
    const collectionIds = wave.waysIn.map(({ collectionId }) => collectionId);
    return reviewInvitees(lines, await standingsOf(tx, secret, collectionIds, lines));
  }

  async function showBring(
    { t, requester, params }: FastifyRequest<WayInRoute>,
    reply: FastifyReply,
    problem: ListProblem | 'not-agreed' | null = null,
    list = '',
    kept: Readonly<{ added: number; wrong: readonly WrongLine[] }> | null = null,
  ) {
    const opened = await asRequester(db, requester, (tx) => openWayIn(tx, forms, params));
    return reply.page(<BringPage t={t} {...opened} problem={problem} list={list} kept={kept} />, {
      title: opened.open.survey.title,
      back: wayInAddress(opened.open.survey.id, opened.way.collectionId),
      hasProblems: problem !== null,
    });
  }
}

/** The lines of a list that a person has to mend, as they stand there. */
function wrongLines({ lines }: Review, list: string): readonly WrongLine[] {
  const wrong = lines.flatMap(({ line, problem }) => (problem === null ? [] : [{ line, problem }]));
  const texts = linesOfList(
    list,
    wrong.map(({ line }) => line),
  );
  return wrong.map(({ line, problem }) => ({ line, problem, text: texts.get(line) ?? '' }));
}
