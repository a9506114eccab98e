/** Whether one character (a code point) is among those meant. */
export type CharacterTest = (character: number) => boolean;

/** A regular expression as read: what a backtracking engine would need and we do not (groups that are remembered) is left out. */
export type PatternTree =
  | Readonly<{ is: 'character'; test: CharacterTest }>
  | Readonly<{ is: 'place'; place: 'start' | 'end' | 'word-edge' | 'inside-word' }>
  | Readonly<{ is: 'sequence'; parts: readonly PatternTree[] }>
  | Readonly<{ is: 'either'; ways: readonly PatternTree[] }>
  | Readonly<{ is: 'repeated'; part: PatternTree; least: number; most: number | null }>;

/** Why a regular expression is refused: it says something that cannot be matched in linear time, or nothing that can be read. */
export type PatternProblem =
  | 'look-around'
  | 'back-reference'
  | 'possessive'
  | 'class-intersection'
  | 'flags'
  | 'unclosed-group'
  | 'unopened-group'
  | 'unclosed-class'
  | 'backwards-range'
  | 'nothing-to-repeat'
  | 'unknown-escape'
  | 'too-large';
