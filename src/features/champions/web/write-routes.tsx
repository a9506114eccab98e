import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { ZodType } from 'zod';

import { asRequester, type Requester, type Tx } from '#platform/database/requester.ts';
import { formatDate } from '#platform/language/formats.ts';
import type { Draft } from '#platform/record/data/desk-writer.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import { readForm, sayProblems, type FormProblem } from '#platform/web/read-form.ts';

import { championsOfTeam, namesOf, type SiteSessions } from '../data/site-sessions.ts';
import { cancelForm, handedOutForm, heldForm, planForm, type Recorded } from '../domain/session-forms.ts';
import { standing, type Session } from '../domain/session.ts';
import { typedPlan, type TypedSession } from '../domain/typed-sessions.ts';
import { openSession, openSessions, type SiteRoute } from './open-session.ts';
import type { ChampionsNeeds } from './champions-needs.ts';
import { CallOffPage, HandOutPage, HeldPage, PlanPage, type FormProps } from './session-form-pages.tsx';

type WriteNeeds = ChampionsNeeds & Readonly<{ record: (requester: Requester, tx: Tx, draft: Draft) => Promise<void> }>;
type SiteRequest = FastifyRequest<SiteRoute>;

/** A form: its page, how it is read, and which entries it takes the place of. `null` sessions are new. */
type FormOf = Readonly<{
  path: string;
  shape: ZodType<Recorded<unknown>>;
  /** The session that it is about; none for a new one. */
  session: (found: SiteSessions, request: SiteRequest) => Session | null;
  replaces: boolean;
  page: (tx: Tx, props: FormProps, session: Session | null) => Promise<VNode>;
}>;

const write = { config: { permission: 'sessions.write' } } as const;
const changed: FormProblem = { field: 'seen', message: 'champions.problem.changed-meanwhile' };

/** Planning a session, changing it, calling it off, recording it, and recording what was handed out. Each writes one entry about the site. */
export function writeRoutes(needs: WriteNeeds) {
  const { db, today } = needs;
  const byId = (found: SiteSessions, request: SiteRequest) => openSession(found, request.params.id);
  const forms = (): readonly FormOf[] => [
    { path: 'plan', shape: planForm(today()), session: () => null, replaces: false, page: planPage },
    { path: ':id/change', shape: planForm(today()), session: byId, replaces: true, page: planPage },
    { path: ':id/call-off', shape: cancelForm(today()), session: byId, replaces: true, page: callOffPage },
    { path: 'held', shape: heldForm(today()), session: plannedIn, replaces: false, page: heldPage },
    {
      path: 'hand-out',
      shape: handedOutForm(today()),
      session: () => null,
      replaces: false,
      page: async (_tx, props) => <HandOutPage {...props} />,
    },
  ];

  return (app: FastifyInstance): Promise<void> => {
    for (const { path } of forms()) {
      const form = () => forms().find((each) => each.path === path) as FormOf;
      app.get<SiteRoute>(`/sites/:code/sessions/${path}`, write, (request, reply) => show(request, reply, form()));
      app.post<SiteRoute>(`/sites/:code/sessions/${path}`, write, (request, reply) => take(request, reply, form()));
    }
    app.post<SiteRoute>('/sites/:code/sessions/:id/choose', write, (request, reply) => choose(request, reply));
    return Promise.resolve();
  };

  async function take(request: SiteRequest, reply: FastifyReply, form: FormOf): Promise<unknown> {
    const { requester } = request;
    const read = readForm(request.body, form.shape);
    if (!read.ok) return show(request, reply.code(422), form, read.problems);
    const { kind, on, body } = read.value;
    const written = await asRequester(db, requester, async (tx) => {
      const found = await openSessions(tx, request.params.code);
      const session = form.session(found, request);
      const replaces = form.replaces && session !== null ? standing(session) : [];
      if (form.replaces && seenIn(request) !== replaces.join(' ')) return false;
      const subject = { kind: 'place', id: found.site.id } as const;
      await needs.record(requester, tx, { subject, kind, happened: { on }, body, place: found.site.id, replaces });
      return true;
    });
    if (!written) return show(request, reply.code(422), form, [changed]);
    return reply.redirect(`/sites/${request.params.code}/sessions`, 303);
  }

  async function show(
    request: SiteRequest,
    reply: FastifyReply,
    form: FormOf,
    problems: readonly FormProblem[] = [],
  ): Promise<unknown> {
    const { t, requester } = request;
    const said = problems.length === 0 ? {} : sayProblems(t, problems, { on: 'on-day', seen: 'maincontent' });
    const { page, back } = await asRequester(db, requester, async (tx) => {
      const found = await openSessions(tx, request.params.code);
      const session = form.session(found, request);
      // What somebody else wrote meanwhile is shown as it stands now; what was typed on the old picture is not.
      const isOld = problems.includes(changed);
      const typed = request.method === 'POST' && !isOld ? readForm(request.body, form.shape).typed : startOf(session);
      const props: FormProps = {
        t,
        today: today(),
        siteName: found.site.name,
        action: request.url,
        filled: { typed, ...said },
      };
      return { page: await form.page(tx, props, session), back: `/sites/${found.site.code}/sessions` };
    });
    return reply.page(page, { title: t('champions.site.title'), back, hasProblems: problems.length > 0 });
  }

  /** Writes the chosen one of two that differ once more, in the place of both. */
  async function choose(request: SiteRequest, reply: FastifyReply): Promise<unknown> {
    const { requester } = request;
    await asRequester(db, requester, async (tx) => {
      const found = await openSessions(tx, request.params.code);
      const session = openSession(found, request.params.id);
      const entries: readonly Entry[] = [...session.plans, ...session.cancelled];
      const right = entries.find(({ id }) => id === answered(request, 'chosen'));
      const replaces = standing(session);
      if (right === undefined || seenIn(request) !== replaces.join(' ')) throw new PageProblem('bad-request');
      const { subject, kind, happened, body, place } = right;
      await needs.record(requester, tx, { subject, kind, happened, body, place, replaces });
    });
    return reply.redirect(`/sites/${request.params.code}/sessions`, 303);
  }
}

