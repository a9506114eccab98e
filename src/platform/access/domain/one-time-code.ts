/** Capitals and digits that cannot be mistaken for each other when read out or copied by hand: no 0 O, 1 I L, 5 S, 8 B, U or V. */
const alphabet = '234679ACDEFGHJKMNPQRTWXYZ';

export const recoveryCodeCount = 10;

/** `random` gives bytes; a byte that would favour some letters is thrown away. Groups of four, `K3DM-9TXA-…`. 4.6 bits a letter. */
export function newCode(letters: number, random: (bytes: number) => Uint8Array): string {
  const fair = 256 - (256 % alphabet.length);
  let code = '';
  while (code.length < letters) {
    for (const byte of random(letters)) {
      if (byte < fair && code.length < letters) code += alphabet[byte % alphabet.length] ?? '';
    }
  }
  return code.match(/.{1,4}/gu)?.join('-') ?? '';
}

/** A code as it was typed, brought to one form: capitals, no spaces or dashes. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');
}

/** Letters of a code that an administrator gives out (73 bits), and of a recovery code (55 bits). */
export const oneTimeCodeLetters = 16;
export const recoveryCodeLetters = 12;
