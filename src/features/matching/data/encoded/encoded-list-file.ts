import { createHash } from 'node:crypto';

import { BadInput } from '#platform/runtime/command.ts';

import {
  anyHeadingSchema,
  encodingFormat,
  headingSchema,
  rowSchema,
  sealSchema,
  type EncodedRow,
} from '../../domain/encoded/encoded-row.ts';
import { inSigns } from '../../domain/encoded/keyed-hash.ts';
import { readBytes } from '../read-people.ts';
import { parsed, type EncodingKey } from './encoding-key.ts';

/** An encoded list as it is sent: a heading, a line for each row in order of their tokens, and a seal over all of it. */
export function encodedListText(rows: readonly EncodedRow[], key: EncodingKey): string {
  const heading = { format: encodingFormat, version: 1, key: key.id, rows: rows.length };
  const ordered = [...rows].sort((a, b) => (a.row < b.row ? -1 : 1));
  const lines = [heading, ...ordered].map((line) => JSON.stringify(line)).join('\n');
  return `${lines}\n${JSON.stringify({ sum: sumOf(lines), seal: sealOf(lines, key) })}\n`;
}

const sumOf = (lines: string) => inSigns(createHash('sha256').update(lines).digest());
const sealOf = (lines: string, key: EncodingKey) => inSigns(key.mac(`seal\0${lines}`));

/** An encoded list and the fingerprint of its key. */
export type EncodedList = Readonly<{ key: string; rows: readonly EncodedRow[] }>;

/**
 * Reads an encoded list. One of another key, cut short, changed, or not encoded at all is refused in words. Whoever compares for others and has no key reads it without: then a change made on purpose
 * is not noticed.
 */
export async function readEncodedList(file: string, key: EncodingKey | null): Promise<EncodedList> {
  const text = textOf(await readBytes(file), file);
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const first = parsed(lines[0] ?? '');
  const heading = headingSchema.safeParse(first);
  if (!heading.success && anyHeadingSchema.safeParse(first).success)
    throw new BadInput(`${file} was made by another version of Alongside. Both sides must encode with the same one.`);
  if (!heading.success)
    throw new BadInput(`${file} is not an encoded list. Make one with: alongside match encode LIST.csv --key KEY`);
  if (key !== null && heading.data.key !== key.id)
    throw new BadInput(
      `${file} was encoded with the key ${heading.data.key}, and you gave the key ${key.id}. Both lists must be encoded anew with one key that both sides have.`,
    );
  const seal = sealSchema.safeParse(parsed(lines.at(-1) ?? ''));
  const body = lines.slice(0, -1);
  const lined = body.join('\n');
  const isWhole =
    seal.success &&
    seal.data.sum === sumOf(lined) &&
    (key === null || seal.data.seal === sealOf(lined, key)) &&
    body.length - 1 === heading.data.rows;
  if (!isWhole) throw new BadInput(`${file} was cut short or changed on the way. Please have it sent again.`);
  const rows = body.slice(1).map((line, at) => {
    const row = rowSchema.safeParse(parsed(line));
    if (!row.success) throw new BadInput(`${file}: line ${at + 2} is not a row of an encoded list.`);
    return row.data;
  });
  if (new Set(rows.map(({ row }) => row)).size !== rows.length)
    throw new BadInput(`${file} has one row twice. Please have the list encoded anew.`);
  return { key: heading.data.key, rows };
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(
      `${file} is not in UTF-8, as encoded lists are. It was changed on the way; please have it sent again.`,
    );
  }
}
