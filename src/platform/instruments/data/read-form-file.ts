import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

import type { Translator } from '#platform/language/translator.ts';
import { failure, success, type Result } from '#platform/problems/result.ts';
import { listLimits, type Limits } from '#platform/spreadsheets/domain/limits.ts';
import type { Sheet } from '#platform/spreadsheets/domain/sheet.ts';
import type { SpreadsheetProblem } from '#platform/spreadsheets/domain/spreadsheet-problem.ts';
import { readSpreadsheet } from '#platform/spreadsheets/spreadsheet-reader.ts';

import type { OtherWords, OtherWordsIn } from '../domain/xlsform/expand.ts';
import { formLimits, type FormSheet } from '../domain/xlsform/form-sheets.ts';
import { tagByWords } from '../domain/xlsform/languages.ts';
import { readMarkdownSheets } from '../domain/xlsform/markdown-sheets.ts';
import { readXlsform, type FormRead } from '../domain/xlsform/read-xlsform.ts';

const limits: Limits = { ...listLimits, rows: formLimits.rows, cellLength: formLimits.cell + 1 };
const extensions = new Set(['.xlsx', '.xlsm', '.xls', '.md']);

/** The forms that a path names: itself, or every form in the folder, by name. Null where there is nothing. */
export async function findForms(path: string): Promise<readonly string[] | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => extensions.has(extname(name).toLowerCase()) && !name.startsWith('~$') && !name.startsWith('.'))
    .sort()
    .map((name) => join(path, name));
}

type FormFileReading = Readonly<{ password: string | undefined; otherWords: OtherWordsIn }>;

/** Reads a form from a workbook, or from Markdown where its name ends in `.md`. The problem is that of the file; what is wrong with the form is in the answer. */
export async function readFormFile(
  path: string,
  options: FormFileReading,
): Promise<Result<FormRead, SpreadsheetProblem>> {
  const { size } = await stat(path);
  return size > listLimits.fileBytes ? tooLarge : readFormBytes(basename(path), await readFile(path), options);
}

/** The same of a file that somebody sent. */
export async function readFormBytes(
  fileName: string,
  bytes: Uint8Array,
  { password, otherWords }: FormFileReading,
): Promise<Result<FormRead, SpreadsheetProblem>> {
  if (bytes.length > listLimits.fileBytes) return tooLarge;
  const fallbackId = basename(fileName, extname(fileName));
  const isMarkdown = extname(fileName).toLowerCase() === '.md';
  const sheets = isMarkdown ? success(readMarkdown(bytes)) : await readWorkbook(bytes, password);
  return sheets.ok ? success(readXlsform(sheets.value, { fallbackId, otherWords })) : sheets;
}

const tooLarge = failure<SpreadsheetProblem>({
  problem: 'file-too-large',
  values: { limitMb: Math.round(listLimits.fileBytes / 1024 / 1024) },
});

const readMarkdown = (bytes: Uint8Array): readonly FormSheet[] => readMarkdownSheets(new TextDecoder().decode(bytes));

async function readWorkbook(
  bytes: Uint8Array,
  password: string | undefined,
): Promise<Result<readonly FormSheet[], SpreadsheetProblem>> {
  const read = await readSpreadsheet(bytes, { password, limits });
  if (!read.ok) return read;
  if (read.value.format !== 'xlsx') return failure({ problem: 'not-a-list', values: {} });
  return success(read.value.sheets.map(asFormSheet));
}

/** Merged cells speak once, as in every other tool that reads forms. */
const asFormSheet = ({ name, rows }: Sheet): FormSheet => ({
  name,
  rows: rows.map(({ line, cells }) => ({
    row: line,
    cells: cells.map(({ text, merged }) => (merged === true ? '' : text)),
  })),
});

/** "Other" and the question what it is, in the languages that we speak. */
export function otherWordsFrom(translators: ReadonlyMap<string, Translator>, usual: Translator): OtherWordsIn {
  const wordsOf = (t: Translator): OtherWords => ({
    other: t('instruments.xlsform.other'),
    specify: t('instruments.xlsform.specify-other'),
  });
  const inLanguage = (name: string): OtherWords | null => {
    const t = translators.get(tagByWords(name));
    return t === undefined ? null : wordsOf(t);
  };
  return { inLanguage, usual: wordsOf(usual) };
}
