import type { Item } from '../item.ts';
import { instrumentLimits } from '../limits.ts';
import type { Definition, QuestionLogic } from './definition.ts';

/** A definition whose expressions are still to be read. */
export type Growing<Of = Definition> = Of extends unknown ? { -readonly [Key in keyof Of]: Of[Key] } : never;

/** The items of a form in their places, in its order, and where each name and each path leads. */
export type Placed = Readonly<{
  root: Definition;
  items: readonly Definition[];
  named: ReadonlyMap<string, readonly Definition[]>;
  byPath: ReadonlyMap<string, Definition>;
  /** Items that stand where another of their name does already. */
  twice: readonly Definition[];
}>;

/** Gives every item its place. Their expressions are not read. */
export function placeItems(name: string, items: readonly Item[]): Placed {
  const placed = {
    items: [] as Definition[],
    named: new Map<string, Definition[]>(),
    byPath: new Map<string, Definition>(),
    twice: [] as Definition[],
  };
  const root: Growing = {
    name,
    path: `/${name}`,
    is: 'root',
    item: null,
    parent: null,
    children: [],
    ...bare,
    repeats: [],
  };
  const place = (inside: readonly Item[], parent: Definition, repeats: readonly Definition[]): readonly Definition[] =>
    inside.map((item) => {
      const definition = definitionOf(item, parent, repeats);
      if (placed.byPath.has(definition.path)) placed.twice.push(definition);
      placed.byPath.set(definition.path, definition);
      placed.items.push(definition);
      placed.named.set(item.name, [...(placed.named.get(item.name) ?? []), definition]);
      if (item.is !== 'question') {
        const growing: Growing = definition;
        growing.children = place(item.items, definition, item.is === 'repeat' ? [...repeats, definition] : repeats);
      }
      return definition;
    });
  root.children = place(items, root, []);
  return { root, ...placed };
}

const bare = { relevant: null, readOnly: null };

const noLogic: QuestionLogic = {
  list: null,
  offered: null,
  shuffle: null,
  required: null,
  constraint: null,
  calculation: null,
  triggered: null,
  default: null,
  keepsFirst: false,
  range: null,
};

function definitionOf(item: Item, parent: Definition, repeats: readonly Definition[]): Definition {
  const common = { name: item.name, path: `${parent.path}/${item.name}`, parent, children: [], repeats, ...bare };
  if (item.is === 'question') return { ...common, is: 'question', item, logic: noLogic };
  if (item.is === 'group') return { ...common, is: 'group', item };
  return { ...common, is: 'repeat', item, count: null, mostInstances: mostInstances(item.items, repeats) };
}

/** So many that the questions of all instances stay within the limit, however repeats lie in one another. */
function mostInstances(items: readonly Item[], outer: readonly Definition[]): number {
  const questions = Math.max(1, countQuestions(items));
  const each = Math.floor((instrumentLimits.repeatedQuestions / questions) ** (1 / (outer.length + 1)));
  return Math.max(1, Math.min(instrumentLimits.instances, each));
}

const countQuestions = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (item.is === 'question' ? 1 : countQuestions(item.items)), 0);
