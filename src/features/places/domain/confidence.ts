/**
 * How sure we are of a row of reference data: read at its source, read where the source is quoted, worked out from data,
 * from memory and not checked, looked for and not found.
 */
export type ConfidenceMark = 'R' | 'R2' | 'C' | 'M' | 'X';

/** False for what nobody has checked; every page that shows such a row says so. */
export const isConfirmed = (mark: ConfidenceMark): boolean => mark !== 'M' && mark !== 'X';
