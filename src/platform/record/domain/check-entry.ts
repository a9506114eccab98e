import { z } from 'zod';

import { parseLocalDate } from '#platform/calendar/local-date.ts';

import type { Entry } from './entry.ts';
import type { KindRegistry } from './kind-registry.ts';

/** Why an entry was not taken; each has words in every language under `record.refused.*`. */
export type Refusal =
  | 'malformed'
  | 'unknown-kind'
  | 'about-another-kind-of-subject'
  | 'body-does-not-fit'
  | 'too-large'
  | 'known-id-with-another-body'
  | 'unknown-subject'
  | 'not-your-person'
  | 'not-a-writer-of-this-kind';

/** As the database's integer holds it. */
const largestCounter = 2 ** 31 - 1;

let shape: ReturnType<typeof envelopeShape> | null = null;
/** Put together for the first entry that is checked: a phone that is opened to read has none. */
const envelope = (): ReturnType<typeof envelopeShape> => (shape ??= envelopeShape());

function envelopeShape() {
  const date = z.string().refine((text) => parseLocalDate(text) !== null);
  /** Lower case, as the database gives it back, so that the same entry compares as the same. */
  const id = z.guid().regex(/^[0-9a-f-]+$/);
  return z.object({
    id: id,
    subject: z.object({ kind: z.enum(['person', 'place', 'suggestion']), id: id }),
    kind: z.string().min(1).max(80),
    version: z.number().int().positive().max(1000),
    happened: z
      .strictObject({
        on: date,
        to: date.optional(),
        at: z.iso
          .datetime({ precision: 3 })
          .refine((text) => parseLocalDate(text.slice(0, 10)) !== null)
          .optional(),
        estimated: z.literal(true).optional(),
      })
      .refine(({ on, to }) => to === undefined || to >= on)
      .nullable(),
    written: z.object({
      ms: z.number().int().nonnegative(),
      counter: z.number().int().nonnegative().max(largestCounter),
      device: z.string().regex(/^[!-~]{1,80}$/),
    }),
    author: id,
    team: id,
    place: id.nullable(),
    replaces: z.array(id).max(1000),
  });
}

/** Of its JSON in UTF-8, with room for the spaces that the database puts in. */
const longestBody = 60_000;

/** Escapes in JSON of what no database text can hold: the null character, and half of a pair. */
const notText = /(?:^|[^\\])(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** Null when the entry can be taken as it is, else the reason that it cannot. What may be said of whom is decided elsewhere. */
export function checkEntry(entry: Entry, kinds: KindRegistry): Refusal | null {
  if (!envelope().safeParse(entry).success) return 'malformed';
  const kind = kinds.get(entry.kind);
  if (kind === undefined) return 'unknown-kind';
  if (kind.kind !== 'retracted' && kind.subject !== entry.subject.kind) return 'about-another-kind-of-subject';
  const text = (JSON.stringify(entry.body) as string | undefined) ?? '';
  if (bytesOf(text) > longestBody) return 'too-large';
  if (notText.test(text)) return 'body-does-not-fit';
  const body =
    kind.upgrade !== undefined && entry.version < kind.version ? kind.upgrade(entry.body, entry.version) : entry.body;
  return kind.body.safeParse(body).success ? null : 'body-does-not-fit';
}

function bytesOf(text: string): number {
  if (text.length > longestBody) return text.length;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}
