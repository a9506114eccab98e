import { sql } from 'kysely';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';

import { asRequester, type Requester } from '#platform/database/requester.ts';

import { catalogues } from '../../../../catalogues.ts';
import { assessmentFormNeeds } from '../../../../testing/assessment-form-needs.ts';
import { anEntry, fixedId } from '../../../../testing/entries.ts';
import { group, instrumentOf, list, question, repeat } from '../../../../testing/instrument.ts';
import { browsing } from '../../../../testing/browsing.ts';
import { testRecorder } from '../../../../testing/recorder.ts';
import { testDatabase } from '../../../../testing/test-database.ts';
import { nurse, testWebServer } from '../../../../testing/test-web-server.ts';
import { assessmentFormRoutes } from './form-routes.tsx';

const t = testDatabase();
const server = testWebServer();
const recorder = testRecorder();
const selam = fixedId(11);
const colleague: Requester = { ...nurse, userId: fixedId(902) };
const stranger: Requester = { ...nurse, teamId: fixedId(899) };

const onePage = { appearance: ['field-list'] };
const instrument = instrumentOf(
  [
    group(
      'health',
      [
        question('select-one', 'unwell', { list: 'yn' }),
        question('text', 'how', { relevant: "${unwell} = 'yes'" }),
        question('integer', 'age', { constraint: '. < 120', required: 'true()' }),
      ],
      onePage,
    ),
    group('living', [question('text', 'food'), question('select-multiple', 'with', { list: 'yn' })], onePage),
    repeat('medicine', [question('text', 'name')], onePage),
  ],
  { id: 'iha', version: '1', lists: [list('yn', 'yes', 'no')] },
);
const needsWith = assessmentFormNeeds(t, recorder, instrument);

const open = async (signedIn: Requester = nurse, mayBegin = true) =>
  browsing(
    await server({
      signedIn,
      catalogues,
      routes: (app) => app.register(assessmentFormRoutes(needsWith(mayBegin))),
    }),
  );
type Browser = Awaited<ReturnType<typeof open>>;

const answersIn = async () =>
  (
    await t.db
      .selectFrom('entry')
      .select(['body', 'replaces'])
      .where('subject_id', '=', selam)
      .where('kind', '=', 'answers-given')
      .orderBy('written_ms')
      .execute()
  ).map(({ body, replaces }) => ({
    ...(body as { answers: { path: string; said: unknown }[]; instances: unknown[] }),
    replaces,
  }));

/** The fields of the page that was last shown, as a browser would send them back. */
function fieldsOf(html: string): Record<string, string> {
  const { document } = parseHTML(html);
  const fields: Record<string, string> = {};
  for (const input of document.querySelectorAll('main input, main select, main textarea')) {
    const name = input.getAttribute('name') ?? '';
    const type = input.getAttribute('type');
    const isOff = (type === 'radio' || type === 'checkbox') && !input.hasAttribute('checked');
    if (name !== '' && name !== '_csrf' && !isOff) fields[name] = input.getAttribute('value') ?? input.textContent;
  }
  return fields;
}

async function begin(browser: Browser): Promise<string> {
  await browser.go(`/people/${selam}/forms`);
  const page = await browser.send(`/people/${selam}/forms`, { language: '' });
  expect(page.status).toBe(200);
  return page.url;
}
const pageOf = (form: string, at: string) => `${form}/page?at=${encodeURIComponent(at)}`;

beforeAll(async () => {
  const said = { author: nurse.userId, team: nurse.teamId, person: selam };
  await asRequester(t.db, nurse, (tx) =>
    recorder.appendAll(tx, [anEntry({ ...said, body: { details: { name: { full: 'Selam ሰላም' } } } })], 'own'),
  );
});

