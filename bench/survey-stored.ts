import { randomBytes, randomUUID } from 'node:crypto';

import { sql } from 'kysely';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Database, type Requester } from '#platform/database/requester.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Question } from '#platform/instruments/domain/item.ts';
import type { Said } from '#platform/instruments/domain/said.ts';

import { openCollection } from '../src/features/forms/data/collection-store.ts';
import { codeWord } from '../src/features/forms/domain/code-word.ts';
import { isPlacedQuestion, walkItems } from '../src/features/forms/domain/walk-items.ts';
import { makeRules } from '../src/features/surveys/data/rules-store.ts';
import { addWave, addWayIn, setUpSurvey } from '../src/features/surveys/data/survey-store.ts';
import { usualRules } from '../src/features/surveys/domain/rules/usual-rules.ts';

const [opensOn, closesOn] = ['2026-09-01', '2026-11-30'] as LocalDate[] as [LocalDate, LocalDate];
const places = ['North', 'East', 'South', 'West'] as const;
const atOnce = 500;

type Page = readonly Readonly<{ path: string; item: Question; codes: readonly string[] }>[];

/** Sets up a survey of the form in one wave with four links, through the stores, and puts so many responses where the link's pages keep them: an entry for each page of the form that somebody came to. Gives its id. */
export async function storeSurvey(db: Database, author: Requester, form: Instrument, people: number): Promise<string> {
  const named = { id: form.id, version: form.version };
  const consent = { path: `/${form.root}/begin/consent`, given: ['yes'] };
  const { surveyId, collections } = await asRequester(db, author, async (tx) => {
    const survey = await setUpSurvey(tx, {
      teamId: author.teamId,
      title: 'As many as answer in a nation',
      form: named,
      purpose: 'To measure how long its pages take.',
      consent: { en: 'We ask, and nobody is told who you are.' },
      opensOn,
      closesOn,
      population: places.map((key) => ({ by: 'place' as const, key, size: people })),
      pairing: { by: 'nothing' },
    });
    const rules = usualRules({ consent, fewestReplies: 2, eligibility: null });
    await makeRules(tx, { surveyId: survey, rules, because: null, responsesThen: 0 });
    await addWave(tx, { surveyId: survey, number: 1, kind: 'baseline', opensOn, closesOn });
    const opened: string[] = [];
    for (const place of places) {
      const token = codeWord(randomBytes);
      const ways = ['link'] as const;
      const id = await openCollection(tx, { form: named, teamId: author.teamId, token, ways, opensOn, closesOn });
      await addWayIn(tx, { collectionId: id, surveyId: survey, wave: 1, place, invited: people });
      opened.push(id);
    }
    return { surveyId: survey, collections: opened };
  });
  const pages = pagesOf(form);
  const random = seeded(20_261_126);
  for (let from = 0; from < people; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, people - from) }, (_, at) =>
      respond(pages, random, { form: named, collection: collections[(from + at) % collections.length] ?? '' }),
    );
    await keep(db, some);
  }
  await sql`analyze form_response, form_answers, form_done`.execute(db);
  return surveyId;
}

function pagesOf({ root, items, lists }: Instrument): readonly Page[] {
  const codes = new Map(lists.map((list) => [list.id, list.choices.map(({ name }) => name)]));
  const pages = new Map<string, Page[number][]>();
  for (const { path, item } of [...walkItems(`/${root}`, items)].filter(isPlacedQuestion)) {
    if (item.kind === 'note') continue;
    const page = path.slice(0, path.lastIndexOf('/'));
    pages.set(page, [...(pages.get(page) ?? []), { path, item, codes: codes.get(item.list ?? '') ?? [] }]);
  }
  return [...pages.values()];
}

type Responded = ReturnType<typeof respond>;

/** Most go to the end; each page loses a few. One in thirty says no at first, and one question in twenty is left out. */
function respond(
  pages: readonly Page[],
  random: () => number,
  { form, collection }: Readonly<{ form: Readonly<{ id: string; version: string }>; collection: string }>,
) {
  const id = randomUUID();
  const day = 1 + Math.floor(random() * 28);
  const on = `2026-${random() < 0.6 ? '09' : '10'}-${String(day).padStart(2, '0')}`;
  const agrees = random() > 1 / 30;
  const entries: string[] = [];
  let isDone = true;
  for (const [at, page] of pages.entries()) {
    if (at > 0 && !agrees) break;
    if (random() < 0.04) {
      isDone = false;
      break;
    }
    const answers = page.flatMap(({ path, item, codes }) => {
      if (item.name === 'consent') return [{ path, said: value(agrees ? 'yes' : 'no') }];
      const said = random() < 0.05 ? null : saidTo(item, codes, random);
      return said === null ? [] : [{ path, said }];
    });
    if (answers.length === 0) continue;
    entries.push(JSON.stringify({ instrument: form, response: id, mode: { is: 'self' }, answers, instances: [] }));
  }
  return { id, collection, form, on, language: random() < 0.7 ? 'en' : 'ar', isDone, entries };
}

/** Nothing where a question is only asked of some: what is not relevant is mostly not there. */
function saidTo(item: Question, codes: readonly string[], random: () => number): Said | null {
  if (item.relevant !== undefined && random() < 0.7) return null;
  if (item.kind === 'select-one') return value(skewed(codes, random));
  if (item.kind === 'select-multiple') {
    const ticked = codes.filter(() => random() < 0.3);
    return value(ticked.length === 0 ? [skewed(codes, random)] : ticked);
  }
  if (item.kind === 'range') return value(1 + Math.floor(random() * 5));
  const words = ['appointments', 'interpreters', 'trust', 'letters', 'the bus', 'opening hours', 'a named nurse'];
  return random() < 0.5 ? null : value(`More ${skewed(words, random)} and fewer ${skewed(words, random)}, please.`);
}

const value = (said: string | number | readonly string[]): Said => ({ is: 'value', value: said });

const skewed = (codes: readonly string[], random: () => number): string =>
  codes[Math.floor(random() ** 1.6 * codes.length)] ?? '';

async function keep(db: Database, some: readonly Responded[]): Promise<void> {
  const bare = JSON.stringify(
    some.map(({ entries: _, form, ...one }) => ({ ...one, form: form.id, version: form.version })),
  );
  const entries = JSON.stringify(some.flatMap(({ id, entries: all }) => all.map((body) => ({ id, body }))));
  await db.transaction().execute(async (tx) => {
    await sql`insert into form_response (id, collection_id, instrument_id, instrument_version, way, language, begun_on, key_hash)
      select o.id, o.collection, o.form, o.version, 'link', o.language, o."on", encode(sha256(o.id::text::bytea), 'hex')
      from json_to_recordset(${bare}::json) as o (id uuid, collection uuid, form text, version text, language text, "on" date)`.execute(
      tx,
    );
    await sql`insert into form_answers (response_id, body)
      select e.id, e.body::jsonb from json_to_recordset(${entries}::json) as e (id uuid, body text)`.execute(tx);
    await sql`insert into form_done (response_id, done_on)
      select o.id, o."on" from json_to_recordset(${bare}::json) as o (id uuid, "on" date, "isDone" boolean) where o."isDone"`.execute(
      tx,
    );
  });
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
