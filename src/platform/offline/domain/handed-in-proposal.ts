import type { Entry } from '#platform/record/domain/entry.ts';

import type { PushOutcome } from './protocol.ts';
import { readSent } from './read-sent.ts';

/** An entry that was handed in, as it came, and what would become of it; null where nobody tried. */
export type Proposed = Readonly<{ entry: Entry; outcome: PushOutcome | null }>;

export type ProposalCounts = Readonly<{
  entries: number;
  accepted: number;
  /** Of those accepted: about people whom the team no longer looks after. */
  late: number;
  alreadyHere: number;
  refused: number;
  /** By the device's own clock, ISO 8601; null where no entry says. */
  writtenFrom: string | null;
  writtenTo: string | null;
}>;

/** What waits, in figures: how many, from when to when, and what would become of them. */
export function countProposal(all: readonly Proposed[]): ProposalCounts {
  const times = all.flatMap(({ entry }) => writtenMs(entry) ?? []).sort((a, b) => a - b);
  const [first, last] = [times[0], times[times.length - 1]];
  const count = (outcome: string) => all.filter((one) => one.outcome?.outcome === outcome).length;
  return {
    entries: all.length,
    accepted: count('accepted'),
    late: all.filter(({ outcome }) => outcome?.outcome === 'accepted' && outcome.late).length,
    alreadyHere: count('already-here'),
    refused: count('refused'),
    writtenFrom: first === undefined ? null : new Date(first).toISOString(),
    writtenTo: last === undefined ? null : new Date(last).toISOString(),
  };
}

/** Whatever came in an entry's place is judged here: a file of ours holds entries, one that was made by hand may hold anything. */
export function subjectIdOf(entry: unknown): string | null {
  const id = (readSent(entry).entry?.subject as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null;
}

/** Milliseconds by the device's clock, where it says a time that a calendar can show. */
export function writtenMs(entry: unknown): number | null {
  const ms = (readSent(entry).entry?.written as { ms?: unknown } | undefined)?.ms;
  return typeof ms === 'number' && ms >= 0 && ms < 8.64e15 ? ms : null;
}