describe('an assessment at the desk', () => {
  test('is begun, answered page by page, gone on with by a colleague, and done with its minutes', async () => {
    const browser = await open();
    const form = await begin(browser);
    const health = await browser.go(pageOf(form, '/data/health'));
    expect(health.text).toContain('unwell');
    expect(health.text).not.toContain('how');
    const more = await browser.send(pageOf(form, '/data/health'), {
      ...fieldsOf(health.body),
      '/data/health/unwell': 'yes',
      '/data/health/age': '31',
      do: 'next',
    });
    expect(more.text).toContain('What was answered leads to more questions');
    expect(more.body).toContain('name="/data/health/how"');
    const overview = await browser.send(pageOf(form, '/data/health'), {
      ...fieldsOf(more.body),
      '/data/health/how': 'ራስ ምታት',
      do: 'next',
    });
    expect(overview.text).toContain('Complete');

    const other = await open(colleague);
    const list = await other.go(`/people/${selam}/forms`);
    expect(list.text).toContain('Go on with it');
    const living = await other.go(pageOf(form, '/data/living'));
    await other.send(pageOf(form, '/data/living'), {
      ...fieldsOf(living.body),
      '/data/living/food': 'enough',
      do: 'leave',
    });

    const finish = await browser.go(`${form}/finish`);
    expect(finish.text).toContain('4 of 6 questions');
    await browser.send(`${form}/finish`, { minutes: '42' });
    const done = await t.db.selectFrom('entry').select('body').where('kind', '=', 'assessment-done').execute();
    expect(done.map(({ body }) => body)).toEqual([
      {
        response: form.split('/').at(-1),
        minutes: 42,
        mode: { is: 'assisted' },
        sections: { finished: 1, of: 3 },
      },
    ]);
    await browser.go(`${form}/finish`);
    await browser.send(`${form}/finish`, { minutes: '42' });
    expect(await t.db.selectFrom('entry').select('id').where('kind', '=', 'assessment-done').execute()).toHaveLength(1);
  });

  test('keeps what could be read where something could not, and shows that as it was typed', async () => {
    const browser = await open();
    const form = await begin(browser);
    const page = await browser.go(pageOf(form, '/data/health'));
    const before = (await answersIn()).length;
    const wrong = await browser.send(pageOf(form, '/data/health'), {
      ...fieldsOf(page.body),
      '/data/health/unwell': 'no',
      '/data/health/age': 'thirty',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.body).toContain('value="thirty"');
    expect((await answersIn()).slice(before).flatMap(({ answers }) => answers.map(({ path }) => path))).toEqual([
      '/data/health/unwell',
    ]);
  });

  test('says once what does not fit, keeps it, and lets the reader go on', async () => {
    const browser = await open();
    const form = await begin(browser);
    const page = await browser.go(pageOf(form, '/data/health'));
    const seen = await browser.send(pageOf(form, '/data/health'), {
      ...fieldsOf(page.body),
      '/data/health/age': '400',
      do: 'next',
    });
    expect(seen.text).toContain('This answer does not fit');
    expect(seen.text).toContain('Go on all the same');
    expect((await answersIn()).at(-1)?.answers).toEqual([
      { path: '/data/health/age', said: { is: 'value', value: 400 } },
    ]);
  });

  test('a section that the person does not wish to speak of is declined in one action', async () => {
    const browser = await open();
    const form = await begin(browser);
    const page = await browser.go(pageOf(form, '/data/living'));
    const overview = await browser.send(pageOf(form, '/data/living'), { ...fieldsOf(page.body), do: 'decline' });
    expect(overview.text).toContain('Does not wish to');
    expect((await answersIn()).at(-1)?.answers.map(({ said }) => said)).toEqual([
      { is: 'prefer-not-to-say' },
      { is: 'prefer-not-to-say' },
    ]);
  });

  test('a page that is sent twice writes once', async () => {
    const browser = await open();
    const form = await begin(browser);
    const page = await browser.go(pageOf(form, '/data/living'));
    const fields = { ...fieldsOf(page.body), '/data/living/food': 'little', do: 'next' };
    await browser.send(pageOf(form, '/data/living'), fields);
    const before = (await answersIn()).length;
    await browser.send(pageOf(form, '/data/living'), fields);
    expect(await answersIn()).toHaveLength(before);
  });

  test('two colleagues who answered without knowing of each other are shown side by side, and one settles it', async () => {
    const [one, other] = [await open(), await open(colleague)];
    const form = await begin(one);
    const shown = [await one.go(pageOf(form, '/data/living')), await other.go(pageOf(form, '/data/living'))];
    await one.send(pageOf(form, '/data/living'), { ...fieldsOf(shown[0]?.body ?? ''), '/data/living/food': 'enough' });
    const after = await other.send(pageOf(form, '/data/living'), {
      ...fieldsOf(shown[1]?.body ?? ''),
      '/data/living/food': 'none at all',
      do: 'leave',
    });
    expect(after.text).toContain('answered in two ways');
    const both = await one.go(`${form}/differing`);
    expect(both.text).toContain('enough');
    expect(both.text).toContain('none at all');
    const { document } = parseHTML(both.body);
    const [first] = [...document.querySelectorAll('form[action$=differing]')];
    const field = (name: string) => first?.querySelector(`[name=${name}]`)?.getAttribute('value') ?? '';
    const settled = await one.send(`${form}/differing`, {
      path: field('path'),
      entry: field('entry'),
      seen: field('seen'),
    });
    expect(settled.text).toContain('no questions with two answers');
    expect((await answersIn()).at(-1)?.replaces).toHaveLength(2);
  });

  test('an instance of a repeat is added with what was typed beside it, and taken away', async () => {
    const browser = await open();
    const form = await begin(browser);
    const first = '/data/medicine[1]';
    await browser.go(pageOf(form, '/data/medicine'));
    const added = await browser.send(pageOf(form, '/data/medicine'), { add: '/data/medicine' });
    expect(added.body).toContain('(2)');
    const page = await browser.go(pageOf(form, first));
    const gone = await browser.send(pageOf(form, first), { ...fieldsOf(page.body), remove: first });
    expect(gone.url).not.toContain('Take number');
    const { document } = parseHTML((await browser.go(form)).body);
    expect(document.querySelectorAll('main .nhsuk-task-list__item')).toHaveLength(3);
  });
});

test('a page that is sent twice adds one instance to a repeat', async () => {
  const browser = await open();
  const form = await begin(browser);
  const at = pageOf(form, '/data/medicine');
  const page = await browser.go(at);
  const pressed = { ...fieldsOf(page.body), add: '/data/medicine' };
  const before = (await answersIn()).length;
  const first = await browser.send(at, pressed);
  const second = await browser.send(at, pressed);
  expect([first.body.includes('(2)'), second.url]).toEqual([true, first.url]);
  expect((await answersIn()).slice(before).flatMap(({ instances }) => instances)).toHaveLength(1);
});

describe('who may', () => {
  test('a team that does not look after the person finds nothing', async () => {
    const form = await begin(await open());
    const browser = await open(stranger);
    for (const address of [`/people/${selam}/forms`, form, `${form}/differing`, pageOf(form, '/data/health')]) {
      expect((await browser.go(address)).status).toBe(404);
    }
  });

  test('an unsigned form is begun by nobody where people are cared for, and says why', async () => {
    const browser = await open(nurse, false);
    const page = await browser.go(`/people/${selam}/forms`);
    expect(page.text).toContain('No clinician has signed this form yet, so nobody can be assessed with it');
    expect((await browser.send(`/people/${selam}/forms`, { language: '' })).status).toBe(403);
  });

  test('reading and writing are both in the audit log', async () => {
    const form = await begin(await open());
    const browser = await open();
    const page = await browser.go(pageOf(form, '/data/living'));
    await browser.send(pageOf(form, '/data/living'), { ...fieldsOf(page.body), '/data/living/food': 'x' });
    const actions = await t.db
      .selectFrom('audit_event')
      .select('action')
      .distinct()
      .where(sql<boolean>`${selam}::uuid = any(subject_ids)`)
      .execute();
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['assessment.read', 'assessment.begun.written', 'assessment.answers.written']),
    );
  });
});
