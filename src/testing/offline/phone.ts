import type { BrowserContext, Page } from 'playwright-core';

import { signInAs } from '../at-the-desk.ts';
import type { DeviceWindow } from './device-in-page.ts';
import { devicePage } from './field-browser.ts';

/** A phone that a colleague of the demonstration has set up for one site, with the app closed. */
export type Phone = Readonly<{
  context: BrowserContext;
  site: string;
  people: readonly string[];
  /** What a list would say of those who have a name and a birth of their own. */
  known: readonly Readonly<{ id: string; name: string; born: string }>[];
}>;

/** Signs in, makes the browser a device that opens without being asked, chooses a site (the one given, or the team's fullest), and fetches its people. */
export async function givenAPhone(
  page: Page,
  role: 'clinician' | 'coordinator',
  chosen: string | null = null,
): Promise<Phone> {
  const context = page.context();
  await signInAs(page, role);
  await page.close();
  const origin = new URL(page.url()).origin;
  const device = await devicePage(context, origin);
  const held = await device.evaluate(async (asked) => {
    const here = globalThis as unknown as DeviceWindow;
    const answer = await here.fieldDevice.enrol({ lock: 'device' });
    if (!answer.ok) throw new Error(answer.problem);
    const replica = answer.value;
    await replica.sync();
    const sites = (replica.reference()?.sites ?? []).map(({ id }) => id);
    let best = { site: asked ?? '', people: [] as readonly string[] };
    for (const site of asked === null ? sites : [asked]) {
      await replica.chooseSites([site]);
      await replica.sync();
      const people = replica.subjects('person');
      if (people.length >= best.people.length) best = { site, people };
    }
    await replica.chooseSites([best.site]);
    const { lastFailure } = await replica.sync();
    if (lastFailure !== null) throw new Error(lastFailure);
    const known: { id: string; name: string; born: string }[] = [];
    for (const [id, entries] of await replica.entriesOf(best.people)) {
      const said = entries.map(
        ({ body }) => (body as { details?: { name?: { full: string }; born?: { on?: string } } }).details,
      );
      const name = said.find((one) => one?.name !== undefined)?.name?.full;
      const born = said.find((one) => one?.born?.on !== undefined)?.born?.on;
      if (name !== undefined && born !== undefined) known.push({ id, name, born });
    }
    replica.lock();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { ...best, known };
  }, chosen);
  await device.close();
  return { context, ...held };
}

/** The app on a phone, opened at this screen; it need not have a network. */
export async function openApp({ context }: Phone, screen = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/field${screen === '' ? '' : `#/${screen}`}`);
  await page.getByRole('button', { name: 'Open' }).first().click();
  await page.getByRole('button', { name: 'Lock' }).waitFor();
  return page;
}

/** Sends what waits and fetches what is new, from the app's own screen, until everything is sent. */
export async function sendNow(page: Page): Promise<void> {
  await page.goto('/field#/outbox');
  await page.getByRole('button', { name: 'Send now' }).click();
  await page.getByText('Everything that you wrote is sent.').waitFor({ timeout: 30_000 });
}
