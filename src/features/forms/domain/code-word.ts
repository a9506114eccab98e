/** Digits and letters that are not taken for one another when they are read out or copied from a card: no I, L, O or U. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 12;

/** Twelve letters that nobody guesses (60 bits), out of as many bytes of chance. */
export function codeWord(random: (bytes: number) => Uint8Array): string {
  return Array.from(random(length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}

/** In fours, as it is written on a card: `7k3m-p2qa-9xtd`. */
export const showCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-').toUpperCase();

/** A code as somebody typed it; null where it is none. */
export function readCode(typed: string): string | null {
  const code = typed
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[il]/g, '1')
    .replace(/o/g, '0');
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}
