import { stat } from 'node:fs/promises';

import { translator } from '#platform/language/translator.ts';
import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { surveysContent } from '../content/catalogue.ts';
import type { WeightProblem } from '../domain/margin-weights.ts';
import { sayAnswers, type SaidQuestion } from '../domain/say-answers.ts';
import { surveyQuestions } from '../domain/survey-question.ts';
import { countResponses, type CountFault } from './count-responses.ts';
import { readInstrumentFile } from './read-instrument-file.ts';
import { readMargins } from './read-margins.ts';
import { analysisInWords, doubtsInWords } from './analysis-in-words.ts';
import { cautionInWords } from './caution-in-words.ts';
import { weighResponses } from './weigh-responses.ts';

/** `survey analyse`: a file of responses counted by the form that they answer. */
export async function runAnalyse(args: ParsedArgs, { json, out, err }: CommandContext): Promise<number> {
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
  if (!json) for (const doubt of doubtsInWords(reported)) err(doubt);
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
      : analysisInWords({ responses, by: by ?? null, inNoGroup, weighing, questions: present }),
  );
  return 0;
}

function textOption({ values }: ParsedArgs, name: string): string | undefined {
  const given = values[name];
  return typeof given === 'string' && given !== '' ? given : undefined;
}

function inWords(fault: CountFault | WeightProblem): string {
  const t = translator('en', surveysContent);
  const { problem, ...values } = fault;
  return t(`surveys.problem.${problem}`, values);
}

/** A question with its cautions in words. */
function withWords(one: SaidQuestion) {
  if (one.by?.weighted == null) return one;
  const { weighted } = one.by;
  const cautions = weighted.cautions.map((caution) => ({ ...caution, words: cautionInWords(caution) }));
  return { ...one, by: { ...one.by, weighted: { ...weighted, cautions } } };
}
