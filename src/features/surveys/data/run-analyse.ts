import { readFile, stat } from 'node:fs/promises';

import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { instrumentSchema } from '#platform/instruments/domain/instrument-schema.ts';
import { translator } from '#platform/language/translator.ts';
import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { surveysContent } from '../content/catalogue.ts';
import { sayAnswers, type SaidQuestion } from '../domain/say-answers.ts';
import { surveyQuestions } from '../domain/survey-question.ts';
import { countResponses, type CountFault } from './count-responses.ts';

const largestInstrument = 64 * 1024 * 1024;

/** `survey analyse`: a file of responses counted by the form that they answer. */
export async function runAnalyse(args: ParsedArgs, { json, out }: CommandContext): Promise<number> {
  const [file = ''] = args.positionals;
  const [by, weights] = [textOption(args, 'by'), textOption(args, 'weights')];
  const { questions, inRepeats } = surveyQuestions(await readInstrument(textOption(args, 'instrument')));
  if ((await stat(file).catch(() => null))?.isFile() !== true) throw new BadInput(`There is no file ${file}.`);
  const counted = countResponses(file, questions, { by, weights });
  if (!counted.ok) throw new BadInput(`${file}: ${counted.problems.map(inWords).join(' ')}`);
  const { responses, tallies, groups, columns, inNoGroup, outside, ragged } = counted.value;
  const said = sayAnswers(questions, tallies, responses, { groups, isWeighted: weights !== undefined });
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

async function readInstrument(file: string | undefined): Promise<Instrument> {
  if (file === undefined) throw new BadInput('--instrument FILE is missing: the form that was answered, as JSON.');
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) throw new BadInput(`There is no file ${file}.`);
  if (found.size > largestInstrument) throw new BadInput(`${file} is too large for an instrument.`);
  const checked = instrumentSchema.safeParse(parsed(await readFile(file, 'utf8')));
  if (!checked.success)
    throw new BadInput(`${file} is no instrument. "alongside instrument import" makes one of an XLSForm.`);
  return checked.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
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
