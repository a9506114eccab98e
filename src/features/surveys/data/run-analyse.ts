import { stat } from 'node:fs/promises';

import { translator } from '#platform/language/translator.ts';
import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { surveysContent } from '../content/catalogue.ts';
import { sayAnswers, type SaidQuestion } from '../domain/say-answers.ts';
import { surveyQuestions } from '../domain/survey-question.ts';
import { countResponses, type CountFault } from './count-responses.ts';
import { readInstrumentFile } from './read-instrument-file.ts';

/** `survey analyse`: a file of responses counted by the form that they answer. */
export async function runAnalyse(args: ParsedArgs, { json, out }: CommandContext): Promise<number> {
  const [file = ''] = args.positionals;
  const [by, weights] = [textOption(args, 'by'), textOption(args, 'weights')];
  const { questions, inRepeats } = surveyQuestions(await readInstrumentFile(textOption(args, 'instrument')));
  if ((await stat(file).catch(() => null))?.isFile() !== true) throw new BadInput(`There is no file ${file}.`);
  const counted = countResponses(file, questions, { by, weights });
  if (!counted.ok) throw new BadInput(`${file}: ${counted.problems.map(inWords).join(' ')}`);
  const { responses, tallies, groups, columns, inNoGroup, outside, ragged } = counted.value;
  const asked = questions.map(() => responses);
  const said = sayAnswers(questions, tallies, asked, { groups, by: by ?? null, isWeighted: weights !== undefined });
  const present = said.filter(({ name }) => !columns.missing.includes(name));
  const reported = {
    otherColumns: columns.others,
    missingColumns: columns.missing,
    questionsInRepeats: inRepeats,
    outsideCodes: outside,
    raggedRows: ragged,
  };
  out(
    json
      ? JSON.stringify({ responses, by: by ?? null, weights: weights ?? null, inNoGroup, reported, questions: present })
      : [`${String(responses)} responses`, ...present.map(questionInWords)].join('\n'),
  );
  return 0;
}

function textOption({ values }: ParsedArgs, name: string): string | undefined {
  const given = values[name];
  return typeof given === 'string' && given !== '' ? given : undefined;
}

function inWords(fault: CountFault): string {
  const t = translator('en', surveysContent);
  const { problem, ...values } = fault;
  return t(`surveys.problem.${problem}`, values);
}

function questionInWords({ label, base, notAnswered, answers, numbers }: SaidQuestion): string {
  const lines = answers.map(
    ({ label: answer, count, percentage }) =>
      `  ${answer}: ${String(count)} of ${String(base)} (${percentage ?? '-'} %)`,
  );
  const middle = numbers === null ? [] : [`  mean ${numbers.mean.toFixed(2)}, median ${String(numbers.median)}`];
  return [`${label} (${String(base)} answered, ${String(notAnswered)} not)`, ...lines, ...middle].join('\n');
}
