import type { Span } from './expression/expression.ts';

/** Where an expression begins in words: XLSForm lets a label hold `instance('list')/root/item[name = ${q}]/label` as well as `${q}`. */
const look = /\binstance\(\s*(?:'[^']*'|"[^"]*")\s*\)/g;
const step = /\/+[\p{L}_@*.][\p{L}\p{M}\p{N}_.:·-]*/uy;

/** The places in a text where a look-up stands, each an expression of its own. They do not overlap. */
export function findLookUps(text: string): readonly Span[] {
  if (!text.includes('instance(')) return [];
  const found: Span[] = [];
  look.lastIndex = 0;
  for (let begin = look.exec(text); begin !== null; begin = look.exec(text)) {
    const end = endOfPath(text, begin.index + begin[0].length);
    found.push({ start: begin.index, end });
    look.lastIndex = end;
  }
  return found;
}

function endOfPath(text: string, from: number): number {
  let at = from;
  for (;;) {
    step.lastIndex = at;
    const next = step.exec(text);
    if (next === null) return at;
    at += next[0].length;
    while (text[at] === '[') {
      const closed = closing(text, at);
      if (closed === null) return at;
      at = closed;
    }
  }
}

/** The place after the bracket that closes the one at `at`, brackets in quotes not counted; null where none does. */
function closing(text: string, at: number): number | null {
  let depth = 0;
  let quote = '';
  for (let place = at; place < text.length; place += 1) {
    const character = text.charAt(place);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === "'" || character === '"') quote = character;
    else if (character === '[') depth += 1;
    else if (character === ']' && (depth -= 1) === 0) return place + 1;
  }
  return null;
}
