import { nearestName } from '../expression/nearest-name.ts';
import type { FormNote, FormProblem } from './form-problem.ts';
import type { FormSheet } from './form-sheets.ts';

const held = ['survey', 'choices', 'settings'] as const;
const unheld = {
  external_choices: 'unheld-external-choices',
  entities: 'unheld-entities',
  osm: 'unheld-osm-tags',
} as const;

export type SheetsFound = Readonly<{
  survey: FormSheet | null;
  choices: FormSheet | null;
  settings: FormSheet | null;
  hasExternalChoices: boolean;
  /** The sheets that may have been meant for one that is not there. */
  like(name: string): readonly string[];
  problems: readonly FormProblem[];
  notes: readonly FormNote[];
}>;

/** Finds a form's sheets by name, capitals or not. A sheet of another name is somebody's notes and is left alone. */
export function findSheets(sheets: readonly FormSheet[]): SheetsFound {
  const nameOf = (sheet: FormSheet): string => sheet.name.trim().toLowerCase();
  const known: readonly string[] = [...held, ...Object.keys(unheld)];
  const others = sheets.filter((sheet) => !known.includes(nameOf(sheet)));
  const find = (name: string): FormSheet | null => sheets.find((sheet) => nameOf(sheet) === name) ?? null;
  const like = (name: string): readonly string[] =>
    others.map((sheet) => sheet.name).filter((other) => !other.startsWith('_') && nearestName(other, [name]) !== null);
  const problems: FormProblem[] = known
    .filter((name) => sheets.filter((sheet) => nameOf(sheet) === name).length > 1)
    .map((name) => ({ kind: 'repeated-sheet', sheet: name, row: null, column: null, values: { sheet: name } }));
  for (const [name, kind] of Object.entries(unheld)) {
    const sheet = find(name);
    if (sheet !== null && sheet.rows.length > 1)
      problems.push({ kind, sheet: sheet.name, row: null, column: null, values: { words: sheet.name } });
  }
  const notes: FormNote[] = others.map(({ name }) => ({
    kind: 'sheet-not-used',
    sheet: name,
    row: null,
    column: null,
    values: { sheet: name },
  }));
  const sheetsFound = {
    survey: find('survey'),
    choices: find('choices'),
    settings: find('settings'),
    hasExternalChoices: find('external_choices') !== null,
  };
  if (sheetsFound.survey === null) {
    const near = like('survey').join(', ');
    problems.push({ kind: 'no-survey-sheet', sheet: 'survey', row: null, column: null, values: { near } });
  }
  return { ...sheetsFound, like, problems, notes };
}
