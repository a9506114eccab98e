import { nearestName } from '../expression/nearest-name.ts';
import type { ExpressionScope, ScopedItem } from '../expression/scope.ts';
import type { Draft } from './draft.ts';
import type { ListRead } from './read-choices.ts';

/** A form as its expressions see it, while it is still rows. */
export type FormScope = Readonly<{
  whole: ExpressionScope;
  /** The place of each item; the same draft may not stand twice in a form. */
  placeOf(item: Draft): ScopedItem | null;
  /** The columns that a filter over a list may name. */
  columnsOf(list: string): ReadonlySet<string> | null;
  /** The name that may have been meant, or empty text; of a form with very many faults only the first are compared with every name. */
  suggest(name: string): string;
  /** True for data that is not in the form. */
  isExternal(name: string): boolean;
}>;

type Place = { name: string; path: string; is: ScopedItem['is']; parent: ScopedItem | null; children: ScopedItem[] };

type ScopeNeeds = Readonly<{
  root: string;
  lists: ReadonlyMap<string, ListRead>;
  /** The choices sheet's headings that are no column of XLSForm's own. */
  columns: readonly string[];
  externals: ReadonlySet<string>;
}>;

export function formScope(items: readonly Draft[], { root, lists, columns, externals }: ScopeNeeds): FormScope {
  const places = new Map<Draft, ScopedItem>();
  const named = new Map<string, ScopedItem[]>();
  const top: Place = { name: root, path: `/${root}`, is: 'root', parent: null, children: [] };
  const put = (inside: readonly Draft[], parent: Place): void => {
    for (const item of inside) {
      const place: Place = { name: item.name, path: `${parent.path}/${item.name}`, is: item.is, parent, children: [] };
      parent.children.push(place);
      places.set(item, place);
      named.set(item.name, [...(named.get(item.name) ?? []), place]);
      if (item.is !== 'question') put(item.items, place);
    }
  };
  put(items, top);
  let suggestions = 100;
  const inLists = new Set(['list_name', 'name', 'label', ...columns]);
  const columnsOf = new Map([...lists.keys()].map((id) => [id, inLists] as const));
  return {
    whole: { root: top, here: null, named, lists: columnsOf },
    placeOf: (item) => places.get(item) ?? null,
    columnsOf: (list) => columnsOf.get(list) ?? null,
    suggest: (name) => {
      suggestions -= 1;
      return suggestions < 0 ? '' : (nearestName(name, named.keys()) ?? '');
    },
    isExternal: (name) => externals.has(name),
  };
}
