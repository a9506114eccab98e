import { describe, expect, test } from 'vitest';
import { TOTP } from 'otpauth';

import { makeStaff, makeTeam } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { whoLooked } from './audit-log.ts';
import { recoverWithCode, resetSignIn } from './one-time-codes.ts';
import { ownerTransaction } from './owner-transaction.ts';
import { changePassword } from './passwords.ts';
import { makeRecoveryCodes, recoveryCodesLeft } from './recovery-codes.ts';
import { openSecret } from './secret.ts';
import { recoveryCodeProof, takeSecondStep, totpProof } from './second-step.ts';
import type { OpenSession, StartedSession } from './sessions.ts';
import { chooseMembership, endEverySession, findSession, openSessionsOf, removeOldSessions } from './sessions.ts';
import { completeSetUp } from './set-up.ts';
import type { SignInNeeds } from './sign-in.ts';
import { signInAsDemonstration, signInWithPassword } from './sign-in.ts';
import { beginTotp, confirmTotp } from './totp.ts';

const t = testDatabase();
const secret = openSecret({ secret: 'a secret of at least thirty-two characters', dataFolder: '' });
const start = new Date('2026-11-02T07:30:00Z');
const password = 'otter cardigan teapot';
let addresses = 0;

/** A service whose clock stands at `start` and can be moved; each has a network address of its own. */
function service(options: { isDemonstration?: boolean } = {}) {
  let now = start;
  const from = { address: `198.51.100.${++addresses}`, device: 'Firefox, Windows' };
  const needs: SignInNeeds = {
    db: t.db,
    secret,
    isDemonstration: options.isDemonstration ?? false,
    now: () => now,
  };
  const wait = (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000));
  const signIn = (email: string, typed = password) => signInWithPassword(needs, { email, password: typed }, from);
  const session = (token: string) => findSession(t.db, token, now);
  return { needs, from, wait, signIn, session };
}

type Service = ReturnType<typeof service>;
type Staff = Awaited<ReturnType<typeof makeStaff>>;

const started = (result: { ok: boolean; value?: StartedSession }): StartedSession => {
  if (!result.ok || result.value === undefined) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.value;
};

async function opened(one: Service, token: string): Promise<OpenSession> {
  const session = await one.session(token);
  if (session === null) throw new Error('no session');
  return session;
}

/** Sets a password with a code from an administrator; gives the session in which the second step is set up. */
async function withPassword(one: Service, staff: Staff): Promise<OpenSession> {
  const code = await ownerTransaction(t.db, {}, (tx) =>
    resetSignIn(tx, secret, { userId: staff.userId, issuedBy: null, now: one.needs.now() }),
  );
  const recovered = await recoverWithCode(one.needs, { email: staff.email, code, password }, one.from);
  return opened(one, started(recovered).token);
}

const codeAt = (uri: string, now: Date) =>
  new TOTP({ secret: new URL(uri).searchParams.get('secret') ?? '' }).generate({ timestamp: now.getTime() });

/** Somebody who has a password and an authenticator app; `code` is what the app shows now. */
async function enrolled(one: Service, staff: Staff) {
  const session = await withPassword(one, staff);
  const user = { id: staff.userId, email: staff.email };
  const { uri } = await ownerTransaction(t.db, {}, (tx) => beginTotp(tx, secret, user));
  const code = () => codeAt(uri, one.needs.now());
  const confirmed = await ownerTransaction(t.db, {}, (tx) =>
    confirmTotp(tx, secret, staff.userId, code(), one.needs.now()),
  );
  expect(confirmed).toBe(true);
  const full = await completeSetUp(one.needs, session, one.from);
  one.wait(60);
  return { code, full };
}

async function secondStep(one: Service, email: string, code: string) {
  const { token } = started(await one.signIn(email));
  const session = await opened(one, token);
  return takeSecondStep(one.needs, session, 'totp', totpProof(one.needs, session, code), one.from);
}

