import type { ExpressionNode } from '../expression/expression-node.ts';
import type { Cell } from './cell.ts';
import type { Definition } from './definition.ts';
import type { ItemState } from './item-state.ts';

/** An item as it is there once in a filling; one in a repeat is there in every instance. `/data/household[2]/age`. */
export type FormNode = ExpressionNode &
  Readonly<{
    definition: Definition;
    parent: FormNode | null;
    path: string;
    isRelevant: Cell<boolean>;
    isReadOnly: Cell<boolean>;
    /** What a page shows; null for the root. */
    state: Cell<ItemState> | null;
    /** The instances of the repeats directly inside, by the repeat. */
    ranges: ReadonlyMap<Definition, InstanceRange>;
    /** What is directly inside and no repeat, by its definition. */
    inside: ReadonlyMap<Definition, FormNode>;
  }>;

/** The instances of one repeat in one place, in the order that they stand in. */
export type InstanceRange = Readonly<{
  definition: Extract<Definition, { is: 'repeat' }>;
  path: string;
  instances: Cell<readonly FormNode[]>;
  /** Which were added and removed by a person. */
  said: Cell<Readonly<Record<string, 'there' | 'removed'>>>;
}>;
