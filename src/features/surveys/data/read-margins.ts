import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';

import { BadInput } from '#platform/runtime/command.ts';

import type { PopulationMargin } from '../domain/margin-weights.ts';
import type { SurveyQuestion } from '../domain/survey-question.ts';

const largestFile = 1024 * 1024;

const schema = z.strictObject({
  margins: z
    .array(z.strictObject({ question: z.string().min(1), shares: z.record(z.string(), z.number()) }))
    .min(1)
    .max(20),
});

/** The file of `--population`: for each margin a question of one choice and the share of the population in each of its choices, 0 to 1. A choice that is not named has the share 0. Refuses in words what is none. */
export async function readMargins(
  file: string,
  questions: readonly SurveyQuestion[],
): Promise<readonly PopulationMargin[]> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true) throw new BadInput(`There is no file ${file}.`);
  if (found.size > largestFile) throw new BadInput(`${file} is too large for margins of a population.`);
  const read = schema.safeParse(parsed(await readFile(file, 'utf8')));
  if (!read.success)
    throw new BadInput(
      `${file} does not hold margins of a population: { "margins": [{ "question": "role", "shares": { "gp": 0.6, "pcn": 0.4 } }] }.`,
    );
  const twice = read.data.margins.find(
    ({ question }, at, all) => all.findIndex((one) => one.question === question) !== at,
  );
  if (twice !== undefined) throw new BadInput(`${file} gives two margins for “${twice.question}”. Give one.`);
  return read.data.margins.map(({ question: name, shares }) => {
    const question = questions.find((one) => one.name === name && one.counting === 'one');
    if (question === undefined)
      throw new BadInput(
        `${file}: “${name}” is no question of the form with one choice. Margins are of such questions.`,
      );
    const codes = question.choices.map(({ code }) => code);
    const unknown = Object.keys(shares).find((code) => !codes.includes(code));
    if (unknown !== undefined)
      throw new BadInput(`${file}: “${unknown}” is no choice of “${name}”. Its choices are ${codes.join(', ')}.`);
    return { question: name, codes, shares: codes.map((code) => shares[code] ?? 0) };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    return undefined;
  }
}
