import { parseExpression } from './expression/parse.ts';
import type { Reference } from './expression/expression.ts';

/** A text as its own words and the answers that it repeats, in their order. */
export type TextPart = string | Reference;

const reference = /\$\{[^{}]*\}/g;

/** Takes a text apart at each `${name}`; a place that reads as nothing is left as it was written. Spans are of the whole text. */
export function textParts(text: string): readonly TextPart[] {
  if (!text.includes('${')) return [text];
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: written, index } of text.matchAll(reference)) {
    const read = parseExpression(written);
    if (!read.ok || read.value.is !== 'reference') continue;
    if (index > from) parts.push(text.slice(from, index));
    from = index + written.length;
    parts.push({ ...read.value, at: { start: index, end: from } });
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
