/** A number written in plain digits, as bytes: `12`, `-3.5`, `1e3`. NaN for anything else. Short whole numbers, which nearly all are, without making a string. */
export function readNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 0 && to - from < 10) {
    let value = 0;
    let at = from;
    for (; at < to; at += 1) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === to) return value;
  }
  const text = new TextDecoder().decode(bytes.subarray(from, to));
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : Number.NaN;
}