describe('a new colleague', () => {
  test('sets a password with an administrator’s code, then the second step, and only then works in the team', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const setUp = await withPassword(one, nurse);
    expect(setUp).toMatchObject({ stage: 'set-up', membership: null });
    expect(await completeSetUp(one.needs, setUp, one.from)).toBeNull();
    const { full } = await enrolled(one, nurse);
    const session = await opened(one, full?.token ?? '');
    expect(session).toMatchObject({ stage: 'full', membership: { teamId: nurse.teamId, role: 'clinician' } });
  });

  test('cannot use the code twice, nor after a day, nor another’s', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const other = await makeStaff(t.db, 'clinician');
    const give = (userId: string) =>
      ownerTransaction(t.db, {}, (tx) => resetSignIn(tx, secret, { userId, issuedBy: null, now: one.needs.now() }));
    const use = (email: string, code: string) => recoverWithCode(one.needs, { email, code, password }, one.from);
    const first = await give(nurse.userId);
    expect(await use(other.email, first)).toEqual({ ok: false, problems: [{ kind: 'wrong' }] });
    expect((await use(nurse.email, first.toLowerCase().replaceAll('-', ' '))).ok).toBe(true);
    expect(await use(nurse.email, first)).toEqual({ ok: false, problems: [{ kind: 'wrong' }] });
    const second = await give(nurse.userId);
    one.wait(24 * 3600);
    expect(await use(nurse.email, second)).toEqual({ ok: false, problems: [{ kind: 'wrong' }] });
  });

  test('keeps the code when the password is refused', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const code = await ownerTransaction(t.db, {}, (tx) =>
      resetSignIn(tx, secret, { userId: nurse.userId, issuedBy: null, now: start }),
    );
    const attempt = (typed: string) =>
      recoverWithCode(one.needs, { email: nurse.email, code, password: typed }, one.from);
    expect(await attempt('short')).toEqual({ ok: false, problems: [{ kind: 'password', problem: 'too-short' }] });
    expect((await attempt(password)).ok).toBe(true);
  });
});

describe('signing in', () => {
  test('takes the password and then a code from the app', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    const first = await opened(one, started(await one.signIn(`  ${nurse.email.toUpperCase()} `)).token);
    expect(first).toMatchObject({ stage: 'second-step', membership: null });
    const { token } = started(await secondStep(one, nurse.email, code()));
    expect(await one.session(token)).toMatchObject({ stage: 'full', membership: { role: 'clinician' } });
  });

  test('gives the same answer for a wrong password and for an address that nobody has', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    await enrolled(one, nurse);
    const wrong = await one.signIn(nurse.email, 'not the password at all');
    expect(await one.signIn('nobody@team.example')).toEqual(wrong);
    expect(await one.signIn('')).toEqual(wrong);
    expect(wrong).toEqual({ ok: false, problems: [{ kind: 'wrong' }] });
  });

  test('makes both wait alike after five failures, even with the right password', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    await enrolled(one, nurse);
    for (let turn = 0; turn < 5; turn++) {
      await one.signIn(nurse.email, 'not the password at all');
      await one.signIn('nobody.either@team.example');
    }
    const right = await one.signIn(nurse.email);
    expect(right).toEqual({ ok: false, problems: [{ kind: 'wait', seconds: 60 }] });
    expect(await one.signIn('nobody.either@team.example')).toEqual(right);
    one.wait(60);
    expect((await one.signIn(nurse.email)).ok).toBe(true);
  });

  test('makes a network address wait that tries many accounts', async () => {
    const one = service();
    for (let turn = 0; turn < 50; turn++) await one.signIn(`guess${turn}@team.example`);
    expect(await one.signIn('guess50@team.example')).toMatchObject({ problems: [{ kind: 'wait' }] });
    expect(await service().signIn('guess50@team.example')).toMatchObject({ problems: [{ kind: 'wrong' }] });
  });

  test('refuses a code from the app that was used before', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    const shown = code();
    expect((await secondStep(one, nurse.email, shown)).ok).toBe(true);
    expect(await secondStep(one, nurse.email, shown)).toEqual({ ok: false, problems: [{ kind: 'wrong' }] });
    one.wait(30);
    expect((await secondStep(one, nurse.email, code())).ok).toBe(true);
    expect((await secondStep(one, nurse.email, shown)).ok).toBe(false);
  });

  test('takes one of two equal codes that come at the same moment', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    const outcomes = await Promise.all([1, 2, 3].map(() => secondStep(one, nurse.email, code())));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('makes whoever has the password wait after five wrong codes, and a new password does not reset that', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    for (let turn = 0; turn < 5; turn++) await secondStep(one, nurse.email, '000000');
    expect(await secondStep(one, nurse.email, code())).toMatchObject({ problems: [{ kind: 'wait' }] });
    one.wait(60);
    expect((await secondStep(one, nurse.email, code())).ok).toBe(true);
  });

  test('takes each recovery code once', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    await enrolled(one, nurse);
    const codes = await ownerTransaction(t.db, {}, (tx) => makeRecoveryCodes(tx, secret, nurse.userId));
    const use = async (typed: string) => {
      const session = await opened(one, started(await one.signIn(nurse.email)).token);
      const proof = recoveryCodeProof(one.needs, session, typed);
      return takeSecondStep(one.needs, session, 'recovery-code', proof, one.from);
    };
    expect(new Set(codes).size).toBe(10);
    expect((await use(codes[3]?.toLowerCase() ?? '')).ok).toBe(true);
    expect((await use(codes[3] ?? '')).ok).toBe(false);
    expect(await recoveryCodesLeft(t.db, nurse.userId)).toBe(9);
  });

  test('is refused to an account that has ended', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    await enrolled(one, nurse);
    await t.db.updateTable('app_user').set({ ended_at: start }).where('id', '=', nurse.userId).execute();
    expect(await one.signIn(nurse.email)).toEqual({ ok: false, problems: [{ kind: 'wrong' }] });
  });

  test('leaves lines in the audit log for what was done and refused', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    await one.signIn(nurse.email, 'not the password at all');
    await secondStep(one, nurse.email, code());
    const actions = (await whoLooked(t.db, nurse.userId)).map(({ action }) => action);
    expect(actions.slice(0, 3)).toEqual(['sign-in.done', 'sign-in.password-accepted', 'sign-in.refused']);
  });
});

