import type { Choice } from '../choice-list.ts';
import type { Expression } from '../expression/expression.ts';
import type { ExpressionNode } from '../expression/expression-node.ts';
import type { ExpressionValue } from '../expression/expression-value.ts';
import type { Cell, Cells } from './cell.ts';
import type { CompiledInstrument, Definition } from './definition.ts';
import type { FormNode } from './form-node.ts';
import type { FormSurroundings } from './form-surroundings.ts';
import type { ListNode } from './list-node.ts';
import type { SpokenText } from './spoken-text.ts';

/** What the parts of an open form ask of it. */
export type FormReading = Readonly<{
  cells: Cells;
  compiled: CompiledInstrument;
  surroundings: FormSurroundings;
  root: FormNode;
  today: Cell<string>;
  now: Cell<string>;
  evaluate: (expression: Expression, node: FormNode) => ExpressionValue;
  /** As a whole condition: an answer that a form names by itself holds where it says something. */
  holds: (expression: Expression, node: FormNode) => boolean;
  /** The nodes of a definition as seen from a node: in the instance that both lie in, and in every instance of the repeats that only it lies in. */
  nodesOf: (definition: Definition, from: FormNode) => readonly FormNode[];
  list: (id: string) => ListNode | null;
  choiceText: (choice: Choice, from: FormNode) => SpokenText | null;
  random: (place: string, from: ExpressionNode) => number;
}>;
