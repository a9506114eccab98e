import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import type { Tx } from '#platform/database/requester.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';
import type { FormProblem, Typed } from '#platform/web/read-form.ts';
import { readForm, sayProblems } from '#platform/web/read-form.ts';

import { audit } from '../data/audit.ts';
import { forgetTries, lockedUntil } from '../data/lockouts.ts';
import { resetSignIn } from '../data/one-time-codes.ts';
import { ownerTransaction } from '../data/owner-transaction.ts';
import { endEverySession } from '../data/sessions.ts';
import type { NewUserProblem } from '../data/users.ts';
import {
  addUser,
  endAccount,
  endMembership,
  findUser,
  giveMembership,
  listUsers,
  teamsByName,
  usersOnAPage,
} from '../data/users.ts';
import { roleNames } from '../domain/roles.ts';
import type { AccessWebNeeds } from './access-web-needs.ts';
import { sealedCookie } from './cookies.ts';
import { NewUserPage } from './new-user-page.tsx';
import { UserPage } from './user-page.tsx';
import { UsersPage } from './users-page.tsx';

const allowed = { config: { permission: 'access.manage' } } as const;
const membershipShape = z.object({
  team: z.uuid('access.user.team-missing'),
  role: z.enum(roleNames, 'access.user.role-missing'),
});
const newUserShape = membershipShape.extend({ name: z.string().max(500), email: z.string().max(500) });
const codeShape = z.object({ userId: z.string(), code: z.string() });
const idShape = z.object({ membership: z.uuid() });

type Of = { Params: { id: string } };
type UserRequest = FastifyRequest<Of>;

const newUserField: Readonly<Record<NewUserProblem, string>> = {
  'name-missing': 'name',
  'email-not-an-address': 'email',
  'email-taken': 'email',
  'role-not-for-team': 'role',
};

