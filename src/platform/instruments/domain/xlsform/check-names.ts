import type { Draft, DraftGroup } from './draft.ts';
import { countName } from './draft.ts';
import type { FormNote, FormProblem, FormProblemKind } from './form-problem.ts';
import { isName, onlyReference } from './names.ts';
import { headingOf, textOf } from './read-rows.ts';

const reserved = 'meta';

/**
 * Names are unique within the group or repeat around them, and a repeat's in the whole form. Capitals make another name, which is allowed and noted.
 * What a form implies counts too: `<question>_other`, and `<repeat>_count` where the count is worked out.
 */
export function checkNames(
  items: readonly Draft[],
  root: string,
): Readonly<{ problems: readonly FormProblem[]; notes: readonly FormNote[] }> {
  const problems: FormProblem[] = [];
  const notes: FormNote[] = [];
  const repeats = new Map<string, DraftGroup | null>();
  const at = ({ row }: Draft) => ({ sheet: row.sheet, row: row.row, column: headingOf(row, 'name') });
  const refuse = (item: Draft, kind: FormProblemKind, values: FormProblem['values']): void =>
    void problems.push({ kind, ...at(item), values });

  const look = (siblings: readonly Draft[], parent: DraftGroup | null): void => {
    const taken = new Map<string, number>();
    const folded = new Map<string, string>();
    for (const item of siblings) {
      for (const name of namesOf(item)) {
        if (name === '') continue;
        const first = taken.get(name);
        const alike = folded.get(name.toLowerCase());
        if (first !== undefined) refuse(item, 'name-taken', { name, first });
        else if (alike !== undefined)
          notes.push({ kind: 'names-differ-by-case', ...at(item), values: { name, other: alike } });
        taken.set(name, first ?? item.row.row);
        folded.set(name.toLowerCase(), alike ?? name);
      }
      if (item.name === reserved) refuse(item, 'name-reserved', { name: reserved });
      else if (item.is === 'group' && !isName(item.name) && item.name !== '')
        refuse(item, 'wrong-name', { name: item.name });
      if (item.is === 'repeat') lookAtRepeat(item, parent);
      if (item.is !== 'question') look(item.items, item);
    }
  };

  const lookAtRepeat = (repeat: DraftGroup, parent: DraftGroup | null): void => {
    if (repeat.name === root) refuse(repeat, 'repeat-named-as-root', { name: root });
    const other = repeats.get(repeat.name);
    if (other !== undefined && other !== parent) refuse(repeat, 'repeat-name-taken', { name: repeat.name });
    if (other === undefined) repeats.set(repeat.name, parent);
  };

  look(items, null);
  return { problems, notes };
}

/** The names that an item takes among its siblings. */
function namesOf(item: Draft): readonly string[] {
  const count = item.is === 'repeat' ? textOf(item.row, 'repeat_count') : '';
  return count === '' || onlyReference(count) !== null ? [item.name] : [item.name, countName(item.name)];
}
