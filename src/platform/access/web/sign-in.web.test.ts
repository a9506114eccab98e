import { describe, expect, test } from 'vitest';

import { accessService, testPassword } from '../../../testing/access-service.ts';
import { browsing } from '../../../testing/browsing.ts';
import { openIdProvider, openIdSecrets } from '../../../testing/openid-provider.ts';
import { softwareAuthenticator } from '../../../testing/software-authenticator.ts';
import { makeStaff, makeTeam } from '../../../testing/staff.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { openIdClient } from '../data/openid-client.ts';

const t = testDatabase();
const server = testWebServer();
const service = (options: Parameters<typeof accessService>[2] = {}) => accessService(server, t.db, options);

/** The options that a passkey's form carries. */
const optionsOn = (body: string) =>
  JSON.parse((/data-options="([^"]+)"/u.exec(body)?.[1] ?? '').replaceAll('&quot;', '"')) as never;

describe('signing in', () => {
  test('takes a new colleague from the code to the desk, without script', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    const browser = one.browser();
    await one.enrol(nurse, browser);
    expect((await browser.go('/')).body).toBe('start of clinician');
  });

  test('shows ten recovery codes once', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    const browser = one.browser();
    await browser.go('/sign-in/code');
    let codes = '';
    const watching = {
      ...browser,
      send: async (url: string, fields: Readonly<Record<string, string>> = {}) => {
        const seen = await browser.send(url, fields);
        if (url === '/sign-in/set-up') codes = seen.body;
        return seen;
      },
    };
    await one.enrol(nurse, watching);
    expect(codes.match(/<code>[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}<\/code>/gu)).toHaveLength(10);
    expect((await browser.go('/account/recovery-codes')).url).toBe('/account');
  });

  test('goes through the second step to the page that was wanted', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    const code = await one.enrol(nurse);
    const browser = one.browser();
    const asked = await browser.go('/account');
    expect(asked.url).toBe('/sign-in?next=%2Faccount');
    const step = await browser.send('/sign-in', { email: nurse.email, password: testPassword, next: '/account' });
    expect(step.url).toBe('/sign-in/second-step?next=%2Faccount');
    expect((await browser.go('/account')).url).toBe('/sign-in/second-step?next=%2Faccount');
    const page = await browser.send('/sign-in/second-step', { code: code(), next: '/account' });
    expect(page).toMatchObject({ url: '/account', status: 200 });
    expect(page.text).toContain(nurse.name);
  });

  test('sends nobody to another site', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    const code = await one.enrol(nurse);
    const browser = one.browser();
    await browser.go('/sign-in?next=https://evil.example/');
    await browser.send('/sign-in', { email: nurse.email, password: testPassword, next: '//evil.example' });
    expect((await browser.send('/sign-in/second-step', { code: code(), next: 'https://evil.example' })).url).toBe('/');
  });

  test('answers a wrong password and an unknown address with the same page, letter for letter', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    await one.enrol(nurse);
    const answer = async (email: string, password: string) => {
      const browser = one.browser();
      await browser.go('/sign-in');
      const { status, body, headers } = await browser.send('/sign-in', { email, password });
      const cookies = [headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split('=')[0]);
      return { status, cookies, body: body.replaceAll(email, 'EMAIL').replaceAll(/value="[\w-]{20,}"/gu, 'TOKEN') };
    };
    const wrong = await answer(nurse.email, 'not the password at all');
    expect(await answer('nobody.at.all@team.example', 'not the password at all')).toEqual(wrong);
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('is not right');
  });

  test('says how long to wait, to an account that exists and to one that does not', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    await one.enrol(nurse);
    for (const email of [nurse.email, 'somebody.else@team.example']) {
      const browser = one.browser();
      await browser.go('/sign-in');
      for (let turn = 0; turn < 5; turn++) await browser.send('/sign-in', { email, password: 'not the password' });
      const page = await browser.send('/sign-in', { email, password: testPassword });
      expect(page.text).toContain('Too many tries. Wait a minute');
    }
  });

  test('never sends a password back', async () => {
    const one = await service();
    const browser = one.browser();
    await browser.go('/sign-in');
    const page = await browser.send('/sign-in', { email: 'x@team.example', password: 'my secret words here' });
    expect(page.body).not.toContain('my secret words here');
  });

  test('names the field that was left empty', async () => {
    const one = await service();
    const browser = one.browser();
    await browser.go('/sign-in');
    const page = await browser.send('/sign-in', { email: 'x@team.example', password: '' });
    expect(page.body).toContain('href="#password"');
    expect(page.text).toContain('Enter a password');
  });

  test('speaks Arabic from right to left', async () => {
    const one = await service();
    const page = await one.browser().go('/sign-in?lang=ar');
    expect(page.body).toContain('dir="rtl"');
    expect(page.text).toContain('تسجيل الدخول');
  });

  test('with a recovery code works without the phone', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    const first = one.browser();
    let codes: string[] = [];
    await one.enrol(nurse, {
      ...first,
      send: async (url, fields) => {
        const seen = await first.send(url, fields);
        if (url === '/sign-in/set-up') codes = seen.body.match(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/gu) ?? [];
        return seen;
      },
    });
    const browser = one.browser();
    await browser.go('/sign-in');
    await browser.send('/sign-in', { email: nurse.email, password: testPassword });
    const page = await browser.send('/sign-in/recovery-code', { code: codes[4]?.toLowerCase() ?? '' });
    expect(page.body).toBe('start of clinician');
  });
});

