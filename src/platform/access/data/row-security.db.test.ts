import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';

import { asRequester } from '#platform/database/requester.ts';
import type { Requester, Tx } from '#platform/database/requester.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { makeStaff, makeTeam } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { permissions, clinicalSight, seesPeople } from '../domain/permissions.ts';
import { roleNames } from '../domain/roles.ts';
import { endBreakGlass, listBreakGlass, openBreakGlass, takeBreakGlass } from './break-glass.ts';
import { addUser, endMembership, findUser, giveMembership, listUsers } from './users.ts';

const t = testDatabase();

const as = <T>(who: Requester, work: (tx: Tx) => Promise<T>) => asRequester(t.db, who, work);
const reason = 'Collapsed in reception, may be diabetic';

describe('what no page’s role may read', () => {
  test.each([
    'password_credential',
    'totp_credential',
    'passkey',
    'recovery_code',
    'one_time_code',
    'openid_identity',
    'lockout',
    'session',
    'audit_link',
    'audit_lane',
  ])('%s, not even as an administrator', async (table) => {
    const administrator = await makeStaff(t.db, 'administrator');
    const read = as(administrator, (tx) => sql`select from ${sql.id(table)}`.execute(tx));
    await expect(read).rejects.toThrow(/permission denied/u);
  });
});

describe('the database and the table of roles agree', () => {
  test('on which roles there are', async () => {
    const { rows } = await sql<{ definition: string }>`
      select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'membership_role_check'`.execute(
      t.db,
    );
    const roles = [...(rows[0]?.definition ?? '').matchAll(/'([a-z-]+)'/gu)].map(([, role]) => role);
    expect(roles).toEqual([...roleNames]);
  });

  test.each(roleNames)('on what %s sees', async (role) => {
    const who = await makeStaff(t.db, role);
    const { rows } = await as(who, (tx) =>
      sql`select sees_people() as people, has_clinical_sight() as clinical`.execute(tx),
    );
    expect(rows[0]).toEqual({ people: seesPeople(role), clinical: clinicalSight(role) });
  });

  test.each(roleNames)('on whether %s may use break-glass', async (role) => {
    const who = await makeStaff(t.db, role);
    const taking = as(who, (tx) => takeBreakGlass(tx, { subjectId: newId(), reason }));
    if ((permissions['break-glass.use'].roles as readonly string[]).includes(role)) await taking;
    else await expect(taking).rejects.toThrow(/row-level security/u);
  });

  test('and no migration gives anything to a role of a government department', () => {
    const folder = join(projectRoot, 'migrations');
    const text = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll(/--.*$/gmu, ''))
      .join('\n');
    expect(text).not.toMatch(/home.?office|immigration|enforcement/iu);
  });
});

