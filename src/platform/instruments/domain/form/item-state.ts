import type { Choice } from '../choice-list.ts';
import type { Group, Question, Repeat } from '../item.ts';
import type { Said } from '../said.ts';
import type { InstrumentText } from '../text.ts';

/**
 * Why an answer, or the lack of one, cannot stay as it is. `not-a-choice`: the choice is no longer offered, or never was. `not-a-value`: no
 * value that such a question has. The message is the instrument's own, where it has one.
 */
export type Fault = Readonly<{
  is: 'required' | 'constraint' | 'not-a-choice' | 'not-a-value' | 'out-of-range';
  message: InstrumentText | null;
}>;

export type QuestionState = Readonly<{
  is: 'question';
  path: string;
  question: Question;
  isRelevant: boolean;
  isRequired: boolean;
  /** True too of what is worked out. */
  isReadOnly: boolean;
  /** What was said, kept whether or not it counts. */
  said: Said | null;
  /** What counts, as expressions read it: empty for no answer, for one that is no longer relevant, and for one that is no value. */
  text: string;
  /** True where something was said that does not count now. */
  isSetAside: boolean;
  fault: Fault | null;
  /** What may be chosen now, in the order to show; null for a question that does not choose. */
  choices: readonly Choice[] | null;
}>;

export type GroupState = Readonly<{ is: 'group'; path: string; group: Group; isRelevant: boolean }>;

/** One instance of a repeat. */
export type InstanceState = Readonly<{
  is: 'instance';
  path: string;
  repeat: Repeat;
  id: string;
  isRelevant: boolean;
}>;

export type ItemState = QuestionState | GroupState | InstanceState;

export function isSameState(a: ItemState | undefined, b: ItemState): boolean {
  if (a?.is !== b.is || a.isRelevant !== b.isRelevant) return false;
  if (a.is !== 'question' || b.is !== 'question') return true;
  return (
    a.isRequired === b.isRequired &&
    a.isReadOnly === b.isReadOnly &&
    a.said === b.said &&
    a.text === b.text &&
    a.isSetAside === b.isSetAside &&
    a.fault?.is === b.fault?.is &&
    a.choices === b.choices
  );
}
