import type { Coding } from './coding.ts';
import type { QuestionKind } from './question-kind.ts';
import type { InstrumentMedia, InstrumentText } from './text.ts';

/** An expression as its author wrote it, in XLSForm's language (`${age} > 17`). `parseExpression` reads it. */
export type ExpressionText = string;

type Common = Readonly<{
  /** As XLSForm's `name`; the same name may be used again in another group. */
  name: string;
  label?: InstrumentText;
  hint?: InstrumentText;
  /** For whoever asks, not for whoever answers. */
  guidance?: InstrumentText;
  media?: InstrumentMedia;
  relevant?: ExpressionText;
  /** Hints to a rendering, XLSForm's words (`minimal`, `field-list`); one that a rendering does not know changes nothing. */
  appearance?: readonly string[];
  readOnly?: ExpressionText;
  codes?: readonly Coding[];
}>;

export type Question = Common &
  Readonly<{
    is: 'question';
    kind: QuestionKind;
    /** Which choice list, for the kinds that choose. A text question may have one to suggest from. */
    list?: string;
    /** True of each choice that may be chosen now; `name` and the list's columns are names of the choice. */
    choiceFilter?: ExpressionText;
    required?: ExpressionText;
    requiredMessage?: InstrumentText;
    constraint?: ExpressionText;
    constraintMessage?: InstrumentText;
    /** XLSForm's `default`: plain words are the value, anything that computes is worked out once, when the question first is. */
    default?: string;
    calculation?: ExpressionText;
    /** Names of questions: the calculation is worked out when one of them is answered, and its result is then an answer. */
    trigger?: readonly string[];
    /** XLSForm's `parameters`: `start`, `end`, `step`, `randomize`, `seed`, `max-pixels`... */
    parameters?: Readonly<Record<string, string>>;
  }>;

export type Group = Common & Readonly<{ is: 'group'; items: readonly Item[] }>;

export type Repeat = Common &
  Readonly<{
    is: 'repeat';
    items: readonly Item[];
    /** How many there are, where an expression and not a person decides. */
    count?: ExpressionText;
  }>;

export type Item = Question | Group | Repeat;
