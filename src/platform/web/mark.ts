/** Our mark, drawn in a square of 32 with round strokes 5 wide: two people side by side, one taller than the other. */
export const markDrawing = 'M10 6v.01M10 16v10M22 9v.01M22 19v7';
