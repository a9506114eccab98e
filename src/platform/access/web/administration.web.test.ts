import { describe, expect, test } from 'vitest';

import { accessService, testPassword } from '../../../testing/access-service.ts';
import { makeStaff, makeTeam } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { whoLooked } from '../data/audit-log.ts';
import { verifyAudit } from '../data/verify-audit.ts';
import { permissions } from '../domain/permissions.ts';
import { roleNames } from '../domain/roles.ts';

const t = testDatabase();
const server = testWebServer();
const service = (options: Parameters<typeof accessService>[2] = {}) => accessService(server, t.db, options);

const reason = 'Collapsed in reception, may be diabetic';
const subject = '01890000-0000-7000-8000-0000000000ff';

async function entered(one: Awaited<ReturnType<typeof service>>, role: Parameters<typeof makeStaff>[1]) {
  const staff = await makeStaff(t.db, role);
  return { staff, browser: await one.entered(staff) };
}

describe('keeping accounts', () => {
  test('adds a colleague, whose code is shown once and lets them in', async () => {
    const one = await service();
    const { browser } = await entered(one, 'administrator');
    const team = await makeTeam(t.db, 'outreach', 'Riverside outreach');
    await browser.go('/access/new');
    const email = 'new.nurse@organisation.example';
    const page = await browser.send('/access/new', { name: 'Sara Haile', email, team, role: 'clinician' });
    const [, code = ''] = /id="one-time-code">([^<]+)</u.exec(page.body) ?? [];
    expect(page.text).toContain('Give this code to your colleague');
    expect((await browser.go(page.url)).body).not.toContain(code);
    const nurse = one.browser();
    await nurse.go('/sign-in/code');
    expect((await nurse.send('/sign-in/code', { email, code, password: testPassword })).url).toBe('/sign-in/set-up');
    expect((await browser.go('/access?search=sara')).text).toContain('Nurse or other clinician, Riverside outreach');
  });

  test.each([
    [{ name: '' }, 'Enter a name'],
    [{ email: 'sara' }, 'Enter an e-mail address'],
    [{ team: '' }, 'Choose a team'],
    [{ role: 'home-office' }, 'Choose a role'],
    [{ role: '' }, 'Choose a role'],
    [{ role: 'accommodation-contact' }, 'A provider of accommodation has contacts and nobody else'],
  ])('says what is wrong with %o, and keeps what was typed', async (over, words) => {
    const one = await service();
    const { browser, staff } = await entered(one, 'administrator');
    await browser.go('/access/new');
    const fields = { name: 'Typed Name', email: 'typed@organisation.example', team: staff.teamId, role: 'clinician' };
    const page = await browser.send('/access/new', { ...fields, ...over });
    expect(page.status).toBe(422);
    expect(page.text).toContain(words);
    if (!('name' in over)) expect(page.body).toContain('Typed Name');
  });

  test('gives and ends a role, which holds at the next page', async () => {
    const one = await service();
    const nurse = await entered(one, 'clinician');
    const { browser } = await entered(one, 'administrator');
    const { userId, membershipId } = nurse.staff;
    await browser.go(`/access/${userId}`);
    await browser.send(`/access/${userId}/memberships/end`, { membership: membershipId });
    one.wait(60);
    expect((await nurse.browser.go('/')).text).toContain('You have no role in a team');
    const team = await makeTeam(t.db, 'practice', 'Hilltop practice');
    const page = await browser.send(`/access/${userId}/memberships`, { team, role: 'practice' });
    expect(page.text).toContain('GP practice Team Hilltop practice');
    one.wait(60);
    const code = await one.enrol(nurse.staff);
    expect((await (await one.signIn(nurse.staff, code)).go('/')).body).toBe('start of practice');
  });

  test('lets a locked colleague try again', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    await one.enrol(nurse);
    const { browser } = await entered(one, 'administrator');
    const guesser = one.browser();
    await guesser.go('/sign-in');
    for (let turn = 0; turn < 5; turn++)
      await guesser.send('/sign-in', { email: nurse.email, password: 'not it at all' });
    expect((await browser.go(`/access/${nurse.userId}`)).text).toContain('Locked after too many wrong tries');
    expect((await browser.send(`/access/${nurse.userId}/unlock`)).text).not.toContain('Locked after');
    expect((await guesser.send('/sign-in', { email: nurse.email, password: testPassword })).url).toContain(
      'second-step',
    );
  });

  test('resets a sign-in: the old password, code and sessions are worth nothing', async () => {
    const one = await service();
    const nurse = await entered(one, 'clinician');
    const { browser } = await entered(one, 'administrator');
    await browser.go(`/access/${nurse.staff.userId}`);
    const page = await browser.send(`/access/${nurse.staff.userId}/reset`);
    expect(page.text).toContain('Give this code to your colleague');
    expect((await nurse.browser.go('/')).url).toBe('/sign-in?next=%2F');
    const again = one.browser();
    await again.go('/sign-in');
    expect((await again.send('/sign-in', { email: nurse.staff.email, password: testPassword })).status).toBe(422);
  });

  test('closes an account at once, and keeps the name', async () => {
    const one = await service();
    const nurse = await entered(one, 'clinician');
    const { browser } = await entered(one, 'administrator');
    await browser.go(`/access/${nurse.staff.userId}`);
    const page = await browser.send(`/access/${nurse.staff.userId}/end`);
    expect(page.text).toContain('Account closed');
    expect(page.text).toContain(nurse.staff.name);
    expect((await nurse.browser.go('/')).url).toBe('/sign-in?next=%2F');
  });

  test('is refused for one’s own account', async () => {
    const one = await service();
    const { browser, staff } = await entered(one, 'administrator');
    await browser.go('/account');
    expect((await browser.go(`/access/${staff.userId}`)).text).toContain('Another administrator can change your roles');
    await browser.go('/access/new');
    for (const [what, fields] of [
      ['memberships', { team: staff.teamId, role: 'clinician' }],
      ['reset', {}],
      ['end', {}],
    ] as const)
      expect((await browser.send(`/access/${staff.userId}/${what}`, fields)).status).toBe(403);
  });

  test('of somebody who does not exist is not found', async () => {
    const one = await service();
    const { browser } = await entered(one, 'administrator');
    expect((await browser.go(`/access/${subject}`)).status).toBe(404);
    expect((await browser.go('/access/not-an-id')).status).toBe(404);
  });
});

