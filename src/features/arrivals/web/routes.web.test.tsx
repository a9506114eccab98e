import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import type { Requester } from '#platform/database/requester.ts';
import { listsContent } from '#platform/lists/content/catalogue.ts';
import type { ListDesk } from '#platform/lists/data/list-desk.ts';
import { writeCsv } from '#platform/spreadsheets/domain/csv.ts';
import { spreadsheetsContent } from '#platform/spreadsheets/content/catalogue.ts';
import { lockXlsx } from '#platform/spreadsheets/write-locked-xlsx.ts';
import { writeXlsx } from '#platform/spreadsheets/write-xlsx.ts';
import { matchingContent } from '#features/matching/index.ts';

import { registerMatching } from '../../matching/data/register-matching.ts';
import { inventedName } from '../../../testing/invented-name.ts';
import { listDesk, makeListWorld, people, places } from '../../../testing/list-world.ts';
import { multipart } from '../../../testing/multipart.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { formOn, post, testWebServer } from '../../../testing/test-web-server.ts';
import { arrivalsContent } from '../content/catalogue.ts';
import { arrivalsPurpose } from '../data/arrivals-purpose.ts';
import { findPeopleShown } from '../data/people-shown.ts';
import { arrivalsRoutes } from './routes.tsx';

const t = testDatabase();
const server = testWebServer();
const { coordinator, second, nurse, contact } = people;
let desk: ListDesk;
beforeAll(async () => {
  await makeListWorld(t.db);
  desk = listDesk(t.db);
});

const open = (signedIn: Requester = coordinator) =>
  server({
    signedIn,
    may: ({ role }, permission) => may(role, permission),
    catalogues: [arrivalsContent, listsContent, spreadsheetsContent, matchingContent],
    routes: (app) =>
      app.register(
        arrivalsRoutes({
          desk,
          purpose: arrivalsPurpose({ matching: registerMatching }),
          may: ({ role }, permission) => may(role, permission),
          findPeople: findPeopleShown,
        }),
      ),
  });

const csv = (lines: readonly (readonly string[])[]) => new TextEncoder().encode(writeCsv(lines));
const coachDay = { 'on[day]': '28', 'on[month]': '11', 'on[year]': '2026' };
type Sending = {
  by?: Requester;
  url?: string;
  fields?: Readonly<Record<string, string>>;
  cut?: boolean;
  fileName?: string;
};

async function send(
  bytes: Uint8Array | null,
  { by = coordinator, url = '/arrivals', fields = {}, cut = false, fileName = 'coach.csv' }: Sending = {},
) {
  const app = await open(by);
  const { token, cookie } = await formOn(app, url);
  const file = bytes === null ? null : { field: 'file', fileName, bytes };
  return app.inject(multipart(url, { _csrf: token, place: 'EH1', ...coachDay, ...fields }, file, { cookie, cut }));
}

async function answer(address: string, fields: Readonly<Record<string, string>>, by: Requester = coordinator) {
  const app = await open(by);
  const { token, cookie } = await formOn(app, address);
  return app.inject(post(address, { _csrf: token, ...fields }, { cookie }));
}

const page = (html: string) => parseHTML(html).document;
const see = async (url: string, by: Requester = coordinator) => (await open(by)).inject({ url });
const summary = (html: string) =>
  [...page(html).querySelectorAll('.nhsuk-error-summary li')].map((item) => item.textContent);
const lists = async () =>
  Number((await sql<{ n: number }>`select count(*) as n from incoming_list`.execute(t.db)).rows[0]?.n);
let made = 0;
const strangers = (count: number) =>
  Array.from({ length: count }, () => {
    made += 1;
    return [inventedName(made), `${13 + (made % 15)}/05/${1960 + (made % 40)}`, 'F', 'Arabic', String(made)];
  });
const header = ['Name', 'DOB', 'Sex', 'Language', 'Room'];

