import type { Happened } from '#platform/record/domain/entry.ts';

/** An entry that a list means to write; who, when and where it is written follow when it is. */
export type DraftEntry = Readonly<{
  subject: Readonly<{ kind: 'person'; id: string }>;
  kind: string;
  happened: Happened | null;
  body: Readonly<Record<string, unknown>>;
  place: string | null;
  replaces: readonly string[];
}>;
