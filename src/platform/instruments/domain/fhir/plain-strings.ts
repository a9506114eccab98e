/** Control characters, and halves of a pair, that FHIR's strings cannot hold. */
const unheld = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text without what FHIR and XML cannot hold; a mark stands for one that would be nothing. */
export function plainString(text: string): string {
  const plain = text.toWellFormed().replace(unheld, '');
  return plain === '' && text !== '' ? '\uFFFD' : plain;
}

/** The same resource with plain strings everywhere, whatever somebody typed into an answer. */
export const withPlainStrings = <Of>(resource: Of): Of =>
  JSON.parse(
    JSON.stringify(resource, (_key, part: unknown) => (typeof part === 'string' ? plainString(part) : part)),
  ) as Of;