describe('a session', () => {
  test('has a new token after each step, and the one before is worth nothing', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    const before = started(await one.signIn(nurse.email));
    const session = await opened(one, before.token);
    const proof = totpProof(one.needs, session, code());
    const after = started(await takeSecondStep(one.needs, session, 'totp', proof, one.from));
    expect(after.token).not.toBe(before.token);
    expect(await one.session(before.token)).toBeNull();
    expect(await takeSecondStep(one.needs, await opened(one, after.token), 'totp', proof, one.from)).toMatchObject({
      ok: false,
    });
  });

  test('ends after half an hour untouched, and goes on while it is used, for twelve hours at most', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    const { token } = started(await secondStep(one, nurse.email, code()));
    for (let hour = 0; hour < 12; hour++) {
      for (let part = 0; part < 3; part++) {
        expect(await one.session(token)).not.toBeNull();
        one.wait(20 * 60);
      }
    }
    expect(await one.session(token)).toBeNull();
    const second = started(await secondStep(one, nurse.email, code()));
    one.wait(30 * 60);
    expect(await one.session(second.token)).toBeNull();
  });

  test('ends everywhere at once', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    const tokens: string[] = [];
    for (let device = 0; device < 3; device++) {
      tokens.push(started(await secondStep(one, nurse.email, code())).token);
      one.wait(30);
    }
    await ownerTransaction(t.db, nurse, (tx) =>
      endEverySession(tx, nurse.userId, 'signed-out-everywhere', one.needs.now()),
    );
    expect(await Promise.all(tokens.map((token) => one.session(token)))).toEqual([null, null, null]);
    expect(await openSessionsOf(t.db, nurse.userId, one.needs.now())).toEqual([]);
  });

  test('ends on every other device when the password changes', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    const elsewhere = started(await secondStep(one, nurse.email, code()));
    one.wait(30);
    const here = started(await secondStep(one, nurse.email, code()));
    const user = { id: nurse.userId, email: nurse.email, name: nurse.name, sessionId: here.sessionId };
    const change = (present: string) =>
      changePassword(one.needs, user, { present, next: 'crow lantern pickle' }, one.from);
    expect(await change('not the password at all')).toEqual({ ok: false, problems: [{ kind: 'wrong' }] });
    expect((await change(password)).ok).toBe(true);
    expect(await one.session(elsewhere.token)).toBeNull();
    expect(await one.session(here.token)).not.toBeNull();
    expect((await one.signIn(nurse.email)).ok).toBe(false);
    expect((await one.signIn(nurse.email, 'crow lantern pickle')).ok).toBe(true);
  });

  test('loses its role at the next request after the membership ends', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    const { token } = started(await secondStep(one, nurse.email, code()));
    expect((await opened(one, token)).membership).not.toBeNull();
    await t.db
      .updateTable('membership')
      .set({ from_at: start, until_at: one.needs.now() })
      .where('id', '=', nurse.membershipId)
      .execute();
    expect((await opened(one, token)).membership).toBeNull();
  });

  test('of somebody with two roles has none until one is chosen, and only one of their own', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    const teamId = await makeTeam(t.db, 'practice');
    const secondRole = crypto.randomUUID();
    await t.db
      .insertInto('membership')
      .values({ id: secondRole, user_id: nurse.userId, team_id: teamId, role: 'practice', from_at: start })
      .execute();
    const stranger = await makeStaff(t.db, 'administrator');
    const { token } = started(await secondStep(one, nurse.email, code()));
    const session = await opened(one, token);
    expect(session.membership).toBeNull();
    const choose = (id: string) =>
      ownerTransaction(t.db, nurse, (tx) => chooseMembership(tx, session, id, one.needs.now()));
    expect(await choose(stranger.membershipId)).toBeNull();
    const chosen = await choose(secondRole);
    expect(await one.session(token)).toBeNull();
    expect(await opened(one, chosen?.token ?? '')).toMatchObject({ membership: { teamId, role: 'practice' } });
  });

  test('that could not be used for a month is removed, and no other', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    await secondStep(one, nurse.email, code());
    const count = async () =>
      (await t.db.selectFrom('session').select('id').where('user_id', '=', nurse.userId).execute()).length;
    const before = await count();
    one.wait(29 * 24 * 3600);
    const { token } = started(await secondStep(one, nurse.email, code()));
    await removeOldSessions(t.db, one.needs.now());
    expect(await count()).toBeGreaterThan(before);
    one.wait(3 * 24 * 3600);
    expect(await removeOldSessions(t.db, one.needs.now())).toBeGreaterThanOrEqual(before);
    expect(await count()).toBe(2);
    expect(await one.session(token)).toBeNull();
  });

  test('is known by its hash only', async () => {
    const one = service();
    const nurse = await makeStaff(t.db, 'clinician');
    const { code } = await enrolled(one, nurse);
    const { token } = started(await secondStep(one, nurse.email, code()));
    const rows = await t.db.selectFrom('session').selectAll().where('user_id', '=', nurse.userId).execute();
    expect(JSON.stringify(rows.map((row) => row.token_hash.toString('latin1')))).not.toContain(token);
    expect(await one.session(rows[0]?.token_hash.toString('base64url') ?? '')).toBeNull();
  });
});