describe('a session', () => {
  test('lies in a cookie that no script reads and no other site sends', async () => {
    const one = await service({ settings: { isSecure: true } });
    const nurse = await makeStaff(t.db, 'clinician');
    await one.enrol(nurse);
    const sent = await one.app.inject({ url: '/sign-in', headers: { host: 'localhost:3999' } });
    const form = sent.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const token = /name="_csrf" value="([^"]+)"/u.exec(sent.body)?.[1] ?? '';
    const answer = await one.app.inject({
      method: 'POST',
      url: '/sign-in',
      payload: new URLSearchParams({ _csrf: token, email: nurse.email, password: testPassword }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: form },
    });
    const cookie = [answer.headers['set-cookie'] ?? []].flat().find((one_) => one_.startsWith('__Host-session=')) ?? '';
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
  });

  test('that was planted before signing in is worth nothing afterwards', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    const code = await one.enrol(nurse);
    const browser = one.browser();
    await browser.go('/sign-in');
    await browser.send('/sign-in', { email: nurse.email, password: testPassword });
    const planted = browser.cookies.get('session') ?? '';
    await browser.send('/sign-in/second-step', { code: code() });
    expect(browser.cookies.get('session')).not.toBe(planted);
    const thief = one.browser();
    thief.cookies.set('session', planted);
    expect((await thief.go('/')).url).toBe('/sign-in?next=%2F');
  });

  test('whose signature was changed is not looked up', async () => {
    const one = await service();
    const browser = await one.entered(await makeStaff(t.db, 'clinician'));
    const [token = ''] = (browser.cookies.get('session') ?? '').split('.');
    for (const forged of [token, `${token}.`, `${token}.${'A'.repeat(43)}`, '.', 'x.y']) {
      browser.cookies.set('session', forged);
      expect((await browser.go('/')).url).toBe('/sign-in?next=%2F');
    }
  });

  test('ends when signing out, and the cookie is worth nothing', async () => {
    const one = await service();
    const browser = await one.entered(await makeStaff(t.db, 'clinician'));
    const kept = browser.cookies.get('session') ?? '';
    await browser.go('/account');
    const page = await browser.send('/sign-out');
    expect(page.text).toContain('You have signed out');
    browser.cookies.set('session', kept);
    expect((await browser.go('/')).url).toBe('/sign-in?next=%2F');
  });

  test('ends on every device with one press', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    const first = one.browser();
    const code = await one.enrol(nurse, first);
    const second = await one.signIn(nurse, code);
    expect((await second.go('/')).status).toBe(200);
    await first.go('/account');
    await first.send('/account/sign-out-everywhere');
    expect((await second.go('/')).url).toBe('/sign-in?next=%2F');
    expect((await first.go('/')).url).toBe('/sign-in?next=%2F');
  });

  test('ends after half an hour without a page', async () => {
    const one = await service();
    const browser = await one.entered(await makeStaff(t.db, 'clinician'));
    one.wait(29 * 60);
    expect((await browser.go('/')).status).toBe(200);
    one.wait(31 * 60);
    expect((await browser.go('/')).url).toBe('/sign-in?next=%2F');
  });

  test('of a colleague on a shared laptop ends when the next one signs in', async () => {
    const one = await service();
    const [first, second] = [await makeStaff(t.db, 'clinician'), await makeStaff(t.db, 'coordinator')];
    const code = await one.enrol(second);
    const browser = await one.entered(first);
    const before = browser.cookies.get('session') ?? '';
    await browser.send('/sign-in', { email: second.email, password: testPassword });
    await browser.send('/sign-in/second-step', { code: code() });
    expect((await browser.go('/')).body).toBe('start of coordinator');
    browser.cookies.set('session', before);
    expect((await browser.go('/')).url).toBe('/sign-in?next=%2F');
  });

  test('of somebody with two teams chooses one, and can choose again', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    const teamId = await makeTeam(t.db, 'practice', 'Riverside practice');
    const membership = { id: crypto.randomUUID(), user_id: nurse.userId, team_id: teamId, role: 'practice' } as const;
    await t.db
      .insertInto('membership')
      .values({ ...membership, from_at: new Date('2020-01-01') })
      .execute();
    const browser = await one.entered(nurse);
    const choose = await browser.go('/');
    expect(choose.url).toBe('/sign-in/team?next=%2F');
    expect(choose.text).toContain('Riverside practice , GP practice');
    expect((await browser.send('/sign-in/team', { membership: membership.id, next: '/' })).body).toBe(
      'start of practice',
    );
    await browser.go('/sign-in/team');
    expect((await browser.send('/sign-in/team', { membership: nurse.membershipId })).body).toBe('start of clinician');
  });

  test('of somebody without any role says whom to ask', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    await t.db
      .updateTable('membership')
      .set({ until_at: new Date('2021-01-01') })
      .where('id', '=', nurse.membershipId)
      .execute();
    const browser = await one.entered(nurse);
    expect((await browser.go('/')).text).toContain('You have no role in a team');
  });
});

