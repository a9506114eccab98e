import type { Entry } from '#platform/record/domain/entry.ts';

/** An entry as a page tells of it: with whether it came after the person had moved on, and the names of who wrote it where they are known. */
export type ToldEntry = Readonly<{
  entry: Entry;
  isLate: boolean;
  authorName: string | null;
  teamName: string | null;
  /** When the service received it; absent where that is not known, as on a device. */
  receivedAt?: Date;
}>;