describe('pages of access', () => {
  const pages = {
    '/access': 'access.manage',
    '/access/new': 'access.manage',
    [`/access/${subject}`]: 'access.manage',
    '/audit': 'audit.read',
    '/audit/break-glass': 'audit.read',
    '/break-glass': 'break-glass.use',
    '/account': 'account.own',
  } as const;

  test.each(roleNames)('open to %s as the table of permissions says, and not otherwise', async (role) => {
    const one = await service();
    const { browser } = await entered(one, role);
    for (const [url, permission] of Object.entries(pages)) {
      const isAllowed = (permissions[permission].roles as readonly string[]).includes(role);
      const { status } = await browser.go(url);
      expect([url, status === 403]).toEqual([url, !isAllowed]);
    }
  });

  test('change nothing for a clinician who posts what an administrator would', async () => {
    const one = await service();
    const { browser, staff } = await entered(one, 'clinician');
    const victim = await makeStaff(t.db, 'coordinator');
    await browser.go('/account');
    for (const what of ['memberships', 'memberships/end', 'reset', 'unlock', 'sign-out', 'end'])
      expect(
        (await browser.send(`/access/${victim.userId}/${what}`, { team: staff.teamId, role: 'administrator' })).status,
      ).toBe(403);
    expect(await whoLooked(t.db, victim.userId)).toEqual([]);
  });
});