describe('the demonstration area', () => {
  test('lets anyone in as one of its made-up people with one press, or with their password and no second step', async () => {
    const one = service({ isDemonstration: true });
    const nurse = await makeStaff(t.db, 'clinician', { isDemonstration: true });
    expect((await signInAsDemonstration(one.needs, nurse.userId, one.from)).ok).toBe(true);
    await withPassword(one, nurse);
    expect(await one.signIn(nurse.email)).toMatchObject({ ok: true, value: { stage: 'full' } });
  });

  test('lets nobody in as a real colleague', async () => {
    const one = service({ isDemonstration: true });
    const real = await makeStaff(t.db, 'clinician');
    expect(await signInAsDemonstration(one.needs, real.userId, one.from)).toMatchObject({ ok: false });
  });

  test('has people who cannot sign in anywhere else, by any way', async () => {
    const inside = service({ isDemonstration: true });
    const nurse = await makeStaff(t.db, 'clinician', { isDemonstration: true });
    await withPassword(inside, nurse);
    const outside = service();
    expect(await signInAsDemonstration(outside.needs, nurse.userId, outside.from)).toMatchObject({ ok: false });
    expect(await outside.signIn(nurse.email)).toEqual({ ok: false, problems: [{ kind: 'wrong' }] });
  });
});
