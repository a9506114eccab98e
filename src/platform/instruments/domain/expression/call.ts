import type { Expression } from './expression.ts';
import type { ExpressionNode } from './expression-node.ts';
import type { ExpressionValue } from './expression-value.ts';

/** What an expression may ask of the form that it is part of. */
export type FormContext = Readonly<{
  /** What `${name}` stands for, seen from `from`: within the same turn of a repeat that one, from outside all of them; `unbound` asks for all in any case. */
  reference: (name: string, from: ExpressionNode, unbound: boolean) => readonly ExpressionNode[];
  /** The node above the root. */
  document: ExpressionNode;
  /** As `reference`, for a path from the root without predicates; null where it names nothing that stands in one place. */
  absolute: (steps: readonly string[], from: ExpressionNode) => readonly ExpressionNode[] | null;
  list: (id: string) => ExpressionNode | null;
  /** The label, in the language of now, of a choice of the question that a node is the answer to; empty where it is none. */
  choiceLabel: (question: ExpressionNode, choice: string) => string;
  /** What was kept of the question that a node is, before anything is worked out: what `once()` goes by. */
  kept: (question: ExpressionNode) => string;
  today: () => string;
  /** An instant with its offset. */
  now: () => string;
  /** From 0 up to 1. The same for the same response and place, so that working out again changes nothing. */
  random: (place: string, from: ExpressionNode) => number;
  version: string;
  property: (name: string) => string;
  /** Reads text that names a node, as the second argument of `jr:choice-name` does. */
  readName: (text: string) => Expression | null;
  matches: (text: string, pattern: string) => boolean;
}>;

/** Where an expression is worked out. */
export type Place = Readonly<{
  form: FormContext;
  /** The item that the expression is about: `current()`, and where `${}` is seen from. */
  current: ExpressionNode;
  /** XPath's context node, position and size. */
  node: ExpressionNode;
  position: number;
  size: number;
  work: Work;
}>;

/** How much one evaluation may do: steps along nodes. When it is used up every set of nodes is empty, so that no form can hang a phone. */
export type Work = { left: number };

/** The arguments of a call; each is worked out when it is asked for. */
export type Given = Readonly<{
  count: number;
  place: Place;
  /** Where the call stands in its text, to tell two `random()`s apart. */
  at: number;
  value: (index: number) => ExpressionValue;
  text: (index: number) => string;
  number: (index: number) => number;
  boolean: (index: number) => boolean;
  nodes: (index: number) => readonly ExpressionNode[];
  /** As `nodes`, but a `${name}` stands for all of that name, in every turn of a repeat. */
  allNodes: (index: number) => readonly ExpressionNode[];
  /** The values of the arguments from one place up to another, or of all after it; of nodes, what each says. */
  each: (from: number, to?: number) => readonly ExpressionValue[];
  evaluate: (expression: Expression) => ExpressionValue;
}>;

export type Implementation = (given: Given) => ExpressionValue;

export type Implementations = Readonly<Record<string, Implementation>>;
