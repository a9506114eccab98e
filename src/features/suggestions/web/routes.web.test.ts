import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { addDays, type LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Requester } from '#platform/database/requester.ts';
import { rebuild } from '#platform/record/data/rebuild.ts';

import { recorder } from '../../../record.ts';
import { auditOf, deskOf, today, twoTeams, write } from '../../../testing/care.ts';
import { weighPage } from '../../../testing/page-weight.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import { suggestionsRoutes } from './routes.tsx';
import type { PublishedToTell } from './suggestions-needs.ts';

const t = testDatabase();
const server = testWebServer();
let day: LocalDate = today;
const toTell: PublishedToTell[] = [];
const desk = deskOf(server, (app) =>
  app.register(
    suggestionsRoutes({
      db: t.db,
      today: () => day,
      holidays: englandAndWales,
      newId,
      may: ({ role }, permission) => may(role, permission),
      origin: 'https://service.example',
      tell: async (_tx, published) => {
        toTell.push(published);
        return published.source === '' ? 0 : 2;
      },
      append: async (tx, requester, draft) => {
        await recorder.appendAll(tx, [write(requester, draft)], 'own');
      },
    }),
  ),
);

type Staff = Requester & { name: string };
let champion: Staff;
let coordinator: Staff;
let commissioner: Staff;
let stranger: Staff;
beforeAll(async () => {
  const care = await twoTeams(t.db);
  [champion, coordinator] = [await care.someone('champion', care.north), await care.someone('coordinator', care.north)];
  [commissioner, stranger] = [
    await care.someone('commissioner', care.south),
    await care.someone('coordinator', care.south),
  ];
});

const as = async (by: Requester, language?: string) => (await desk()).as(by, language);
const anybody = async (url = '/you-said') => {
  const { app } = await desk();
  return app.inject({ url, headers: { accept: 'text/html' } });
};

const said = 'اسمي أمينة وأريد مترجمًا عند الطبيب';
const madeForm = {
  said,
  language: 'ar',
  english: 'My name is Amina and I want an interpreter at the doctor',
  from: 'told',
  people: '3',
  returnIn: 'ar',
};

/** Writes one down; gives its address. */
async function takeUp(by: Requester, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const browser = await as(by);
  await browser.go('/suggestions/new');
  const after = await browser.send('/suggestions/new', { ...madeForm, ...more });
  expect(after.status).toBe(200);
  return after.url;
}

const seenOn = (body: string): string => /name="seen" value="(\d+)"/u.exec(body)?.[1] ?? '';

/** Sends one of its forms as somebody who has just opened it. */
async function say(by: Requester, address: string, form: string, fields: Readonly<Record<string, string>>) {
  const browser = await as(by);
  const page = await browser.go(`${address}/${form}`);
  return browser.send(`${address}/${form}`, { seen: seenOn(page.body), ...fields });
}

async function own(by: Requester, address: string) {
  return say(by, address, 'own', { owner: by.userId, as: 'Lead, North team' });
}
const answer = (by: Requester, address: string, words = 'An interpreter comes on Mondays.') =>
  say(by, address, 'answer', { outcome: 'done', words });

const released = {
  'said-ar': 'أريد مترجمًا عند الطبيب',
  'answer-ar': 'يأتي مترجم يوم الاثنين.',
  'said-en': 'I want an interpreter at the doctor',
  'answer-en': 'An interpreter comes on Mondays.',
};
const allRead = { 'read-ar': 'yes', 'read-en': 'yes', do: 'publish' };
const publish = (address: string, more: Readonly<Record<string, string>> = {}) =>
  say(coordinator, address, 'publish', { ...released, ...allRead, ...more });

const entriesOf = (address: string) =>
  t.db
    .selectFrom('entry')
    .select(['kind', 'author', 'clinical', 'replaces'])
    .where('subject_id', '=', address.split('/').at(-1) ?? '')
    .orderBy('seq')
    .execute();

