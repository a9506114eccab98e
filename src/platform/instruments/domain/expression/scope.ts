/** A place in a form, as far as expressions need to know it. The root's name is the first step of absolute paths. */
export type ScopedItem = Readonly<{
  name: string;
  /** `/data/household/age`; unlike a name, it is there once. */
  path: string;
  is: 'root' | 'group' | 'repeat' | 'question';
  parent: ScopedItem | null;
  children: readonly ScopedItem[];
}>;

/** What the names in an expression may mean where it stands. */
export type ExpressionScope = Readonly<{
  root: ScopedItem;
  /** The item that the expression is about: its `.`; null where there is none, as in a form's own name. */
  here: ScopedItem | null;
  /** All items of a name, wherever they are: `${name}` must find one. */
  named: ReadonlyMap<string, readonly ScopedItem[]>;
  /** The columns of each list that `instance()` and `pulldata()` may look in, `name` and `label` among them. */
  lists: ReadonlyMap<string, ReadonlySet<string>>;
  /** In a choice filter: the columns of the list that is filtered; they are what plain names mean. */
  filtered?: ReadonlySet<string>;
}>;
