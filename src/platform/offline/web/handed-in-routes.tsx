import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { uploadLimit } from '#platform/web/rate-limits.ts';
import { readForm } from '#platform/web/read-form.ts';

import { commitHandedIn, discardHandedIn } from '../data/decide-handed-in.ts';
import { authorsOf, findHandedIn, listHandedIn, type HandedInShown } from '../data/list-handed-in.ts';
import { proposeHandedIn } from '../data/propose-handed-in.ts';
import { receiveCarriedFile, type ParcelsReceived } from '../data/receive-carried-file.ts';
import { carriedFileName, largestCarried } from '../domain/carried-file.ts';
import { discardForm } from '../domain/device-forms.ts';
import { subjectIdOf } from '../domain/handed-in-proposal.ts';
import { readSent } from '../domain/read-sent.ts';
import type { DeviceDeskNeeds } from './desk-needs.ts';
import { DiscardPage, HandedInListPage } from './handed-in-pages.tsx';
import { HandedInReviewPage } from './handed-in-review-page.tsx';

type Asked = Readonly<Record<string, string | string[] | undefined>>;
type ById = { Params: { id: string }; Querystring: Asked };

const config = { permission: 'devices.read-in' } as const;
const readIn = { config };
/** A little more than a file may be, so that one that is too large is told so in words of its own. */
const carriedUpload = { maxBytes: largestCarried + 1024 } as const;

