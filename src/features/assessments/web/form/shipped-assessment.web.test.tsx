import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';

import { asRequester } from '#platform/database/requester.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import { translator } from '#platform/language/translator.ts';
import { deskWriter } from '#platform/record/data/desk-writer.ts';
import { readEntries } from '#features/people/data/person-store.ts';

import { catalogues } from '../../../../catalogues.ts';
import { kinds } from '../../../../kinds.ts';
import { recorder } from '../../../../record.ts';
import { browsing } from '../../../../testing/browsing.ts';
import { anEntry, fixedId } from '../../../../testing/entries.ts';
import { on } from '../../../../testing/facts.ts';
import { aPerson } from '../../../../testing/summary-person.ts';
import { shippedInstrument } from '../../../../testing/shipped-instruments.ts';
import { testDatabase } from '../../../../testing/test-database.ts';
import { nurse, testWebServer } from '../../../../testing/test-web-server.ts';
import { assessmentFormRoutes } from './form-routes.tsx';

const t = testDatabase();
const server = testWebServer();
const selam = fixedId(11);
const instrument = shippedInstrument('initial-health-assessment');
const compiled = compileInstrument(instrument);
if (!compiled.ok) throw new Error('the form is not whole');
const write = deskWriter(kinds, 'test', () => Date.UTC(2026, 10, 25, 10), newId);

const open = async () =>
  browsing(
    await server({
      catalogues,
      routes: (app) =>
        app.register(
          assessmentFormRoutes({
            db: t.db,
            today: () => on('11-25'),
            nowMs: () => Date.UTC(2026, 10, 25, 10),
            newId,
            may: () => true,
            current: { id: instrument.id, version: instrument.version },
            readPerson: async (tx, id) => {
              const entries = await readEntries(tx, [id]);
              return { id, name: 'Selam', members: [id], languages: ['ti'], entries, summary: () => aPerson(id) };
            },
            findInstrument: () => Promise.resolve({ compiled: compiled.value, isSigned: false, mayBegin: true }),
            dueOn: () => null,
            english: translator('en', catalogues),
            append: async (tx, requester, drafts) => {
              const entries = drafts.map((draft) => write(requester, draft));
              await recorder.appendAll(tx, entries, 'own');
              return entries.map(({ id }) => id);
            },
          }),
        ),
    }),
  );

/** An assessment in Tigrinya that a nurse has begun; `save` sends fields of one page as if nothing had been said before. */
async function begun() {
  const browser = await open();
  await browser.go(`/people/${selam}/forms`);
  const { url: form } = await browser.send(`/people/${selam}/forms`, { language: 'ti' });
  const save = async (at: string, fields: Record<string, string>) => {
    await browser.go(`${form}/page?at=${at}`);
    const here = Object.fromEntries(Object.keys(fields).map((path) => [`${path}[here]`, '-']));
    return browser.send(`${form}/page?at=${at}`, { ...here, ...fields, do: 'next' });
  };
  return { browser, form, response: form.split('/').at(-1), save };
}

const bodies = async (kind: string) =>
  (await t.db.selectFrom('entry').select('body').where('kind', '=', kind).orderBy('id').execute()).map(
    ({ body }) => body,
  );

beforeAll(async () => {
  const said = { author: nurse.userId, team: nurse.teamId, person: selam };
  await asRequester(t.db, nurse, (tx) =>
    recorder.appendAll(tx, [anEntry({ ...said, body: { details: { name: { full: 'Selam' } } } })], 'own'),
  );
});

test('thoughts of self-harm ask for action at once, on the page itself, and are written as a thing to be done today', async () => {
  const { browser, form, response, save } = await begun();
  await save('/data/welcome', { '/data/welcome/who': 'adult' });
  await save('/data/about/agreement', { '/data/about/agreement/agrees': 'yes' });
  const urgent = await save('/data/urgent/urgent_safe', { '/data/urgent/urgent_safe/self_harm': 'plan' });
  expect(urgent.text).toContain('Do this now, on this visit');
  expect(urgent.text).toContain('thoughts of self-harm');
  expect(await bodies('action-needed-now')).toEqual([{ what: 'self-harm', response }]);

  // Said again, it is one thing to be done; and it stays on every page until somebody has seen to it.
  await save('/data/urgent/urgent_now', { '/data/urgent/urgent_now/unwell_now': 'no' });
  expect(await bodies('action-needed-now')).toHaveLength(1);
  expect((await browser.go(`${form}/finish`)).text).toContain('Do this now, on this visit');
});

test('each question is shown in Tigrinya beside English, and says that the translation is a draft', async () => {
  const { browser, form } = await begun();
  const page = await browser.go(`${form}/page?at=/data/welcome`);
  expect(page.body).toMatch(/<span lang="ti" dir="ltr">[^<]*\p{Script=Ethiopic}/u);
  expect(page.text).toContain('The translation is a draft that no speaker has checked');
});

test('the practice receives one coded document, once it is done and unless the person says no', async () => {
  const { browser, form, response, save } = await begun();
  await save('/data/welcome', { '/data/welcome/who': 'adult' });
  await save('/data/about/agreement', { '/data/about/agreement/agrees': 'yes' });
  expect((await browser.go(`${form}/summary`)).text).toContain('not finished yet');
  expect((await browser.send(`${form}/bundle`)).status).toBe(400);

  await browser.go(`${form}/finish`);
  await browser.send(`${form}/finish`, { minutes: '35', do: 'done' });
  await browser.go(`${form}/summary`);
  const file = await browser.send(`${form}/bundle`);
  expect(file.headers['content-type']).toContain('application/fhir+json');
  const bundle = JSON.parse(file.body) as { type: string; entry: { resource: { resourceType: string } }[] };
  expect(bundle.type).toBe('document');
  expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual(
    expect.arrayContaining(['Composition', 'Patient', 'QuestionnaireResponse', 'Procedure']),
  );
  expect(await bodies('assessment-sent')).toEqual([{ by: 'download', response }]);

  const person = await browser.go(`${form}/person-summary`);
  expect(person.body).toMatch(/lang="ti"/);

  await save('/data/about/agreement', { '/data/about/agreement/share_summary': 'no' });
  expect((await browser.go(`${form}/summary`)).text).toContain('Nothing of this may be sent');
  expect((await browser.send(`${form}/bundle`)).status).toBe(403);
  expect(await bodies('assessment-sent')).toHaveLength(1);
});
