import { createHmac } from 'node:crypto';

import { recogniseColumns } from '../../domain/linkage/listed-field.ts';
import { readPerson } from '../../domain/linkage/person-record.ts';
import { createVocabulary } from '../../domain/linkage/vocabulary.ts';
import { createPersonEncoder } from '../../domain/encoded/encode-person.ts';
import type { EncodedRow } from '../../domain/encoded/encoded-row.ts';
import { createEncoder, type Mac } from '../../domain/encoded/keyed-hash.ts';
import { tokenOf } from '../../domain/encoded/row-token.ts';

/** A line of a list by its columns. */
export type Line = Readonly<Record<string, string>>;

export const macBy =
  (key: string): Mac =>
  (text) =>
    createHmac('sha256', key).update(text).digest();

/** Lines as rows encoded under a key; rows are named by what `list` is called and their number. */
export function encodeLines(lines: readonly Line[], list: string, key = 'a key'): readonly EncodedRow[] {
  const vocabulary = createVocabulary();
  const encode = createPersonEncoder(vocabulary, createEncoder(macBy(key)), { mohamed: 0.03 });
  const headings = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  const columns = recogniseColumns(headings);
  return lines.map((line, at) =>
    encode(
      readPerson(
        headings.map((heading) => line[heading] ?? ''),
        columns,
        vocabulary,
      ),
      tokenOf(macBy(list)(String(at))),
    ),
  );
}
