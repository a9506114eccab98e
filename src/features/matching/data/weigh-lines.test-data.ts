import { recogniseColumns } from '../domain/linkage/listed-field.ts';
import { readPerson, type PersonRecord } from '../domain/linkage/person-record.ts';
import { concernsOf } from '../domain/linkage/safety-rules.ts';
import { createVocabulary } from '../domain/linkage/vocabulary.ts';
import type { Weighed } from '../domain/linkage/weigh.ts';
import { scorerFor } from '../domain/linkage/workbench.ts';
import { readLinkageModel } from './linkage-models.ts';

/** The weights that we ship. */
export const shipped = readLinkageModel(undefined);

/** A line of a list, by the headings that it would stand under. */
export type Line = Readonly<Record<string, string>>;

/** Two lines, weighed as `match pairs` weighs them. */
export function weighLines(one: Line, other: Line): Weighed & Readonly<{ concerns: readonly string[] }> {
  const vocabulary = createVocabulary();
  const read = (line: Line): PersonRecord =>
    readPerson(Object.values(line), recogniseColumns(Object.keys(line)), vocabulary);
  const [a, b] = [read(one), read(other)];
  const weighed = scorerFor(shipped, vocabulary, [], 8000).explain(a, b);
  return { ...weighed, concerns: concernsOf(a, b, weighed) };
}

/** The levels that a field, or the name, came to. */
export const levelsOf = (weighed: Weighed, what: string) =>
  weighed.parts.filter((part) => part.what === what).map(({ level }) => level);
