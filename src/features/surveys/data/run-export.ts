import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { startSav } from '#features/analysis/index.ts';
import { translator } from '#platform/language/translator.ts';
import { BadInput, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';

import { surveysContent } from '../content/catalogue.ts';
import { codebookRows, csvText } from '../domain/export/codebook.ts';
import { addToSummaries, emptySummaries } from '../domain/export/column-summary.ts';
import { ddiCodebook } from '../domain/export/ddi-codebook.ts';
import { exportedColumns } from '../domain/export/exported-table.ts';
import { rScript } from '../domain/export/r-script.ts';
import { savDate } from '../domain/export/sav-date.ts';
import { cutColumns, spssCases, spssExport } from '../domain/export/spss-export.ts';
import { surveyQuestions } from '../domain/survey-question.ts';
import { eachExportedRow, type ExportedRow } from './each-exported-row.ts';
import { readInstrumentFile } from './read-instrument-file.ts';
import { writeRows } from './write-rows.ts';

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
  const title = instrument.title[instrument.language]?.text ?? instrument.id;
  const summaries = emptySummaries(columns);
  const pass = (take: (row: ExportedRow) => void) => {
    const read = eachExportedRow(file, questions, columns, take);
    if (read.ok) return read;
    const t = translator('en', surveysContent);
    const said = read.problems.map(({ problem, ...values }) => t(`surveys.problem.${problem}`, values));
    throw new BadInput(`${file}: ${said.join(' ')} Nothing was written.`);
  };
  // Once through the file for what a head must know, and once more for what is written row by row: nothing of it is held.
  const summary = pass((row) => {
    addToSummaries(summaries, columns, row);
  });
  const written = [target];
  if (format === 'ddi')
    writeRows(
      target,
      ddiCodebook(instrument, title, columns, {
        questions,
        responses: summary.responses,
        summaries,
        isAskedKnown: false,
      }),
    );
  else if (format === 'sav') {
    const caseOf = spssCases(columns, summaries);
    const sav = startSav(spssExport(title, questions, columns, summaries), summary.responses, savDate(now));
    writeRows(target, sav.head, (put) =>
      pass((row) => {
        put(sav.caseOf(caseOf(row)));
      }),
    );
  } else {
    const bare = target.replace(/\.(csv|r)$/i, '');
    const [table, codebook] = [format === 'csv' ? target : `${bare}.csv`, `${bare}.codebook.csv`];
    const script = rScript(
      { title, version: instrument.version, csv: basename(table), by, before: null },
      questions,
      columns,
    );
    if (format === 'r') writeRows(target, script);
    writeRows(table, csvText([columns.map(({ name }) => name)]), (put) =>
      pass((row) => {
        put(csvText([row]));
      }),
    );
    writeRows(codebook, csvText(codebookRows(columns)));
    written.push(...(format === 'r' ? [table] : []), codebook);
  }
  const answer = {
    responses: summary.responses,
    variables: columns.length,
    written,
    leftOut: {
      otherColumns: summary.others,
      questionsInRepeats: inRepeats,
      answersThatAreNoNumber: summary.notNumbers,
      choicesOutsideTheList: summaries.reduce((sum, { outside }) => sum + outside, 0),
      ticksOutsideTheList: summary.outside,
    },
    cut: format === 'sav' ? cutColumns(columns, summaries) : [],
  };
  out(json ? JSON.stringify(answer) : `${String(summary.responses)} responses: ${written.join(', ')}`);
  return 0;
}

function textOption({ values }: ParsedArgs, name: string): string | undefined {
  const given = values[name];
  return typeof given === 'string' && given !== '' ? given : undefined;
}
