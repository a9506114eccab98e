import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { audit, auditRead } from '#platform/access/data/audit.ts';
import { asRequester } from '#platform/database/requester.ts';
import { PageProblem } from '#platform/web/page-problem.ts';

import { phrasesIn } from '../../data/analysis-phrases.ts';
import { pairPrefix } from '../../domain/analysis/analysed-survey.ts';
import { canGroup, countedQuestions } from '../../domain/analysis/counted-questions.ts';
import { openAnswersOf } from '../../domain/analysis/open-answers.ts';
import { pairedChanges } from '../../domain/analysis/paired-changes.ts';
import { bothTimes, pairedTables } from '../../domain/analysis/paired-tables.ts';
import { populationWeights } from '../../domain/analysis/population-weights.ts';
import { analyseWave } from '../../domain/analysis/wave-analysis.ts';
import { sayTable } from '../../domain/analysis/worded-table.ts';
import { pairNumbersOf, storedTable } from '../../domain/export/stored-table.ts';
import { pairsOf, responsesOfWave } from '../../domain/flows.ts';
import type { Wave } from '../../domain/survey.ts';
import { analysedOf } from '../../domain/rules/flow.ts';
import { waveShown } from '../../domain/survey.ts';
import { openSurvey, readResponses, type OpenSurvey } from '../open-survey.ts';
import { surveyAddress } from '../survey-address.ts';
import type { SurveyRoute, SurveysNeeds } from '../surveys-needs.ts';
import { analysisAddress } from './analysis-frame.tsx';
import { AnalysisPage } from './analysis-page.tsx';
import { answerFile, answerFormats } from './answer-file.ts';
import { PairedPage } from './paired-page.tsx';
import { WeightsPage } from './weights-page.tsx';
import { WordsPage } from './words-page.tsx';

const author = { config: { permission: 'forms.author' } } as const;
const shape = z.object({
  wave: z.coerce.number().int().optional().catch(undefined),
  by: z.string().max(255).optional().catch(undefined),
});
const ticks = z.enum(['words', 'codes']);
const downloadShape = shape.extend({
  format: z.enum(answerFormats),
  with: z
    .union([ticks.transform((tick) => [tick]), z.array(ticks)])
    .optional()
    .default([]),
});

/** The baseline that a follow-up is held against; null for other waves. */
const waveBefore = (waves: readonly Wave[], { kind, number }: Wave): number | null =>
  kind !== 'follow-up'
    ? null
    : (waves.find((wave) => wave.kind === 'baseline' && wave.number < number)?.number ?? null);

