/** Bytes of a text in UTF-8; half a surrogate pair becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const given = character.codePointAt(0) ?? 0;
    const code = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), last(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), last(code >> 6), last(code));
    else bytes.push(0xf0 | (code >> 18), last(code >> 12), last(code >> 6), last(code));
  }
  return Uint8Array.from(bytes);
}

/** How many bytes a text takes in UTF-8. */
export function utf8Size(text: string): number {
  let size = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}

const last = (code: number) => 0x80 | (code & 0x3f);

/** The text of bytes in UTF-8; a byte that cannot be read becomes U+FFFD. */
export function fromUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    let isWhole = length > 0 && at + length <= bytes.length;
    for (let next = 1; isWhole && next < length; next += 1) {
      const byte = bytes[at + next] ?? 0;
      isWhole = (byte & 0xc0) === 0x80;
      code = (code << 6) | (byte & 0x3f);
    }
    isWhole &&= code <= 0x10ffff;
    parts.push(isWhole ? String.fromCodePoint(code) : '\ufffd');
    at += isWhole ? length : 1;
  }
  return parts.join('');
}

/** The beginning of a text's bytes, at most `most` of them, never half a character. */
export function fitted(text: string, most: number): Uint8Array {
  const bytes = utf8(text);
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
