import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { readTypedDate, toTypedDate } from '#platform/calendar/typed-date.ts';
import { asRequester } from '#platform/database/requester.ts';
import { ErrorSummary, type ErrorItem } from '#platform/ui/error-summary.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { NotificationBanner } from '#platform/ui/notification-banner.tsx';
import { uploadLimit } from '#platform/web/rate-limits.ts';
import { listUpload } from '#platform/web/uploads.ts';

import type { ListPlace } from '../data/list-places.ts';
import { findList, listsToReview, receiptsOf, tallyRows } from '../data/list-store.ts';
import { HandInForm } from './hand-in-form.tsx';
import { sayProblem } from '../domain/say-list.ts';
import { ListsTable, ReceiptsTable } from './lists-table.tsx';
import { fieldOf, type HandInProblems, type ListsWebNeeds } from './lists-web-needs.ts';

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;
/** A name that stands twice in an address comes as a list. */
type Query = Readonly<Partial<Record<'place' | 'sent' | 'rows', string | string[]>>>;

/** The pages on which lists are handed in: the team's own with the lists that it reviews, and the sender's with receipts alone. */
export function handInRoutes<Read>(needs: ListsWebNeeds<Read>) {
  const { base, desk, words, may } = needs;
  const upload = { config: { permission: 'arrivals.upload', upload: listUpload, rateLimit: uploadLimit } } as const;
  return (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: Query }>(base, { config: { permission: 'arrivals.review' } }, (request, reply) =>
      showTeamPage(request, reply, { place: request.query.place ?? '' }),
    );
    app.get<{ Querystring: Query }>(`${base}/send`, { config: { permission: 'arrivals.upload' } }, (request, reply) =>
      showSenderPage(request, reply, {}),
    );
    app.post(base, upload, (request, reply) => takeIn(request, reply, showTeamPage));
    app.post(`${base}/send`, upload, (request, reply) => takeIn(request, reply, showSenderPage));
    return Promise.resolve();
  };

  type Show = (request: FastifyRequest, reply: FastifyReply, typed: Fields, problems?: HandInProblems) => Promise<void>;

  async function takeIn(request: FastifyRequest, reply: FastifyReply, showAgain: Show): Promise<void> {
    const { requester } = request;
    const body = (request.body ?? {}) as Fields;
    const field = (name: string): string => String(body[name] ?? '').trim();
    const file = request.uploads.find((each) => each.field === 'file');
    const on = readTypedDate({ day: field('on[day]'), month: field('on[month]'), year: field('on[year]') });
    const missing = [
      ...(file === undefined ? [{ problem: 'no-file', values: {} }] : []),
      ...(on === null ? [{ problem: 'bad-day', values: {} }] : []),
    ];
    if (file === undefined || on === null) return showAgain(request, reply.code(422), body, missing);
    const password = String(body['password'] ?? '');
    const handed = await needs.handIn(requester, {
      file: {
        fileName: file.fileName,
        bytes: file.bytes,
        password: password === '' ? undefined : password,
        sheet: field('sheet'),
      },
      on,
      field,
    });
    if (!handed.ok) return showAgain(request, reply.code(422), body, handed.problems);
    const { id, isNew, rows } = handed.value;
    const reviews = id !== null && may(requester, 'arrivals.review');
    const own = reviews ? await asRequester(desk.db, requester, (tx) => findList(tx, needs.purpose.sort, id)) : null;
    const sent = isNew ? (reviews ? 'elsewhere' : 'done') : 'again';
    return reply.redirect(
      own === null ? `${base}/send?sent=${sent}&rows=${rows}` : `${base}/${own.id}${isNew ? '' : '?again=1'}`,
      303,
    );
  }

  async function showTeamPage(
    request: FastifyRequest,
    reply: FastifyReply,
    typed: Fields,
    problems: HandInProblems = [],
  ) {
    const { t, requester } = request;
    const { places, lists, waiting } = await asRequester(desk.db, requester, async (tx) => {
      const found = await listsToReview(tx, needs.purpose.sort);
      const open = found.filter(({ status }) => status === 'proposed' || status === 'committed');
      const counts = new Map<string, number>();
      for (const { id } of open) counts.set(id, (await tallyRows(tx, id)).waiting);
      return { places: await desk.readPlaces(tx), lists: found, waiting: counts };
    });
    const page = (
      <>
        {errors(request, problems)}
        <h1>{t(`${words}.page.title`)}</h1>
        <p>{t(`${words}.page.intro`)}</p>
        {may(requester, 'arrivals.upload') && (
          <>
            <h2>{t(`${words}.page.hand-in`)}</h2>
            {form(request, base, places, typed, problems)}
          </>
        )}
        <h2>{t('lists.received.title')}</h2>
        <ListsTable t={t} base={base} lists={lists} waiting={waiting} placeName={namer(request, places)} />
      </>
    );
    return reply.page(page, { title: t(`${words}.page.title`), hasProblems: problems.length > 0 });
  }

  async function showSenderPage(
    request: FastifyRequest,
    reply: FastifyReply,
    typed: Fields,
    problems: HandInProblems = [],
  ) {
    const { t, requester } = request;
    const query = request.query as Query;
    const [sent, rows] = [String(query.sent ?? ''), String(query.rows ?? '')];
    const { places, receipts } = await asRequester(desk.db, requester, async (tx) => ({
      places: await desk.readPlaces(tx),
      receipts: await receiptsOf(tx, requester.userId, needs.purpose.sort),
    }));
    const page = (
      <>
        {errors(request, problems)}
        {['done', 'again', 'elsewhere'].includes(sent) && problems.length === 0 && (
          <NotificationBanner variant="success">
            {t(`lists.sent.${sent}`, { rows: Number.parseInt(rows, 10) || 0 })}
          </NotificationBanner>
        )}
        <h1>{t(`${words}.send.title`)}</h1>
        <p>{t(`${words}.send.intro`)}</p>
        {form(request, `${base}/send`, places, typed, problems)}
        <h2>{t('lists.sent.title')}</h2>
        <ReceiptsTable t={t} receipts={receipts} placeName={namer(request, places)} />
        <InsetText>{t('lists.sent.why-no-more')}</InsetText>
      </>
    );
    return reply.page(page, { title: t(`${words}.send.title`), hasProblems: problems.length > 0 });
  }

  function form(
    { t, requester }: FastifyRequest,
    action: string,
    places: readonly ListPlace[],
    typed: Fields,
    problems: HandInProblems,
  ) {
    const said = (field: string): string => String(typed[field] ?? '');
    const errorFor = (field: string): string | undefined => {
      const problem = problems.find((each) => fieldFor(each.problem) === field);
      return problem === undefined ? undefined : sayProblem(t, problem);
    };
    const today = toTypedDate(desk.today());
    const on = 'on[day]' in typed ? { day: said('on[day]'), month: said('on[month]'), year: said('on[year]') } : today;
    const ownFirst = [...places].sort(
      (a, b) => Number(b.teamId === requester.teamId) - Number(a.teamId === requester.teamId),
    );
    return (
      <HandInForm
        t={t}
        action={action}
        limitMb={Math.round(listUpload.maxBytes / 1024 / 1024)}
        on={on}
        words={{ on: t(`${words}.page.on`), onHint: t(`${words}.page.on-hint`) }}
        typed={said}
        errorFor={errorFor}
      >
        {needs.Fields({ t, places: ownFirst, requester, typed: said, errorFor })}
      </HandInForm>
    );
  }

  function errors({ t }: FastifyRequest, problems: HandInProblems) {
    const errorList = problems.map((problem): ErrorItem => ({
      text: sayProblem(t, problem),
      href: `#${fieldFor(problem.problem)}`,
    }));
    return errorList.length > 0 && <ErrorSummary heading={t('lists.problem.title')} errorList={errorList} />;
  }

  function namer({ t }: FastifyRequest, places: readonly ListPlace[]) {
    return (id: string | null): string =>
      id === null
        ? t('lists.received.several-places')
        : (places.find((place) => place.id === id)?.name ?? t('lists.received.other-place'));
  }
}

const fieldFor = (problem: string): string => (problem === 'bad-day' ? 'on' : fieldOf(problem));
