import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import type { Catalogue } from '#platform/language/catalogue.ts';
import { languagesOf, translator, type Translator } from '#platform/language/translator.ts';
import { BadInput, type Command, type CommandContext, type ParsedArgs } from '#platform/runtime/command.ts';
import { spreadsheetsContent } from '#platform/spreadsheets/content/catalogue.ts';
import { writeXlsx } from '#platform/spreadsheets/write-xlsx.ts';

import { instrumentsContent } from '../content/catalogue.ts';
import { readQuestionnaire } from '../domain/fhir/read-questionnaire.ts';
import { writeQuestionnaire } from '../domain/fhir/write-questionnaire.ts';
import { instrumentSchema } from '../domain/instrument-schema.ts';
import type { Instrument } from '../domain/instrument.ts';
import { carried } from '../domain/xlsform/carried.ts';
import { readXlsform } from '../domain/xlsform/read-xlsform.ts';
import { sayNote, sayProblem } from '../domain/xlsform/say-form.ts';
import { writeXlsform } from '../domain/xlsform/write-xlsform.ts';
import { isQuestionnaireFile, readQuestionnaireFile } from './questionnaire-file.ts';
import { findForms, otherWordsFrom, readFormFile } from './read-form-file.ts';

const catalogues = [instrumentsContent, spreadsheetsContent] as readonly Catalogue[];
const options = { password: { type: 'string' }, language: { type: 'string' } } as const;

/** Forms written in spreadsheets: looked at, taken in, and written out again. None of it needs the database. */
export const instrumentCommands: readonly Command[] = [
  {
    path: ['instrument', 'check'],
    summary:
      'Says what is wrong with a form (XLSForm as .xlsx or Markdown, FHIR Questionnaire as .json), or with every XLSForm in a folder. Exit code 1 if one is not right.',
    operands: ['FILE-OR-FOLDER'],
    options,
    run: checkForms,
  },
  {
    path: ['instrument', 'import'],
    summary:
      'Makes an instrument of a form (XLSForm, or FHIR Questionnaire as .json) and writes it as JSON, beside the form unless --out says where; a version that is there already is never changed.',
    operands: ['FILE'],
    options: { ...options, out: { type: 'string' } },
    run: importForm,
  },
  {
    path: ['instrument', 'export'],
    summary:
      'Writes an instrument (JSON) as an XLSForm workbook, or with --fhir as a FHIR R4 Questionnaire, beside it unless --out says where.',
    operands: ['FILE'],
    options: { language: { type: 'string' }, out: { type: 'string' }, fhir: { type: 'boolean' } },
    run: exportForm,
  },
];

type FormAnswer = Readonly<{
  file: string;
  ok: boolean;
  form: Readonly<{ id: string; version: string; languages: readonly string[] }> | null;
  problems: readonly Readonly<{
    sheet: string | null;
    row: number | null;
    column: string | null;
    name: string;
    reason: 'wrong' | 'not-held';
    words: string;
  }>[];
  notes: readonly ReturnType<typeof sayNote>[];
}>;

async function checkForms(args: ParsedArgs, { json, out }: CommandContext): Promise<number> {
  const path = args.positionals[0] ?? '';
  const files = await findForms(path);
  if (files === null) throw new BadInput(`There is no file or folder ${path}.`);
  if (files.length === 0) throw new BadInput(`There is no form (.xlsx or .md) in ${path}.`);
  const forms: FormAnswer[] = [];
  for (const file of files) forms.push((await readForm(file, args)).answer);
  if (json) out(JSON.stringify({ forms }));
  else for (const form of forms) out(inWords(form));
  return forms.every(({ ok }) => ok) ? 0 : 1;
}

async function importForm(args: ParsedArgs, { json, out }: CommandContext): Promise<number> {
  const path = args.positionals[0] ?? '';
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) throw new BadInput(`There is no file ${path}. Nothing was written.`);
  const { answer, instrument } = await readForm(path, args);
  if (instrument === null) {
    if (json) out(JSON.stringify(answer));
    throw new BadInput(`${inWords(answer)}\nNothing was written.`);
  }
  const file = outOf(args) ?? join(dirname(path), `${fileName(instrument.id)}.${fileName(instrument.version)}.json`);
  const isNew = await keep(file, `${JSON.stringify(instrument, null, 2)}\n`);
  out(
    json
      ? JSON.stringify({ ...answer, written: file, isNew })
      : `${inWords(answer)}\n${isNew ? 'Written' : 'Already there'}: ${file}`,
  );
  return 0;
}

/** A version never changes: the same may be written again, another needs another version. True where it was not there yet. */
async function keep(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw new BadInput(`${file} cannot be written (${code ?? 'unknown'}). Nothing was written.`);
  }
  if ((await readFile(file, 'utf8')) === text) return false;
  throw new BadInput(
    `${file} holds another form of the same version. Give the form a new version in its settings. Nothing was written.`,
  );
}

async function exportForm(args: ParsedArgs, context: CommandContext): Promise<number> {
  const path = args.positionals[0] ?? '';
  const instrument = await readInstrument(path);
  return args.values['fhir'] === true
    ? exportQuestionnaire(path, instrument, args, context)
    : exportWorkbook(path, instrument, args, context);
}

async function exportQuestionnaire(
  path: string,
  instrument: Instrument,
  args: ParsedArgs,
  { json, out }: CommandContext,
): Promise<number> {
  const questionnaire = writeQuestionnaire(instrument);
  const again = readQuestionnaire(JSON.parse(JSON.stringify(questionnaire)), {
    fallbackId: instrument.id,
    yesOrNo: () => ({ yes: undefined, no: undefined }),
  });
  if (!again.ok || sorted(again.instrument) !== sorted(carried(instrument)))
    throw new BadInput(
      `${path} holds what a Questionnaire cannot say, so it would come back changed. Nothing was written.`,
    );
  const file = outOf(args) ?? join(dirname(path), `${basename(path, extname(path))}.fhir.json`);
  await write(file, `${JSON.stringify(questionnaire, null, 2)}\n`);
  const { id, version } = instrument;
  out(json ? JSON.stringify({ form: { id, version }, written: file }) : `${id}, version ${version}: ${file}`);
  return 0;
}

