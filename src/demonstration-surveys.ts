import { randomBytes, randomUUID } from 'node:crypto';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { becomeRequester, type Database, type Requester, type Tx } from '#platform/database/requester.ts';
import type { AnswersGiven } from '#platform/instruments/domain/answer.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';

import { publishFirstDraft } from './demonstration-reports.ts';
import type { StaffMember } from './features/demonstration/domain/area.ts';
import type { SurveyNeeds } from './features/demonstration/data/survey-needs.ts';
import type {
  InventedResponse,
  InventedSurvey,
  InventedWay,
  InventedWayIn,
} from './features/demonstration/domain/surveys/invented-survey.ts';
import { becomeAnswerer, hashOf } from './features/forms/data/as-answerer.ts';
import { instrumentFinder } from './features/forms/data/find-instrument.ts';
import { closeCollection, findCollection, openCollection } from './features/forms/data/collection-store.ts';
import { takeDeviceResponse } from './features/forms/data/device-response-store.ts';
import { beginByLink, beginWriting, endResponse, keepAnswers } from './features/forms/data/response-store.ts';
import { readShippedInstruments } from './features/forms/data/shipped-instruments.ts';
import { withdrawResponse } from './features/forms/data/withdrawal-store.ts';
import { codeWord } from './features/forms/domain/code-word.ts';
import type { Collection } from './features/forms/domain/collection.ts';
import { usualModes } from './features/forms/domain/how-answered.ts';
import { readFilling } from './features/forms/domain/filling.ts';
import { isPlacedQuestion, walkItems } from './features/forms/domain/walk-items.ts';
import { surveyFindings, surveyForms } from './survey-desk.ts';
import { makeRules } from './features/surveys/data/rules-store.ts';
import { addWave, addWayIn, setUpSurvey } from './features/surveys/data/survey-store.ts';
import { usualRules } from './features/surveys/domain/rules/usual-rules.ts';
import type { Survey } from './features/surveys/domain/survey.ts';

/** Puts a demonstration's surveys where real ones are kept: the same stores, under the same row security. `db` is the owner's. */
export function surveyNeeds(db: Database): SurveyNeeds {
  const shipped = readShippedInstruments();
  const forms = shipped.map(formOf);
  const form = (id: string): Form => {
    const found = forms.find((one) => one.id === id);
    if (found === undefined) throw new Error(`there is no shipped form ${id}`);
    return found;
  };
  return {
    areThere: async () => (await db.selectFrom('survey').select('id').limit(1).execute()).length > 0,
    choices: (id, question) => form(id).choices.get(question) ?? [],
    store: (surveys, by) =>
      db.transaction().execute(async (tx) => {
        const [author, today] = [requesterOf(by.author), by.today];
        const around = { today: () => today, nowMs: () => Date.parse(`${today}T12:00:00Z`), isDemonstration: true };
        const found = surveyFindings(surveyForms({ db, ...around, find: instrumentFinder(shipped), shipped }));
        for (const invented of surveys) {
          const survey = await storeSurvey(tx, form(invented.form), invented, by);
          if (invented.report !== null)
            await publishFirstDraft(tx, found, { author, today, survey, by: invented.report.comparedBy });
        }
      }),
  };
}

type Form = Readonly<{
  id: string;
  version: string;
  /** By the name of a question. */
  paths: ReadonlyMap<string, string>;
  choices: ReadonlyMap<string, readonly string[]>;
}>;

function formOf({ id, version, root, items, lists }: Instrument): Form {
  const questions = [...walkItems(`/${root}`, items)].filter(isPlacedQuestion);
  const codes = new Map(lists.map((list) => [list.id, list.choices.map(({ name }) => name)]));
  return {
    id,
    version,
    paths: new Map(questions.map(({ path, item }) => [item.name, path])),
    choices: new Map(questions.map(({ item }) => [item.name, codes.get(item.list ?? '') ?? []])),
  };
}

type Hands = Parameters<SurveyNeeds['store']>[1];

const requesterOf = ({ id, teamId, role }: StaffMember): Requester => ({ userId: id, teamId, role });

/** Gives its id. */
async function storeSurvey(tx: Tx, form: Form, invented: InventedSurvey, hands: Hands): Promise<string> {
  const author = requesterOf(hands.author);
  await becomeRequester(tx, author);
  const surveyId = await setUpSurvey(tx, surveyOf(form, invented, author.teamId));
  const consent = { path: pathOf(form, 'consent'), given: ['yes'] };
  const rules = usualRules({ consent, fewestReplies: 2, eligibility: null });
  await makeRules(tx, { surveyId, rules, because: null, responsesThen: 0 });
  for (const [at, { kind, opensOn, closesOn, waysIn }] of invented.waves.entries()) {
    const wave = at + 1;
    await becomeRequester(tx, author);
    await addWave(tx, { surveyId, number: wave, kind, opensOn, closesOn });
    for (const wayIn of waysIn) {
      await becomeRequester(tx, author);
      const { ways, place, invited } = wayIn;
      const open = { form, teamId: author.teamId, token: codeWord(randomBytes), ways, opensOn, closesOn };
      const collectionId = await openCollection(tx, open);
      await addWayIn(tx, { collectionId, surveyId, wave, place, invited });
      const collection = await findCollection(tx, collectionId);
      if (collection === null) throw new Error('a collection that was opened is not there');
      await storeResponses(tx, form, collection, wayIn, hands);
      await becomeRequester(tx, author);
      if (closesOn !== null && closesOn < hands.today) await closeCollection(tx, collectionId);
    }
  }
  return surveyId;
}

