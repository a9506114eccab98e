import type { SpreadsheetProblemName } from './domain/spreadsheet-problem.ts';

/** What a file is by its first bytes; its name and its extension are never asked. */
export type FileFormat =
  | 'text'
  | 'zip'
  | 'compound'
  | Extract<
      SpreadsheetProblemName,
      'empty-file' | 'picture' | 'pdf' | 'web-page' | 'document' | 'archive' | 'not-a-list'
    >;

const signatures: readonly (readonly [FileFormat, string])[] = [
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  ['compound', 'd0cf11e0a1b11ae1'],
  ['picture', '89504e47'],
  ['picture', 'ffd8ff'],
  ['picture', '47494638'],
  ['picture', '49492a00'],
  ['picture', '4d4d002a'],
  ['pdf', '25504446'],
  ['document', '7b5c727466'],
  ['archive', '1f8b08'],
  ['archive', '377abcaf271c'],
  ['archive', '526172211a07'],
];

/** Bytes that are no picture, document or archive and hold no control characters are taken for text. */
export function fileFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty-file';
  const head = Buffer.from(bytes.subarray(0, 4096));
  const start = head.toString('hex', 0, 16);
  const known = signatures.find(([, signature]) => start.startsWith(signature));
  if (known !== undefined) return known[0];
  const latin = head.toString('latin1');
  if (/^BM.{4}\0{4}/s.test(latin) || /^RIFF.{4}WEBP/s.test(latin) || /^.{4}ftyp(heic|heix|mif1|avif)/s.test(latin))
    return 'picture';
  if (isWideText(bytes)) return 'text';
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html|<\?xml|<table|mime-version:)/i.test(latin)) return 'web-page';
  return holdsControlBytes(head) ? 'not-a-list' : 'text';
}

/** UTF-16, said by its mark or shown by every other byte of Latin text being zero. */
function isWideText(bytes: Uint8Array): boolean {
  return wideTextOrder(bytes) !== null;
}

export function wideTextOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  if (head.length < 8) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  head.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) evenZeros += 1;
    else if (byte === 0) oddZeros += 1;
  });
  const half = head.length / 2;
  if (oddZeros > half * 0.4 && evenZeros < half * 0.05) return 'utf-16le';
  if (evenZeros > half * 0.4 && oddZeros < half * 0.05) return 'utf-16be';
  return null;
}

function holdsControlBytes(head: Uint8Array): boolean {
  const controls = head.filter(
    (byte) => byte === 0 || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 0x1a),
  );
  return controls.includes(0) || controls.length > head.length * 0.01;
}
