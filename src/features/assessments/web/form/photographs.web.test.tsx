import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';
import '#platform/photographs/data/photograph-store.ts';

import { catalogues } from '../../../../catalogues.ts';
import { assessmentFormNeeds } from '../../../../testing/assessment-form-needs.ts';
import { browsing } from '../../../../testing/browsing.ts';
import { anEntry, fixedId } from '../../../../testing/entries.ts';
import { group, instrumentOf, question } from '../../../../testing/instrument.ts';
import { exifOf, jpegWith, pictures } from '../../../../testing/photographs.ts';
import { testRecorder } from '../../../../testing/recorder.ts';
import { testDatabase } from '../../../../testing/test-database.ts';
import { nurse, testWebServer } from '../../../../testing/test-web-server.ts';
import { assessmentFormRoutes } from './form-routes.tsx';

const t = testDatabase();
const server = testWebServer();
const recorder = testRecorder();
const selam = fixedId(31);
const stranger: Requester = { ...nurse, teamId: fixedId(899) };
const path = '/data/skin/rash';
const file = `${path}[file]`;
const away = `${path}[away]`;

const instrument = instrumentOf(
  [
    group('skin', [question('image', 'rash'), question('integer', 'days'), question('text', 'said')], {
      appearance: ['field-list'],
    }),
    group('end', [question('text', 'more')], { appearance: ['field-list'] }),
  ],
  { id: 'skin', version: '1' },
);
const needsWith = assessmentFormNeeds(t, recorder, instrument);

const open = async (signedIn: Requester = nurse) =>
  browsing(
    await server({ signedIn, catalogues, routes: (app) => app.register(assessmentFormRoutes(needsWith(true))) }),
  );
type Browser = Awaited<ReturnType<typeof open>>;

function fieldsOf(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const input of parseHTML(html).document.querySelectorAll('main input')) {
    const [name, type] = [input.getAttribute('name') ?? '', input.getAttribute('type') ?? ''];
    const isSent = !['radio', 'checkbox', 'file'].includes(type) || input.hasAttribute('checked');
    if (name !== '' && name !== '_csrf' && isSent) fields[name] = input.getAttribute('value') ?? '';
  }
  return fields;
}

/** A page of a filling that was just begun. */
async function begin(browser: Browser) {
  await browser.go(`/people/${selam}/forms`);
  const form = (await browser.send(`/people/${selam}/forms`, { language: '' })).url;
  const address = `${form}/page?at=${encodeURIComponent('/data/skin')}`;
  const page = await browser.go(address);
  return { form, address, page };
}
const sentAs = (bytes: Uint8Array, fileName = 'IMG_2041.jpg') => ({ field: file, fileName, bytes });
const pictureIn = (html: string): string | null =>
  parseHTML(html).document.querySelector('main .alongside-photograph img')?.getAttribute('src') ?? null;
const kept = async () =>
  (await t.db.selectFrom('photograph').selectAll().where('subject_id', '=', selam).execute()).length;
const lastAnswers = async () => {
  const row = await t.db
    .selectFrom('entry')
    .select(['body', 'replaces'])
    .where('subject_id', '=', selam)
    .where('kind', '=', 'answers-given')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    ...(row.body as { answers: { path: string; said: { is: string; value?: string } }[] }),
    replaces: row.replaces,
  };
};

beforeAll(async () => {
  const said = { author: nurse.userId, team: nurse.teamId, person: selam };
  await asRequester(t.db, nurse, (tx) =>
    recorder.appendAll(tx, [anEntry({ ...said, body: { details: { name: { full: 'Selam' } } } })], 'own'),
  );
});

