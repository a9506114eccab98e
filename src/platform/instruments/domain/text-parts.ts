import type { Expression, Span } from './expression/expression.ts';
import { parseExpression } from './expression/parse.ts';
import { findLookUps } from './text-look-ups.ts';

/** A text as its own words and what is worked out in it, in their order: the answers that it repeats, and what it looks up. */
export type TextPart = string | Expression;

const reference = /\$\{[^{}]*\}/g;

/**
 * Takes a text apart at each `${name}` and each `instance('list')/root/item[…]/label`; a place that reads as neither is left as it was written.
 * The span of a reference is of the whole text.
 */
export function textParts(text: string): readonly TextPart[] {
  const places = placesIn(text);
  if (places.length === 0) return [text];
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end } of places) {
    const read = parseExpression(text.slice(start, end));
    if (!read.ok) continue;
    if (start > from) parts.push(text.slice(from, start));
    from = end;
    parts.push(read.value.is === 'reference' ? { ...read.value, at: { start, end } } : read.value);
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** A reference inside a look-up belongs to it. */
function placesIn(text: string): readonly Span[] {
  const lookUps = findLookUps(text);
  const references = [...text.matchAll(reference)]
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    .filter(({ start }) => !lookUps.some((one) => one.start <= start && start < one.end));
  return [...lookUps, ...references].sort((a, b) => a.start - b.start);
}
