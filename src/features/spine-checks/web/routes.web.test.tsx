import { parseHTML } from 'linkedom';
import { v7 as newId } from 'uuid';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { may } from '#platform/access/domain/permissions.ts';
import { peopleWithNumber } from '#features/people/data/people-with-number.ts';
import { openPerson } from '#features/people/web/open-person.ts';
import { peopleRoutes } from '#features/people/web/routes.tsx';
import type { Details } from '#features/people/index.ts';

import { pathwayNamed } from '../../../kinds.ts';
import { readBirth, readDay } from '../../../read-typed.ts';
import { recorder } from '../../../record.ts';
import type { Browsing } from '../../../testing/browsing.ts';
import { arrive, auditOf, deskOf, record, today, twoTeams, write } from '../../../testing/care.ts';
import { fakeSpine } from '../../../testing/fake-spine.ts';
import { testDatabase } from '../../../testing/test-database.ts';
import { testWebServer } from '../../../testing/test-web-server.ts';
import type { DemographicsService } from '../domain/demographics-service.ts';
import { numberNow } from '../domain/number-now.ts';
import { NumberPart } from './number-part.tsx';
import { spineChecksRoutes } from './routes.tsx';

const t = testDatabase();
const spine = fakeSpine();
let service: DemographicsService | null = null;
beforeEach(() => {
  service = spine.client().service;
});

const desk = deskOf(testWebServer(), async (app) => {
  await app.register(
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
      partsFor: ({ record, journey }, translate, { role }) => (
        <NumberPart
          t={translate}
          personId={record.now.person_id}
          now={numberNow(journey.settled)}
          mayCheck={may(role, 'nhs-numbers.check')}
        />
      ),
    }),
  );
  await app.register(
    spineChecksRoutes({
      db: t.db,
      today: () => today,
      newId,
      nowMs: () => Date.now(),
      service,
      openPerson: async (tx, id) => {
        const { record, journey } = await openPerson(tx, id);
        return { id, name: record.now.name, members: record.now.members, settled: journey.settled };
      },
      whoHas: peopleWithNumber,
      append: (tx, requester, drafts) =>
        recorder.appendAll(
          tx,
          drafts.map((draft) => write(requester, draft)),
          'own',
        ),
    }),
  );
});

let care: Awaited<ReturnType<typeof twoTeams>>;
beforeAll(async () => {
  care = await twoTeams(t.db);
});

const born = (on: string) => ({ asWritten: on, precision: 'day' as const, on: on as typeof today });
const nour: Details = {
  name: { full: 'نور الحسن', script: 'Arab' },
  romanisedName: 'Nour Al-Hassan',
  born: born('1991-05-17'),
  nationality: 'SYR',
  phone: '+99912345678',
};

const atTheHotel = (details: Details) => arrive(t.db, care.nurse, { at: care.hotel, details, inUkOn: '2026-11-18' });
const checksOf = async (person: string) =>
  (
    await t.db
      .selectFrom('entry')
      .select(['kind', 'body', 'happened_on'])
      .where('subject_id', '=', person)
      .where('kind', '=', 'nhs-number-checked')
      .orderBy('written_ms')
      .orderBy('written_counter')
      .execute()
  ).map(({ body, happened_on }) => ({ ...(body as Record<string, unknown>), on: happened_on }));
const entriesOf = async (person: string) =>
  (await t.db.selectFrom('entry').select('id').where('subject_id', '=', person).execute()).length;

