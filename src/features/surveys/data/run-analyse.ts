import { stat } from 'node:fs/promises';

import type { Estimate, WeightedMiddle } from '#features/analysis/index.ts';
import { translator } from '#platform/language/translator.ts';
import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { surveysContent } from '../content/catalogue.ts';
import type { WeightedGroups } from '../domain/say-weighted.ts';
import type { WeightProblem } from '../domain/margin-weights.ts';
import { sayAnswers, type SaidQuestion } from '../domain/say-answers.ts';
import { surveyQuestions } from '../domain/survey-question.ts';
import { countResponses, type CountFault } from './count-responses.ts';
import { readInstrumentFile } from './read-instrument-file.ts';
import { readMargins } from './read-margins.ts';
import { weighResponses, type Weighing } from './weigh-responses.ts';

/** `survey analyse`: a file of responses counted by the form that they answer. */
export async function runAnalyse(args: ParsedArgs, { json, out }: CommandContext): Promise<number> {
  const [file = ''] = args.positionals;
  const [by, weights] = [textOption(args, 'by'), textOption(args, 'weights')];
  const { questions, inRepeats } = surveyQuestions(await readInstrumentFile(textOption(args, 'instrument')));
  if ((await stat(file).catch(() => null))?.isFile() !== true) throw new BadInput(`There is no file ${file}.`);
  const population = textOption(args, 'population');
  if (weights !== undefined && population !== undefined)
    throw new BadInput('Give --weights or --population, not both: one has the weights, the other works them out.');
  const refuse = (problems: readonly (CountFault | WeightProblem)[]): never => {
    throw new BadInput(`${file}: ${problems.map(inWords).join(' ')}`);
  };
  const weighed =
    population === undefined ? null : weighResponses(file, questions, await readMargins(population, questions));
  if (weighed?.ok === false) return refuse(weighed.problems);
  const counted = countResponses(file, questions, {
    by,
    weights,
    ...(weighed === null ? {} : { weigh: weighed.weigh }),
  });
  if (!counted.ok) return refuse(counted.problems);
  const { responses, tallies, groups, columns, inNoGroup, outside, ragged } = counted.value;
  const asked = questions.map(() => responses);
  const said = sayAnswers(questions, tallies, asked, {
    groups,
    by: by ?? null,
    isWeighted: weights !== undefined || weighed !== null,
  });
  const present = said.filter(({ name }) => !columns.missing.includes(name));
  const reported = {
    otherColumns: columns.others,
    missingColumns: columns.missing,
    questionsInRepeats: inRepeats,
    outsideCodes: outside,
    raggedRows: ragged,
  };
  const weighing = weighed?.weighing ?? null;
  out(
    json
      ? JSON.stringify({
          responses,
          by: by ?? null,
          weights: weights ?? null,
          inNoGroup,
          weighing,
          reported,
          questions: present.map(withWords),
        })
      : [
          `${String(responses)} responses`,
          ...(weighing === null ? [] : [weighingInWords(weighing)]),
          ...present.map(questionInWords),
        ].join('\n'),
  );
  return 0;
}

function textOption({ values }: ParsedArgs, name: string): string | undefined {
  const given = values[name];
  return typeof given === 'string' && given !== '' ? given : undefined;
}

type Caution = WeightedGroups['cautions'][number];

const weighingInWords = ({ designEffect, smallest, largest, withoutWeight }: Weighing): string =>
  `Weighted to the population: weights ${smallest.toFixed(2)} to ${largest.toFixed(2)}, design effect ${designEffect.effect.toFixed(2)} (${designEffect.effectiveBase.toFixed(0)} people would say as much); ${String(withoutWeight)} responses without an answer to the margins are in no weighted figure.`;

function inWords(fault: CountFault | WeightProblem): string {
  const t = translator('en', surveysContent);
  const { problem, ...values } = fault;
  return t(`surveys.problem.${problem}`, values);
}

function questionInWords({ label, base, notAnswered, answers, numbers, weightedNumbers, by }: SaidQuestion): string {
  const lines = answers.map(
    ({ label: answer, count, percentage, weighted }) =>
      `  ${answer}: ${String(count)} of ${String(base)} (${percentage ?? '-'} %${weighted === null ? '' : `; weighted ${weighted.percentage} %`})`,
  );
  const middle = numbers === null ? [] : [middleInWords('', { ...numbers, ...numbers.intervals })];
  if (weightedNumbers !== null) middle.push(middleInWords('weighted ', weightedNumbers));
  const cautions = by?.weighted?.cautions.map((caution) => `  ! ${cautionInWords(caution)}`) ?? [];
  return [`${label} (${String(base)} answered, ${String(notAnswered)} not)`, ...lines, ...middle, ...cautions].join(
    '\n',
  );
}

/** A question with its cautions in words. */
function withWords(one: SaidQuestion) {
  if (one.by?.weighted == null) return one;
  const { weighted } = one.by;
  const cautions = weighted.cautions.map((caution) => ({ ...caution, words: cautionInWords(caution) }));
  return { ...one, by: { ...one.by, weighted: { ...weighted, cautions } } };
}

function cautionInWords({ option, says, effectiveBase, smallestExpected }: Caution): string {
  const t = translator('en', surveysContent);
  const values = { option: option ?? 'none', base: effectiveBase.toFixed(1), smallest: smallestExpected.toFixed(1) };
  return t(`surveys.weights.${says}`, values);
}

function middleInWords(
  kind: string,
  { mean, median }: Readonly<{ mean: number | Estimate; median: number | WeightedMiddle['median'] }>,
): string {
  const said = (figure: number | WeightedMiddle['median']) =>
    typeof figure === 'number'
      ? figure.toFixed(2)
      : `${figure.value.toFixed(2)} (${figure.low === null || figure.high === null ? 'too few people for an interval' : `${figure.low.toFixed(2)} to ${figure.high.toFixed(2)}`})`;
  return `  ${kind}mean ${said(mean)}, ${kind}median ${said(median)}`;
}
