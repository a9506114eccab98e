import { decrypt } from 'officecrypto-tool';

import { UnreadableFile } from './domain/spreadsheet-problem.ts';

/** What a compound file (the container before 2007, and still that of password-protected workbooks) has in it. */
export type CompoundContent = 'locked-workbook' | 'old-excel' | 'document' | 'presentation' | 'not-a-list';

export function compoundContent(bytes: Uint8Array): CompoundContent {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (stream: string): boolean => file.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return 'locked-workbook';
  if (has('Workbook\0') || has('Book\0')) return 'old-excel';
  if (has('WordDocument')) return 'document';
  if (has('PowerPoint Document')) return 'presentation';
  return 'not-a-list';
}

/** The workbook inside a password-protected one. */
export async function unlockWorkbook(bytes: Uint8Array, password: string | undefined): Promise<Uint8Array> {
  if (isCutShort(bytes)) throw new UnreadableFile('cut-short');
  if (password === undefined || password === '') throw new UnreadableFile('password-needed');
  try {
    return await decrypt(Buffer.from(bytes), { password });
  } catch (error) {
    const isWrong = error instanceof Error && error.message === 'The password is incorrect';
    throw new UnreadableFile(isWrong ? 'wrong-password' : 'damaged');
  }
}

/** The directory entry of the locked part says how long it is; a file that is shorter than that has lost its end. */
function isCutShort(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = file.indexOf(Buffer.from('EncryptedPackage', 'utf16le'));
  return entry >= 0 && entry + 124 <= file.length && file.readUInt32LE(entry + 120) > file.length;
}
