import type { ChoiceList } from '../choice-list.ts';
import type { DefaultValue } from '../default-value.ts';
import type { Expression } from '../expression/expression.ts';
import type { ScopedItem } from '../expression/scope.ts';
import type { Instrument } from '../instrument.ts';
import type { Group, Question, Repeat } from '../item.ts';

/** An item in its place, with its expressions read. */
export type Definition = Omit<ScopedItem, 'is' | 'parent' | 'children'> &
  Readonly<{
    parent: Definition | null;
    children: readonly Definition[];
    /** The repeats that it lies in, the outermost first. */
    repeats: readonly Definition[];
    relevant: Expression | null;
    readOnly: Expression | null;
  }> &
  (
    | Readonly<{ is: 'root'; item: null }>
    | Readonly<{ is: 'group'; item: Group }>
    | Readonly<{ is: 'repeat'; item: Repeat; count: Expression | null; mostInstances: number }>
    | Readonly<{ is: 'question'; item: Question; logic: QuestionLogic }>
  );

export type QuestionLogic = Readonly<{
  list: ChoiceList | null;
  /** The path to the choices that a filter leaves; null where all are offered. */
  offered: Expression | null;
  /** What the order of the choices is drawn from: null for the order that they are written in, or where each response has an order of its own. */
  shuffle: Readonly<{ seed: Expression | null }> | null;
  required: Expression | null;
  constraint: Expression | null;
  /** Without a trigger: worked out whenever what it reads changes. */
  calculation: Expression | null;
  /** With one: worked out when one of these is answered. */
  triggered: Readonly<{ by: readonly Definition[]; calculation: Expression | null }> | null;
  default: DefaultValue | null;
  /** True where the calculation keeps what it first gave (`once()`). */
  keepsFirst: boolean;
  range: Readonly<{ start: number; end: number; step: number }> | null;
}>;

/** An instrument whose every expression was read and checked; what a form is opened from. */
export type CompiledInstrument = Readonly<{
  instrument: Instrument;
  root: Definition;
  named: ReadonlyMap<string, readonly Definition[]>;
  byPath: ReadonlyMap<string, Definition>;
  lists: ReadonlyMap<string, ChoiceList>;
  instanceName: Expression | null;
}>;
