/** The longest expression: what one cell of a spreadsheet holds. */
export const longestExpression = 32_767;

/** How deep brackets, calls and predicates may lie in one another. A chain (`a or b or c …`) is not deep, however long. */
export const deepestExpression = 100;
