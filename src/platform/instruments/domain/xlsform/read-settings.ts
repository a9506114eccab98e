import { parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';

import type { FormProblem } from './form-problem.ts';
import { isName } from './names.ts';
import { yesOrNo } from './parameters.ts';
import { readScores } from './scores.ts';
import { headingOf, textOf, type SheetRow } from './read-rows.ts';

/** What the settings sheet says, as far as it changes how the rest is read or what the instrument is. */
export type FormSettings = Readonly<{
  row: SheetRow | null;
  id: string;
  version: string;
  defaultLanguage: string;
  root: string;
  instanceName: string;
  allowsDuplicates: boolean;
  joinsSpaces: boolean;
  hasInstanceId: boolean;
  dated: LocalDate | null;
  /** Settings that are held for the next tool and not acted on here, by their headings. */
  kept: Readonly<Record<string, string>>;
}>;

/** XLSForm's own name for the first step of absolute paths, where a form states none. */
export const usualRoot = 'data';

const own = new Set([
  'form_title',
  'form_id',
  'version',
  'default_language',
  'instance_name',
  'name',
  'allow_choice_duplicates',
  'clean_text_values',
]);

/** Reads the first row of the settings; further rows say nothing to any tool. `fallbackId` names a form that does not name itself. */
export function readSettings(
  rows: readonly SheetRow[],
  fallbackId: string,
): Readonly<{ settings: FormSettings; problems: readonly FormProblem[] }> {
  const row = rows[0] ?? null;
  const text = (key: string): string => (row === null ? '' : textOf(row, key));
  const root = text('name') === '' ? usualRoot : text('name');
  const problems: FormProblem[] = [];
  const refuse = (kind: FormProblem['kind'], key: string, values: FormProblem['values']): void => {
    if (row !== null) problems.push({ kind, sheet: row.sheet, row: row.row, column: headingOf(row, key), values });
  };
  if (!isName(root)) refuse('wrong-root-name', 'name', { name: root });
  if (readScores(text('alongside::scores')) === null) refuse('wrong-scores', 'alongside::scores', {});
  const kept = [...(row?.cells ?? [])]
    .filter(([key]) => !own.has(key) && !key.startsWith('alongside::'))
    .flatMap(([, cells]) => cells.map(({ heading, text: value }) => [heading, value] as const));
  return {
    settings: {
      row,
      id: text('form_id') || fallbackId,
      version: text('version') || '1',
      defaultLanguage: text('default_language'),
      root,
      instanceName: text('instance_name'),
      allowsDuplicates: yesOrNo(text('allow_choice_duplicates')) === true,
      joinsSpaces: yesOrNo(text('clean_text_values')) !== false,
      hasInstanceId: yesOrNo(text('omit_instanceid')) !== true,
      dated: parseLocalDate(text('alongside::dated')),
      kept: Object.fromEntries(kept),
    },
    problems,
  };
}