describe('a suggestion', () => {
  test('goes from what somebody said to an answer that everybody reads and its givers were told, each step an entry', async () => {
    const address = await takeUp(champion);
    await own(coordinator, address);
    await answer(coordinator, address);
    const after = await publish(address);
    expect(after.text).toContain('Tell those who gave it');
    const done = await say(champion, address, 'return', { language: 'ar', way: 'session' });
    expect(done.text).toContain('Told to those who gave it');
    const entries = await entriesOf(address);
    expect(entries.map(({ kind, author, clinical }) => [kind, author, clinical])).toEqual([
      ['suggestion-made', champion.userId, false],
      ['suggestion-owned', coordinator.userId, false],
      ['suggestion-answered', coordinator.userId, false],
      ['suggestion-published', coordinator.userId, false],
      ['suggestion-returned', champion.userId, false],
    ]);
    const audited = (await auditOf(t.db, coordinator.userId)).map(({ action }) => action);
    expect(audited).toEqual(
      expect.arrayContaining([
        'suggestion-owned.written',
        'suggestion-published.written',
        'suggestion.read-for-names',
        'suggestion.read',
      ]),
    );
  });

  test('is on the list of the team that heard it, the longest overdue first, and says how many are', async () => {
    const late = await takeUp(champion, {
      english: 'We want a lift',
      'on[day]': '1',
      'on[month]': '10',
      'on[year]': '2026',
    });
    const page = await (await as(coordinator)).go('/suggestions');
    expect(page.text).toContain('1 suggestion is overdue');
    expect(page.body.indexOf(late)).toBeGreaterThan(0);
    expect(page.text).toMatch(
      /We want a lift Said on 1 October 2026 To be heard by 31 October 2026 Overdue Next Find who answers for it/u,
    );
    await say(champion, late, 'withdraw', { why: 'said-twice' });
    expect((await (await as(coordinator)).go('/suggestions')).text).toContain('Nothing is overdue');
  });

  test('is given to another team, which then reads and answers it', async () => {
    const address = await takeUp(champion);
    expect((await (await as(commissioner)).go(address)).status).toBe(404);
    await say(champion, address, 'give', { team: commissioner.teamId });
    const given = await (await as(commissioner)).go(address);
    expect(given.text).toContain('The team is to say who');
    await own(commissioner, address);
    expect((await answer(commissioner, address)).text).toContain('An interpreter comes on Mondays.');
  });

  test('is not owned by a name: what is said in public is a role', async () => {
    const address = await takeUp(champion);
    const answered = await say(coordinator, address, 'own', {
      owner: coordinator.userId,
      as: `${coordinator.name}, nurse`,
    });
    expect([answered.status, answered.text]).toEqual([422, expect.stringContaining('not a person’s name')]);
    const far = await say(coordinator, address, 'own', { owner: stranger.userId, as: 'Lead' });
    expect(far.text).toContain('Choose somebody of your own team');
  });

  test('is not written of on an old picture', async () => {
    const address = await takeUp(champion);
    const browser = await as(coordinator);
    const page = await browser.go(`${address}/answer`);
    await answer(coordinator, address, 'First.');
    const second = await browser.send(`${address}/answer`, {
      seen: seenOn(page.body),
      outcome: 'done',
      words: 'Second.',
    });
    expect([second.status, second.text]).toEqual([422, expect.stringContaining('Somebody has written something')]);
    expect(second.body).toContain('First.');
    expect((await entriesOf(address)).map(({ kind }) => kind)).toEqual(['suggestion-made', 'suggestion-answered']);
  });

  test('keeps what was typed where something is wrong, and writes nothing', async () => {
    const browser = await as(champion);
    await browser.go('/suggestions/new');
    const wrong = await browser.send('/suggestions/new', { ...madeForm, english: '', people: 'many' });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain(said);
    expect(wrong.text).toContain('Say what it means in English');
    expect(wrong.text).toContain('Give a whole number of people');
  });

  test('begins with what a survey’s page brings along', async () => {
    const page = await (await as(champion)).go('/suggestions/new?from=answer&source=Question%204&language=ti');
    expect(page.body).toContain('value="Question 4"');
    expect(page.body).toMatch(/value="answer" checked/u);
    expect(page.body).toMatch(/value="ti" selected/u);
  });

  test('is dealt with in Arabic too', async () => {
    const address = await takeUp(champion);
    const page = await (await as(coordinator, 'ar')).go(address);
    expect(page.body).toContain('dir="rtl"');
    expect(page.text).toContain('كما قيل');
  });
});

