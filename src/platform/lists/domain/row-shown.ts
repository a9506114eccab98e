import type { Said } from './said.ts';

/** A row as the review shows it: what the person is called, what else the row says, what to note, and every cell as written. */
export type RowShown = Readonly<{
  name: string | null;
  facts: readonly Said[];
  marks: readonly Said[];
  written: Readonly<Record<string, string>>;
}>;