describe('a photograph at the desk', () => {
  test('is chosen in a form without script, kept without what the camera wrote into it, and seen again', async () => {
    const browser = await open();
    const { address, page } = await begin(browser);
    expect(page.body).not.toContain('<script');
    expect(page.body).toContain('enctype="multipart/form-data"');
    const photograph = jpegWith(exifOf(6, 'GPS 51.5007 N, 12 Harbour Road'));
    await browser.sendFile(address, { ...fieldsOf(page.body), do: 'next' }, sentAs(photograph));
    const again = await browser.go(address);
    const src = pictureIn(again.body) ?? '';
    expect(src).toMatch(/\/photographs\/[0-9a-f-]{36}\.jpg$/);
    const shown = await browser.go(src);
    expect(shown.status).toBe(200);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
    expect(shown.bytes.toString('latin1')).toContain('Exif');
    expect(shown.bytes.toString('latin1')).not.toContain('Harbour');
  });

  test('is kept where something else on its page is wrong, and what is chosen then takes its place', async () => {
    const browser = await open();
    const { address, page } = await begin(browser);
    const before = await kept();
    const wrong = await browser.sendFile(
      address,
      { ...fieldsOf(page.body), '/data/skin/days': 'three', '/data/skin/said': 'itches', do: 'next' },
      sentAs(pictures.png),
    );
    expect([wrong.status, await kept()]).toEqual([422, before + 1]);
    expect(wrong.body).toContain('value="three"');
    const first = pictureIn(wrong.body);
    expect(first).toMatch(/\.png$/);
    const fields = { ...fieldsOf(wrong.body), '/data/skin/days': '3', do: 'next' };
    const right = await browser.sendFile(address, fields, sentAs(pictures.webp));
    expect(right.status).toBe(200);
    expect(right.text).not.toContain('answered in two ways');
    expect((await lastAnswers()).replaces).toHaveLength(1);
    expect(pictureIn((await browser.go(address)).body)).toMatch(/\.webp$/);
  });

  test('that is none is said beside its question, and everything else of the page is kept', async () => {
    const browser = await open();
    const { address, page } = await begin(browser);
    const before = await kept();
    const fields = { ...fieldsOf(page.body), '/data/skin/said': 'itches', do: 'next' };
    const script = Uint8Array.from(Buffer.from('<svg onload="alert(1)"/>'));
    const refused = await browser.sendFile(address, fields, sentAs(script, 'rash.jpg'));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('This file is no photograph');
    expect(refused.body).toContain('value="itches"');
    expect((await lastAnswers()).answers).toEqual([
      { path: '/data/skin/said', said: { is: 'value', value: 'itches' } },
    ]);
    const large = await browser.sendFile(address, fieldsOf(refused.body), sentAs(new Uint8Array(11 * 1024 * 1024)));
    expect([large.status, large.text.includes('larger than 10 MB'), await kept()]).toEqual([422, true, before]);
  });

  test('stays when its page is saved for something else, and goes when it is taken away', async () => {
    const browser = await open();
    const { address, page } = await begin(browser);
    await browser.sendFile(address, fieldsOf(page.body), sentAs(pictures.jpeg));
    const shown = await browser.go(address);
    await browser.sendFile(address, { ...fieldsOf(shown.body), '/data/skin/days': '2' }, null);
    const still = await browser.go(address);
    expect(pictureIn(still.body)).toBe(pictureIn(shown.body));
    await browser.sendFile(address, { ...fieldsOf(still.body), [away]: 'yes' }, null);
    expect((await lastAnswers()).answers).toEqual([{ path, said: { is: 'taken-back' } }]);
    expect(pictureIn((await browser.go(address)).body)).toBeNull();
  });

  test('that a colleague took meanwhile is not taken away by saving the page', async () => {
    const browser = await open();
    const { address, page } = await begin(browser);
    const other = await open({ ...nurse, userId: fixedId(902) });
    const theirs = await other.go(address);
    await other.sendFile(address, fieldsOf(theirs.body), sentAs(pictures.jpeg));
    const fields = { ...fieldsOf(page.body), '/data/skin/days': 'x' };
    const wrong = await browser.sendFile(address, fields, null);
    await browser.sendFile(address, { ...fieldsOf(wrong.body), '/data/skin/days': '4' }, null);
    expect(pictureIn((await browser.go(address)).body)).not.toBeNull();
  });

  test('of which two were taken at once is chosen by looking at both', async () => {
    const browser = await open();
    const { form, address, page } = await begin(browser);
    const other = await open({ ...nurse, userId: fixedId(902) });
    const theirs = await other.go(address);
    await browser.sendFile(address, fieldsOf(page.body), sentAs(pictures.jpeg));
    await other.sendFile(address, fieldsOf(theirs.body), sentAs(pictures.png));
    const both = parseHTML((await browser.go(`${form}/differing`)).body).document;
    const sources = [...both.querySelectorAll('main .alongside-photograph img')].map((one) => one.getAttribute('src'));
    expect(sources).toHaveLength(2);
    for (const src of sources) expect((await browser.go(src ?? '')).status).toBe(200);
  });

  test('whose answer came and which did not is said to be on its way', async () => {
    const browser = await open();
    const { form, address } = await begin(browser);
    const name = '5d9c0a52-6f1c-4f0e-9a1d-0d3a8a1b2c3d.jpg';
    await asRequester(t.db, nurse, (tx) =>
      needsWith(true).append(tx, nurse, [
        {
          subject: { kind: 'person', id: selam },
          kind: 'answers-given',
          happened: { on: needsWith(true).today() },
          body: {
            instrument: { id: 'skin', version: '1' },
            response: form.split('/').at(-1),
            mode: { is: 'assisted' },
            answers: [{ path, said: { is: 'value', value: name } }],
            instances: [],
          },
        },
      ]),
    );
    const page = await browser.go(address);
    expect(page.text).toContain('A photograph was taken, and it has not arrived here yet');
    expect(pictureIn(page.body)).toBeNull();
    expect((await browser.go(`${form}/photographs/${name}`)).status).toBe(404);
  });

  test('is never one that another page names', async () => {
    const browser = await open();
    const { address, page } = await begin(browser);
    const fields = {
      ...fieldsOf(page.body),
      [path]: '5d9c0a52-6f1c-4f0e-9a1d-0d3a8a1b2c3d.jpg',
      '/data/skin/days': '9',
    };
    await browser.sendFile(address, fields, null);
    expect((await lastAnswers()).answers.map((answer) => answer.path)).toEqual(['/data/skin/days']);
  });

  test('is seen by nobody who does not see the answers, and each look is in the audit log', async () => {
    const browser = await open();
    const { address, page } = await begin(browser);
    await browser.sendFile(address, fieldsOf(page.body), sentAs(pictures.jpeg));
    const src = pictureIn((await browser.go(address)).body) ?? '';
    const looks = async () =>
      (
        await t.db
          .selectFrom('audit_event')
          .select('id')
          .where('action', '=', 'photograph.read')
          .where(sql<boolean>`${selam}::uuid = any(subject_ids)`)
          .execute()
      ).length;
    const before = await looks();
    expect((await browser.go(src)).status).toBe(200);
    expect((await (await open(stranger)).go(src)).status).toBe(404);
    expect((await looks()) - before).toBe(1);
  });
});