describe('break-glass', () => {
  const found = (...ids: string[]) => ({ findExactly: () => Promise.resolve(ids) });

  test('opens the person’s page, is listed to its taker and to administrators, and is in the log', async () => {
    const asked: unknown[] = [];
    const one = await service({
      findExactly: (identifiers) => {
        asked.push(identifiers);
        return Promise.resolve([subject]);
      },
    });
    const { browser, staff } = await entered(one, 'clinician');
    await browser.go('/break-glass');
    const page = await browser.send('/break-glass', { nhsNumber: '943 476 5919', reason });
    expect(page.url).toBe(`/people/${subject}`);
    expect(asked).toEqual([{ nhsNumber: '9434765919' }]);
    expect((await browser.go('/break-glass')).text).toContain('Open to you now');
    expect(await whoLooked(t.db, subject)).toMatchObject([
      { action: 'break-glass.taken', reason, userId: staff.userId },
    ]);
    const administrator = await entered(one, 'administrator');
    expect((await administrator.browser.go('/audit/break-glass')).text).toContain(reason);
    const [grant] = await t.db.selectFrom('break_glass').select('id').where('user_id', '=', staff.userId).execute();
    expect((await browser.send('/break-glass/end', { id: grant?.id ?? '' })).text).not.toContain('Open to you now');
  });

  test('finds by name and date of birth, however the day is typed', async () => {
    const asked: unknown[] = [];
    const one = await service({ findExactly: (who) => (asked.push(who), Promise.resolve([subject])) });
    const { browser } = await entered(one, 'practice');
    await browser.go('/break-glass');
    await browser.send('/break-glass', { name: ' Selam Tesfay ', day: '3', month: '4', year: '1990', reason });
    expect(asked).toEqual([{ name: 'Selam Tesfay', bornOn: '1990-04-03' }]);
  });

  test.each([
    [{ reason }, 'Enter an NHS number'],
    [{ nhsNumber: '9434765919', reason: 'needed' }, 'Say what happened and why, in at least 20 characters'],
    [{ name: 'Selam Tesfay', reason }, 'Enter the date of birth as well'],
    [{ name: 'Selam Tesfay', day: '30', month: '2', year: '1990', reason }, 'Enter the date of birth as well'],
  ])('with %o says what is missing and opens nothing', async (fields, words) => {
    const one = await service(found(subject));
    const { browser, staff } = await entered(one, 'clinician');
    await browser.go('/break-glass');
    const page = await browser.send('/break-glass', fields);
    expect(page.status).toBe(422);
    expect(page.text).toContain(words);
    expect(await t.db.selectFrom('break_glass').select('id').where('user_id', '=', staff.userId).execute()).toEqual([]);
  });

  test('opens nobody where several are known by the same, and says so', async () => {
    const one = await service(found(subject, staffId()));
    const { browser } = await entered(one, 'clinician');
    await browser.go('/break-glass');
    const page = await browser.send('/break-glass', { portReference: 'ABC/1', reason });
    expect(page.text).toContain('More than one person');
  });

  test('cannot be used to try one name after another', async () => {
    let searches = 0;
    const one = await service({ findExactly: () => (searches++, Promise.resolve([])) });
    const { browser } = await entered(one, 'clinician');
    await browser.go('/break-glass');
    const pages = [];
    for (let turn = 0; turn < 8; turn++)
      pages.push((await browser.send('/break-glass', { portReference: `ABC/${turn}`, reason })).text);
    expect(searches).toBe(5);
    expect(pages[4]).toContain('Nobody is known by exactly this');
    expect(pages[5]).toContain('You have searched in vain too often');
  });
});

const staffId = () => crypto.randomUUID();

describe('the log', () => {
  test('shows administrators who looked at a person, and that they asked', async () => {
    const one = await service({ findExactly: () => Promise.resolve([person]) });
    const person = staffId();
    const nurse = await entered(one, 'clinician');
    await nurse.browser.go('/break-glass');
    await nurse.browser.send('/break-glass', { nhsNumber: '9434765919', reason });
    const { browser, staff } = await entered(one, 'administrator');
    const page = await browser.go(`/audit?person=${person}`);
    expect(page.text).toContain(nurse.staff.name);
    expect(page.text).toContain(reason);
    const lines = await whoLooked(t.db, person);
    expect(lines).toMatchObject([{ action: 'audit.read', userId: staff.userId }, { action: 'break-glass.taken' }]);
    expect(lines.every(({ requestId }) => requestId !== null)).toBe(true);
  });

  test('finds by colleague, action and day, and nothing by what it cannot read', async () => {
    const one = await service();
    const nurse = await entered(one, 'clinician');
    const { browser } = await entered(one, 'administrator');
    const today = new Date().toISOString().slice(0, 10);
    const asked = (query: string) => browser.go(`/audit?user=${nurse.staff.userId}&${query}`);
    expect((await asked('action=sign-in')).text).toContain('sign-in.done');
    expect((await asked('action=sign-in')).text).not.toContain('account.totp-set');
    expect((await asked(`from=${today}`)).text).toContain('sign-in.done');
    expect((await asked('to=2020-01-01')).text).toContain('Nothing was found');
    expect((await browser.go('/audit?user=%00%27;drop&after=x&from=31/12/2026')).status).toBe(200);
  });

  test('is whole after everything that these pages did', async () => {
    expect(await verifyAudit(t.db)).toMatchObject({ isWhole: true, problems: [] });
  });
});
