import type { Span } from './expression.ts';
import type { PatternProblem } from './pattern/pattern-tree.ts';

/** What is wrong with an expression and where in its text. `nearest`: what the author may have meant. */
export type ExpressionProblem = Readonly<{ at: Span }> &
  (
    | Readonly<{ kind: 'empty' }>
    | Readonly<{ kind: 'too-long'; limit: number }>
    | Readonly<{ kind: 'too-deep'; limit: number }>
    | Readonly<{ kind: 'unknown-character'; character: string }>
    | Readonly<{ kind: 'unfinished-text' }>
    | Readonly<{ kind: 'unfinished-reference' }>
    | Readonly<{ kind: 'not-a-name'; name: string }>
    | Readonly<{ kind: 'unexpected'; found: string }>
    | Readonly<{ kind: 'ends-early' }>
    | Readonly<{ kind: 'unclosed'; opened: string }>
    | Readonly<{ kind: 'unknown-reference'; name: string; nearest: string | null }>
    | Readonly<{ kind: 'ambiguous-reference'; name: string; count: number }>
    | Readonly<{ kind: 'unknown-step'; name: string; nearest: string | null }>
    | Readonly<{ kind: 'unknown-list'; name: string; nearest: string | null }>
    | Readonly<{ kind: 'unknown-column'; name: string; list: string; nearest: string | null }>
    | Readonly<{ kind: 'unknown-function'; name: string; nearest: string | null }>
    | Readonly<{ kind: 'function-not-held'; name: string }>
    | Readonly<{ kind: 'axis-not-held'; name: string }>
    | Readonly<{ kind: 'last-saved-not-held'; name: string }>
    | Readonly<{ kind: 'too-few-arguments'; name: string; least: number; given: number }>
    | Readonly<{ kind: 'too-many-arguments'; name: string; most: number; given: number }>
    | Readonly<{ kind: 'arguments-in-pairs'; name: string; given: number }>
    | Readonly<{ kind: 'wrong-type'; name: string; argument: number; needs: 'nodes' | 'text' }>
    | Readonly<{ kind: 'pattern-not-held'; pattern: string; reason: PatternProblem }>
  );