describe('before anything is published', () => {
  test('marks show what may tell who somebody is, and each waits for a person', async () => {
    const address = await takeUp(champion);
    await answer(coordinator, address);
    const marked = { 'said-en': 'My name is Amina, room 7', 'said-ar': said };
    const looked = await publish(address, { ...marked, do: 'look' });
    expect(looked.status).toBe(200);
    expect([...looked.body.matchAll(/<mark>(.*?)<\/mark>/gu)].map(([, words]) => words)).toEqual([
      'أمينة',
      'Amina',
      '7',
    ]);

    const refused = await publish(address, marked);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('tick each marked word')]);
    const some = await publish(address, { ...marked, 'stays-0': 'ar said أمينة', 'stays-1': 'en said Amina' });
    expect(some.status).toBe(422);
    const unread = await publish(address, { 'read-ar': '', 'said-en': 'Something else', do: 'look' });
    expect(unread.status).toBe(200);
    expect((await entriesOf(address)).map(({ kind }) => kind)).toEqual(['suggestion-made', 'suggestion-answered']);
  });

  test('every language was read, whether or not anything is marked', async () => {
    const address = await takeUp(champion);
    await answer(coordinator, address);
    const refused = await say(coordinator, address, 'publish', { ...released, do: 'publish', 'read-en': 'yes' });
    expect(refused.status).toBe(422);
    expect((await publish(address)).text).toContain('What everybody reads');
  });

  test('there are words in the language of those who gave it', async () => {
    const address = await takeUp(champion);
    await answer(coordinator, address);
    const refused = await publish(address, { 'answer-ar': '' });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Write it in words')]);
  });

  test('somebody has answered', async () => {
    const address = await takeUp(champion);
    expect((await (await as(coordinator)).go(`${address}/publish`)).status).toBe(404);
  });
});