describe('break-glass', () => {
  test('opens one person for three hours by the database’s clock, to this user in this team', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    const subjectId = newId();
    await as(nurse, (tx) => takeBreakGlass(tx, { subjectId, reason }));
    const row = await t.db
      .selectFrom('break_glass')
      .selectAll()
      .where('subject_id', '=', subjectId)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ user_id: nurse.userId, team_id: nurse.teamId, reason });
    expect(row.until_at.getTime() - row.from_at.getTime()).toBe(3 * 3_600_000);
    const maySee = (who: Requester) =>
      as(
        who,
        async (tx) =>
          (await sql<{ may: boolean }>`select may_see_subject(${subjectId}) as may`.execute(tx)).rows[0]?.may,
      );
    expect(await maySee(nurse)).toBe(true);
    expect(await maySee(await makeStaff(t.db, 'clinician', { teamId: nurse.teamId }))).toBe(false);
    expect(await maySee({ ...nurse, teamId: (await makeStaff(t.db, 'clinician')).teamId })).toBe(false);
  });

  test('is over after three hours', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    const [over, open] = [newId(), newId()];
    const grant = (subjectId: string, ago: string) =>
      sql`insert into break_glass (id, user_id, team_id, subject_id, reason, from_at, until_at) values
        (${newId()}, ${nurse.userId}, ${nurse.teamId}, ${subjectId}, ${reason}, now() - ${ago}::interval, now() - ${ago}::interval + interval '3 hours')`.execute(
        t.db,
      );
    await grant(over, '3 hours');
    await grant(open, '2 hours 59 minutes');
    const maySee = (subjectId: string) =>
      as(
        nurse,
        async (tx) =>
          (await sql<{ may: boolean }>`select may_see_subject(${subjectId}) as may`.execute(tx)).rows[0]?.may,
      );
    expect([await maySee(over), await maySee(open)]).toEqual([false, true]);
    expect((await as(nurse, openBreakGlass)).map(({ subjectId }) => subjectId)).toEqual([open]);
  });

  test('is given back early by its taker, and then opens nothing', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    const other = await makeStaff(t.db, 'clinician', { teamId: nurse.teamId });
    await as(nurse, (tx) => takeBreakGlass(tx, { subjectId: newId(), reason }));
    const [open] = await as(nurse, openBreakGlass);
    expect(await as(other, (tx) => endBreakGlass(tx, open?.id ?? ''))).toBe(false);
    expect(await as(nurse, (tx) => endBreakGlass(tx, open?.id ?? ''))).toBe(true);
    expect(await as(nurse, openBreakGlass)).toEqual([]);
  });

  test.each([
    ['made longer', sql`update break_glass set until_at = until_at + interval '1 minute'`],
    ['given to somebody else', sql`update break_glass set user_id = gen_random_uuid()`],
    ['given another reason', sql`update break_glass set reason = 'Another reason altogether'`],
    ['removed', sql`delete from break_glass`],
    ['emptied', sql`truncate break_glass`],
  ])('is never %s, not by a page and not by the owner', async (_, statement) => {
    const nurse = await makeStaff(t.db, 'clinician');
    await as(nurse, (tx) => takeBreakGlass(tx, { subjectId: newId(), reason }));
    await expect(as(nurse, (tx) => statement.execute(tx))).rejects.toThrow(/permission denied|ALO-ACCESS-003/u);
    await expect(statement.execute(t.db)).rejects.toThrow(/ALO-ACCESS-003/u);
  });

  test.each([
    [
      'for longer',
      sql`insert into break_glass (id, subject_id, reason, until_at) values (gen_random_uuid(), gen_random_uuid(), ${reason}, now() + interval '3 hours')`,
    ],
    [
      'in another’s name',
      sql`insert into break_glass (id, subject_id, reason, user_id) values (gen_random_uuid(), gen_random_uuid(), ${reason}, gen_random_uuid())`,
    ],
  ])('is never taken %s', async (_, statement) => {
    const nurse = await makeStaff(t.db, 'clinician');
    await expect(as(nurse, (tx) => statement.execute(tx))).rejects.toThrow(/permission denied/u);
  });

  test('is listed whole to administrators, and to nobody else beyond their own', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    const other = await makeStaff(t.db, 'practice');
    await as(nurse, (tx) => takeBreakGlass(tx, { subjectId: newId(), reason }));
    const listed = async (who: Requester) => {
      const rows = await as(who, (tx) => listBreakGlass(tx, { size: 100, before: null }));
      return rows.filter(({ userId }) => userId === nurse.userId).length;
    };
    expect(await listed(await makeStaff(t.db, 'administrator'))).toBe(1);
    expect(await listed(other)).toBe(0);
    expect(await listed(await makeStaff(t.db, 'commissioner'))).toBe(0);
  });
});

