import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';

import { signInAs } from './at-the-desk.ts';

/** Somebody new in a team, whom the administrator added and who has just set up their sign-in. */
export async function givenANurseOf(team: string, visitor: () => Promise<Page>): Promise<Page> {
  const administrator = await visitor();
  await signInAs(administrator, 'administrator');
  const email = `nurse.${Date.now()}@organisation.example`;
  await administrator.goto('/access/new');
  await administrator.getByLabel('Name').fill('Leila Farouk');
  await administrator.getByLabel('E-mail address').fill(email);
  await administrator.getByLabel('Team').selectOption({ label: team });
  await administrator.getByRole('radio', { name: 'Nurse' }).check();
  await administrator.getByRole('button', { name: 'Add and get a code' }).click();
  const code = (await administrator.locator('#one-time-code').innerText()).trim();

  const page = await visitor();
  await page.goto('/sign-in/code');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Code').fill(code);
  await page.getByLabel('New password').fill('otter cardigan teapot');
  await page.getByRole('button', { name: 'Set password' }).click();
  const secret = (await page.locator('#totp-secret').innerText()).replaceAll(' ', '');
  await page.getByLabel('Code from your authenticator app').fill(new TOTP({ secret }).generate());
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  return page;
}