/** What the answers of a survey say, for the team that asked, and the files that it takes elsewhere. */
export function analysisRoutes({ db, forms, parts, today }: SurveysNeeds) {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<SurveyRoute>('/surveys/:survey/analysis', author, async (request, reply) => {
      const { t } = request;
      const read = await readAll(request);
      const { open, wave, own, rules, questions, by } = read;
      const analysis = analyseWave(questions, own, { rules, by });
      const groupings = questions.filter(canGroup);
      return reply.page(<AnalysisPage {...{ t, parts, open, wave, analysis, groupings, by }} />, {
        title: open.survey.title,
        back: surveyAddress(open.survey.id),
      });
    });

    app.get<SurveyRoute>('/surveys/:survey/analysis/pairs', author, async (request, reply) => {
      const { t } = request;
      const { open, responses, rules, questions, language } = await readAll(request);
      if (open.survey.pairing.by === 'nothing') throw new PageProblem('not-found');
      const phrases = phrasesIn([language]);
      const each = pairsOf(open.survey, open.waves, rules, responses).map(({ before, after, paired }, at) => {
        const prefix = pairPrefix(after, at);
        const both = bothTimes(paired, responses);
        const tables = pairedTables(prefix, questions, both, { phrases, own: open.form.language });
        const said = tables.map((table) => sayTable(table, language, open.form.language));
        return { before, after, pairs: both.length, changes: pairedChanges(said) };
      });
      return reply.page(<PairedPage {...{ t, parts, open, each }} />, {
        title: open.survey.title,
        back: analysisAddress(open.survey.id, 'questions'),
      });
    });

    app.get<SurveyRoute>('/surveys/:survey/analysis/weights', author, async (request, reply) => {
      const { t } = request;
      const { open, wave, own, rules, questions } = await readAll(request);
      const analysed = analysedOf(rules, own);
      const weights = populationWeights(open.survey.population, questions, analysed);
      const analysis =
        weights.is !== 'weighed'
          ? null
          : analyseWave(
              questions,
              analysed.filter(({ id }) => weights.weights.has(id)),
              { rules, by: null, weightOf: ({ id }) => weights.weights.get(id) ?? 0 },
            );
      return reply.page(<WeightsPage {...{ t, open, wave, weights, analysis }} />, {
        title: open.survey.title,
        back: analysisAddress(open.survey.id, 'questions'),
      });
    });

    app.get<SurveyRoute>('/surveys/:survey/analysis/words', author, async (request, reply) => {
      const { t } = request;
      const { open, wave, own, rules, language } = await readAll(request);
      const answers = openAnswersOf(open.form, open.survey.pairing, analysedOf(rules, own), language);
      return reply.page(<WordsPage {...{ t, open, wave, answers }} />, {
        title: open.survey.title,
        back: analysisAddress(open.survey.id, 'questions'),
      });
    });

    app.get<SurveyRoute>('/surveys/:survey/analysis/download', author, async (request, reply) => {
      const asked = downloadShape.safeParse(request.query);
      if (!asked.success) throw new PageProblem('bad-request');
      const { format, with: also } = asked.data;
      const { open, wave, own, responses, rules, by } = await readAll(request, async (tx, { survey }, number) => {
        const detail = { format, wave: number, words: also.includes('words'), codes: also.includes('codes') };
        await audit(tx, { action: 'survey-answers.handed-out', subjects: [survey.id], detail });
      });
      if (wave === null) throw new PageProblem('not-found');
      const { survey, form } = open;
      const isPaired = survey.pairing.by !== 'nothing';
      const table = storedTable(analysedOf(rules, own), {
        form,
        pairing: survey.pairing,
        pairNumbers: isPaired ? pairNumbersOf(pairsOf(survey, open.waves, rules, responses)) : null,
        pairLabel: request.t('surveys.analysis.pair-number'),
        withWords: also.includes('words'),
        withCodes: also.includes('codes'),
      });
      const now = Date.parse(`${today()}T00:00:00Z`);
      const file = answerFile(format, table, {
        survey,
        form,
        wave: wave.number,
        by: by?.name ?? null,
        before: isPaired ? waveBefore(open.waves, wave) : null,
        now,
      });
      return reply
        .type(file.type)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .send(typeof file.content === 'string' ? file.content : Buffer.from(file.content));
    });
  };

  /** All that these pages are made of, in the reader's language where the form has it. Reading answers is in the audit log, and what more `also` says. */
  async function readAll(
    { t, requester, params, query }: FastifyRequest<SurveyRoute>,
    also: (tx: Parameters<typeof auditRead>[0], open: OpenSurvey, wave: number) => Promise<void> = async () => {},
  ) {
    const asked = shape.parse(query);
    const read = await asRequester(db, requester, async (tx) => {
      const open = await openSurvey(tx, forms, params.survey);
      const responses = await readResponses(tx, forms, open);
      const wave = waveShown(open.waves, responses, asked.wave);
      await auditRead(tx, 'survey-answers', [open.survey.id]);
      await also(tx, open, wave?.number ?? 0);
      return { open, wave, responses };
    });
    const { open, wave, responses } = read;
    const language = open.form.languages.includes(t.language) ? t.language : open.form.language;
    const questions = countedQuestions(open.form, open.survey.pairing, language);
    return {
      ...read,
      language,
      questions,
      rules: open.rules[0]?.rules ?? [],
      own: wave === null ? [] : responsesOfWave(wave, responses),
      by: questions.find((question) => question.name === asked.by && canGroup(question)) ?? null,
    };
  }
}
