import type { FormNode } from './form-node.ts';
import type { FormTree } from './form-tree.ts';
import type { GroupState, InstanceState, ItemState, QuestionState } from './item-state.ts';

/** What there is in a form now, as it lies in one another. `canGrow`: a person may add an instance. */
export type Outline =
  | Readonly<{ is: 'question'; state: QuestionState }>
  | Readonly<{ is: 'group'; state: GroupState; inside: readonly Outline[] }>
  | Readonly<{ is: 'repeat'; path: string; canGrow: boolean; instances: readonly OutlineInstance[] }>;

export type OutlineInstance = Readonly<{ state: InstanceState; canGo: boolean; inside: readonly Outline[] }>;

/** The outline below a node, in the form's order. */
export function outlineOf(tree: FormTree, node: FormNode): readonly Outline[] {
  return node.definition.children.flatMap((child): readonly Outline[] => {
    const range = node.ranges.get(child);
    if (range !== undefined) {
      const there = tree.cells.read(range.instances);
      const isCounted = range.definition.count !== null;
      const instances = there.flatMap((instance): readonly OutlineInstance[] => {
        const state = stateOf(tree, instance);
        return state?.is === 'instance' ? [{ state, canGo: !isCounted, inside: outlineOf(tree, instance) }] : [];
      });
      const canGrow = !isCounted && there.length < range.definition.mostInstances && tree.cells.read(node.isRelevant);
      return [{ is: 'repeat', path: range.path, canGrow, instances }];
    }
    const inside = node.inside.get(child);
    const state = inside === undefined ? null : stateOf(tree, inside);
    if (inside === undefined || state === null) return [];
    if (state.is === 'question') return [{ is: 'question', state }];
    return state.is === 'group' ? [{ is: 'group', state, inside: outlineOf(tree, inside) }] : [];
  });
}

const stateOf = (tree: FormTree, node: FormNode): ItemState | null =>
  node.state === null ? null : tree.cells.read(node.state);
