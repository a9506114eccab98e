import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { commitList } from '../data/commit-list.ts';
import { auditList, commitNeeds, startComparing } from '../data/list-desk.ts';
import { confirmConcerns, findList, readRows, saveDecisions, tallyRows } from '../data/list-store.ts';
import { undoList, workedOnSince } from '../data/undo-list.ts';
import type { IncomingList } from '../domain/incoming-list.ts';
import { outcomes, type Outcome } from '../domain/outcome.ts';
import type { ListsWebNeeds } from './lists-web-needs.ts';
import { readReviewForm } from './review-form.ts';
import { ReviewPage, rowsOnPage } from './review-page.tsx';
import { ProgressPage, UndoPage } from './small-pages.tsx';

type ListRoute = Readonly<{ Params: { id: string }; Querystring: Readonly<Record<string, string | undefined>> }>;
type ListRequest = FastifyRequest<{ Params: ListRoute['Params']; Querystring: ListRoute['Querystring'] }>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The pages on which a list is reviewed, committed and undone. */
export function reviewRoutes<Read>(needs: ListsWebNeeds<Read>) {
  const { base, desk, purpose, words } = needs;
  const commit = { config: { permission: needs.mayCommit } } as const;
  const review = { config: { permission: 'arrivals.review' } } as const;
  return (app: FastifyInstance): Promise<void> => {
    app.get<ListRoute>(`${base}/:id`, review, async (request, reply) => show(request, reply, []));
    app.post<ListRoute>(`${base}/:id`, commit, async (request, reply) => decide(request, reply));
    app.get<ListRoute>(`${base}/:id/undo`, commit, async (request, reply) => {
      const { t } = request;
      const list = await open(request);
      const { committedAt } = list;
      const count =
        committedAt === null
          ? 0
          : await asRequester(desk.db, request.requester, (tx) => workedOnSince(tx, list.id, committedAt));
      const address = `${base}/${list.id}`;
      return reply.page(<UndoPage t={t} list={list} address={`${address}/undo`} workedOn={count} />, {
        title: t('lists.undo.title'),
        back: address,
      });
    });
    app.post<ListRoute>(`${base}/:id/undo`, commit, async (request, reply) => {
      const { requester, t } = request;
      const { id } = await open(request);
      const reason = t('lists.undo.reason');
      const undone = await undoList(
        id,
        purpose.sort,
        { reason, today: desk.today() },
        requester,
        commitNeedsOf(request),
      );
      if (!undone.ok)
        return show(
          request,
          reply.code(422),
          undone.problems.map(({ problem }) => `lists.problem.${problem}`),
        );
      return reply.redirect(`${base}/${id}?undone=${undone.value.people}`, 303);
    });
    return Promise.resolve();
  };

  function commitNeedsOf({ requester }: FastifyRequest) {
    return commitNeeds(desk, purpose.sort, { as: 'requester', requester });
  }

  /** The list, if it is the requester's team's to review; else the page is not there. */
  async function open({ requester, params }: ListRequest): Promise<IncomingList> {
    const list = guid.test(params.id)
      ? await asRequester(desk.db, requester, (tx) => findList(tx, purpose.sort, params.id))
      : null;
    if (list === null) throw new PageProblem('not-found');
    return list;
  }

  async function decide(request: ListRequest, reply: FastifyReply): Promise<unknown> {
    const { requester } = request;
    const { id, concerns } = await open(request);
    const answers = readReviewForm(request.body);
    const known = new Set(concerns.map(({ name }) => name));
    const { overtaken } = await asRequester(desk.db, requester, async (tx) => {
      await confirmConcerns(
        tx,
        id,
        answers.confirmed.filter((name) => known.has(name)),
      );
      return saveDecisions(tx, id, answers.decisions, {
        userId: requester.userId,
        seenAt: answers.seenAt,
        at: desk.now(),
      });
    });
    const back = new URLSearchParams({
      ...(isOutcome(answers.show) && { show: answers.show }),
      ...(answers.from > 0 && { from: String(answers.from) }),
    });
    if (overtaken.length > 0) back.set('overtaken', String(overtaken.length));
    if (answers.then === 'save' || overtaken.length > 0) {
      back.set('saved', '1');
      return reply.redirect(`${base}/${id}?${back.toString()}`, 303);
    }
    const committed = await commitList(id, requester, purpose, commitNeedsOf(request));
    if (!committed.ok) {
      return show(
        request,
        reply.code(422),
        committed.problems.map(({ problem }) => `lists.problem.${problem}`),
      );
    }
    const { rows, entries, changed } = committed.value;
    return reply.redirect(`${base}/${id}?rows=${rows}&entries=${entries}&changed=${changed}`, 303);
  }

  async function show(request: ListRequest, reply: FastifyReply, problems: readonly string[]): Promise<void> {
    const { t, requester, query } = request;
    const list = await open(request);
    const title = t(`${words}.review.title`);
    if (list.status === 'received') {
      await startComparing(desk, list.id, list.rows, purpose);
      void reply.header('refresh', '3');
      return reply.page(<ProgressPage t={t} list={list} />, { title, back: base });
    }
    const shown = isOutcome(query['show']) ? query['show'] : null;
    const from = Math.max(0, Number.parseInt(query['from'] ?? '', 10) || 0);
    const page = await asRequester(desk.db, requester, async (tx) => {
      const rows = await readRows<Read>(tx, list.id, {
        ...(shown !== null && { outcome: shown }),
        from,
        limit: rowsOnPage,
      });
      const ids = rows.flatMap(({ proposal }) => proposal?.people.map(({ personId }) => personId) ?? []);
      await auditList(tx, purpose.sort, 'read', list.id);
      return {
        rows,
        people: await needs.findPeople(tx, ids),
        tally: await tallyRows(tx, list.id),
        places: await desk.readPlaces(tx),
      };
    });
    const placeName =
      list.placeId === null
        ? t('lists.received.several-places')
        : (page.places.find(({ id }) => id === list.placeId)?.name ?? t('lists.received.other-place'));
    return reply.page(
      <ReviewPage
        t={t}
        base={base}
        title={title}
        subtitle={needs.subtitle(t, list, placeName)}
        list={list}
        tally={page.tally}
        rows={page.rows.map((row) => ({ row, shown: needs.showRow(row.read) }))}
        people={page.people}
        show={shown}
        from={from}
        seen={desk.now().getTime()}
        mayCommit={needs.may(requester, needs.mayCommit)}
        news={problems.length > 0 ? [] : newsOf(request)}
        errorList={problems.map((key) => ({
          text: t(key),
          href: key.endsWith('unconfirmed') ? '#confirm' : undefined,
        }))}
      />,
      { title, back: base, hasProblems: problems.length > 0 },
    );
  }

  /** What was just done, from the address that the last step led to. */
  function newsOf({ t, query }: ListRequest): string[] {
    const number = (name: string): number => Number.parseInt(query[name] ?? '', 10) || 0;
    return [
      ...(query['again'] === undefined ? [] : [t('lists.sent.again')]),
      ...(query['rows'] === undefined
        ? []
        : [t('lists.done.committed', { rows: number('rows'), entries: number('entries') })]),
      ...(number('changed') === 0 ? [] : [t('lists.done.changed', { count: number('changed') })]),
      ...(query['undone'] === undefined ? [] : [t('lists.done.undone', { people: number('undone') })]),
      ...(query['saved'] === undefined ? [] : [t('lists.review.saved')]),
      ...(number('overtaken') === 0 ? [] : [t('lists.review.overtaken', { count: number('overtaken') })]),
    ];
  }
}

const isOutcome = (text: string | undefined): text is Outcome =>
  (outcomes as readonly (string | undefined)[]).includes(text);
