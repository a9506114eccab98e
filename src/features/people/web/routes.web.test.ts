import { parseHTML } from 'linkedom';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';

import type { RoleName } from '#platform/access/domain/roles.ts';
import { may } from '#platform/access/domain/permissions.ts';
import { asRequester } from '#platform/database/requester.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';

import { readBirth, readDay } from '../../../read-typed.ts';
import { pathwayNamed } from '../../../kinds.ts';
import { recorder } from '../../../record.ts';
import { arrive, auditOf, deskOf, record, today, twoTeams, write } from '../../../testing/care.ts';
import { browsing } from '../../../testing/browsing.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import type { Details } from '../domain/details.ts';
import { peopleRoutes } from './routes.tsx';

const t = testDatabase();
const desk = deskOf(testWebServer(), (app) =>
  app.register(
    peopleRoutes({
      db: t.db,
      recorder,
      write,
      today: () => today,
      may: ({ role }, permission) => may(role, permission),
      readBirth,
      readDay,
      pathways: pathwayNamed,
      noticesFor: () => Promise.resolve(null),
      actionsFor: () => null,
      partsFor: () => null,
    }),
  ),
);

let care: Awaited<ReturnType<typeof twoTeams>>;
beforeAll(async () => {
  care = await twoTeams(t.db);
});

const nour: Details = {
  name: { full: 'نور الحسن', script: 'Arab' },
  romanisedName: 'Nour Al-Hassan',
  born: { asWritten: '17/05/1991', precision: 'day', on: '1991-05-17' as typeof today },
  nationality: 'SYR',
  languages: ['ar'],
  interpreterNeeded: true,
  nhsNumber: '9434765919',
};

const atTheHotel = (details: Details, room?: string) =>
  arrive(t.db, care.nurse, {
    at: care.hotel,
    details,
    inUkOn: '2026-11-18',
    ...(room !== undefined && { room }),
  });

const fieldsOf = (html: string) => {
  const { document } = parseHTML(html);
  const value = (name: string) =>
    document.querySelector(`[name=${name}][checked]`)?.getAttribute('value') ??
    document.querySelector(`select[name=${name}] option[selected]`)?.getAttribute('value') ??
    document.querySelector(`input[name=${name}]:not([type=radio])`)?.getAttribute('value') ??
    '';
  const names = ['seen', 'name', 'romanisedName', 'born', 'sex', 'nationality', 'languages', 'interpreterNeeded'];
  const rest = ['phone', 'email', 'nhsNumber', 'portReference'];
  return Object.fromEntries([...names, ...rest].map((name) => [name, value(name)]));
};

const entriesOf = async (person: string) =>
  (await t.db.selectFrom('entry').select('id').where('subject_id', '=', person).execute()).length;

describe('finding a person', () => {
  test.each([
    ['a name in Arabic script', 'نور'],
    ['the Latin form, without its marks', 'nour al hassan'],
    ['a date of birth as people say it', '17/05/1991'],
    ['a date of birth as a computer does', '1991-05-17'],
    ['a room', '12b'],
    ['an NHS number with its spaces', '943 476 5919'],
  ])('by %s', async (_, words) => {
    const person = await atTheHotel(nour, '12B');
    const page = await (await desk()).as(care.nurse).go(`/people?find=${encodeURIComponent(words)}`);
    expect(page.body).toContain(`href="/people/${person}"`);
    expect(page.text).toContain('Heron Hotel room 12B');
  });

  test('finds nobody of another team, and says what to do', async () => {
    const person = await atTheHotel(nour);
    const page = await (await desk()).as(care.stranger).go('/people?find=nour');
    expect(page.body).not.toContain(person);
    expect(page.text).toContain('Nobody that your team may see was found');
  });

  test('keeps apart what was typed and the page that shows it', async () => {
    const page = await (await desk()).as(care.nurse).go(`/people?find=${encodeURIComponent('"><b>&')}`);
    expect(page.body).toContain('value="&quot;');
    expect(page.body).not.toContain('"><b>');
  });
});

