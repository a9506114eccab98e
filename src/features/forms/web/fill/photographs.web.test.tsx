import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';

import { browsing, type Browsing, type Seen } from '../../../../testing/browsing.ts';
import { openForms, publish } from '../../../../testing/forms-world.ts';
import { exifOf, jpegWith, pictures } from '../../../../testing/photographs.ts';
import { makeStaff } from '../../../../testing/staff.ts';
import { testDatabase } from '../../../../testing/test-database.ts';
import { testWebServer } from '../../../../testing/test-web-server.ts';
import { asAnswerer } from '../../data/as-answerer.ts';
import { openCollection } from '../../data/collection-store.ts';

const t = testDatabase();
const server = testWebServer();
let author: Requester;
let made = 0;
beforeAll(async () => {
  author = await makeStaff(t.db, 'coordinator');
});

const home = [
  ['type', 'name', 'label::English (en)', 'label::Arabic (ar)', 'relevant', 'required', 'appearance'],
  ['begin_group', 'home', 'Where you live', 'أين تعيش', '', '', 'field-list'],
  ['image', 'broken', 'What is broken?', 'ما المكسور؟', '', '', ''],
  ['integer', 'days', 'For how many days?', 'منذ كم يوم؟', '', '', ''],
  ['end_group', '', '', '', '', '', ''],
] as const;
const path = '/data/home/broken';

/** A form with a photograph that is open for answers by a link. */
async function openLink() {
  made += 1;
  const id = `photo-${made}`;
  await publish(await openForms(server, t.db, author), id, '1', home);
  const token = `${String(made).padStart(4, '0')}9k3mp2qa`;
  const collection = await asRequester(t.db, author, (tx) =>
    openCollection(tx, {
      form: { id, version: '1' },
      teamId: author.teamId,
      token,
      ways: ['link'],
      opensOn: '2026-11-01' as never,
      closesOn: null,
    }),
  );
  return { link: `/f/${token}`, token, id, collection };
}

const anyone = async (): Promise<Browsing> =>
  browsing(await openForms(server, t.db, null, { today: '2026-11-25', isDemonstration: true }));

function fieldsOf({ body }: Seen): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const input of parseHTML(body).document.querySelectorAll('main form:first-of-type input')) {
    const [name, type] = [input.getAttribute('name') ?? '', input.getAttribute('type') ?? ''];
    const isSent = !['radio', 'checkbox', 'file'].includes(type) || input.hasAttribute('checked');
    if (name !== '' && name !== '_csrf' && isSent) fields[name] = input.getAttribute('value') ?? '';
  }
  return fields;
}
const sentAs = (bytes: Uint8Array) => ({ field: `${path}[file]`, fileName: 'IMG_7.jpg', bytes });
const pictureIn = ({ body }: Seen): string =>
  parseHTML(body).document.querySelector('main .alongside-photograph img')?.getAttribute('src') ?? '';
const pageOf = (link: string): string => `${link}/page?at=${encodeURIComponent('/data/home')}`;

/** A response that was just begun, at its page. */
async function begin(link: string): Promise<Readonly<{ browser: Browsing; page: Seen }>> {
  const browser = await anyone();
  await browser.go(link);
  return { browser, page: await browser.send(`${link}/begin`) };
}

