/**
 * Our codes have hyphens (`moved-out-of-england`) and ICU's choices may not: they are read with underscores instead, in the message and in the value
 * that chooses, so that a content file says a code as everything else does.
 */
export function selectable(code: string): string {
  return code.replaceAll('-', '_');
}

type Place = 'text' | 'select' | 'argument';

/** The message with the hyphens of its choices made selectable; words, values and quoted pieces are as they were. */
export function withSelectableChoices(pattern: string): string {
  if (!/,\s*select\s*,/.test(pattern)) return pattern;
  const places: Place[] = ['text'];
  let result = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const place = places.at(-1);
    const piece = place === 'text' ? (quotedAt(pattern, at) ?? pattern.charAt(at)) : pattern.charAt(at);
    if (piece === '{') places.push(place === 'text' ? argumentAt(pattern, at) : 'text');
    if (piece === '}') places.pop();
    result += place === 'select' ? selectable(piece) : piece;
    at += piece.length - 1;
  }
  return result;
}

/** A piece between apostrophes in which braces are letters. */
function quotedAt(pattern: string, at: number): string | undefined {
  return /^'(?:'|[{}<>#][^']*'?)/.exec(pattern.slice(at))?.[0];
}

function argumentAt(pattern: string, at: number): Place {
  return /^\{[^,{}]*,\s*select\s*,/.test(pattern.slice(at)) ? 'select' : 'argument';
}
