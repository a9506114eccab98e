import { randomBytes } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database } from '#platform/database/requester.ts';
import { nowText } from '#platform/instruments/domain/form/form-surroundings.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';

import { collectedResponses } from './features/forms/data/collected-responses.ts';
import { findCollection, openCollection } from './features/forms/data/collection-store.ts';
import type { FindInstrument, FoundInstrument } from './features/forms/data/find-instrument.ts';
import { listForms } from './features/forms/data/form-store.ts';
import { countWithdrawn, withdrawResponse } from './features/forms/data/withdrawal-store.ts';
import { codeWord } from './features/forms/domain/code-word.ts';
import { isPlacedQuestion, walkItems } from './features/forms/domain/walk-items.ts';
import type { SurveyForm, SurveyFormQuestion } from './features/surveys/domain/survey-form.ts';
import type { SurveysToReport } from './features/publication/web/publication-needs.ts';
import { listSurveys } from './features/surveys/data/survey-store.ts';
import { surveysRoutes } from './features/surveys/web/routes.tsx';
import type { SurveyForms } from './features/surveys/web/surveys-needs.ts';

export type SurveyDeskNeeds = Readonly<{
  db: Database;
  today: () => LocalDate;
  nowMs: () => number;
  isSecure: boolean;
  isDemonstration: boolean;
  find: FindInstrument;
  /** The instruments that come with the service. */
  shipped: readonly Instrument[];
}>;

/** Registers the pages of surveys, and hands them the forms, collections and answers that surveys stand on. */
export async function registerSurveys(app: FastifyInstance, needs: SurveyDeskNeeds): Promise<void> {
  const { db, today, isSecure } = needs;
  await app.register(surveysRoutes({ db, today, isSecure, forms: surveyForms(needs) }));
}

/** The surveys that reports are made of. Their analysis is handed over here once surveys have one; until then none can be reported on. */
export const surveysToReport: SurveysToReport = {
  list: async (tx) => (await listSurveys(tx)).map(({ id, title }) => ({ id, title })),
  analysed: () => Promise.resolve(null),
  openAnswers: () => Promise.resolve([]),
  withdrawnSince: () => Promise.resolve(0),
};

function surveyForms({ today, nowMs, isDemonstration, find, shipped }: SurveyDeskNeeds): SurveyForms {
  return {
    async usable(tx) {
      const brought = (await listForms(tx)).filter(({ state }) => state === 'published');
      return [
        ...brought.map(({ id, version, title }) => ({ id, version, title })),
        ...shipped.map((one) => ({ id: one.id, version: one.version, title: say(one, one.title) ?? one.id })),
      ];
    },
    async find(tx, { id, version }) {
      const found = await find(tx, id, version);
      return found === null || found.state === 'draft' ? null : formOf(found);
    },
    async mayOpen(tx, { id, version }) {
      const found = await find(tx, id, version);
      return found !== null && found.state === 'published' && (found.signOff !== null || isDemonstration);
    },
    open: (tx, { teamId }, collection) => openCollection(tx, { ...collection, teamId, token: codeWord(randomBytes) }),
    async collections(tx, ids) {
      const withdrawn = await countWithdrawn(tx, ids);
      const known = [];
      for (const id of ids) {
        const found = await findCollection(tx, id);
        if (found === null) continue;
        const { token, ways, opensOn, closesOn, closedAt } = found;
        known.push({
          collectionId: id,
          token,
          ways,
          opensOn,
          closesOn,
          isClosed: closedAt !== null,
          withdrawn: withdrawn.get(id) ?? 0,
        });
      }
      return known;
    },
    async responses(tx, { id, version }, collectionId) {
      const found = await find(tx, id, version);
      if (found === null) return [];
      return collectedResponses(tx, collectionId, found, {
        today: today(),
        now: nowText(nowMs()),
        newId: () => '1',
        language: found.instrument.language,
      });
    },
    withdraw: (tx, responseId) => withdrawResponse(tx, responseId, today()),
  };
}

function formOf({ instrument, compiled }: FoundInstrument): SurveyForm {
  const questions = [...walkItems(`/${instrument.root}`, instrument.items)]
    .filter(isPlacedQuestion)
    .filter(({ item, within }) => kindOf(item.kind).role === 'asked' && within.every(({ is }) => is !== 'repeat'));
  return {
    id: instrument.id,
    version: instrument.version,
    title: say(instrument, instrument.title) ?? instrument.id,
    language: instrument.language,
    languages: [...new Set([instrument.language, ...instrument.languages.map(({ tag }) => tag)])],
    questions: questions.map(({ path, item }) => ({
      path,
      label: say(instrument, item.label) ?? item.name,
      answeredBy: answeredBy(item.kind),
      choices: (compiled.lists.get(item.list ?? '')?.choices ?? []).map((choice) => ({
        code: choice.name,
        label: say(instrument, choice.label) ?? choice.name,
      })),
    })),
  };
}

function answeredBy(kind: Parameters<typeof kindOf>[0]): SurveyFormQuestion['answeredBy'] {
  const { value } = kindOf(kind);
  if (value === 'item') return 'one-choice';
  if (value === 'items') return 'several-choices';
  if (value === 'integer') return 'whole-number';
  return kind === 'text' ? 'text' : 'other';
}

const say = ({ language }: Instrument, text: InstrumentText | undefined): string | undefined =>
  text?.[language]?.text ?? Object.values(text ?? {})[0]?.text;
