import { encrypt } from 'officecrypto-tool';

/** A workbook that opens only with the password, as Excel itself locks one (AES-256). */
export function lockXlsx(workbook: Uint8Array, password: string): Uint8Array {
  return encrypt(Buffer.from(workbook), { password });
}