describe('a coordinator', () => {
  test('hands a list in, reviews it, commits it and sees what was done', async () => {
    const sent = await send(
      csv([['Coach from Dover'], header, ...strangers(2), ['Future Born', '01/02/3024', 'F', 'Klingon', '']]),
    );
    expect(sent.statusCode).toBe(303);
    const address = String(sent.headers.location);
    const review = page((await see(address)).body);
    expect([...review.querySelectorAll('h2')].map((heading) => heading.textContent)).toContain('These need a person');
    const text = review.querySelector('#row-5')?.textContent ?? '';
    expect(text).toContain('Future Born');
    expect(text).toContain('The date of birth “01/02/3024” is still to come');
    expect(text).toContain('The language “Klingon” was not understood');
    expect(review.querySelectorAll('#row-5 input[type=radio]:checked')).toHaveLength(0);
    expect(review.querySelector('#row-3 input[value=new]')?.hasAttribute('checked')).toBe(true);
    const done = await answer(address, { then: 'commit', seen: '0', 'choice-3': 'new', 'choice-4': 'leave-out' });
    expect(done.headers.location).toBe(`${address}?rows=1&entries=2&changed=0`);
    const after = await see(String(done.headers.location));
    expect(after.body).toContain('1 row was committed. 2 entries were written.');
    expect(page(after.body).querySelector('#row-4')?.textContent).toContain('Left out');
    expect((await see('/arrivals')).body).toContain('1 row waits for you');
  });

  test('keeps choices without committing, and finds them again', async () => {
    const address = String((await send(csv([header, ...strangers(1)]))).headers.location);
    const saved = await answer(address, { then: 'save', seen: String(Date.now()), 'choice-2': 'leave-out' });
    const review = page((await see(String(saved.headers.location))).body);
    expect(review.querySelector('input[name=choice-2][value=leave-out]')?.hasAttribute('checked')).toBe(true);
  });

  test('sees what somebody else decided meanwhile, and does not overwrite it', async () => {
    const address = String((await send(csv([header, ...strangers(1)]))).headers.location);
    await answer(address, { then: 'save', seen: String(Date.now()), 'choice-2': 'leave-out' }, second);
    const late = await answer(address, { then: 'commit', seen: '1000', 'choice-2': 'new' });
    expect((await see(String(late.headers.location))).body).toContain('1 row was decided by somebody else');
  });

  test('is shown the person that a row may be, with what would be written', async () => {
    const [one = []] = strangers(1);
    await answer(String((await send(csv([header, one]))).headers.location), { then: 'commit', seen: '0' });
    const address = String(
      (
        await send(
          csv([
            [...header, 'Mobile'],
            [...one, '07700900123'],
          ]),
        )
      ).headers.location,
    );
    const row = page((await see(address)).body).querySelector('#row-2')?.textContent ?? '';
    expect(row).toContain(`This is ${one[0] ?? ''}`);
    expect(row).toContain('at Example House');
    expect(row).toContain('adds phone 07700900123');
  });

  test('is shown nothing of a person whom another team looks after but the reasons', async () => {
    const [one = []] = strangers(1);
    const elsewhere = String(
      (await send(csv([['Full name', ...header.slice(1)], one]), { by: people.south, fields: { place: 'SV2' } }))
        .headers.location,
    );
    await answer(elsewhere, { then: 'commit', seen: '0' }, people.south);
    const address = String((await send(csv([header, [one[0] ?? '', one[1] ?? '', 'F', '', 'R1']]))).headers.location);
    const row = page((await see(address)).body).querySelector('#row-2')?.textContent ?? '';
    expect(row).toContain('whom another team looks after');
    expect(row).toContain('A name is the same');
    expect(row).not.toContain('Seaview');
  });

  test('confirms what is to be confirmed before anything is written', async () => {
    const address = String((await send(csv([header, ...strangers(1)]), { fields: { place: 'OM3' } })).headers.location);
    const refused = await answer(address, { then: 'commit', seen: '0' });
    expect([refused.statusCode, summary(refused.body)]).toEqual([
      422,
      ['Nothing was committed: something about the list has to be confirmed first.'],
    ]);
    const done = await answer(address, { then: 'commit', seen: '0', confirm: 'closed-site' });
    expect(done.headers.location).toContain('rows=1');
  });

  test('undoes a list in one action, after being told what it takes back', async () => {
    const address = String((await send(csv([header, ...strangers(2)]))).headers.location);
    await answer(address, { then: 'commit', seen: '0' });
    expect((await see(`${address}/undo`)).body).toContain('Everything that this list wrote is taken back: 4 entries.');
    const undone = await answer(`${address}/undo`, {});
    expect((await see(String(undone.headers.location))).body).toContain(
      'What the list wrote about 2 people was taken back.',
    );
    expect((await answer(`${address}/undo`, {})).statusCode).toBe(422);
  });

  test('sends the same file again and is led to the list that there is', async () => {
    const file = csv([header, ...strangers(1)]);
    const first = String((await send(file)).headers.location);
    const again = String((await send(file, { by: second })).headers.location);
    expect(again).toBe(`${first}?again=1`);
    expect((await see(again)).body).toContain('This very file was received before.');
  });

  test('sends a workbook with its password', async () => {
    const locked = lockXlsx(writeXlsx([{ name: 'List', rows: [header, ...strangers(1)] }]), 'Coach 7.30');
    expect(summary((await send(locked)).body)[0]).toContain('protected with a password');
    expect(summary((await send(locked, { fields: { password: 'wrong' } })).body)[0]).toContain(
      'does not open this workbook',
    );
    const kept = await send(locked, { fields: { password: 'Coach 7.30' } });
    expect(kept.statusCode).toBe(303);
    expect((await see(String(kept.headers.location))).body).not.toContain('Coach 7.30');
  });

  test('reads it all in Arabic', async () => {
    const address = String((await send(csv([header, ...strangers(1)]))).headers.location);
    const { body } = await see(`${address}?lang=ar`);
    expect(page(body).documentElement.getAttribute('dir')).toBe('rtl');
    expect(body).toContain('أشخاص جدد');
  });

  test('works through a long list page by page', async () => {
    const address = String((await send(csv([header, ...strangers(120)]))).headers.location);
    const first = page((await see(address)).body);
    expect(first.querySelectorAll('.nhsuk-card')).toHaveLength(50);
    expect(
      first.querySelector('.nhsuk-pagination__next')?.getAttribute('href') ??
        first.querySelector('.nhsuk-pagination a')?.getAttribute('href'),
    ).toBe(`${address}?from=50`);
    expect(page((await see(`${address}?show=new&from=100`)).body).querySelectorAll('.nhsuk-card')).toHaveLength(20);
    expect((await see(`${address}?show=likely`)).body).toContain('There are no such rows.');
  });
});

