import type { FormScope } from './form-scope.ts';
import type { FormProblem } from './form-problem.ts';
import { findReferences } from './names.ts';
import type { SheetRow, Written } from './read-rows.ts';

/** Names that a form's own particulars have, where the settings keep them: `${instanceID}`. */
export type OwnNames = ReadonlySet<string>;

/** The references of one cell: each must be whole and name one question, group or repeat of the survey. */
export function checkReferences(row: SheetRow, cell: Written, scope: FormScope, own: OwnNames): readonly FormProblem[] {
  const at = { sheet: row.sheet, row: row.row, column: cell.heading };
  const { references, unfinished } = findReferences(cell.text);
  const problems = references.flatMap(({ name, lastSaved }): FormProblem[] => {
    const found = scope.whole.named.get(name)?.length ?? 0;
    if (found > 1) return [{ kind: 'ambiguous-reference', ...at, values: { name, count: found } }];
    if (found === 0 && own.has(name)) return [{ kind: 'unheld-form-references', ...at, values: { words: name } }];
    if (found === 0) {
      return [{ kind: 'unknown-reference', ...at, values: { name, near: scope.suggest(name) } }];
    }
    return lastSaved ? [{ kind: 'unheld-last-saved', ...at, values: { words: `last-saved#${name}` } }] : [];
  });
  if (unfinished === null) return problems;
  return [...problems, { kind: 'unfinished-reference', ...at, values: { found: unfinished } }];
}
