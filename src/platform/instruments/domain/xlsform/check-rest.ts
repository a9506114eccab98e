import { checkReferences, type OwnNames } from './check-references.ts';
import { checkText } from './check-expressions.ts';
import type { FormProblem } from './form-problem.ts';
import type { FormScope } from './form-scope.ts';
import { findLookUps } from '../text-look-ups.ts';
import type { ListRead } from './read-choices.ts';
import type { FormSettings } from './read-settings.ts';
import { readParameters } from './parameters.ts';
import { readType } from './question-types.ts';
import { headingOf, textOf, type SheetRow } from './read-rows.ts';

/** What is wrong with the words of choices, with the name that a filled form gets, and with columns that ask for what is not done here. */
export function checkRest(
  settings: FormSettings,
  survey: readonly SheetRow[],
  lists: readonly ListRead[],
  scope: FormScope,
  own: OwnNames,
): readonly FormProblem[] {
  return [
    ...lists.flatMap(({ rows }) => rows.flatMap((row) => checkChoiceWords(row, scope, own))),
    ...checkInstanceName(settings, scope, own),
    ...survey.flatMap(notDone),
    ...survey.flatMap(checkExternalParameters),
  ];
}

const choiceWords = ['label', 'media::image', 'media::big-image', 'media::audio', 'media::video'];

function checkChoiceWords(row: SheetRow, scope: FormScope, own: OwnNames): readonly FormProblem[] {
  return choiceWords.flatMap((key) =>
    (row.cells.get(key) ?? []).flatMap((cell) => {
      const references = checkReferences(row, cell, scope, own);
      const [lookUp] = key === 'label' ? findLookUps(cell.text) : [];
      if (lookUp === undefined) return references;
      const values = { words: cell.text.slice(lookUp.start, lookUp.end).slice(0, 40) };
      const at = { sheet: row.sheet, row: row.row, column: cell.heading };
      return [...references, { kind: 'unheld-look-up-in-choice' as const, ...at, values }];
    }),
  );
}

function checkInstanceName(
  { row, instanceName }: FormSettings,
  scope: FormScope,
  own: OwnNames,
): readonly FormProblem[] {
  const cell = row?.cells.get('instance_name')?.[0];
  if (row === null || cell === undefined) return [];
  const references = checkReferences(row, cell, scope, own);
  return references.length > 0 ? references : checkText(row, cell, instanceName, scope.whole);
}

function notDone(row: SheetRow): readonly FormProblem[] {
  const at = { sheet: row.sheet, row: row.row };
  const problems: FormProblem[] = [];
  const saved = row.cells.get('save_to')?.[0];
  if (saved !== undefined)
    problems.push({ kind: 'unheld-entities', ...at, column: saved.heading, values: { words: saved.text } });
  const appearance = row.cells.get('appearance')?.[0];
  if (appearance !== undefined && /(?:^|\s)search\s*\(/.test(textOf(row, 'appearance')))
    problems.push({
      kind: 'unheld-search',
      ...at,
      column: appearance.heading,
      values: { words: appearance.text.slice(0, 40) },
    });
  return problems;
}

/** Choices from elsewhere are refused anyway; a parameter that they do not know is said too. */
function checkExternalParameters(row: SheetRow): readonly FormProblem[] {
  const type = readType(textOf(row, 'type'));
  if (type.is !== 'external' || type.from === 'data') return [];
  const known = ['randomize', 'seed', ...(type.from === 'choices' ? ['label', 'value'] : [])];
  const unknown = Object.keys(readParameters(textOf(row, 'parameters')).parameters).filter(
    (key) => !known.includes(key),
  );
  if (unknown.length === 0) return [];
  const values = { parameter: unknown.join(', '), known: known.join(', ') };
  return [{ kind: 'unknown-parameter', sheet: row.sheet, row: row.row, column: headingOf(row, 'parameters'), values }];
}