/** One answer of a form; a name that stands twice is no answer. */
function answered({ body }: SiteRequest, name: string): string | undefined {
  const said = ((body ?? {}) as Readonly<Record<string, unknown>>)[name];
  return typeof said === 'string' ? said : undefined;
}

const seenIn = (request: SiteRequest): string => answered(request, 'seen') ?? '';

/** The plan that is recorded as held: named in the address, then in the form. */
function plannedIn(found: SiteSessions, request: SiteRequest): Session | null {
  const asked = answered(request, 'planned') ?? String(request.query.planned ?? '');
  return asked === '' ? null : openSession(found, asked);
}

async function planPage(tx: Tx, props: FormProps, session: Session | null): Promise<VNode> {
  const own = await championsOfTeam(tx);
  const runBy = session?.plans[0]?.body.runBy;
  const others = runBy === undefined || own.some(({ id }) => id === runBy) ? [] : await namesOf(tx, [runBy]);
  const champions = [...own, ...[...others].map(([id, name]) => ({ id, name }))];
  return <PlanPage {...props} champions={champions} seen={session === null ? '' : standing(session).join(' ')} />;
}

async function callOffPage(_tx: Tx, props: FormProps, session: Session | null): Promise<VNode> {
  if (session === null) throw new PageProblem('not-found');
  return <CallOffPage {...props} which={sayWhich(props, session) ?? ''} seen={standing(session).join(' ')} />;
}

async function heldPage(_tx: Tx, props: FormProps, session: Session | null): Promise<VNode> {
  const which = session === null ? null : sayWhich(props, session);
  return <HeldPage {...props} planned={session?.id ?? ''} which={which} />;
}

function sayWhich({ t }: FormProps, { lastPlan: plan }: Session): string | null {
  if (plan?.happened == null) return null;
  return t('champions.form.off-which', {
    what: plan.body.what,
    on: formatDate(plan.happened.on, t.language, 'full'),
  });
}

/** The plan that stands, as its form shows it; nothing for what is new. */
function startOf(session: Session | null): TypedSession {
  const plan = session?.plans[0];
  return plan === undefined ? {} : typedPlan(plan);
}