describe('a passkey', () => {
  const origin = 'http://localhost:3999';

  test('is made in the account and then stands in for the code; only its pages may run our script', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    const browser = await one.entered(nurse);
    const device = softwareAuthenticator(origin);
    const page = await browser.go('/account/passkeys');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect((await browser.go('/account')).headers['content-security-policy']).not.toContain('script-src');
    const response = device.create(optionsOn(page.body));
    const wrong = await browser.send('/account/passkeys', { password: 'not it', name: 'Phone', response });
    expect(wrong.text).toContain('The password is not right');
    const again = device.create(optionsOn(wrong.body));
    const done = await browser.send('/account/passkeys', { password: testPassword, name: 'Phone', response: again });
    expect(done.text).toContain('The passkey was added');

    const second = one.browser();
    await second.go('/sign-in');
    const step = await second.send('/sign-in', { email: nurse.email, password: testPassword });
    const signed = device.sign(optionsOn(step.body));
    expect((await second.send('/sign-in/second-step/passkey', { response: signed })).body).toBe('start of clinician');
  });

  test('can be the only second step, and is then not removed', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    await one.enrol(nurse);
    await t.db.deleteFrom('totp_credential').where('user_id', '=', nurse.userId).execute();
    const browser = one.browser();
    await browser.go('/sign-in');
    const setUp = await browser.send('/sign-in', { email: nurse.email, password: testPassword });
    expect(setUp.url).toBe('/sign-in/set-up?next=%2F');
    const response = softwareAuthenticator(origin).create(optionsOn(setUp.body));
    const codes = await browser.send('/sign-in/set-up/passkey', { response, name: 'Laptop' });
    expect(codes.text).toContain('These codes are shown once');
    const { id } = await t.db
      .selectFrom('passkey')
      .select('id')
      .where('user_id', '=', nurse.userId)
      .executeTakeFirstOrThrow();
    const page = await browser.send('/account/passkeys/remove', { password: testPassword, passkey: id });
    expect(page.text).toContain('This is your only second step');
  });

  test('is not offered at an address that it does not belong to', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician');
    const browser = browsing(one.app, { host: '192.0.2.1:3999' });
    await one.enrol(nurse, browser);
    expect((await browser.go('/account/passkeys')).text).toContain('do not work at this address');
  });
});

