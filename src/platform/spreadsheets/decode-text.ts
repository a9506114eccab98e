import { wideTextOrder } from './file-format.ts';

/** Text, and how its letters were found: `guessed` where no mark or rule of the encoding itself says so. */
export type DecodedText = Readonly<{ text: string; encoding: string; guessed: boolean; lost: number }>;

/** Turns a text file's bytes into text: by its mark, else UTF-8 if it is that without fault, else Windows-1256 or Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideTextOrder(bytes);
  if (wide !== null) return decoded(bytes.subarray(0, bytes.length - (bytes.length % 2)), wide, false);
  if (startsWithUtf8Mark(bytes) || isUtf8(bytes)) return decoded(bytes, 'utf-8', false);
  return decoded(bytes, looksArabic(bytes) ? 'windows-1256' : 'windows-1252', true);
}

function decoded(bytes: Uint8Array, encoding: string, guessed: boolean): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, guessed, lost: text.split('\ufffd').length - 1 };
}

function startsWithUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** A file that was cut in the middle of its last letter is still UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  for (const cut of [0, 1, 2, 3]) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return true;
    } catch {
      if ((bytes[bytes.length - 1 - cut] ?? 0) < 0x80) return false;
    }
  }
  return false;
}

/** Arabic in Windows-1256 is whole words of high bytes; accents of European names in Windows-1252 stand among plain letters. */
function looksArabic(bytes: Uint8Array): boolean {
  let inWords = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0xc0) continue;
    const beside = (bytes[at - 1] ?? 0) >= 0xc0 || (bytes[at + 1] ?? 0) >= 0xc0;
    if (beside) inWords += 1;
    else alone += 1;
  }
  return inWords > alone;
}
