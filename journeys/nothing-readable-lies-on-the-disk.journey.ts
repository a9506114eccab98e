import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';

import { signInAs } from '../src/testing/at-the-desk.ts';
import type { DeviceWindow } from '../src/testing/offline/device-in-page.ts';
import { devicePage, openBrowser } from '../src/testing/offline/field-browser.ts';
import { scanProfile } from '../src/testing/offline/scan-profile.ts';

const profile = mkdtempSync(join(tmpdir(), 'alongside-scan-'));
afterAll(() => rmSync(profile, { recursive: true, force: true }));

/** Words that stand nowhere else, in four scripts, so that each of them found is found in the record of a person. */
const people = [
  {
    name: 'Zyxquarble Fendleton',
    born: '17th of Thermidor 1971',
    nhs: '9449305552',
    room: 'Quillon wing 7Q',
    note: 'Wumpfelding cough since Marvember',
  },
  {
    name: 'قندیل رضاپورزاده',
    born: '١٧ / ٠٤ / ١٣٦٥ قمری',
    nhs: '9449308837',
    room: 'Xebec stairs 9Z',
    note: 'خوابش خیلی بدنگاریده است',
  },
  {
    name: 'ገብረሥላሴ ዘርዓያዕቆብ',
    born: 'ጥቅምት ፲፯ ቀን ፲፱፻፹፪',
    nhs: '9449305560',
    room: 'Vellum attic 3K',
    note: 'ሳል ያለበትና ትኩሳትጎበዝ',
  },
  {
    name: 'Цфасманзон Жужелица',
    born: '17 брюмера 1988',
    nhs: '9449308853',
    room: 'Zarf corridor 5W',
    note: 'кашель мухоморобоязнь',
  },
] as const;
const needles = people.flatMap((person) => Object.values(person));

it(
  'after a nurse’s day the whole profile of the browser holds no name, number, birth, room or note in plain text',
  { timeout: 300_000 },
  async () => {
    const origin = inject('serviceUrl');
    const browser = await openBrowser(profile, origin);
    const desk = await browser.newPage();
    await signInAs(desk, 'clinician');
    await desk.close();
    const page = await devicePage(browser, origin);
    const [first] = await aDay(page);
    await page.close();

    // The app itself, with what the device holds: its list, a person, and a note that was typed and never saved.
    const app = await browser.newPage();
    await app.goto('/field');
    await app.getByRole('button', { name: 'Open' }).first().click();
    await app.waitForFunction(() => document.querySelector('a[href^="#/sites/"], a[href="#/choose"]') !== null);
    await app.goto(`/field#/people/${first ?? ''}`);
    await app.waitForFunction((name) => document.body.innerText.includes(name), people[0].name);
    await app.goto(`/field#/people/${first ?? ''}/note`);
    await app.locator('textarea').first().fill('Half a thought about Krumhorn Ostrava');
    await app.waitForTimeout(600);

    // What a browser keeps in plain text when nobody encrypts it, to show that it would be found.
    const control = ['Plainly Quixwerth Marblewood', 'محمودآبادی ساده‌نوشت'];
    await app.evaluate(async (words) => {
      const opening = indexedDB.open('control', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const transaction = opening.result.transaction('rows', 'readwrite');
      transaction.objectStore('rows').put({ name: words[0], filler: 'as others do '.repeat(5000), other: words[1] }, 1);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      localStorage.setItem('control', words[0] ?? '');
    }, control);
    await browser.close();

    const found = scanProfile(profile, [...needles, 'Krumhorn Ostrava', ...control]);
    const wherePlain = new Set(found.filter(({ needle }) => control.includes(needle)).map(({ needle }) => needle));
    expect([...wherePlain].sort()).toEqual([...control].sort());
    expect(found.filter(({ needle }) => !control.includes(needle))).toEqual([]);
  },
);

/** Enrols, chooses a site, writes of four people, sends, and takes everything back from the service; gives their ids. */
async function aDay(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    async (written) => {
      const here = globalThis as unknown as DeviceWindow;
      const answer = await here.fieldDevice.enrol({ lock: 'device' });
      if (!answer.ok) throw new Error(answer.problem);
      const replica = answer.value;
      await replica.sync();
      const [site] = replica.reference()?.sites ?? [];
      if (site === undefined) throw new Error('The team has no site.');
      await replica.chooseSites([site.id]);
      const ids: string[] = [];
      for (const { name, born, nhs, room, note } of written) {
        const subject = { kind: 'person' as const, id: crypto.randomUUID() };
        ids.push(subject.id);
        const details = {
          name: { full: name },
          born: { asWritten: born, precision: 'unknown' as const },
          nhsNumber: nhs,
        };
        const happened = { on: '2026-11-20' as never };
        await replica.write([
          { subject, kind: 'details-recorded', happened: null, body: { details } },
          { subject, kind: 'stay-began', happened, body: { place: site.id, room } },
          { subject, kind: 'note-written', happened, body: { text: note } },
        ]);
        await replica.noteRead('person', [subject.id]);
        await replica.keep('list', { name, room });
      }
      for (let round = 0; round < 2; round += 1) {
        const { lastFailure } = await replica.sync();
        if (lastFailure !== null) throw new Error(lastFailure);
      }
      if (!ids.every((id) => replica.subjects('person').includes(id))) throw new Error('Not everybody came back.');
      replica.lock();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return ids;
    },
    people.map((person) => ({ ...person })),
  );
}
