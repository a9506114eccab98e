/** Where in the text, in UTF-16 units; `end` is not included. */
export type Span = Readonly<{ start: number; end: number }>;

export type BinaryOperator =
  'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | 'div' | 'mod' | '|';

/** XPath's axes by their full names. */
export type Axis =
  | 'child'
  | 'parent'
  | 'self'
  | 'descendant'
  | 'descendant-or-self'
  | 'ancestor'
  | 'ancestor-or-self'
  | 'following-sibling'
  | 'preceding-sibling'
  | 'following'
  | 'preceding'
  | 'attribute'
  | 'namespace';

/** One step of a path. `name` is `*` for any, and `node()` or `text()` for those tests. */
export type Step = Readonly<{ axis: Axis; name: string; predicates: readonly Expression[]; at: Span }>;

/** `${name}`; `lastSaved` for `${last-saved#name}`. */
export type Reference = Readonly<{ is: 'reference'; name: string; lastSaved: boolean; at: Span }>;

export type Call = Readonly<{ is: 'call'; name: string; arguments: readonly Expression[]; at: Span }>;

/** `from` is where its steps begin: the root (`/a`), the current node (`a`, `.`), or what an expression gives (`${a}/b`, `instance('x')/root`). */
export type Path = Readonly<{
  is: 'path';
  from: 'root' | 'here' | Expression;
  /** Predicates on `from` itself, where it is an expression: `(…)[1]`. */
  predicates: readonly Expression[];
  steps: readonly Step[];
  at: Span;
}>;

/** An expression as read. Parentheses leave no trace: the tree says what binds to what. */
export type Expression =
  | Readonly<{ is: 'number'; value: number; at: Span }>
  | Readonly<{ is: 'string'; value: string; at: Span }>
  | Reference
  | Call
  | Path
  | Readonly<{ is: 'negative'; of: Expression; at: Span }>
  | Readonly<{ is: 'binary'; operator: BinaryOperator; left: Expression; right: Expression; at: Span }>;
