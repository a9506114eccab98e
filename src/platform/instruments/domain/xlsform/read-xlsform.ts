import { compileInstrument } from '../form/compile-instrument.ts';
import type { Instrument } from '../instrument.ts';
import { buildItems } from './build-items.ts';
import { placeProblems } from './place-problems.ts';
import { noteInstrument, noteItems, unusedColumns } from './notes.ts';
import { checkSurveyExpressions } from './check-expressions.ts';
import { checkNames } from './check-names.ts';
import { checkQuestions } from './check-questions.ts';
import { checkRest } from './check-rest.ts';
import { checkSources } from './check-sources.ts';
import { readCodes } from './codes.ts';
import { walk, type Draft } from './draft.ts';
import { expand, type OtherWordsIn } from './expand.ts';
import { findSheets, type SheetsFound } from './find-sheets.ts';
import { choicesColumns, settingsColumns, surveyColumns, type ColumnTable } from './form-columns.ts';
import type { FormNote, FormProblem } from './form-problem.ts';
import { formScope } from './form-scope.ts';
import { checkSize, type FormSheet } from './form-sheets.ts';
import { FormLanguages, readText } from './languages.ts';
import { buildList, checkChoices, groupChoices } from './read-choices.ts';
import { readHeadings, type Column } from './read-headings.ts';
import { readParameters } from './parameters.ts';
import { readRows, textOf, type SheetRow } from './read-rows.ts';
import { readScores } from './scores.ts';
import { readSettings, type FormSettings } from './read-settings.ts';
import { readSurvey, type SurveyRead } from './read-survey.ts';

export type FormRead = Readonly<{ notes: readonly FormNote[] }> &
  (Readonly<{ ok: true; instrument: Instrument }> | Readonly<{ ok: false; problems: readonly FormProblem[] }>);

/** `fallbackId` names a form that does not name itself: its file's name. `otherWords`: how "other" is said where a form leaves it to us. */
export type FormReading = Readonly<{ fallbackId: string; otherWords: OtherWordsIn }>;

/** Reads a form whole or not at all: where anything is wrong, or is not done here, there is no instrument but all that was found. */
export function readXlsform(sheets: readonly FormSheet[], { fallbackId, otherWords }: FormReading): FormRead {
  const tooLarge = checkSize(sheets);
  if (tooLarge.length > 0) return { ok: false, problems: tooLarge, notes: [] };
  const found = findSheets(sheets);
  const settingsSheet = readSheet(found.settings, settingsColumns, true);
  const { settings, problems: settingsProblems } = readSettings(settingsSheet.rows, fallbackId);
  const survey = readSheet(found.survey, surveyColumns, settings.joinsSpaces);
  const choices = readSheet(found.choices, choicesColumns, settings.joinsSpaces);
  const structure = readSurvey(survey.problems.length > 0 ? [] : survey.rows);
  const grouped = groupChoices(choices.rows);
  const { items, lists, problems: expansion } = expand(structure.items, grouped, otherWords);
  const others = choices.columns.filter(({ isKnown }) => !isKnown).map(({ heading }) => heading);
  const scope = formScope(items, { root: settings.root, lists, columns: others, externals: structure.externals });
  const named = checkNames(items, settings.root);
  const own = ownNames(settings);
  const problems = [
    ...found.problems,
    ...settingsSheet.problems,
    ...survey.problems,
    ...choices.problems,
    ...settingsProblems,
    ...checkPresence(found, structure, survey),
    ...structure.problems,
    ...checkChoices(grouped.values(), settings.allowsDuplicates),
    ...expansion,
    ...checkSources(survey.rows, chosenLists(items, lists)),
    ...named.problems,
    ...checkQuestions(items, lists, scope),
    ...checkSurveyExpressions(items, scope, own),
    ...checkRest(settings, [...survey.rows], [...grouped.values()], scope, own),
  ];
  const notes = [
    ...found.notes,
    ...unusedColumns(found.survey, survey.columns, survey.rows),
    ...structure.notes,
    ...named.notes,
    ...noteItems(items, grouped.values()),
  ];
  if (problems.length > 0) return { ok: false, problems: inOrder(problems), notes };
  const languages = formLanguages(settings, survey, choices);
  const main = languages.main(
    survey.rows.some((row) => row.cells.get('label')?.some(({ language }) => language === null)),
  );
  const built = {
    items: buildItems(items, languages, main),
    lists: [...lists.values()].map((list) => buildList(list, others, languages, main)),
  };
  const instrument = assemble(settings, languages, main, built);
  const compiled = compileInstrument(instrument);
  if (compiled.ok) return { ok: true, instrument, notes: [...notes, ...noteInstrument(instrument, settings)] };
  return { ok: false, problems: inOrder(placeProblems(compiled.problems, items, settings)), notes };
}

