import type { Choice, ChoiceList } from '../choice-list.ts';
import type { ExpressionNode } from '../expression/expression-node.ts';

/** A row of a list, with the choice that it is. */
export type ChoiceNode = ExpressionNode & Readonly<{ choice: Choice }>;

/** What `instance('list')` gives: a root, an `item` for each choice, and in each its columns. Rows are made when they are first looked at. */
export type ListNode = ExpressionNode & Readonly<{ items: () => readonly ChoiceNode[]; root: ExpressionNode }>;

export function listNode({ choices }: ChoiceList, labelOf: (choice: Choice) => string): ListNode {
  let items: readonly ChoiceNode[] | null = null;
  const indexes = new Map<string, ReadonlyMap<string, readonly ChoiceNode[]>>();
  const all = (): readonly ChoiceNode[] =>
    (items ??= choices.map((choice, place) => choiceNode(choice, root, place + 1, labelOf)));
  const instance: ExpressionNode = { ...still('instance', null), children: () => [root] };
  const root: ExpressionNode = {
    ...still('root', instance),
    children: all,
    itemsWhere: (column, text) => {
      // A label is in the language of now, so it is no key.
      if (column === 'label') return null;
      const index = indexes.get(column) ?? indexBy(all(), column);
      indexes.set(column, index);
      return index.get(text) ?? [];
    },
  };
  return { ...instance, items: all, root };
}

function choiceNode(
  choice: Choice,
  root: ExpressionNode,
  place: number,
  labelOf: (choice: Choice) => string,
): ChoiceNode {
  let columns: readonly ExpressionNode[] | null = null;
  const row: ChoiceNode = {
    ...still('item', root),
    position: () => place,
    children: () => (columns ??= read()),
    choice,
  };
  const read = (): readonly ExpressionNode[] => [
    { ...still('name', row), text: () => choice.name },
    { ...still('label', row), text: () => labelOf(choice) },
    ...Object.entries(choice.columns ?? {}).map(([name, text]) => ({ ...still(name, row), text: () => text })),
  ];
  return row;
}

function indexBy(items: readonly ChoiceNode[], column: string): ReadonlyMap<string, readonly ChoiceNode[]> {
  const index = new Map<string, ChoiceNode[]>();
  for (const item of items) {
    const text = column === 'name' ? item.choice.name : item.choice.columns?.[column];
    if (text === undefined) continue;
    const same = index.get(text);
    if (same === undefined) index.set(text, [item]);
    else same.push(item);
  }
  return index;
}

const still = (name: string, parent: ExpressionNode | null): ExpressionNode => ({
  name,
  parent,
  children: () => [],
  text: () => '',
  position: () => 1,
});