function surveyOf(form: Form, invented: InventedSurvey, teamId: string): Omit<Survey, 'id'> {
  const { title, purpose, consent, population, code, waves } = invented;
  const parts = code.map(({ question, kind }) => ({ path: pathOf(form, question), kind }));
  const days = waves.map(({ opensOn, closesOn }): [LocalDate, LocalDate | null] => [opensOn, closesOn]);
  const opensOn = days[0]?.[0];
  if (opensOn === undefined) throw new Error('a survey of no wave');
  return {
    teamId,
    title,
    form: { id: form.id, version: form.version },
    purpose,
    consent,
    opensOn,
    closesOn: days.at(-1)?.[1] ?? null,
    population,
    pairing: parts.length === 0 ? { by: 'nothing' } : { by: 'self-made-code', parts, differing: 1, mostWrong: 0.05 },
  };
}

/** Each writer has a part of what did not come by the link, one after another. */
async function storeResponses(tx: Tx, form: Form, collection: Collection, { responses }: InventedWayIn, hands: Hands) {
  let writing: StaffMember | undefined;
  for (const [at, response] of responses.entries()) {
    const writer = hands.writers[Math.floor((at * hands.writers.length) / responses.length)];
    if (writer === undefined) throw new Error('nobody writes for those who do not use the link');
    if (response.way !== 'link' && writer !== writing) await becomeRequester(tx, requesterOf(writer));
    writing = response.way === 'link' ? undefined : writer;
    if (response.way === 'device')
      await bringFromDevice(tx, form, collection, response, { writer, today: hands.today });
    else
      await storeAnswers(tx, form, await begin(tx, collection, { ...response, way: response.way }, writer), response);
  }
}

/** From then on the transaction of a link is that of whoever answers by it. Gives the response's id. */
async function begin(
  tx: Tx,
  collection: Collection,
  { way, language, begunOn, sheet }: InventedResponse & Readonly<{ way: Exclude<InventedWay, 'device'> }>,
  writer: StaffMember,
): Promise<string> {
  if (way !== 'link') {
    const { id: collectionId, form } = collection;
    return beginWriting(tx, requesterOf(writer), { form, collectionId, way, language, on: begunOn, sheet });
  }
  const key = codeWord(randomBytes);
  await becomeAnswerer(tx, { token: collection.token, key });
  return beginByLink(tx, collection, { key, language, on: begunOn });
}

async function storeAnswers(tx: Tx, form: Form, id: string, response: InventedResponse): Promise<void> {
  await keepAnswers(tx, readFilling([]), piecesOf(form, id, response));
  if (response.doneOn !== null) await endResponse(tx, id, response.doneOn);
  if (response.withdrawnOn !== null) await withdrawResponse(tx, id, response.withdrawnOn);
}

/** What somebody answered on a device and its owner brought, under an id and with a code that were drawn there. Nobody is told the code, so nobody goes on. */
async function bringFromDevice(
  tx: Tx,
  form: Form,
  { id: collectionId }: Collection,
  response: InventedResponse,
  { writer, today }: Readonly<{ writer: StaffMember; today: LocalDate }>,
): Promise<void> {
  const id = randomUUID();
  const { language, begunOn, doneOn } = response;
  const said = {
    ...{ id, collectionId, form: { id: form.id, version: form.version }, language, begunOn, doneOn },
    keyHash: hashOf(codeWord(randomBytes)),
    pieces: piecesOf(form, id, response),
  };
  const outcome = await takeDeviceResponse(tx, requesterOf(writer), said, { id, today, endedOn: null });
  if (outcome.is !== 'kept') throw new Error(`an invented response was not taken from a device: ${outcome.is}`);
}

function piecesOf(form: Form, id: string, { way, mode, answers: given }: InventedResponse): readonly AnswersGiven[] {
  const answers = Object.entries(given).map(([name, said]) => ({ path: pathOf(form, name), said }));
  const instrument = { id: form.id, version: form.version };
  return answers.length === 0
    ? []
    : [{ instrument, response: id, mode: mode ?? usualModes[way], answers, instances: [] }];
}

function pathOf({ id, paths }: Form, question: string): string {
  const path = paths.get(question);
  if (path === undefined) throw new Error(`${id} has no question ${question}`);
  return path;
}