const page = (person: string) => `/people/${person}/nhs-number`;
const asked = async (browser: Browsing, person: string, fields: Record<string, string>) => {
  await browser.go(page(person));
  return browser.send(`${page(person)}/check`, fields);
};
/** The fields of the form on a page that goes to an address which ends so. */
const formTo = (html: string, end: string): Record<string, string> | null => {
  const form = parseHTML(html).document.querySelector(`form[action$="${end}"]`);
  if (form === null) return null;
  const fields = [...form.querySelectorAll('input')].map(
    (input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const,
  );
  return Object.fromEntries(fields.filter(([name]) => name !== '_csrf'));
};

describe('checking the number that the record has', () => {
  test('keeps status and date, shows both sides, and says so on the page of the person', async () => {
    const person = await atTheHotel({ ...nour, nhsNumber: '9994100009' });
    const browser = (await desk()).as(care.nurse);
    expect((await browser.go(`/people/${person}`)).text).toContain('Number present but not traced (status 02)');
    const answer = await asked(browser, person, { by: 'number', number: '9994100009' });
    expect(answer.status).toBe(200);
    for (const words of ['The number, the name and the date of birth agree.', 'Nour Al-Hassan', '17 May 1991'])
      expect(answer.text).toContain(words);
    expect(await checksOf(person)).toMatchObject([
      { outcome: 'verified', status: '01', by: 'spine', number: '9994100009', on: today },
    ]);
    const shown = await browser.go(`/people/${person}`);
    expect(shown.text).toContain('Number present and verified (status 01)');
    expect(shown.text).toContain('22 November 2026: number, name and date of birth agree');
    expect(shown.text).toContain('NHS number asked about at the Spine: number, name and date of birth agree');
  });

  test('sends the number and nothing else of the person', async () => {
    const person = await atTheHotel({ ...nour, nhsNumber: '9994100009' });
    await asked((await desk()).as(care.nurse), person, { by: 'number', number: '9994100009' });
    expect(spine.asked.map(({ path }) => path)).toEqual(['/Patient/9994100009']);
  });

  test('keeps nothing of what the Spine says of who it is, and changes no detail', async () => {
    const person = await atTheHotel({
      name: { full: 'Noor Hasan' },
      born: born('1991-07-05'),
      nhsNumber: '9994100009',
    });
    const browser = (await desk()).as(care.nurse);
    const answer = await asked(browser, person, { by: 'number', number: '9994100009' });
    expect(answer.text).toContain('with details that are not the same as here');
    expect(answer.text).toContain('17 May 1991');
    const bodies = JSON.stringify(
      await t.db.selectFrom('entry').select('body').where('subject_id', '=', person).execute(),
    );
    expect(bodies).not.toMatch(/Al-Hassan|1991-05-17|ZZ99|Y00001/);
    const after = await browser.go(`/people/${person}`);
    expect(after.text).toContain('Noor Hasan');
    expect(after.text).not.toContain('Al-Hassan');
  });

  test('is in the audit log before anything leaves, and after', async () => {
    const nurse = await care.someone('clinician', care.north);
    const person = await atTheHotel({ ...nour, nhsNumber: '9994100009' });
    await asked((await desk()).as(nurse), person, { by: 'number', number: '9994100009' });
    const lines = await auditOf(t.db, nurse.userId);
    expect(lines.map(({ action }) => action)).toEqual([
      'nhs-number.read',
      'nhs-number.asked',
      'nhs-number-checked.written',
      'nhs-number.read',
    ]);
    expect(lines.every(({ subject_ids }) => subject_ids.includes(person))).toBe(true);
  });

  test.each(['', 'not a number', '9994100008', '9994101374'])(
    'asks about no number but those of the record: %s',
    async (number) => {
      const person = await atTheHotel({ ...nour, nhsNumber: '9994100009' });
      expect((await asked((await desk()).as(care.nurse), person, { by: 'number', number })).status).toBe(400);
      expect([spine.asked, await checksOf(person)]).toEqual([[], []]);
    },
  );

  test('a number in the record that is none is shown as such and offered to nobody', async () => {
    const person = await atTheHotel({ ...nour, nhsNumber: '9994100008' });
    const browser = (await desk()).as(care.nurse);
    const shown = await browser.go(page(person));
    expect(shown.text).toContain('999 410 0008 : Not an NHS number');
    expect(shown.body).not.toContain('value="9994100008"');
    expect((await asked(browser, person, { by: 'number', number: '9994100008' })).status).toBe(400);
    expect(spine.asked).toEqual([]);
  });
});

describe('two records with one number', () => {
  test('are shown to each other, and neither shows what another team has', async () => {
    const details = { name: { full: 'Selam Gebremedhin' }, nhsNumber: '9994102745' };
    const [one, two] = [await atTheHotel(details), await atTheHotel({ ...details, name: { full: 'Salem G' } })];
    const elsewhere = await arrive(t.db, care.stranger, {
      at: care.lodge,
      details: { ...details, name: { full: 'Somebody Elsewhere' } },
    });
    const nurse = await care.someone('clinician', care.north);
    const shown = await (await desk()).as(nurse).go(page(one));
    expect(shown.text).toContain('Salem G has this number in another record.');
    expect(shown.body).toContain(`href="/people/${two}"`);
    expect(shown.body).not.toMatch(new RegExp(`Somebody Elsewhere|${elsewhere}`));
    const [line] = await auditOf(t.db, nurse.userId);
    expect([...(line?.subject_ids ?? [])].sort()).toEqual([one, two].sort());
  });

  test('that were joined are one, and nothing is said', async () => {
    const details = { name: { full: 'Selam Gebremedhin' }, nhsNumber: '9990001855' };
    const [one, two] = [await atTheHotel(details), await atTheHotel(details)];
    await record(t.db, care.nurse, {
      subject: { kind: 'person', id: one },
      kind: 'same-person',
      happened: { on: today },
      body: { with: two },
    });
    for (const id of [one, two])
      expect((await (await desk()).as(care.nurse).go(page(id))).text).not.toContain('in another record');
  });
});

describe('a service that is down', () => {
  test('is said to be, the attempt is kept with its date, and nothing is lost', async () => {
    const person = await atTheHotel({ ...nour, nhsNumber: '9994100009' });
    const browser = (await desk()).as(care.nurse);
    await asked(browser, person, { by: 'number', number: '9994100009' });
    spine.troubles.push({ status: 500 }, { status: 500 });
    const answer = await asked(browser, person, { by: 'number', number: '9994100009' });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(
      'The Spine did not answer: it could not be reached. Nothing is lost, and care goes on.',
    );
    expect((await checksOf(person)).at(-1)).toMatchObject({
      outcome: 'not-answered',
      because: 'unreachable',
      on: today,
    });
    expect((await browser.go(`/people/${person}`)).text).toContain('Number present and verified (status 01)');
  });

  test('that was never connected is said to be, and there is nothing to press', async () => {
    service = null;
    const person = await atTheHotel({ ...nour, nhsNumber: '9994100009' });
    const browser = (await desk()).as(care.nurse);
    const shown = await browser.go(page(person));
    expect(shown.text).toContain('This service is not connected to the Spine.');
    expect(formTo(shown.body, '/check')).toBeNull();
    expect((await browser.send(`${page(person)}/check`, { by: 'details' })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('what a person decides', () => {
  test('a newer number is offered, and takes the place of the old one when somebody says so', async () => {
    const details = { name: { full: 'Yusuf Ali Osman' }, born: born('1994-11-05'), nhsNumber: '9994113704' };
    const person = await atTheHotel(details);
    const browser = (await desk()).as(care.nurse);
    const answer = await asked(browser, person, { by: 'number', number: '9994113704' });
    expect(answer.text).toContain('another number in the place of this one: 999 411 5073');
    expect(await checksOf(person)).toMatchObject([{ outcome: 'superseded', status: '05', supersededBy: '9994115073' }]);
    expect((await browser.go(page(person))).text).toContain('999 411 3704');
    const form = formTo((await asked(browser, person, { by: 'number', number: '9994113704' })).body, '/keep');
    const after = await browser.send(`${page(person)}/keep`, form ?? {});
    expect(after.url).toBe(page(person));
    expect(after.text).toContain('Number in the record 999 411 5073');
    expect(after.text).toContain('Number present and verified (status 01)');
  });

  test('somebody who is spelt otherwise is verified by whoever asked them, and their name stays', async () => {
    const person = await atTheHotel({
      name: { full: 'Noor Hasan' },
      born: born('1991-05-17'),
      nhsNumber: '9994100009',
    });
    const browser = (await desk()).as(care.nurse);
    const answer = await asked(browser, person, { by: 'number', number: '9994100009' });
    const form = formTo(answer.body, '/keep');
    expect(form).toMatchObject({ number: '9994100009' });
    const after = await browser.send(`${page(person)}/keep`, form ?? {});
    expect(after.text).toContain('Number present and verified (status 01)');
    expect((await checksOf(person)).at(-1)).toMatchObject({ outcome: 'verified', settledBy: 'person' });
    const later = await browser.go(`/people/${person}`);
    expect(later.text).toContain('Noor Hasan');
  });

  test('a number that is somebody else’s is taken off the record', async () => {
    const person = await atTheHotel({
      name: { full: 'Zahra Rahimi' },
      born: born('1985-07-30'),
      nhsNumber: '9994100009',
    });
    const browser = (await desk()).as(care.nurse);
    const form = formTo((await asked(browser, person, { by: 'number', number: '9994100009' })).body, '/take-off');
    const after = await browser.send(`${page(person)}/take-off`, form ?? {});
    expect(after.text).toContain('No number is recorded.');
    expect(after.text).toContain('Trace required (status 03)');
  });

  test('what a colleague wrote meanwhile is not replaced: both numbers are shown', async () => {
    const person = await atTheHotel({ name: { full: 'Nour Al-Hassan' }, born: born('1991-05-17') });
    const browser = (await desk()).as(care.nurse);
    const form = formTo((await asked(browser, person, { by: 'details' })).body, '/keep');
    const colleague = (await desk()).as(await care.someone('clinician', care.north));
    const shown = await colleague.go(`/people/${person}/details`);
    const { document } = parseHTML(shown.body);
    const field = (name: string): string => document.querySelector(`[name=${name}]`)?.getAttribute('value') ?? '';
    const unchanged = { seen: field('seen'), name: field('name'), born: field('born') };
    await colleague.send(`/people/${person}/details`, { ...unchanged, nhsNumber: '999 410 1374' });
    const after = await browser.send(`${page(person)}/keep`, form ?? {});
    expect(after.text).toContain('The record has two numbers. Ask the person which is right.');
    expect(after.text).toContain('999 410 0009');
    expect(after.text).toContain('999 410 1374');
  });

  test('a number that is recorded while the service is down counts as not traced', async () => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(care.nurse);
    const form = formTo((await asked(browser, person, { by: 'details' })).body, '/keep');
    spine.troubles.push({ status: 500 }, { status: 500 });
    const after = await browser.send(`${page(person)}/keep`, form ?? {});
    expect(after.text).toContain('Number in the record 999 410 0009');
    expect(after.text).toContain('Number present but not traced (status 02)');
  });

  test('whoever the Spine has as dead is not offered as this person', async () => {
    const details = { name: { full: 'Dawit Berhane' }, born: born('1950-04-09'), nhsNumber: '9994117815' };
    const person = await atTheHotel(details);
    const answer = await asked((await desk()).as(care.nurse), person, { by: 'number', number: '9994117815' });
    expect(answer.text).toContain('The Spine has this person as having died.');
    expect([formTo(answer.body, '/keep'), formTo(answer.body, '/take-off') === null]).toEqual([null, false]);
  });

  test.each(['nothing', '9994100008', '<script>'])('no number but a real one is kept: %s', async (number) => {
    const person = await atTheHotel(nour);
    const browser = (await desk()).as(care.nurse);
    await browser.go(page(person));
    const before = await entriesOf(person);
    expect((await browser.send(`${page(person)}/keep`, { number, seen: '' })).status).toBe(400);
    expect([await entriesOf(person), spine.asked]).toEqual([before, []]);
  });
});

describe('looking for a number by name and date of birth', () => {
  test('sends names in Latin letters and the date, and shows one person to look at', async () => {
    const person = await atTheHotel(nour);
    const answer = await asked((await desk()).as(care.nurse), person, { by: 'details' });
    expect(answer.text).toContain('The Spine found one person. Look whether it is this person');
    const sent = spine.asked.map(({ path }) => decodeURIComponent(path)).join('\n');
    expect(sent).toBe('/Patient?family=Al-Hassan&given=Nou*&birthdate=eq1991-05-17&_history=true&_max-results=1');
    expect(await checksOf(person)).toMatchObject([{ outcome: 'trace-needed', status: '03' }]);
    expect(Object.keys((await checksOf(person))[0] ?? {})).not.toContain('number');
  });

  test('finds somebody who was registered with both names turned round', async () => {
    const person = await atTheHotel({ name: { full: 'Ahmad Karimi' }, born: born('1988-03-21') });
    const answer = await asked((await desk()).as(care.nurse), person, { by: 'details' });
    expect(answer.text).toContain('999 410 5485');
    expect(spine.asked).toHaveLength(2);
  });

  test('twins are more than one: nobody is shown', async () => {
    const person = await atTheHotel({
      name: { full: 'H Tesfaye', given: 'He', family: 'Tesfaye' },
      born: born('2001-09-11'),
    });
    const both = await atTheHotel({ name: { full: 'Tesfaye' }, born: born('2001-09-11') });
    const browser = (await desk()).as(care.nurse);
    expect((await asked(browser, person, { by: 'details' })).text).toContain('999 410 8220');
    const answer = await asked(browser, both, { by: 'details' });
    expect(answer.text).toContain('More than one person fits, so the Spine shows nobody.');
    expect(formTo(answer.body, '/keep')).toBeNull();
  });

  test('nobody found is no reason to wait', async () => {
    const person = await atTheHotel({ name: { full: 'Nobody Known' }, born: born('1970-02-03') });
    const answer = await asked((await desk()).as(care.nurse), person, { by: 'details' });
    expect(answer.text).toContain('neither care nor registration needs a number');
    expect(await checksOf(person)).toMatchObject([{ outcome: 'no-match', status: '04' }]);
  });

  test.each<[string, Details, string]>([
    ['a name in Latin letters', { name: { full: 'نور' }, born: born('1991-05-17') }, 'names in Latin letters alone'],
    ['a date of birth', { name: { full: 'Nour Al-Hassan' } }, 'needs a date of birth'],
  ])('without %s says what to record, asks nobody and writes nothing', async (_, details, words) => {
    const person = await atTheHotel(details);
    const before = await entriesOf(person);
    const answer = await asked((await desk()).as(care.nurse), person, { by: 'details' });
    expect([answer.status, answer.text.includes(words)]).toEqual([422, true]);
    expect([spine.asked, await entriesOf(person)]).toEqual([[], before]);
  });

  test('says of whoever is restricted that nobody is to be told', async () => {
    const person = await atTheHotel({ name: { full: 'Zahra Rahimi' }, born: born('1985-07-30') });
    const answer = await asked((await desk()).as(care.nurse), person, { by: 'details' });
    expect(answer.text).toContain('This person asked the Spine to hide where they are.');
  });
});

describe('who may', () => {
  test('a team that does not see the person gets nothing, and nothing of the person is sent', async () => {
    const person = await atTheHotel({ ...nour, nhsNumber: '9994100009' });
    const browser = (await desk()).as(care.stranger);
    expect((await browser.go(page(person))).status).toBe(404);
    const own = await arrive(t.db, care.stranger, { at: care.lodge, details: nour });
    await browser.go(page(own));
    for (const [way, fields] of [
      ['check', { by: 'number', number: '9994100009' }],
      ['check', { by: 'details' }],
      ['keep', { number: '9994100009', seen: '' }],
      ['take-off', { seen: '' }],
    ] as const)
      expect((await browser.send(`${page(person)}/${way}`, fields)).status).toBe(404);
    expect([spine.asked, await checksOf(person)]).toEqual([[], []]);
  });

  test('a voluntary organisation and an administrator are not let in', async () => {
    const person = await atTheHotel(nour);
    for (const role of ['vcse', 'administrator', 'commissioner'] as const) {
      const browser = (await desk()).as(await care.someone(role, care.north));
      expect((await browser.go(page(person))).status).toBe(403);
    }
  });

  test('a form that did not come from our own page is refused', async () => {
    const person = await atTheHotel({ ...nour, nhsNumber: '9994100009' });
    const browser = (await desk()).as(care.nurse);
    const answer = await browser.send(`${page(person)}/check`, { by: 'details' });
    expect([answer.status, spine.asked]).toEqual([403, []]);
  });

  test('an address that is no identifier leads nowhere', async () => {
    expect((await (await desk()).as(care.nurse).go('/people/1/nhs-number')).status).toBe(404);
  });
});

test('the page is wholly in Arabic for a reader of Arabic, with numbers that read from the left', async () => {
  const person = await atTheHotel({ ...nour, nhsNumber: '9994100009' });
  const browser = (await desk()).as(care.nurse, 'ar');
  const answer = await asked(browser, person, { by: 'number', number: '9994100009' });
  expect(answer.body).toContain('<html lang="ar" dir="rtl">');
  expect(answer.body).toContain('<bdi dir="ltr">999 410 0009</bdi>');
  expect(answer.text).toContain('الرقم والاسم وتاريخ الميلاد متطابقة.');
  expect(answer.text).not.toMatch(/The Spine|status|Checks so far/);
});

test('no page about a number has a script of its own', async () => {
  const person = await atTheHotel({ ...nour, nhsNumber: '9994100009' });
  const browser = (await desk()).as(care.nurse);
  const answer = await asked(browser, person, { by: 'number', number: '9994100009' });
  expect(parseHTML(answer.body).document.querySelectorAll('script:not([src])')).toHaveLength(0);
});