describe('keeping accounts', () => {
  const newColleague = (teamId: string) =>
    ({ name: 'Sara Haile', email: `sara.${newId()}@team.example`, teamId, role: 'clinician' }) as const;

  test('is an administrator’s work', async () => {
    const administrator = await makeStaff(t.db, 'administrator');
    const nurse = await makeStaff(t.db, 'clinician');
    const added = await as(administrator, (tx) => addUser(tx, newColleague(nurse.teamId)));
    const userId = added.ok ? added.value : '';
    const found = await as(administrator, (tx) => findUser(tx, userId));
    expect(found).toMatchObject({ name: 'Sara Haile', memberships: [{ role: 'clinician', untilAt: null }] });
    const membershipId = found?.memberships[0]?.id ?? '';
    expect(await as(administrator, (tx) => endMembership(tx, userId, membershipId))).toBe(true);
    expect(await as(administrator, (tx) => endMembership(tx, userId, membershipId))).toBe(false);
  });

  test.each(roleNames.filter((role) => role !== 'administrator'))('is refused to %s by the database', async (role) => {
    const who = await makeStaff(t.db, role);
    await expect(as(who, (tx) => addUser(tx, newColleague(who.teamId)))).rejects.toThrow(/row-level security/u);
    const given = { userId: who.userId, teamId: who.teamId, role: 'administrator' } as const;
    await expect(as(who, (tx) => giveMembership(tx, given))).rejects.toThrow(/row-level security/u);
  });

  test('never gives an administrator a role of their own asking', async () => {
    const administrator = await makeStaff(t.db, 'administrator');
    const given = { userId: administrator.userId, teamId: administrator.teamId, role: 'clinician' } as const;
    await expect(as(administrator, (tx) => giveMembership(tx, given))).rejects.toThrow(/row-level security/u);
    expect(await as(administrator, (tx) => endMembership(tx, administrator.userId, administrator.membershipId))).toBe(
      false,
    );
  });

  test('cannot make somebody a made-up person who needs no second step', async () => {
    const administrator = await makeStaff(t.db, 'administrator');
    const make = as(administrator, (tx) =>
      tx.insertInto('app_user').values({ id: newId(), name: 'X', is_demonstration: true }).execute(),
    );
    await expect(make).rejects.toThrow(/permission denied/u);
  });

  test('cannot give a role that is not in the list', async () => {
    const administrator = await makeStaff(t.db, 'administrator');
    const nurse = await makeStaff(t.db, 'clinician');
    for (const role of ['home-office', 'immigration-enforcement', 'superuser']) {
      const given = { userId: nurse.userId, teamId: nurse.teamId, role: role as 'clinician' };
      await expect(as(administrator, (tx) => giveMembership(tx, given))).rejects.toThrow(/membership_role_check/u);
    }
  });

  test('gives nobody at an accommodation provider sight of people', async () => {
    const administrator = await makeStaff(t.db, 'administrator');
    const contact = await makeStaff(t.db, 'accommodation-contact', { teamId: await makeTeam(t.db, 'accommodation') });
    for (const role of ['clinician', 'coordinator', 'vcse'] as const) {
      const given = { userId: contact.userId, teamId: contact.teamId, role };
      const outcome = await as(administrator, (tx) => giveMembership(tx, given));
      expect(outcome).toEqual({ ok: false, problems: ['role-not-for-team'] });
    }
  });

  test('says what is wrong with a new colleague’s details', async () => {
    const administrator = await makeStaff(t.db, 'administrator');
    const add = (over: object) =>
      as(administrator, (tx) => addUser(tx, { ...newColleague(administrator.teamId), ...over }));
    expect(await add({ name: ' ' })).toEqual({ ok: false, problems: ['name-missing'] });
    expect(await add({ email: 'sara' })).toEqual({ ok: false, problems: ['email-not-an-address'] });
    expect(await add({ email: administrator.email.toUpperCase() })).toEqual({ ok: false, problems: ['email-taken'] });
  });

  test('finds people by part of a name or address, with signs that mean nothing special', async () => {
    const administrator = await makeStaff(t.db, 'administrator');
    const wanted = await makeStaff(t.db, 'clinician', { name: '100%_Amina' });
    const search = async (text: string) =>
      (await as(administrator, (tx) => listUsers(tx, { search: text, page: 0 }))).map(({ id }) => id);
    expect(await search('100%_am')).toEqual([wanted.userId]);
    expect(await search(wanted.email.slice(0, -4))).toEqual([wanted.userId]);
    expect(await search('%%%%')).toEqual([]);
  });

  test('shows addresses to nobody but administrators and oneself', async () => {
    const nurse = await makeStaff(t.db, 'clinician');
    const other = await makeStaff(t.db, 'clinician', { teamId: nurse.teamId });
    const seen = await as(nurse, (tx) => tx.selectFrom('user_email').selectAll().execute());
    expect(seen).toEqual([{ user_id: nurse.userId, email: nurse.email }]);
    expect(await as(nurse, (tx) => listUsers(tx, { search: other.name, page: 0 }))).toEqual([]);
  });
});
