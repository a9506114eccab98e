import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import { findPlaces } from './find-places.ts';
import { joinMarks, type Mark } from './mark.ts';

/**
 * What in a text may tell who somebody is: ways to reach them, dates, numbers, places, names; in order, none over another. It marks too much rather than too
 * little, and still misses: "the only woman with twins here" has no mark. It helps whoever reads the whole text, and stands for nobody who has not.
 * `known`: places of the area by their names.
 */
export function identifyingMarks(text: string, known: readonly string[] = []): readonly Mark[] {
  return joinMarks([...findNumbers(text), ...findPlaces(text, known), ...findNames(text)]);
}

/** A text in pieces, marked and not; together they are the text. */
export type Piece = Readonly<{ text: string; mark: Mark | null }>;

export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}