/** Who has an account, in which teams and roles; giving, ending, unlocking and resetting. Administrators see no person here. */
export function administrationRoutes(needs: AccessWebNeeds) {
  const { db, secret, now } = needs;
  const codeOnce = sealedCookie(needs, 'one-time-code', codeShape);

  return (app: FastifyInstance) => {
    app.get('/access', allowed, async (request, reply) => {
      const { t } = request;
      const { search = '', page = '0' } = request.query as { search?: unknown; page?: unknown };
      const asked = { search: String(search).slice(0, 200), page: Math.max(0, Number.parseInt(String(page), 10) || 0) };
      const users = await asRequester(db, request.requester, async (tx) => {
        const found = await listUsers(tx, asked);
        await audit(tx, { action: 'user.listed', detail: { users: found.length } });
        return found;
      });
      const shown = users.slice(0, usersOnAPage);
      return reply.page(<UsersPage t={t} users={shown} {...asked} hasMore={users.length > usersOnAPage} />, {
        title: t('access.users.title'),
      });
    });

    app.get('/access/new', allowed, (request, reply) => showNew(request, reply, [], {}));

    app.post('/access/new', allowed, async (request, reply) => {
      const form = readForm(request.body, newUserShape);
      if (!form.ok) return showNew(request, reply, form.problems, form.typed);
      const { team: teamId, ...user } = form.value;
      const added = await asRequester(db, request.requester, (tx) => addUser(tx, { ...user, teamId }));
      if (!added.ok) {
        const [problem = 'name-missing'] = added.problems;
        return showNew(
          request,
          reply,
          [{ field: newUserField[problem], message: `access.user.${problem}` }],
          form.typed,
        );
      }
      return giveCode(request, reply, added.value);
    });

    app.get<Of>('/access/:id', allowed, (request, reply) => showUser(request, reply));

    app.post<Of>('/access/:id/memberships', allowed, async (request, reply) => {
      const { id } = await target(request);
      const form = readForm(request.body, membershipShape);
      if (!form.ok) return showUser(request, reply, form.problems);
      const given = { userId: id, teamId: form.value.team, role: form.value.role };
      const result = await asRequester(db, request.requester, (tx) => giveMembership(tx, given));
      if (!result.ok) return showUser(request, reply, [{ field: 'role', message: 'access.user.role-not-for-team' }]);
      return reply.redirect(`/access/${id}`, 303);
    });

    app.post<Of>('/access/:id/memberships/end', allowed, async (request, reply) => {
      const { id } = await target(request);
      const form = readForm(request.body, idShape);
      if (form.ok) await asRequester(db, request.requester, (tx) => endMembership(tx, id, form.value.membership));
      return reply.redirect(`/access/${id}`, 303);
    });

    app.post<Of>('/access/:id/reset', allowed, async (request, reply) => {
      const { id, email } = await target(request);
      await unlock(request, id, email);
      return giveCode(request, reply, id);
    });

    app.post<Of>('/access/:id/unlock', allowed, async (request, reply) => {
      const { id, email } = await target(request);
      await unlock(request, id, email);
      return reply.redirect(`/access/${id}`, 303);
    });

    app.post<Of>('/access/:id/sign-out', allowed, async (request, reply) => {
      const { id } = await target(request);
      await asOwner(request, (tx) => endEverySession(tx, id, 'signed-out-everywhere', now()));
      return reply.redirect(`/access/${id}`, 303);
    });

    app.post<Of>('/access/:id/end', allowed, async (request, reply) => {
      const { id } = await target(request);
      await asOwner(request, (tx) => endAccount(tx, id, now()));
      return reply.redirect(`/access/${id}`, 303);
    });
  };

  function asOwner<T>(request: FastifyRequest, work: (tx: Tx) => Promise<T>): Promise<T> {
    return ownerTransaction(db, request.requester, work);
  }

  /** Whose account is to be changed: any but one's own and the made-up ones, whom nobody needs to change. */
  async function target(request: UserRequest) {
    const user = await load(request);
    if (user.id === request.requester.userId || user.isDemonstration) throw new PageProblem('not-allowed');
    return user;
  }

  async function load({ params, requester }: UserRequest) {
    const { data: id } = z.uuid().safeParse(params.id);
    const user = id === undefined ? null : await asRequester(db, requester, (tx) => findUser(tx, id));
    if (user === null) throw new PageProblem('not-found');
    return user;
  }

  function unlock(request: FastifyRequest, id: string, email: string): Promise<void> {
    return asOwner(request, async (tx) => {
      await forgetTries(tx, secret, { kind: 'account', of: email });
      await forgetTries(tx, secret, { kind: 'second-step', of: id });
      await audit(tx, { action: 'user.unlocked', subjects: [id] });
    });
  }

  async function giveCode(request: FastifyRequest, reply: FastifyReply, userId: string): Promise<unknown> {
    const reset = { userId, issuedBy: request.requester.userId, now: now() };
    const code = await asOwner(request, (tx) => resetSignIn(tx, secret, reset));
    codeOnce.write(reply, { userId, code });
    return reply.redirect(`/access/${userId}`, 303);
  }

  async function showNew(request: FastifyRequest, reply: FastifyReply, problems: readonly FormProblem[], typed: Typed) {
    const { t } = request;
    const teams = await asRequester(db, request.requester, teamsByName);
    if (problems.length > 0) reply.code(422);
    return reply.page(<NewUserPage t={t} {...sayProblems(t, problems)} typed={typed} teams={teams} />, {
      title: t('access.user.new-title'),
      hasProblems: problems.length > 0,
      back: '/access',
    });
  }

  async function showUser(request: UserRequest, reply: FastifyReply, problems: readonly FormProblem[] = []) {
    const { t, requester } = request;
    const user = await load(request);
    const shown = codeOnce.take(request, reply);
    const teams = await asRequester(db, requester, async (tx) => {
      await audit(tx, { action: 'user.read', subjects: [user.id] });
      return teamsByName(tx);
    });
    const waits = await Promise.all([
      lockedUntil(db, secret, { kind: 'account', of: user.email }, now()),
      lockedUntil(db, secret, { kind: 'second-step', of: user.id }, now()),
    ]);
    if (problems.length > 0) reply.code(422);
    return reply.page(
      <UserPage
        t={t}
        {...sayProblems(t, problems)}
        user={user}
        teams={teams}
        isOneself={user.id === requester.userId}
        isLocked={waits.some((wait) => wait !== null)}
        code={shown?.userId === user.id ? shown.code : null}
      />,
      { title: user.name, hasProblems: problems.length > 0, back: '/access' },
    );
  }
}