/** What waited on a device and came another way: propose, review, read in or throw away. */
export function handedInRoutes(needs: DeviceDeskNeeds) {
  const { db, now, today } = needs;

  return async (app: FastifyInstance): Promise<void> => {
    app.get<ById>('/handed-in', readIn, (request, reply) => showList(request, reply));

    app.post<ById>(
      '/handed-in',
      { config: { ...config, upload: carriedUpload, rateLimit: uploadLimit } },
      async (request, reply) => {
        const { requester } = request;
        const file = request.uploads.find(({ field }) => field === 'file');
        if (file === undefined) return showList(request, reply.code(422), 'no-file');
        if (file.bytes.length === 0) return showList(request, reply.code(422), 'empty-file');
        const at = now();
        const received = await receiveCarriedFile({ ...needs, now: () => at }, requester, file.bytes);
        if (!received.ok) return showList(request, reply.code(422), received.problems[0]);
        const { id, entries, isOwnTeams, parcels } = received.value;
        if (!isOwnTeams) {
          const done = entries > 0 || parcels === null ? 'elsewhere' : 'sealed';
          return reply.redirect(`/handed-in?${new URLSearchParams({ done, ...asText(parcels) }).toString()}`, 303);
        }
        const kept = await asRequester(db, requester, (tx) => findHandedIn(tx, id));
        const isNew = kept?.receivedAt.getTime() === at.getTime();
        return reply.redirect(`/handed-in/${id}?done=${isNew ? 'taken' : 'again'}`, 303);
      },
    );

    app.get<ById>('/handed-in/:id', readIn, async (request, reply) => {
      const { t, requester, query } = request;
      const { handedIn, author } = await open(request);
      const proposed =
        handedIn.state === 'discarded' ? [] : ((await proposeHandedIn(needs, requester, handedIn.id)) ?? []);
      const subjects = await asRequester(db, requester, async (tx) => {
        await audit(tx, { action: 'handed-in.read', subjects: [handedIn.id] });
        const ids = proposed.flatMap(({ entry }) => [subjectIdOf(entry), placeIn(entry)]).filter((id) => id !== null);
        return needs.nameSubjects(tx, [...new Set(ids)]);
      });
      const news = query.done === 'taken' || query.done === 'again' ? query.done : null;
      return reply.page(
        <HandedInReviewPage
          t={t}
          today={today()}
          handedIn={handedIn}
          author={author}
          proposed={proposed}
          subjects={subjects}
          sayEntry={needs.sayEntry}
          sayParcelRefusal={needs.sayParcelRefusal}
          news={news}
        />,
        { title: t('offline.desk.handed.title'), back: '/handed-in', isWide: true },
      );
    });

    app.post<ById>('/handed-in/:id/commit', readIn, async (request, reply) => {
      const { handedIn } = await open(request);
      const done = await commitHandedIn(needs, request.requester, handedIn.id);
      return reply.redirect(done.ok ? `/handed-in/${handedIn.id}` : '/handed-in', 303);
    });

    app.get<ById>('/handed-in/:id/discard', readIn, async (request, reply) => showDiscard(request, reply));

    app.post<ById>('/handed-in/:id/discard', readIn, async (request, reply) => {
      const { requester, t } = request;
      const read = readForm(request.body, discardForm);
      if (!read.ok) return showDiscard(request, reply.code(422), t(read.problems[0]?.message ?? ''));
      const { handedIn } = await open(request);
      await asRequester(db, requester, async (tx) => {
        const isDone = await discardHandedIn(tx, requester, handedIn.id, now());
        const detail = { why: read.value.reason };
        if (isDone) await audit(tx, { action: 'handed-in.discard-reason', subjects: [handedIn.id], detail });
      });
      return reply.redirect(`/handed-in/${handedIn.id}`, 303);
    });
  };

  async function showList(request: FastifyRequest<ById>, reply: FastifyReply, problem?: string) {
    const { t, requester, query } = request;
    const handedIn = await asRequester(db, requester, listHandedIn);
    const authors = await authorsOf(
      db,
      handedIn.map(({ deviceId }) => deviceId),
    );
    const said =
      problem === undefined ? undefined : t(`offline.problem.${problem}` as never, { name: carriedFileName });
    const isElsewhere = problem === undefined && query.done === 'elsewhere';
    return reply.page(
      <HandedInListPage
        t={t}
        handedIn={handedIn}
        authors={authors}
        isElsewhere={isElsewhere}
        received={problem === undefined ? receivedIn(query) : null}
        problem={said}
      />,
      { title: t('offline.desk.handed.title'), back: '/devices', isWide: true, hasProblems: problem !== undefined },
    );
  }

  async function showDiscard(request: FastifyRequest<ById>, reply: FastifyReply, problem?: string) {
    const { t } = request;
    const { handedIn, author } = await open(request);
    if (handedIn.state !== 'waiting') return reply.redirect(`/handed-in/${handedIn.id}`, 303);
    return reply.page(<DiscardPage t={t} handedIn={handedIn} author={author} problem={problem} />, {
      title: t('offline.desk.discard.title'),
      back: `/handed-in/${handedIn.id}`,
      hasProblems: problem !== undefined,
    });
  }

  /** What was handed in to the requester's team, and whose device wrote it; else the page is not there. */
  async function open({ requester, params }: FastifyRequest<ById>) {
    const handedIn: HandedInShown | null = z.guid().safeParse(params.id).success
      ? await asRequester(db, requester, (tx) => findHandedIn(tx, params.id))
      : null;
    if (handedIn === null) throw new PageProblem('not-found');
    const author = (await authorsOf(db, [handedIn.deviceId])).get(handedIn.deviceId) ?? '–';
    return { handedIn, author };
  }
}

/** What became of parcels, for the address of the page that says it: figures alone. */
const figures = z.object({
  taken: z.coerce.number().int().min(0).max(99_999),
  alreadyHere: z.coerce.number().int().min(0).max(99_999),
  refused: z.coerce.number().int().min(0).max(99_999),
});
const receivedIn = (query: Asked): ParcelsReceived | null => figures.safeParse(query).data ?? null;
const asText = (received: ParcelsReceived | null): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(received ?? {}).map(([key, value]) => [key, String(value)]));

/** The place that a body names, so that a stay can be said in words. */
function placeIn(entry: unknown): string | null {
  const body = readSent(entry).entry?.body as { place?: unknown } | null | undefined;
  return subjectIdOf({ subject: { kind: 'place', id: body?.place } });
}
