import type { z } from 'zod';

import type { SubjectKind } from './entry.ts';

/** Who may write a kind; the words of the roles table in `platform/access`. */
export type WriterRole =
  | 'clinician'
  | 'coordinator'
  | 'practice'
  | 'vcse'
  | 'champion'
  | 'commissioner'
  | 'evaluator'
  | 'administrator'
  | 'system';

/**
 * A kind of entry, registered once, in the feature it belongs to.
 * `detail`: states values that another entry may replace. `fact`: only ever adds. `statement`: about records (same person, taken back).
 */
export type EntryKind<Body = unknown> = Readonly<{
  kind: string;
  version: number;
  subject: SubjectKind;
  means: 'detail' | 'fact' | 'statement';
  body: z.ZodType<Body>;
  /** True when it says something of somebody's health; such entries never reach a role without clinical sight. */
  clinical: boolean;
  writers: readonly WriterRole[];
  /** Message key of the words for the time line; the message gets the body's own fields. */
  words: string;
  /** Fields of the body whose values have words of their own, with the key that comes before the value: `{ test: 'screening.test' }`. */
  says?: Readonly<Record<string, string>>;
  /** Brings a body written with an older version up to this one, when read; never rewritten in the log. */
  upgrade?: (body: unknown, from: number) => Body;
  /** SNOMED CT or other codes that the kind carries, by system. */
  codes?: Readonly<Record<string, string>>;
}>;

/** Types the body of a kind once, so that a list of kinds can be held together. */
export function defineKind<Body>(kind: EntryKind<Body>): EntryKind<Body> {
  return kind;
}