describe('the page for everybody', () => {
  test('shows released words, how many by the small-number rule, and neither who said it nor where nor the day', async () => {
    const address = await takeUp(champion, { people: '3', 'on[day]': '17', 'on[month]': '11', 'on[year]': '2026' });
    await own(coordinator, address);
    await answer(coordinator, address);
    await publish(address, { 'said-en': 'I want an interpreter, always', 'answer-en': 'One comes every week.' });
    const { body } = await anybody('/you-said?lang=en');
    const article = new RegExp(`<article id="s-${address.slice(-12)}"[\\s\\S]*?</article>`, 'u').exec(body)?.[0] ?? '';
    expect(article).toContain('I want an interpreter, always');
    expect(article).toContain('A few people said this.');
    expect(article).toContain('Said in November 2026.');
    expect(article).toContain('Lead, North team');
    expect(article).not.toMatch(/Amina|17 November|Heron/u);
    expect(article).not.toContain(champion.teamId);
    expect(body).not.toContain(address.split('/').at(-1));
  });

  test('gives the answers in a language that was asked for, as drafts where nobody checked them', async () => {
    const address = await takeUp(champion);
    await answer(coordinator, address);
    await publish(address, { 'answer-ar': 'جواب بالعربية' });
    const { body } = await anybody('/you-said?lang=en&in=ar');
    expect(body).toContain('<div lang="ar" dir="rtl"><p>أريد مترجمًا عند الطبيب</p></div>');
    expect(body).toContain('Nobody who speaks this language has checked these words yet.');
    const arabic = await anybody('/you-said?lang=ar');
    expect(arabic.body).toContain('جواب بالعربية');
    expect(arabic.body).toContain('قلتم');
  });

  test('loses what was withdrawn, and says so without saying how few', async () => {
    const address = await takeUp(champion);
    await answer(coordinator, address);
    await publish(address, { 'said-en': 'Withdraw me' });
    expect((await anybody('/you-said?lang=en')).body).toContain('Withdraw me');
    await say(champion, address, 'withdraw', { why: 'giver-asked' });
    const { body } = await anybody('/you-said?lang=en');
    expect(body).not.toContain('Withdraw me');
    expect(body).toContain('A few suggestions were taken back and are not shown.');
    expect((await (await as(coordinator)).go(`${address}/answer`)).status).toBe(404);
  });

  test('goes on with the answer that was published until another is', async () => {
    const address = await takeUp(champion);
    await answer(coordinator, address, 'The old answer.');
    await publish(address, { 'answer-en': 'The old answer.' });
    await answer(coordinator, address, 'The new answer.');
    expect((await anybody('/you-said?lang=en')).body).toContain('The old answer.');
    const again = await (await as(coordinator)).go(`${address}/publish`);
    expect(again.body).toMatch(/id="answer-en"[^>]*>The new answer\./u);
    expect(again.body).toMatch(/id="answer-ar"[^>]*><\/textarea>/u);
    await publish(address, { 'answer-en': 'The new answer.' });
    const { body } = await anybody('/you-said?lang=en');
    expect([body.includes('The new answer.'), body.includes('The old answer.')]).toEqual([true, false]);
  });

  test('is printed as a poster in each language, with the address to scan and what may be trusted', async () => {
    const address = await takeUp(champion);
    await own(coordinator, address);
    await answer(coordinator, address);
    await publish(address, { 'answer-en': 'It hangs on the wall.', 'answer-ar': 'هو على الجدار.' });
    const reference = address.slice(-12);
    expect((await anybody('/you-said?lang=en')).body).toContain(`/you-said/poster/${reference}?in=en`);
    const arabic = (await anybody(`/you-said/poster/${reference}?in=ar&lang=en`)).body;
    for (const words of ['dir="rtl"', 'هو على الجدار.', '<svg', 'https://service.example/you-said?in=ar'])
      expect(arabic).toContain(words);
    expect(arabic).not.toContain('<script');
    expect((await anybody(`/you-said/poster/${reference}?in=vi&lang=en`)).body).toContain('It hangs on the wall.');
    for (const wrong of ['000000000000', 'x', '..%2F..'])
      expect((await anybody(`/you-said/poster/${wrong}`)).statusCode).toBe(404);
    const { app } = await desk();
    const weight = await weighPage(app, `/you-said/poster/${reference}?in=en`, 'gzip');
    expect([weight.scripts, weight.all <= 50 * 1024]).toEqual([0, true]);
  });

  test('when it is published tells those who asked, and says to how many', async () => {
    const source = '/surveys/b7a1c2d3-1111-4222-8333-0123456789ab Why not?';
    const browser = await as(champion);
    const form = await browser.go(`/suggestions/new?from=answer&source=${encodeURIComponent(source)}&language=ar`);
    expect(form.body).toContain('value="/surveys/b7a1c2d3-1111-4222-8333-0123456789ab Why not?"');
    const address = await takeUp(champion, { from: 'answer', source });
    await own(coordinator, address);
    await answer(coordinator, address);
    const after = await publish(address);
    expect(after.text).toContain('2 people who asked to hear are written to');
    expect(toTell.at(-1)).toMatchObject({
      source,
      reference: address.slice(-12),
      suggestionId: address.split('/').at(-1),
    });
    expect(
      toTell
        .at(-1)
        ?.answers.map(({ language }) => language)
        .sort(),
    ).toEqual(['ar', 'en']);
  });

  test('needs no script and little data, and is for whoever is not signed in', async () => {
    const { app } = await desk();
    const weight = await weighPage(app, '/you-said', 'gzip');
    expect(weight.scripts).toBe(0);
    expect(weight.all).toBeLessThanOrEqual(50 * 1024);
  });

  test('is there while nothing was published in a language, with English and a word of it', async () => {
    const { body } = await anybody('/you-said?lang=en&in=vi');
    expect(body).toContain('This is not written in Vietnamese yet.');
  });
});

