import { scoresSchema } from '../instrument-schema.ts';
import type { Score } from '../score.ts';

/** Scores as one cell of the settings holds them, in JSON: XLSForm has no place for them. Null where the cell holds anything else. */
export function readScores(text: string): readonly Score[] | null {
  if (text === '') return [];
  try {
    const read = scoresSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
