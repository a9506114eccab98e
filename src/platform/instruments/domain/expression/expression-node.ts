/** A node of the tree that paths walk: an answer, a group, one turn of a repeat, or a row of a list. What it reads is noted by whoever made it. */
export type ExpressionNode = Readonly<{
  name: string;
  /** Null above the root. */
  parent: ExpressionNode | null;
  /** In the form's order. */
  children: () => readonly ExpressionNode[];
  /** Empty for a group. */
  text: () => string;
  /** From 1, among its siblings of the same name. */
  position: () => number;
  /** The children named `item` whose column says exactly `text`, where that can be looked up; otherwise each is tried. */
  itemsWhere?: (column: string, text: string) => readonly ExpressionNode[] | null;
}>;