describe("a person's page", () => {
  test('says who, where and since when, what is due and why, and what happened', async () => {
    const person = await atTheHotel(nour, '12B');
    const page = await (await desk()).as(care.nurse).go(`/people/${person}`);
    expect(page.status).toBe(200);
    for (const words of [
      'Lives at Heron Hotel · room 12B · since 22 November 2026',
      'Syria',
      'Due 28 November 2026',
      'Arrived in the United Kingdom',
      'Came to Heron Hotel',
      '18 November 2026',
    ])
      expect(page.text).toContain(words);
  });

  test('is wholly in Arabic for a reader of Arabic, from right to left, with the name as it is written', async () => {
    const person = await atTheHotel(nour, '12B');
    const page = await (await desk()).as(care.nurse, 'ar').go(`/people/${person}`);
    expect(page.body).toContain('<html lang="ar" dir="rtl">');
    expect(page.text).toContain('سوريا');
    expect(page.text).not.toContain('Deadlines');
    expect(page.text).not.toContain('بعض أجزاء هذه الصفحة باللغة الإنجليزية');
  });

  test('says so where no name is recorded, and where somebody has died, and offers no move then', async () => {
    const person = await atTheHotel({ languages: ['ti'] });
    await record(t.db, care.nurse, {
      subject: { kind: 'person', id: person },
      kind: 'died',
      happened: { on: today },
      body: {},
    });
    const page = await (await desk()).as(care.nurse).go(`/people/${person}`);
    expect(page.text).toContain('No name recorded');
    expect(page.body).not.toContain(`/people/${person}/move`);
  });

  test('is not there at an address that is no identifier', async () => {
    expect((await (await desk()).as(care.nurse).go('/people/1')).status).toBe(404);
  });
});

describe('a note', () => {
  test('is kept and shown in the journey', async () => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/people/${person}`);
    const page = await browser.send(`/people/${person}/notes`, { text: 'Prefers to be seen in the morning.' });
    expect(page.url).toBe(`/people/${person}`);
    expect(page.text).toContain('Note: Prefers to be seen in the morning.');
  });

  test('without words is refused in words, and one that is too long is given back', async () => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/people/${person}`);
    const empty = await browser.send(`/people/${person}/notes`, { text: '  ' });
    expect([empty.status, empty.text.includes('Write the note, or go back without saving.')]).toEqual([422, true]);
    const long = await browser.send(`/people/${person}/notes`, { text: 'word '.repeat(2500) });
    expect(long.status).toBe(422);
    expect(parseHTML(long.body).document.querySelector('#text')?.textContent).toHaveLength(12_500);
  });

  test('is written by those who give care: a coordinator is not offered it, and is refused', async () => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(await care.someone('coordinator', care.north));
    expect((await browser.go(`/people/${person}`)).body).not.toContain(`/people/${person}/notes`);
    const before = await entriesOf(person);
    expect((await browser.send(`/people/${person}/notes`, { text: 'A note' })).status).toBeGreaterThanOrEqual(400);
    expect(await entriesOf(person)).toBe(before);
  });
});

