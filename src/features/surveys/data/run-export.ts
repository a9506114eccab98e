import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { writeSav } from '#features/analysis/index.ts';
import { translator } from '#platform/language/translator.ts';
import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { surveysContent } from '../content/catalogue.ts';
import { codebookRows, csvText } from '../domain/export/codebook.ts';
import { ddiCodebook } from '../domain/export/ddi-codebook.ts';
import { exportedColumns } from '../domain/export/exported-table.ts';
import { rScript } from '../domain/export/r-script.ts';
import { savDate } from '../domain/export/sav-date.ts';
import { cutColumns, spssExport } from '../domain/export/spss-export.ts';
import { surveyQuestions } from '../domain/survey-question.ts';
import { readInstrumentFile } from './read-instrument-file.ts';
import { readResponseRows } from './read-response-rows.ts';

const formats = ['sav', 'csv', 'ddi', 'r'] as const;

/** `survey export`: responses with the words of their form, for other programs. `now` in milliseconds dates an SPSS file. */
export async function runExport(args: ParsedArgs, { json, out }: CommandContext, now: number): Promise<number> {
  const [file = ''] = args.positionals;
  const format = formats.find((one) => one === args.values['format']);
  if (format === undefined) throw new BadInput(`--format must be one of ${formats.join(', ')}.`);
  const target = textOption(args, 'out');
  if (target === undefined) throw new BadInput('--out FILE is missing: where the answers are to be written.');
  const instrument = await readInstrumentFile(textOption(args, 'instrument'));
  if ((await stat(file).catch(() => null))?.isFile() !== true) throw new BadInput(`There is no file ${file}.`);
  const { questions, inRepeats } = surveyQuestions(instrument);
  const columns = exportedColumns(questions);
  const by = textOption(args, 'by') ?? null;
  if (by !== null && format !== 'r') throw new BadInput('--by is for --format r.');
  if (by !== null && !questions.some(({ name, counting }) => name === by && counting === 'one'))
    throw new BadInput(`--by must be a question of the form with one choice; “${by}” is none.`);
  const read = readResponseRows(file, questions, columns);
  const t = translator('en', surveysContent);
  if (!read.ok) {
    const said = read.problems.map(({ problem, ...values }) => t(`surveys.problem.${problem}`, values));
    throw new BadInput(`${file}: ${said.join(' ')} Nothing was written.`);
  }
  const { rows } = read;
  const title = instrument.title[instrument.language]?.text ?? instrument.id;
  const written = [target];
  if (format === 'sav') await write(target, writeSav(spssExport(title, questions, columns, rows), savDate(now)));
  else if (format === 'ddi') await write(target, ddiCodebook(instrument, title, columns, rows));
  else {
    const bare = target.replace(/\.(csv|r)$/i, '');
    const [table, codebook] = [format === 'csv' ? target : `${bare}.csv`, `${bare}.codebook.csv`];
    if (format === 'r')
      await write(
        target,
        rScript({ title, version: instrument.version, csv: basename(table), by }, questions, columns),
      );
    await write(table, csvText([columns.map(({ name }) => name), ...rows]));
    await write(codebook, csvText(codebookRows(columns)));
    written.push(...(format === 'r' ? [table] : []), codebook);
  }
  const answer = {
    responses: rows.length,
    variables: columns.length,
    written,
    leftOut: {
      otherColumns: read.others,
      questionsInRepeats: inRepeats,
      answersThatAreNoNumber: read.notNumbers,
      ticksOutsideTheList: read.outside,
    },
    cut: format === 'sav' ? cutColumns(columns, rows) : [],
  };
  out(json ? JSON.stringify(answer) : `${String(rows.length)} responses: ${written.join(', ')}`);
  return 0;
}

function textOption({ values }: ParsedArgs, name: string): string | undefined {
  const given = values[name];
  return typeof given === 'string' && given !== '' ? given : undefined;
}

const write = (file: string, content: string | Uint8Array): Promise<void> =>
  writeFile(file, content).catch((error: unknown) => {
    throw new BadInput(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  });
