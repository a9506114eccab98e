import type { PairPart } from './found-pair.ts';

/** What depends on everybody else who is on the record, and so changes without anything being learnt of these two. */
const ofOthers = new Set(['expected', 'rivals', 'claimed']);

/**
 * What speaks for and against a pair, without weights, as one text: the same for the same evidence in whatever order it was found. A pair that was
 * settled is asked about again only when this is another text.
 */
export function evidenceOf(parts: readonly PairPart[], concerns: readonly string[]): string {
  const said = parts.filter(({ what }) => !ofOthers.has(what)).map(({ what, level }) => `${what}.${level}`);
  return [...said.sort(), ...concerns.map((concern) => `!${concern}`).sort()].join(' ');
}