describe('the demonstration', () => {
  test('lists its made-up colleagues and lets anyone in as one of them', async () => {
    const one = await service({ isDemonstration: true });
    const nurse = await makeStaff(t.db, 'clinician', { isDemonstration: true, name: 'Grace Okafor' });
    const real = await makeStaff(t.db, 'clinician', { name: 'Real Colleague' });
    const browser = one.browser();
    expect((await browser.go('/sign-in')).text).toContain('This is a demonstration');
    const page = await browser.go('/sign-in/demonstration');
    expect(page.text).toContain('Sign in as Grace Okafor');
    expect(page.text).not.toContain('Real Colleague');
    expect((await browser.send('/sign-in/demonstration', { user: nurse.userId })).body).toBe('start of clinician');
    const other = one.browser();
    await other.go('/sign-in/demonstration');
    expect((await other.send('/sign-in/demonstration', { user: real.userId })).url).toBe('/sign-in/demonstration');
  });

  test('has no page anywhere else', async () => {
    const one = await service();
    const nurse = await makeStaff(t.db, 'clinician', { isDemonstration: true });
    const browser = one.browser();
    expect((await browser.go('/sign-in')).text).not.toContain('demonstration');
    expect((await browser.go('/sign-in/demonstration')).status).toBe(404);
    expect((await browser.send('/sign-in/demonstration', { user: nurse.userId })).status).toBe(404);
  });

  test('keeps its colleagues’ sign-in as it is', async () => {
    const one = await service({ isDemonstration: true });
    const nurse = await makeStaff(t.db, 'clinician', { isDemonstration: true });
    const browser = one.browser();
    await browser.go('/sign-in/demonstration');
    await browser.send('/sign-in/demonstration', { user: nurse.userId });
    expect((await browser.go('/account')).text).toContain('cannot be changed');
    expect((await browser.go('/account/password')).status).toBe(403);
  });
});

describe('signing in at one’s organisation', () => {
  const provider = openIdProvider({
    grace: { email: 'grace@organisation.example', email_verified: true },
    stranger: { email: 'stranger@organisation.example', email_verified: true },
  });
  const withProvider = () => {
    const settings = { issuer: provider.issuer, ...openIdSecrets, requiredAcr: null };
    return service({ openId: openIdClient(settings, () => undefined) });
  };

  test('comes back to the page that was wanted, in full', async () => {
    const one = await withProvider();
    await makeStaff(t.db, 'clinician', { email: 'grace@organisation.example' });
    const browser = one.browser();
    expect((await browser.go('/sign-in')).text).toContain('Sign in at your organisation');
    const { url } = await browser.go('/sign-in/organisation?next=/account');
    const back = await provider.signIn(url, 'grace');
    const page = await browser.go(back.pathname + back.search);
    expect(page).toMatchObject({ url: '/account', status: 200 });
    expect(page.text).toContain('Change your sign-in there');
  });

  test('tells a stranger whom to ask, and lets them in nowhere', async () => {
    const one = await withProvider();
    const browser = one.browser();
    const { url } = await browser.go('/sign-in/organisation');
    const back = await provider.signIn(url, 'stranger');
    const page = await browser.go(back.pathname + back.search);
    expect(page.status).toBe(403);
    expect(page.text).toContain('there is no account for you here');
    expect((await browser.go('/')).url).toBe('/sign-in?next=%2F');
  });

  test('is refused in a browser that did not begin it', async () => {
    const one = await withProvider();
    const { url } = await one.browser().go('/sign-in/organisation');
    const back = await provider.signIn(url, 'grace');
    const page = await one.browser().go(back.pathname + back.search);
    expect(page.status).toBe(403);
    expect(page.text).toContain('was not completed');
  });

  test('has no page where no provider is set', async () => {
    const one = await service();
    expect((await one.browser().go('/sign-in')).text).not.toContain('organisation.');
    expect((await one.browser().go('/sign-in/organisation')).status).toBe(404);
  });
});