describe('a photograph by a link', () => {
  test('is sent without script and without an account, loses what the camera wrote into it, and is seen again', async () => {
    const { link } = await openLink();
    const { browser, page } = await begin(link);
    expect(page.body).not.toContain('<script');
    const photograph = jpegWith(exifOf(1, 'GPS 51.5007 N, 12 Harbour Road'));
    await browser.sendFile(pageOf(link), { ...fieldsOf(page), do: 'next' }, sentAs(photograph));
    const shown = await browser.go(pageOf(link));
    const picture = await browser.go(pictureIn(shown));
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect(picture.bytes.toString('latin1')).not.toContain('Harbour');
    const { rows } = await sql<Record<string, unknown>>`select * from form_photograph`.execute(t.db);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['bytes', 'id', 'media_type', 'response_id']);
  });

  test('is kept where something else on its page is wrong, and one that is none is said', async () => {
    const { link } = await openLink();
    const { browser, page } = await begin(link);
    const wrong = await browser.sendFile(
      pageOf(link),
      { ...fieldsOf(page), '/data/home/days': 'two' },
      sentAs(pictures.png),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('value="two"');
    expect((await browser.go(pictureIn(wrong))).status).toBe(200);
    const text = await browser.sendFile(
      pageOf(link),
      { ...fieldsOf(wrong), '/data/home/days': '2' },
      sentAs(Uint8Array.from(Buffer.from('%PDF-1.7'))),
    );
    expect([text.status, text.text.includes('This file is no photograph')]).toEqual([422, true]);
    expect(pictureIn(text)).toBe(pictureIn(wrong));
  });

  test('is seen by nobody with the link alone, or with the key of another response', async () => {
    const { link } = await openLink();
    const { browser, page } = await begin(link);
    await browser.sendFile(pageOf(link), fieldsOf(page), sentAs(pictures.jpeg));
    const src = pictureIn(await browser.go(pageOf(link)));
    const { browser: other } = await begin(link);
    expect((await other.go(src)).status).toBe(404);
    const stranger = await (await anyone()).go(src);
    expect([stranger.headers['content-type'] === 'image/jpeg', stranger.bytes.includes('JFIF')]).toEqual([
      false,
      false,
    ]);
  });

  test('is not even listened to where its sender holds the key of no response', async () => {
    const { link } = await openLink();
    const { page } = await begin(link);
    const stranger = await anyone();
    await stranger.go(link);
    const sent = await stranger.sendFile(pageOf(link), fieldsOf(page), sentAs(pictures.jpeg));
    expect(sent.url).toBe(`${link}?cookies=gone`);
    expect(sent.text).toContain('Your browser did not keep what is needed to go on');
  });

  test('is one of twenty at most; what else is on the page is kept', async () => {
    const { link } = await openLink();
    const { browser, page } = await begin(link);
    let last = page;
    for (let sent = 0; sent < 20; sent += 1) {
      await browser.sendFile(pageOf(link), fieldsOf(last), sentAs(pictures.jpeg));
      last = await browser.go(pageOf(link));
    }
    const full = await browser.sendFile(
      pageOf(link),
      { ...fieldsOf(last), '/data/home/days': '3' },
      sentAs(pictures.png),
    );
    expect([full.status, full.text.includes('No more photographs can be kept')]).toEqual([422, true]);
    expect(pictureIn(full)).toBe(pictureIn(last));
    expect(fieldsOf(await browser.go(pageOf(link)))['/data/home/days']).toBe('3');
  });

  test('is seen by the authors of the team that asked once it was handed in, and by no other team', async () => {
    const { link, collection } = await openLink();
    const { browser, page } = await begin(link);
    await browser.sendFile(pageOf(link), fieldsOf(page), sentAs(pictures.jpeg));
    const name =
      pictureIn(await browser.go(pageOf(link)))
        .split('/')
        .at(-1) ?? '';
    const address = `/form-collections/${collection}/photographs/${name}`;
    const team = browsing(await openForms(server, t.db, author));
    expect((await team.go(address)).status).toBe(404);
    await browser.go(`${link}/end`);
    await browser.send(`${link}/end`);
    expect((await team.go(`/form-collections/${collection}`)).body).toContain(`src="${address}"`);
    expect((await team.go(address)).headers['content-type']).toBe('image/jpeg');
    expect((await team.go(`/form-collections/${collection}/answers.csv`)).body).toContain(name);
    const others = browsing(await openForms(server, t.db, await makeStaff(t.db, 'coordinator')));
    expect((await others.go(address)).status).toBe(404);
  });
});

describe('a photograph that somebody adds for another', () => {
  test('is seen again by whoever wrote, and by no colleague of another team', async () => {
    const { id } = await openLink();
    const browser = browsing(await openForms(server, t.db, author));
    await browser.go(`/forms/${id}/1/answer?way=phone`);
    const page = await browser.send(`/forms/${id}/1/answer`, { way: 'phone', language: 'en' });
    const address = page.url.split('?')[0] ?? '';
    await browser.sendFile(`${address}?at=/data/home`, fieldsOf(page), sentAs(pictures.webp));
    const src = pictureIn(await browser.go(`${address}?at=/data/home`));
    expect((await browser.go(src)).headers['content-type']).toBe('image/webp');
    const other = browsing(await openForms(server, t.db, await makeStaff(t.db, 'coordinator')));
    expect((await other.go(src)).status).toBe(404);
  });

  test('is not asked for where a sheet of paper is keyed in', async () => {
    const { id } = await openLink();
    const browser = browsing(await openForms(server, t.db, author));
    await browser.go(`/forms/${id}/1/answer?way=paper`);
    const sheet = await browser.send(`/forms/${id}/1/answer`, { way: 'paper', language: 'en', sheet: '7' });
    expect(sheet.body).not.toContain('type="file"');
    expect(sheet.text).not.toContain('What is broken?');
    expect(sheet.text).toContain('For how many days?');
  });
});

describe('the database', () => {
  const photograph = (response: string, id = randomUUID()) => ({
    response_id: response,
    id,
    media_type: 'image/jpeg' as const,
    bytes: Buffer.from(pictures.jpeg),
  });
  const responseOf = async (id: string) =>
    (await t.db.selectFrom('form_response').select('id').where('instrument_id', '=', id).executeTakeFirstOrThrow()).id;

  test('refuses a photograph that no answer of the response names, and any of somebody else’s response', async () => {
    const { link, token, id } = await openLink();
    const { browser, page } = await begin(link);
    await browser.sendFile(pageOf(link), fieldsOf(page), sentAs(pictures.jpeg));
    const response = await responseOf(id);
    const key = browser.cookies.get('answers') ?? '';
    const keep = (held: string, one = photograph(response)) =>
      asAnswerer(t.db, { token, key: held }, (tx) => tx.insertInto('form_photograph').values(one).execute());
    await expect(keep(key)).rejects.toThrow(/row-level security/u);
    await expect(keep('another')).rejects.toThrow(/row-level security/u);
    const seen = await asAnswerer(t.db, { token, key: 'another' }, (tx) =>
      tx.selectFrom('form_photograph').select('id').execute(),
    );
    expect(seen).toEqual([]);
  });

  test('never changes, removes or empties any, whoever asks', async () => {
    await expect(sql`update form_photograph set bytes = 'x'`.execute(t.db)).rejects.toThrow('ALO-FORMS-005');
    await expect(sql`delete from form_photograph`.execute(t.db)).rejects.toThrow('ALO-FORMS-005');
    await expect(sql`truncate form_photograph`.execute(t.db)).rejects.toThrow('ALO-FORMS-005');
  });
});