describe('changing details', () => {
  test('writes what was changed, and the page shows it', async () => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(care.nurse);
    const shown = fieldsOf((await browser.go(`/people/${person}/details`)).body);
    expect(shown).toMatchObject({ nationality: 'SYR', languages: 'ar', born: '17/05/1991', interpreterNeeded: 'yes' });
    const page = await browser.send(`/people/${person}/details`, {
      ...shown,
      nationality: 'ERI',
      phone: '07700 900123',
    });
    expect(page.url).toBe(`/people/${person}`);
    expect(page.text).toContain('Nationality Eritrea');
    expect(page.body).toContain('<bdi dir="ltr">07700 900123</bdi>');
  });

  test('with nothing changed writes nothing', async () => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(care.nurse);
    const shown = fieldsOf((await browser.go(`/people/${person}/details`)).body);
    const before = await entriesOf(person);
    await browser.send(`/people/${person}/details`, shown);
    expect(await entriesOf(person)).toBe(before);
  });

  test('with something wrong says what, keeps what was typed and writes nothing', async () => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(care.nurse);
    const shown = fieldsOf((await browser.go(`/people/${person}/details`)).body);
    const before = await entriesOf(person);
    const wrong = { name: '', born: 'in spring', nhsNumber: '123', email: 'nour@example.org' };
    const page = await browser.send(`/people/${person}/details`, { ...shown, ...wrong });
    expect(page.status).toBe(422);
    expect(fieldsOf(page.body)).toMatchObject({ ...shown, ...wrong });
    const summary = parseHTML(page.body).document.querySelectorAll('.nhsuk-error-summary a');
    expect([...summary].map((link) => link.getAttribute('href'))).toEqual(['#name', '#born', '#nhsNumber']);
    expect(await entriesOf(person)).toBe(before);
  });

  test('keeps a third language that the form has to show', async () => {
    const person = await atTheHotel({ ...nour, languages: ['ti', 'am', 'ar'] });
    const page = await (await desk()).as(care.nurse).go(`/people/${person}/details`);
    const chosen = parseHTML(page.body).document.querySelectorAll('select[name=languages] option[selected]');
    expect([...chosen].map((option) => option.getAttribute('value'))).toEqual(['ti', 'am', 'ar']);
  });
});

describe('two answers that differ', () => {
  test('are shown side by side with who said them, and settled by whoever asked', async () => {
    const person = await atTheHotel({ name: { full: 'Selam' } });
    const [first, second] = [(await desk()).as(care.nurse), (await desk()).as(care.nurse)];
    const [one, other] = [
      fieldsOf((await first.go(`/people/${person}/details`)).body),
      fieldsOf((await second.go(`/people/${person}/details`)).body),
    ];
    await first.send(`/people/${person}/details`, { ...one, sex: 'female' });
    const page = await second.send(`/people/${person}/details`, { ...other, sex: 'male' });
    expect(page.text).toContain('Two answers that differ: Sex');

    const forms = [...parseHTML(page.body).document.querySelectorAll('form[action$="/settle"]')];
    expect(forms).toHaveLength(2);
    const female = forms.find((form) => form.parentElement?.textContent.includes('female'));
    const field = (name: string) => female?.querySelector(`[name=${name}]`)?.getAttribute('value') ?? '';
    const settled = await second.send(`/people/${person}/settle`, {
      field: field('field'),
      chosen: field('chosen'),
      seen: field('seen'),
    });
    expect(settled.text).not.toContain('Two answers that differ');
    expect(settled.text).toContain('Sex female');
  });
});

