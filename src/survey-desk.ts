import { randomBytes } from 'node:crypto';

import type { FastifyInstance } from 'fastify';

import { labelsOf } from '#features/surveys/index.ts';
import type { Secret } from '#platform/access/data/secret.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Database, Tx } from '#platform/database/requester.ts';
import { nowText } from '#platform/instruments/domain/form/form-surroundings.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';

import { LintList } from './features/analysis/ui/lint-list.tsx';
import { PageFigure } from './features/analysis/ui/page-figure.tsx';
import { TestList } from './features/analysis/ui/test-list.tsx';
import { countAccessCodes, makeAccessCodes } from './features/forms/data/access-code-store.ts';
import { asAnswerer } from './features/forms/data/as-answerer.ts';
import { collectedResponses, countCollected } from './features/forms/data/collected-responses.ts';
import { findCollection, openCollection } from './features/forms/data/collection-store.ts';
import type { FindInstrument, FoundInstrument } from './features/forms/data/find-instrument.ts';
import { listForms } from './features/forms/data/form-store.ts';
import { countWithdrawn, responseOfCode, withdrawResponse } from './features/forms/data/withdrawal-store.ts';
import { accessPath } from './features/forms/domain/access-link.ts';
import { codeWord, readCode } from './features/forms/domain/code-word.ts';
import { stateOn } from './features/forms/domain/collection.ts';
import { isPlacedQuestion, walkItems } from './features/forms/domain/walk-items.ts';
import type { InLanguages, SurveyForm, SurveyFormQuestion } from './features/surveys/domain/survey-form.ts';
import {
  analysedSurvey,
  groupingsOf,
  languagesOf,
  openAnswers,
  withdrawnSince,
} from './features/surveys/data/analysed-survey.ts';
import type { FormOffered, SurveyForms } from './features/surveys/data/survey-forms.ts';
import { lacksOf } from './features/surveys/domain/form-for-survey.ts';
import type { SurveysToReport } from './features/publication/web/publication-needs.ts';
import { listSurveys } from './features/surveys/data/survey-store.ts';
import { surveysRoutes } from './features/surveys/web/routes.tsx';

export type SurveyDeskNeeds = Readonly<{
  db: Database;
  today: () => LocalDate;
  nowMs: () => number;
  isSecure: boolean;
  isDemonstration: boolean;
  secret: Secret;
  /** The service's own address, which the links in messages begin with. */
  origin: string;
  find: FindInstrument;
  /** The instruments that come with the service. */
  shipped: readonly Instrument[];
}>;

/** What a survey has come to, for whoever asks in `tx`; null where they may not see it. */
export type SurveyFindings = ReturnType<typeof surveyFindings>;

/** Registers the pages of surveys, and hands them the forms, collections and answers that surveys stand on. Gives what a report is made of. */
export async function registerSurveys(app: FastifyInstance, needs: SurveyDeskNeeds): Promise<SurveyFindings> {
  const { db, today, nowMs, isSecure, secret, origin } = needs;
  const forms = surveyForms(needs);
  const parts = { Figure: PageFigure, TestList, LintList };
  await app.register(surveysRoutes({ db, today, nowMs, isSecure, secret, origin, forms, parts }));
  return surveyFindings(forms);
}

/** What surveys have come to, as reports are made of it. */
export function surveyFindings(forms: SurveyForms) {
  return {
    list: async (tx: Tx) => (await listSurveys(tx)).map(({ id, title }) => ({ id, title })),
    groupings: (tx: Tx, surveyId: string) => groupingsOf(tx, forms, surveyId),
    analysed: async (tx: Tx, surveyId: string, how: Readonly<{ by: string | null }>) => {
      const analysed = await analysedSurvey(tx, forms, surveyId, how);
      return analysed === null
        ? null
        : { ...analysed, labelsIn: (table: string, language: string) => labelsOf(analysed, table, language) };
    },
    languages: (tx: Tx, surveyId: string) => languagesOf(tx, forms, surveyId),
    openAnswers: async (tx: Tx, surveyId: string) => (await openAnswers(tx, forms, surveyId)) ?? [],
    withdrawnSince,
  } satisfies SurveysToReport;
}

/** What surveys stand on, made of forms. */
export function surveyForms({
  db,
  today,
  nowMs,
  isDemonstration,
  find,
  shipped,
}: Omit<SurveyDeskNeeds, 'isSecure' | 'secret' | 'origin'>): SurveyForms {
  return {
    async listed(tx) {
      const brought = (await listForms(tx)).map(({ id, version, title, state }) => ({ id, version, title, state }));
      const own = shipped.map((one) => ({ id: one.id, version: one.version, title: say(one, one.title) ?? one.id }));
      const offered: FormOffered[] = [];
      for (const { state, ...name } of [...brought, ...own.map((one) => ({ ...one, state: 'published' as const }))]) {
        const found = await find(tx, name.id, name.version);
        if (found === null) continue;
        const form = formOf(found);
        const because = form.isClinical ? 'clinical' : state === 'published' ? null : state;
        offered.push({ ...name, because, lacks: lacksOf(form) });
      }
      return offered;
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
        const { token, ways, opensOn, closesOn } = found;
        known.push({
          collectionId: id,
          token,
          ways,
          opensOn,
          closesOn,
          isOver: stateOn(found, today()) === 'over',
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
    async makeAccessLinks(tx, { collectionId, token }, count) {
      return (await makeAccessCodes(tx, collectionId, count)).map((code) => accessPath(token, code));
    },
    accessCodes: countAccessCodes,
    countResponses: countCollected,
    asAnswerer: (token, work) => asAnswerer(db, { token: readCode(token) ?? '', key: null }, work),
    responseOfCode: (tx, typed, collectionIds) => responseOfCode(tx, readCode(typed), collectionIds),
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
    isClinical: (instrument.codes ?? []).length > 0,
    questions: questions.map(({ path, item }) => ({
      path,
      label: say(instrument, item.label) ?? item.name,
      labels: inLanguages(item.label),
      answeredBy: answeredBy(item.kind),
      isOrdered: item.appearance?.includes('likert') === true,
      choices: (compiled.lists.get(item.list ?? '')?.choices ?? []).map((choice) => ({
        code: choice.name,
        label: say(instrument, choice.label) ?? choice.name,
        labels: inLanguages(choice.label),
      })),
    })),
  };
}

function answeredBy(kind: Parameters<typeof kindOf>[0]): SurveyFormQuestion['answeredBy'] {
  const { value } = kindOf(kind);
  if (value === 'item') return 'one-choice';
  if (value === 'items') return 'several-choices';
  if (value === 'integer') return 'whole-number';
  if (value === 'decimal') return 'decimal';
  return kind === 'text' ? 'text' : 'other';
}

const say = ({ language }: Instrument, text: InstrumentText | undefined): string | undefined =>
  text?.[language]?.text ?? Object.values(text ?? {})[0]?.text;

const inLanguages = (text: InstrumentText | undefined): InLanguages =>
  Object.fromEntries(Object.entries(text ?? {}).flatMap(([tag, said]) => (said.text === '' ? [] : [[tag, said.text]])));
