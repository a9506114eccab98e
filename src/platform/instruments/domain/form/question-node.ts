import type { Choice } from '../choice-list.ts';
import type { Cell } from './cell.ts';
import type { Definition } from './definition.ts';
import type { FormNode } from './form-node.ts';
import type { QuestionState } from './item-state.ts';
import type { Said } from '../said.ts';

export type QuestionDefinition = Extract<Definition, { is: 'question' }>;

/** A question as it is there once. Each cell is worked out from the ones before it. */
export type QuestionNode = FormNode &
  Readonly<{
    definition: QuestionDefinition;
    said: Cell<Said | null>;
    /** What would count if the question is relevant and its choices offer it: calculated, said, or by default. */
    raw: Cell<string>;
    choices: Cell<readonly Choice[] | null>;
    /** What counts. */
    counted: Cell<string>;
    state: Cell<QuestionState>;
  }>;

export const isQuestion = (node: FormNode): node is QuestionNode => node.definition.is === 'question';
