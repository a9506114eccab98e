const name = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\u00b7-]*';
const whole = new RegExp(`^${name}$`, 'u');
const reference = new RegExp(`\\$\\{(last-saved#)?(${name})\\}`, 'uy');

/** True for what may name a question, a group or a repeat: a letter or `_`, then letters, digits, `_`, `-` and `.`. */
export const isName = (text: string): boolean => whole.test(text);

export type ReferenceFound = Readonly<{ name: string; lastSaved: boolean }>;

/** Every `${name}` in a text, words or expression. `unfinished` is the beginning of the first that is not one, such as `${age` or `${ age }`. */
export function findReferences(
  text: string,
): Readonly<{ references: readonly ReferenceFound[]; unfinished: string | null }> {
  const references: ReferenceFound[] = [];
  for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at)) {
    reference.lastIndex = at;
    const found = reference.exec(text);
    if (found === null) return { references, unfinished: text.slice(at, at + 20) };
    references.push({ name: found[2] ?? '', lastSaved: found[1] !== undefined });
    at += found[0].length;
  }
  return { references, unfinished: null };
}

/** The name in a text that is one reference and nothing else; null for any other text. */
export function onlyReference(text: string): string | null {
  reference.lastIndex = 0;
  const found = reference.exec(text);
  return found !== null && found[0].length === text.length && found[1] === undefined ? (found[2] ?? null) : null;
}