describe('what the database lets through', () => {
  const words = (who: Requester, address: string) =>
    asRequester(t.db, who, (tx) =>
      tx
        .selectFrom('entry')
        .select('body')
        .where('subject_id', '=', address.split('/').at(-1) ?? '')
        .execute(),
    );

  test('words as they were said are read by the teams that deal with them and by no other', async () => {
    const address = await takeUp(champion);
    expect(await words(coordinator, address)).toHaveLength(1);
    expect(await words(stranger, address)).toEqual([]);
    expect(await words({ ...coordinator, role: 'administrator' }, address)).toEqual([]);
    expect((await (await as(stranger)).go(address)).status).toBe(404);
    expect((await (await as(stranger)).go('/suggestions')).body).not.toContain(address);
  });

  test('a team that does not deal with it writes nothing of it, nor of a person under its kind', async () => {
    const address = await takeUp(champion);
    const withdraw = (id: string) =>
      asRequester(t.db, stranger, (tx) =>
        recorder.appendAll(
          tx,
          [
            write(stranger, {
              subject: { kind: 'suggestion', id },
              kind: 'suggestion-withdrawn',
              happened: { on: today },
              body: { why: 'giver-asked' },
            }),
          ],
          'own',
        ),
      );
    await expect(withdraw(address.split('/').at(-1) ?? '')).rejects.toThrow(/row-level security/u);
    const person = newId();
    await asRequester(t.db, stranger, (tx) =>
      recorder.appendAll(
        tx,
        [
          write(stranger, {
            subject: { kind: 'person', id: person },
            kind: 'details-recorded',
            happened: null,
            body: { details: {} },
          }),
        ],
        'own',
      ),
    );
    await expect(withdraw(person)).rejects.toThrow(/row-level security/u);
  });

  test('the role of public pages reads what was released and nothing else', async () => {
    const asPublic = (table: string) =>
      t.db.transaction().execute(async (tx) => {
        await sql`select set_config('role', 'alongside_public', true)`.execute(tx);
        return sql`select * from ${sql.table(table)} limit 1`.execute(tx);
      });
    for (const table of [
      'suggestion_published',
      'suggestion',
      'entry',
      'subject',
      'app_user',
      'team',
      'place',
      'form_answers',
    ])
      await expect(asPublic(table)).rejects.toThrow(/permission denied/u);
  });

  test.each([
    'clinician',
    'coordinator',
    'practice',
    'vcse',
    'champion',
    'commissioner',
    'evaluator',
    'accommodation-contact',
    'administrator',
  ] as const)('its roles and the table of permissions agree on %s', async (role) => {
    const { rows } = await asRequester(t.db, { ...coordinator, role }, (tx) =>
      sql<{ sees: boolean }>`select sees_suggestions() as sees`.execute(tx),
    );
    expect(rows[0]?.sees).toBe(may(role, 'suggestions.read'));
  });

  test('both tables are as they are made again from the log', async () => {
    await takeUp(champion);
    const { isSame } = await rebuild(t.db, recorder, { check: true });
    expect(isSame).toBe(true);
  });
});

describe('thirty days', () => {
  test('are said to be over to everybody once nobody has heard', async () => {
    const address = await takeUp(champion);
    expect((await anybody('/you-said?lang=en')).body).not.toContain('are late');
    day = addDays(today, 31);
    try {
      const { body } = await anybody('/you-said?lang=en');
      expect(body).toMatch(/(?:A few|About \d+) are late/u);
      expect((await (await as(coordinator)).go(address)).text).toContain('Overdue');
    } finally {
      day = today;
    }
  });
});