describe('a file that cannot be taken in gets a clear answer, and nothing of it is kept', () => {
  test.each([
    ['no file', null, {}, 'Choose the file with the list.'],
    ['an empty file', new Uint8Array(), {}, 'The file is empty.'],
    ['a picture renamed .xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), {}, 'This file is a picture'],
    [
      'a day that never was',
      csv([['Name'], ['Amina Ahmed']]),
      { 'on[day]': '31', 'on[month]': '2' },
      'Enter a real day',
    ],
    ['no site', csv([['Name'], ['Amina Ahmed']]), { place: '' }, 'Choose the site that the list is for.'],
    ['a site that is not there', csv([['Name'], ['Amina Ahmed']]), { place: 'NO9' }, 'There is no such site'],
    [
      'a site that no team answers for',
      csv([['Name'], ['Amina Ahmed']]),
      { place: 'XX9' },
      'No health team answers for',
    ],
    [
      'no names',
      csv([
        ['12', '13'],
        ['14', '15'],
      ]),
      {},
      'No column with people’s names was found.',
    ],
    [
      'a sheet that is not there',
      csv([['Name'], ['Amina Ahmed']]),
      { sheet: 'Nowhere' },
      'The workbook has no sheet of that name.',
    ],
  ])('%s', async (_, bytes, fields, words) => {
    const before = await lists();
    const { statusCode, body } = await send(bytes, { fields, fileName: 'list.xlsx' });
    expect(statusCode).toBe(422);
    expect(summary(body)[0]).toContain(words);
    expect(await lists()).toBe(before);
  });

  test('an upload that is cut half-way', async () => {
    const before = await lists();
    const { statusCode } = await send(csv([header, ...strangers(30)]), { cut: true });
    expect(statusCode).toBe(400);
    expect(await lists()).toBe(before);
  });

  test('a file of 50 MB', async () => {
    const { statusCode } = await send(new Uint8Array(50 * 1024 * 1024).fill(65));
    expect(statusCode).toBe(413);
  });

  test('what was typed is kept, but for the password', async () => {
    const { body } = await send(new Uint8Array(), { fields: { sheet: 'Week 48', password: 'secret words' } });
    expect(page(body).querySelector('[name=sheet]')?.getAttribute('value')).toBe('Week 48');
    expect(page(body).querySelector('[name=place] [selected]')?.getAttribute('value')).toBe('EH1');
    expect(body).not.toContain('secret words');
  });
});

describe('what is written in cells', () => {
  test('is shown as text, whatever it is', async () => {
    const address = String(
      (
        await send(
          csv([
            [...header, 'Notes'],
            ['<script>alert(1)</script>', '1990', '', '', '', '=cmd|calc'],
          ]),
        )
      ).headers.location,
    );
    const { body } = await see(address);
    expect(body).not.toContain('<script>');
    expect(body).toContain('=cmd|calc');
  });
});

describe('an accommodation contact', () => {
  test('sends a list and sees that it was received, and its rows in number', async () => {
    const sent = await send(csv([header, ...strangers(3)]), { by: contact, url: '/arrivals/send' });
    expect(sent.headers.location).toBe('/arrivals/send?sent=done&rows=3');
    const { body } = await see(String(sent.headers.location), contact);
    expect(body).toContain('The list was received. It has 3 rows.');
    expect(body).toContain('coach.csv');
    expect(body).not.toContain(inventedName(made));
  });

  test('is offered their own sites alone', async () => {
    const options = [...page((await see('/arrivals/send', contact)).body).querySelectorAll('[name=place] option')];
    expect(options.map((option) => option.getAttribute('value'))).toEqual(['', 'EH1']);
  });

  test('may not open the review, the lists of others, or undo', async () => {
    const address = String((await send(csv([header, ...strangers(1)]))).headers.location);
    for (const url of ['/arrivals', address, `${address}/undo`]) expect((await see(url, contact)).statusCode).toBe(403);
  });
});

test('a nurse reads a review and can change nothing of it', async () => {
  const address = String((await send(csv([header, ...strangers(1)]))).headers.location);
  const review = page((await see(address, nurse)).body);
  expect(review.querySelectorAll('.nhsuk-card')).toHaveLength(1);
  expect(review.querySelectorAll('input[type=radio], button[name=then]')).toHaveLength(0);
  expect((await answer(address, { then: 'commit' }, nurse)).statusCode).toBe(403);
});

test.each(['/arrivals/nothing', `/arrivals/${places.example.id}`])('%s is no list', async (url) => {
  expect((await see(url)).statusCode).toBe(404);
});