describe('a move', () => {
  const moved = { why: 'moved', to: '', room: '', on: '22/11/2026' };

  test('to another site makes its team responsible at once; the team before meets nobody there', async () => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/people/${person}/move`);
    const after = await browser.send(`/people/${person}/move`, { ...moved, to: care.lodge.code, room: '7' });
    expect(after.text).toContain('The team of Badger Lodge looks after this person from now on.');
    expect(after.text).not.toContain('Nour');
    for (const path of ['', '/details', '/move', '/join'])
      expect((await browser.go(`/people/${person}${path}`)).status).toBe(404);
    const page = await (await desk()).as(care.stranger).go(`/people/${person}`);
    expect(page.text).toContain('Lives at Badger Lodge · room 7');
    expect(page.text).toContain('Due 28 November 2026');
  });

  test('to nowhere known leaves them with the last team, who read it', async () => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/people/${person}/move`);
    const page = await browser.send(`/people/${person}/move`, { ...moved, why: 'unknown' });
    expect(page.text).toContain('Was moved; nobody knows where to. Last at Heron Hotel');
  });

  test.each([
    ['a code that no site has', { to: 'NOWHERE' }, 'No site has this code: NOWHERE.'],
    ['a day that is none', { on: 'yesterday' }, 'Enter a real date'],
    ['a day to come', { on: '23/11/2026' }, 'The date is in the future'],
    ['a reason that is none', { why: 'vanished' }, 'There is a problem'],
  ])('with %s is refused and keeps what was typed', async (_, wrong, words) => {
    const person = await atTheHotel(nour);
    const before = await entriesOf(person);
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/people/${person}/move`);
    const page = await browser.send(`/people/${person}/move`, { ...moved, room: '14', ...wrong });
    expect(page.status).toBe(422);
    expect(page.text).toContain(words);
    expect(parseHTML(page.body).document.querySelector('#room')?.getAttribute('value')).toBe('14');
    expect(await entriesOf(person)).toBe(before);
  });
});

describe('two records of one person', () => {
  test('are joined by the address of a page, read as one, and parted again', async () => {
    const [one, other] = [await atTheHotel(nour), await atTheHotel({ name: { full: 'Noor Hassan' } })];
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/people/${one}/join`);
    const joined = await browser.send(`/people/${one}/join`, { other: `https://alongside.example/people/${other}` });
    expect(joined.text).toContain('This is one person with 2 records.');
    expect((await browser.go(`/people/${other}`)).text).toContain('This is one person with 2 records.');

    const page = await browser.go(`/people/${one}/join`);
    const join = parseHTML(page.body).document.querySelector('[name=join]')?.getAttribute('value') ?? '';
    const subject = { kind: 'person', id: other } as const;
    await record(t.db, care.nurse, {
      subject,
      kind: 'note-written',
      happened: { on: today },
      body: { text: 'Meanwhile' },
    });
    expect((await browser.go(`/people/${one}/join`)).text).toContain('Meanwhile');
    const parted = await browser.send(`/people/${one}/part`, { join, reason: 'two brothers' });
    expect(parted.text).toMatch(
      /Not the same person as in another record: two brothers.*whose is it\?.*Note: Meanwhile/u,
    );
    expect(parted.text).not.toContain('These are two people: part the records');
    expect((await browser.go(`/people/${one}`)).text).not.toContain('2 records');
    expect((await browser.go(`/people/${other}`)).text).toContain('Noor Hassan');
  });

  test.each([
    ['with itself', (own: string) => own, 'That is this record itself.'],
    ['with nothing', () => 'number 5', 'No record that your team may see has this number.'],
  ])('are not joined %s', async (_, other, words) => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/people/${person}/join`);
    const page = await browser.send(`/people/${person}/join`, { other: other(person) });
    expect([page.status, page.text.includes(words)]).toEqual([422, true]);
  });

  test('are not joined where one is in the care of another team', async () => {
    const person = await atTheHotel(nour);
    const theirs = await arrive(t.db, care.stranger, { at: care.lodge, details: nour });
    const browser = (await desk()).as(care.nurse);
    await browser.go(`/people/${person}/join`);
    const page = await browser.send(`/people/${person}/join`, { other: theirs });
    expect(page.text).toContain('No record that your team may see has this number.');
  });
});

describe('who may not', () => {
  test('a nurse of another team meets nothing of a person, and writes nothing', async () => {
    const person = await atTheHotel(nour);
    const before = await entriesOf(person);
    const browser = (await desk()).as(care.stranger);
    await browser.go('/people');
    const own = await arrive(t.db, care.stranger, { at: care.lodge, details: { name: { full: 'Own' } } });
    await browser.go(`/people/${own}`);
    for (const path of ['', '/details', '/move', '/join']) {
      const page = await browser.go(`/people/${person}${path}`);
      expect([path, page.status]).toEqual([path, 404]);
      expect(page.text).not.toContain('Nour');
    }
    const posts = {
      notes: { text: 'x' },
      details: { name: 'x' },
      move: { why: 'left', on: '22/11/2026' },
      join: { other: own },
    };
    for (const [path, fields] of Object.entries(posts))
      expect([path, (await browser.send(`/people/${person}/${path}`, fields)).status]).toEqual([path, 404]);
    expect(await entriesOf(person)).toBe(before);
  });

  test.each<RoleName>(['champion', 'commissioner', 'evaluator', 'accommodation-contact', 'administrator'])(
    'the role %s is refused at every door, even in the team that looks after the person',
    async (role) => {
      const person = await atTheHotel(nour);
      const browser = (await desk()).as(await care.someone(role, care.north));
      for (const path of [
        '/people?find=nour',
        `/people/${person}`,
        `/people/${person}/details`,
        `/people/${person}/move`,
      ]) {
        const page = await browser.go(path);
        expect([path, page.status]).toEqual([path, 403]);
        expect(page.text).not.toContain('Nour');
      }
    },
  );

  test('somebody who is not signed in is asked to', async () => {
    const person = await atTheHotel(nour);
    const nobody = browsing((await desk()).app);
    const page = await nobody.go(`/people/${person}`);
    expect(page.url).toContain('/sign-in');
    expect(page.text).not.toContain('Nour');
  });
});

describe('the audit log', () => {
  test('holds a line for each page that showed somebody, and for each thing written', async () => {
    const nurse = await care.someone('clinician', care.north);
    const person = await atTheHotel({ name: { full: 'Yonas Tesfay' } });
    const browser = (await desk()).as(nurse);
    await browser.go('/people?find=yonas');
    for (const path of ['', '/details', '/move', '/join']) await browser.go(`/people/${person}${path}`);
    await browser.send(`/people/${person}/notes`, { text: 'Seen.' });
    const lines = await auditOf(t.db, nurse.userId);
    expect(lines.map(({ action }) => action)).toEqual([
      'people.find.read',
      'person.read',
      'person.read',
      'person.read',
      'person.read',
      'note.written',
      'person.read',
    ]);
    expect(lines.every(({ subject_ids: ids }) => ids.includes(person))).toBe(true);
  });
});

describe('what was written on a device', () => {
  const deviceId = '01890000-0000-7000-8000-00000000d001';
  const fromDevice = async (person: string, by: typeof care.nurse, ms: number, text: string) => {
    const onDevice = deskWriter(recorder.kinds, deviceId, () => ms, newId);
    const subject = { kind: 'person', id: person } as const;
    const entry = onDevice(by, { subject, kind: 'note-written', happened: { on: today }, body: { text } });
    await asRequester(t.db, by, (tx) => recorder.appendAll(tx, [entry], 'own'));
  };
  const received = new Date().toISOString().slice(0, 10).split('-').reverse().join('/');

  test('by a clock in 2031 stands as it was said, beside the day on which it came, with who wrote it', async () => {
    const person = await atTheHotel({ name: { full: 'Clock Person' } });
    await fromDevice(person, care.nurse, Date.UTC(2031, 0, 1, 12), 'From the future');
    const page = await (await desk()).as(care.nurse).go(`/people/${person}`);
    expect(page.text).toContain(
      `${care.nurse.name}, North team, written 01/01/2031. It reached the service on ${received}, so the clock of the device was wrong.`,
    );
  });

  test('a fortnight before it met the service says both days; what the desk wrote says one', async () => {
    const person = await atTheHotel({ name: { full: 'Cellar Person' } });
    await fromDevice(person, care.nurse, Date.now() - 14 * 86_400_000, 'From the cellar');
    const { text } = await (await desk()).as(care.nurse).go(`/people/${person}`);
    expect(text.match(/It reached the service on/g)).toHaveLength(1);
    expect(text).toContain(`It reached the service on ${received}. `);
  });

  test('after the person had moved on is marked so for the team that looks after them now, with who wrote it', async () => {
    const person = await atTheHotel({ name: { full: 'Moved Person' } });
    const move = write(care.nurse, {
      subject: { kind: 'person', id: person },
      kind: 'stay-began',
      happened: { on: today },
      body: { place: care.lodge.id, after: undefined },
    });
    await asRequester(t.db, care.nurse, (tx) => recorder.appendAll(tx, [move], 'any'));
    await fromDevice(person, care.nurse, Date.now(), 'Written without knowing');
    const { text } = await (await desk()).as(care.stranger).go(`/people/${person}`);
    expect(text).toMatch(/Written without knowing\s+written after the person had moved on/u);
    expect(text).toContain(`${care.nurse.name}, North team, written`);
  });
});
