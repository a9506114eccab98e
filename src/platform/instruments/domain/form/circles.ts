import type { Definition } from './definition.ts';

/**
 * Circles among what is worked out: each list of items begins and ends with the same one. `reads` says what an item's own expressions read.
 * An item waits for what its calculation, relevance and choice filter read, for whatever it lies in, and one in a repeat for how many there are.
 */
export function circles(
  items: readonly Definition[],
  reads: ReadonlyMap<Definition, ReadonlySet<Definition>>,
): readonly (readonly Definition[])[] {
  const state = new Map<Definition, 'open' | 'done'>();
  const found: (readonly Definition[])[] = [];
  for (const item of items) {
    if (!state.has(item)) walk(item, reads, state, found);
  }
  return found;
}

function walk(
  first: Definition,
  reads: ReadonlyMap<Definition, ReadonlySet<Definition>>,
  state: Map<Definition, 'open' | 'done'>,
  found: (readonly Definition[])[],
): void {
  const path: { item: Definition; rest: Definition[] }[] = [];
  const enter = (item: Definition): void => {
    state.set(item, 'open');
    const needs = [...(reads.get(item) ?? [])];
    if (item.parent !== null) needs.push(item.parent);
    path.push({ item, rest: needs });
  };
  enter(first);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.rest.pop();
    if (next === undefined) {
      state.set(top.item, 'done');
      path.pop();
    } else if (!state.has(next)) {
      enter(next);
    } else if (state.get(next) === 'open') {
      const from = path.findIndex(({ item }) => item === next);
      found.push([...path.slice(from).map(({ item }) => item), next]);
    }
  }
}
