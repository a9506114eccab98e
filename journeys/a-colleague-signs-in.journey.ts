import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { expectAccessible } from '../src/testing/expect-accessible.ts';
import { testBrowser } from '../src/testing/test-browser.ts';

const browser = testBrowser();

/** Passkeys belong to a name, not to a number. */
const service = () => `http://localhost:${new URL(inject('serviceUrl')).port}`;
const password = 'otter cardigan teapot';
let colleagues = 0;

const visitor = (javaScriptEnabled = true) => browser.page({ baseURL: service(), javaScriptEnabled });

/** One of the made-up colleagues. */
async function demonstration(role: string): Promise<Page> {
  const page = await visitor();
  await page.goto('/sign-in/demonstration');
  await page.getByRole('row', { name: role }).getByRole('button').first().click();
  return page;
}

async function givenAnAdministratorAddsANurse() {
  const page = await demonstration('Administrator');
  const email = `nurse${++colleagues}.${Date.now()}@organisation.example`;
  await page.goto('/access/new');
  await expectAccessible(page);
  await page.getByLabel('Name').fill('Sara Haile');
  await page.getByLabel('E-mail address').fill(email);
  // A nurse belongs in a team that sees people, not in a provider's.
  const team = page.getByLabel('Team').locator('option', { hasText: 'Outreach team' }).first();
  await page.getByLabel('Team').selectOption(await team.getAttribute('value'));
  await page.getByRole('radio', { name: 'Nurse' }).check();
  await page.getByRole('button', { name: 'Add and get a code' }).click();
  await expectAccessible(page);
  return { email, code: (await page.locator('#one-time-code').innerText()).trim() };
}

async function whenTheNurseSetsAPassword(page: Page, { email, code }: { email: string; code: string }) {
  await page.goto('/sign-in/code');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Code').fill(code);
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Set password' }).click();
  await page.getByRole('heading', { name: 'Set up your second step' }).waitFor();
}

async function andSetsUpAnApp(page: Page): Promise<TOTP> {
  const app = new TOTP({ secret: (await page.locator('#totp-secret').innerText()).replaceAll(' ', '') });
  await page.getByLabel('Code from your authenticator app').fill(app.generate());
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Recovery codes' }).waitFor();
  return app;
}

async function thenTheDeskIsOpen(page: Page): Promise<void> {
  await page.goto('/account');
  expect(await page.getByRole('main').innerText()).toContain('Nurse or other clinician');
}

async function withPassword(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

describe('a new nurse', () => {
  test('comes in with a code, a password and an app, in a browser without script', async () => {
    const given = await givenAnAdministratorAddsANurse();
    const page = await visitor(false);
    await whenTheNurseSetsAPassword(page, given);
    await andSetsUpAnApp(page);
    expect(await page.locator('#recovery-codes li').count()).toBe(10);
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await thenTheDeskIsOpen(page);
  });

  test('comes in again with a passkey that the browser really made', async () => {
    const given = await givenAnAdministratorAddsANurse();
    const page = await visitor();
    const devices = await page.context().newCDPSession(page);
    await devices.send('WebAuthn.enable');
    await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    });
    await whenTheNurseSetsAPassword(page, given);
    await expectAccessible(page);
    await page.getByLabel('Name for this passkey').fill('Work phone');
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.getByRole('heading', { name: 'Recovery codes' }).waitFor();
    await expectAccessible(page);
    await thenTheDeskIsOpen(page);
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await withPassword(page, given.email);
    await page.getByRole('heading', { name: 'Show that it is you' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await thenTheDeskIsOpen(page);
  });

  test('who is told no by the passkey can try again', async () => {
    const given = await givenAnAdministratorAddsANurse();
    const page = await visitor();
    await whenTheNurseSetsAPassword(page, given);
    await page.evaluate(`navigator.credentials.create = () => Promise.reject(new DOMException('', 'NotAllowedError'))`);
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.getByRole('alert').getByText('The passkey could not be made').waitFor();
    await expectAccessible(page);
    await andSetsUpAnApp(page);
    await thenTheDeskIsOpen(page);
  });
});

describe('pages that anybody meets on the way in', () => {
  test.each(['en', 'ar'])('are accessible in %s', async (language) => {
    const page = await visitor();
    for (const path of ['/sign-in', '/sign-in/code', '/sign-in/demonstration']) {
      await page.goto(`${path}?lang=${language}`);
      await expectAccessible(page);
    }
    await page.goto('/sign-in');
    await page.getByRole('main').getByRole('button').click();
    await expectAccessible(page);
  });

  test.each(['en', 'ar'])('and those of administrators and clinicians too, in %s', async (language) => {
    const administrator = await demonstration('Administrator');
    for (const path of ['/access', '/audit', '/audit/break-glass', '/account']) {
      await administrator.goto(`${path}?lang=${language}`);
      await expectAccessible(administrator);
    }
    const clinician = await demonstration('Nurse');
    for (const path of ['/break-glass', '/account', '/sign-in/team']) {
      await clinician.goto(`${path}?lang=${language}`);
      await expectAccessible(clinician);
    }
  });
});

test('break-glass that names nobody says so, keeps what was written, and opens nothing', async () => {
  const page = await demonstration('Nurse');
  await page.goto('/break-glass');
  await page.getByLabel('NHS number').fill('999 000 0000');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Collapsed in reception, may be diabetic');
  await page.getByRole('button', { name: /Open for/u }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Nobody is known by exactly this');
  expect(await page.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe(
    'Collapsed in reception, may be diabetic',
  );
  await expectAccessible(page);
});