async function exportWorkbook(
  path: string,
  instrument: Instrument,
  args: ParsedArgs,
  { json, out }: CommandContext,
): Promise<number> {
  const sheets = writeXlsform(instrument);
  const again = readXlsform(sheets, { fallbackId: instrument.id, otherWords: otherWords() });
  if (!again.ok) {
    const t = words(args);
    const said = again.problems.map((problem) => sayProblem(t, problem));
    throw new BadInput(`${said.map(placed).join('\n')}\nNothing was written.`);
  }
  if (sorted(again.instrument) !== sorted(carried(instrument)))
    throw new BadInput(`${path} holds what an XLSForm cannot say, so it would come back changed. Nothing was written.`);
  const file = outOf(args) ?? join(dirname(path), `${basename(path, extname(path))}.xlsx`);
  const workbook = writeXlsx(
    sheets.map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => cells), bold: [1] })),
  );
  await write(file, workbook);
  const { id, version } = instrument;
  out(json ? JSON.stringify({ form: { id, version }, written: file }) : `${id}, version ${version}: ${file}`);
  return 0;
}

const write = (file: string, content: string | Uint8Array): Promise<void> =>
  writeFile(file, content).catch((error: unknown) => {
    throw new BadInput(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  });

const longestInstrument = 64 * 1024 * 1024;

async function readInstrument(path: string): Promise<Instrument> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) throw new BadInput(`There is no file ${path}. Nothing was written.`);
  if (found.size > longestInstrument)
    throw new BadInput(`${path} is too large for an instrument. Nothing was written.`);
  const read = await readFile(path, 'utf8').then((text) => parse(text));
  if (read === undefined) throw new BadInput(`${path} is not JSON. Nothing was written.`);
  const checked = instrumentSchema.safeParse(read);
  if (checked.success) return checked.data;
  const places = checked.error.issues
    .slice(0, 5)
    .map(({ path: place, message }) => `${place.join('/') || '/'}: ${message}`);
  throw new BadInput(`${path} is no instrument. ${places.join('; ')}. Nothing was written.`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function readForm(
  file: string,
  args: ParsedArgs,
): Promise<Readonly<{ answer: FormAnswer; instrument: Instrument | null }>> {
  const t = words(args);
  if (isQuestionnaireFile(file)) return readQuestionnaireForm(file, t);
  const password = typeof args.values['password'] === 'string' ? args.values['password'] : undefined;
  const read = await readFormFile(file, { password, otherWords: otherWords() });
  if (!read.ok) {
    const problems = read.problems.map(({ problem, values }) => ({
      ...{ sheet: null, row: null, column: null, name: problem, reason: 'wrong' as const },
      words: t(`spreadsheets.problem.${problem}`, values),
    }));
    return { answer: { file, ok: false, form: null, problems, notes: [] }, instrument: null };
  }
  const form = read.value;
  const notes = form.notes.map((note) => sayNote(t, note));
  if (!form.ok) {
    const problems = form.problems.map((problem) => sayProblem(t, problem));
    return { answer: { file, ok: false, form: null, problems, notes }, instrument: null };
  }
  const { id, version, languages } = form.instrument;
  const about = { id, version, languages: languages.map(({ tag }) => tag) };
  return { answer: { file, ok: true, form: about, problems: [], notes }, instrument: form.instrument };
}

async function readQuestionnaireForm(
  file: string,
  t: Translator,
): Promise<Readonly<{ answer: FormAnswer; instrument: Instrument | null }>> {
  const { instrument, problems, notes } = await readQuestionnaireFile(file, t, translators());
  const form =
    instrument === null
      ? null
      : { id: instrument.id, version: instrument.version, languages: instrument.languages.map(({ tag }) => tag) };
  return { answer: { file, ok: form !== null, form, problems, notes }, instrument };
}

function words({ values }: ParsedArgs): Translator {
  const asked = typeof values['language'] === 'string' ? values['language'] : 'en';
  if (!languagesOf(catalogues).includes(asked))
    throw new BadInput(`--language must be one of ${languagesOf(catalogues).join(', ')}.`);
  return translator(asked, catalogues);
}

const translators = (): ReadonlyMap<string, Translator> =>
  new Map(languagesOf(catalogues).map((tag) => [tag, translator(tag, catalogues)] as const));

function otherWords() {
  return otherWordsFrom(translators(), translator('en', catalogues));
}

const outOf = ({ values }: ParsedArgs): string | null =>
  typeof values['out'] === 'string' && values['out'] !== '' ? values['out'] : null;

/** An id or a version as part of a file's name, whatever its author put in it. */
const fileName = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^\.+/, '')
    .slice(0, 80) || 'form';

function inWords({ file, ok, form, problems, notes }: FormAnswer): string {
  const head = ok && form !== null ? `${file}: right (${form.id}, version ${form.version})` : `${file}: not right`;
  return [head, ...problems.map(placed), ...notes.map((note) => `  (${placed(note).trim()})`)].join('\n');
}

function placed({ sheet, row, column, words: said }: Omit<FormAnswer['problems'][number], 'name' | 'reason'>): string {
  const place = [sheet, row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', ');
  return `  ${place === '' ? '' : `${place}: `}${said}`;
}

/** The same for equal instruments, in whatever order their properties were written. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
