import type { ExpressionProblem } from './expression/expression-problem.ts';

/** The part of an item that an expression or a text stands in; XLSForm has a column for each. */
export type ItemPart =
  | 'name'
  | 'kind'
  | 'list'
  | 'label'
  | 'hint'
  | 'guidance'
  | 'relevant'
  | 'readOnly'
  | 'required'
  | 'requiredMessage'
  | 'constraint'
  | 'constraintMessage'
  | 'calculation'
  | 'choiceFilter'
  | 'default'
  | 'trigger'
  | 'count'
  | 'parameters'
  | 'instanceName'
  | 'score';

/** What is wrong with an instrument, where. `path` is the item's place (`/data/age`); null for the instrument itself. */
export type InstrumentProblem = Readonly<{ path: string | null; part: ItemPart }> &
  (
    | Readonly<{ kind: 'expression'; problem: ExpressionProblem; language?: string }>
    /** Each of these is worked out from the next, and the last from the first. */
    | Readonly<{ kind: 'circle'; names: readonly string[] }>
    | Readonly<{ kind: 'name-twice'; name: string }>
    | Readonly<{ kind: 'list-unknown'; name: string; nearest: string | null }>
    | Readonly<{ kind: 'list-missing' }>
    | Readonly<{ kind: 'choice-twice'; list: string; name: string }>
    | Readonly<{ kind: 'trigger-unknown'; name: string; nearest: string | null }>
    | Readonly<{ kind: 'range-not-a-number'; parameter: string }>
    | Readonly<{ kind: 'range-empty' }>
    | Readonly<{ kind: 'score-question-unknown'; name: string; nearest: string | null }>
    | Readonly<{ kind: 'score-question-repeats'; name: string }>
    | Readonly<{ kind: 'score-column-unknown'; name: string; list: string }>
    | Readonly<{ kind: 'too-many-items'; limit: number }>
    | Readonly<{ kind: 'too-deep'; limit: number }>
    | Readonly<{ kind: 'too-many-choices'; list: string; limit: number }>
  );
