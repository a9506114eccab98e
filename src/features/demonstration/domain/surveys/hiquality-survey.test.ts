import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { shippedMargins, surveyResponses } from '../../../../testing/invented-surveys.ts';
import { shippedInstrument } from '../../../../testing/shipped-instruments.ts';
import { reproduceTable } from '../../../analysis/domain/published/reproduce-table.ts';
import { readReport } from '../../../analysis/domain/tables/read-report.ts';
import { analysedOf, flowOf } from '../../../surveys/domain/rules/flow.ts';
import { usualRules } from '../../../surveys/domain/rules/usual-rules.ts';
import { sayAnswers } from '../../../surveys/domain/say-answers.ts';
import { surveyQuestions, type SurveyQuestion } from '../../../surveys/domain/survey-question.ts';
import { countAnswered, countChoice, emptyTally } from '../../../surveys/domain/tally.ts';
import { scaleBands, selectAllBases } from './hiquality-margin.ts';
import { hiqualitySurvey } from './hiquality-survey.ts';

const asOf = '2026-11-26' as LocalDate;
const survey = hiqualitySurvey({ seed: 1, asOf }, shippedMargins());
const rules = usualRules({ consent: { path: 'consent', given: ['yes'] }, fewestReplies: 2, eligibility: null });
const responses = surveyResponses(survey);
const analysed = analysedOf(rules, responses);

const file = join(projectRoot, 'content/hiquality/survey-tables.json');
const read = readReport(JSON.parse(readFileSync(file, 'utf8')));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { tables } = read.value;
const parts = ['leadership', 'workforce', 'funding', 'information', 'communities'];

/** The form's name for what a table counts. */
const questionOf = (table: string): string => {
  const name = table.slice(3).replaceAll('-', '_');
  if (name === 'years_of_service') return 'service';
  return /^(barriers|enablers)_/.exec(name)?.[1] ?? name;
};

/** A scale is counted in the bands that are printed. */
const banded = (question: SurveyQuestion): SurveyQuestion => {
  const bands = scaleBands[question.name];
  if (bands === undefined) return question;
  return { ...question, counting: 'one', choices: bands.map((_, at) => ({ code: String(at), label: String(at) })) };
};
const bandOf = (name: string, value: string): string =>
  String(scaleBands[name]?.findIndex(([low, high]) => Number(value) >= low && Number(value) <= high) ?? value);

const questions = surveyQuestions(shippedInstrument('hiquality-survey')).questions.map(banded);
const groupOf = (role: string | undefined): number => (role === undefined ? 2 : role === 'pcn' ? 0 : 1);
const tallies = questions.map((question) => {
  const tally = emptyTally(question, false);
  for (const { replies } of analysed) {
    const said = replies.get(question.name);
    if (said === undefined) continue;
    const group = groupOf(replies.get('role')?.[0]);
    countAnswered(tally, group, 1);
    for (const value of said) {
      const code = question.name in scaleBands ? bandOf(question.name, value) : value;
      const choice = question.choices.findIndex((one) => one.code === code);
      if (choice >= 0) countChoice(tally, choice, group, 1);
    }
  }
  return tally;
});
const groups = [
  { name: 'PCN', slot: 0 },
  { name: 'GP', slot: 1 },
];
const asked = questions.map(() => analysed.length);
const said = sayAnswers(questions, tallies, asked, { groups, by: 'role', isWeighted: false });

/** What our analysis says of the rows of a printed table. */
function rowsOf(id: string) {
  const found = said.find(({ name }) => name === questionOf(id));
  const all = (found?.answers ?? []).map(({ count, base, percentage }, at) => ({
    counts: [count, ...(found?.by?.counts[at] ?? [])],
    base,
    percentage,
  }));
  const part = parts.findIndex((one) => id.endsWith(`-${one}`));
  if (!/-(barriers|enablers)-/.test(id)) return all;
  const before = parts.slice(0, part).map((one) => id.replace(parts[part] ?? '', one));
  const first = before.reduce((sum, one) => sum + (tables.find((table) => table.id === one)?.rows.length ?? 0), 0);
  return all.slice(first, first + (tables.find((table) => table.id === id)?.rows.length ?? 0));
}

describe('377 invented responses', () => {
  test('go from opened to analysed as the study printed', () => {
    const flow = flowOf(rules, responses, { invited: null, withdrawn: 0 });
    expect([flow.opened, flow.analysed]).toEqual([377, 182]);
    expect(flow.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ['no-consent', 2],
      ['blank', 21],
      ['consent-left-out', 0],
      ['nothing-after-consent', 108],
      ['too-few-replies', 64],
    ]);
  });

  test('are the same for the same seed, and others for another', () => {
    expect(hiqualitySurvey({ seed: 1, asOf }, shippedMargins())).toEqual(survey);
    expect(hiqualitySurvey({ seed: 2, asOf }, shippedMargins())).not.toEqual(survey);
  });

  test('say in the title, the purpose, the words of consent, the place and every written answer that they are invented', () => {
    expect([survey.title, survey.purpose, survey.consent['en']].every((words) => words?.startsWith('Synthetic'))).toBe(
      true,
    );
    expect(survey.waves.flatMap(({ waysIn }) => waysIn).every(({ place }) => place.startsWith('Synthetic'))).toBe(true);
    const written = ['example', 'how_known', 'how_measured', 'wishes'].flatMap((name) =>
      analysed.flatMap(({ replies }) => replies.get(name) ?? []),
    );
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter((words) => !words.startsWith('(invented)'))).toEqual([]);
  });
});

describe('our analysis of the 182', () => {
  const printed = tables.filter(({ id }) => /^t[12]-/.test(id));

  test('has all 28 tables of Tables 1 and 2', () => {
    expect(printed).toHaveLength(28);
  });

  test.each(printed)('gives every count and every percentage of $id', ({ id, counts, printed: { percentages } }) => {
    const rows = rowsOf(id);
    expect(rows.map((row) => [row.counts[0]])).toEqual(counts);
    expect(rows.map(({ percentage }) => [percentage])).toEqual(percentages);
  });

  const byRole = tables.filter(({ id }) => id.startsWith('b1-'));

  test.each(byRole)('gives every count of $id, and with it every percentage and the p-value as printed', (table) => {
    const ours = { ...table, counts: rowsOf(table.id).map(({ counts }) => counts) };
    expect(ours.counts).toEqual(table.counts);
    const all = tables.map((one) => (one.id === table.id ? ours : one));
    const { percentages, p } = reproduceTable(ours, all);
    expect([percentages.reproduced, percentages.not]).toEqual([percentages.printed, []]);
    expect(['rounded', 'cut-off']).toContain(p?.match);
  });

  test('has the four who gave no role in “all” and in neither group', () => {
    expect(said.find(({ name }) => name === 'role')).toMatchObject({ base: 178, notAnswered: 4 });
  });
});

test.each(Object.entries(selectAllBases))('only %s of %d gives the percentages that are printed', (question, base) => {
  const of = tables.filter(({ id }) => id.startsWith('t2-') && questionOf(id) === question);
  const fits = (people: number): boolean =>
    of.every((table) => {
      const { percentages } = reproduceTable({ ...table, kind: 'multiple', bases: [people] }, [table]);
      return percentages.reproduced === percentages.printed;
    });
  const most = Math.max(...of.flatMap(({ counts }) => counts.flat()));
  const possible = Array.from({ length: 182 - most + 1 }, (_, at) => most + at).filter(fits);
  expect(possible).toEqual([base]);
});