type SheetRead = Readonly<{ columns: readonly Column[]; rows: readonly SheetRow[]; problems: readonly FormProblem[] }>;

function readSheet(sheet: FormSheet | null, table: ColumnTable, joinsSpaces: boolean): SheetRead {
  if (sheet === null || sheet.rows.length === 0) return { columns: [], rows: [], problems: [] };
  const { columns, problems } = readHeadings(sheet, table);
  return { columns, problems, rows: readRows(sheet, columns, joinsSpaces) };
}

function checkPresence(found: SheetsFound, structure: SurveyRead, survey: SheetRead): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  const miss = (kind: 'no-choices-sheet' | 'no-external-choices-sheet', sheet: string): void =>
    void problems.push({ kind, sheet, row: null, column: null, values: { near: found.like(sheet).join(', ') } });
  if (found.survey !== null && survey.rows.length === 0 && survey.problems.length === 0)
    problems.push({ kind: 'empty-survey', sheet: found.survey.name, row: null, column: null, values: {} });
  if (structure.needsChoices && found.choices === null) miss('no-choices-sheet', 'choices');
  if (structure.needsExternalChoices && !found.hasExternalChoices)
    miss('no-external-choices-sheet', 'external_choices');
  return problems;
}

/** The lists that questions choose from, and that their maps show. */
function chosenLists(items: readonly Draft[], lists: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const named = [...walk(items)].map(({ item }) =>
    item.is === 'question' && item.list !== null
      ? item.list
      : readParameters(textOf(item.row, 'parameters')).parameters['reference-geometry'],
  );
  return new Set(named.filter((name) => name !== undefined).filter((name) => lists.has(name)));
}

/** What a form may call by name beside its questions. */
function ownNames({ hasInstanceId, instanceName }: FormSettings): ReadonlySet<string> {
  return new Set([...(hasInstanceId ? ['instanceID'] : []), ...(instanceName === '' ? [] : ['instanceName'])]);
}

/** In the order in which the headings name them, the survey's before the choices'. */
function formLanguages(settings: FormSettings, ...sheets: readonly SheetRead[]): FormLanguages {
  const languages = new FormLanguages(settings.defaultLanguage);
  for (const { columns, rows } of sheets) {
    for (const { key, language } of columns) {
      if (language !== null) languages.tagOf(language);
      else if (isWords(key) && rows.some((row) => row.cells.get(key)?.some((cell) => cell.language === null)))
        languages.tagOf(null);
    }
  }
  return languages;
}

const isWords = (key: string): boolean => surveyColumns.translated.has(key) && key !== 'noapperrorstring';

function assemble(
  settings: FormSettings,
  languages: FormLanguages,
  main: string,
  built: Pick<Instrument, 'items' | 'lists'>,
): Instrument {
  const text = (key: string): string | null => (settings.row === null ? null : textOf(settings.row, key) || null);
  const title = settings.row?.cells.get('form_title') ?? [{ text: settings.id, language: null, heading: 'form_title' }];
  const codes = readCodes(text('alongside::codes') ?? '');
  return {
    id: settings.id,
    version: settings.version,
    title: readText(
      title.map((cell) => (cell.language === null ? { ...cell, language: nameOf(languages, main) } : cell)),
      languages,
      main,
    ),
    dated: settings.dated,
    owner: text('alongside::owner'),
    purpose: text('alongside::purpose'),
    source: text('alongside::source'),
    signOff: null,
    language: main,
    languages: languages.all(),
    root: settings.root,
    ...built,
    scores: readScores(text('alongside::scores') ?? '') ?? [],
    ...(codes.length > 0 && { codes }),
    ...(settings.instanceName !== '' && { instanceName: settings.instanceName }),
    ...(Object.keys(settings.kept).length > 0 && { settings: settings.kept }),
  };
}

/** The name under which the main language is known, so that a title without a language is in it. */
const nameOf = (languages: FormLanguages, main: string): string =>
  languages.all().find(({ tag }) => tag === main)?.name ?? '';

/** As a person goes through the form: settings last, each sheet from its top. */
function inOrder(problems: readonly FormProblem[]): readonly FormProblem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem] as const));
  const sheetRank = ({ sheet }: FormProblem): number =>
    ['survey', 'choices', 'settings'].indexOf(sheet?.toLowerCase() ?? '') + 1;
  return [...once.values()].sort((a, b) => sheetRank(a) - sheetRank(b) || (a.row ?? 0) - (b.row ?? 0));
}
