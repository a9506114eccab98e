import type { Group, Item, Question, Repeat } from '#platform/instruments/domain/item.ts';

/** An item with its place (`/data/household/age`, no instances) and what it lies in, the outermost first. */
export type PlacedItem = Readonly<{ path: string; item: Item; within: readonly (Group | Repeat)[] }>;

/** Every item of a form in its order, each before what lies in it. */
export function* walkItems(
  parent: string,
  items: readonly Item[],
  within: PlacedItem['within'] = [],
): Generator<PlacedItem> {
  for (const item of items) {
    const path = `${parent}/${item.name}`;
    yield { path, item, within };
    if (item.is !== 'question') yield* walkItems(path, item.items, [...within, item]);
  }
}

export type PlacedQuestion = PlacedItem & Readonly<{ item: Question }>;

export const isPlacedQuestion = (placed: PlacedItem): placed is PlacedQuestion => placed.item.is === 'question';

/** A path without the instances that it lies in: `/data/child[2]/age` is `/data/child/age`. */
export const withoutInstances = (path: string): string => path.replace(/\[[^\]]*\]/g, '');
