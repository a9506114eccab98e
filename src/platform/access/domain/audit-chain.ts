import type { AuditedEvent } from './audit-text.ts';
import { auditText } from './audit-text.ts';

/** Hashes are lower-case hexadecimal; the one before the first link is the empty text. */
export type AuditLink = Readonly<{ lane: number; seq: number; eventId: string; previousHash: string; hash: string }>;

export type LaneHead = Readonly<{ lane: number; seq: number; hash: string }>;

export type AuditProblem =
  /** Links are missing before this one. */
  | Readonly<{ kind: 'gap'; lane: number; seq: number }>
  /** The link does not continue the one before it: something was put in, taken out or reordered. */
  | Readonly<{ kind: 'broken'; lane: number; seq: number }>
  /** The event is not as it was when it was linked. */
  | Readonly<{ kind: 'changed'; lane: number; seq: number; eventId: string }>
  | Readonly<{ kind: 'event-missing'; lane: number; seq: number; eventId: string }>
  /** The chain ends before or after the place where the lane says that it ends. */
  | Readonly<{ kind: 'end-differs'; lane: number; seq: number }>
  /** An event that no chain holds. */
  | Readonly<{ kind: 'not-linked'; eventId: string }>
  /** The chain no longer holds what was written down of it at an earlier time. */
  | Readonly<{ kind: 'differs-from-kept'; lane: number; seq: number }>;

type Sha256 = (previousHash: string, text: string) => string;

/**
 * Checks one lane, link by link in the order of `seq`; `event` is null where it is gone. `kept` are heads of this lane that were written down
 * earlier, outside the database. `end` is asked last, with what the lane says of itself.
 */
export function laneChecker(lane: number, sha256: Sha256, kept: readonly LaneHead[] = []) {
  const keptBySeq = new Map(kept.map((head) => [head.seq, head.hash]));
  const problems: AuditProblem[] = [];
  let last = { seq: 0, hash: '' };

  const check = (link: AuditLink, event: AuditedEvent | null): void => {
    const { seq, eventId } = link;
    if (seq !== last.seq + 1) problems.push({ kind: 'gap', lane, seq });
    else if (link.previousHash !== last.hash) problems.push({ kind: 'broken', lane, seq });
    if (event === null) problems.push({ kind: 'event-missing', lane, seq, eventId });
    else if (sha256(link.previousHash, auditText(event)) !== link.hash)
      problems.push({ kind: 'changed', lane, seq, eventId });
    const expected = keptBySeq.get(seq);
    if (expected !== undefined && expected !== link.hash) problems.push({ kind: 'differs-from-kept', lane, seq });
    keptBySeq.delete(seq);
    last = { seq, hash: link.hash };
  };

  const end = (head: LaneHead | null): readonly AuditProblem[] => {
    if ((head?.seq ?? 0) !== last.seq || (head?.hash ?? '') !== last.hash)
      problems.push({ kind: 'end-differs', lane, seq: last.seq });
    for (const [seq, hash] of keptBySeq) {
      if (seq > 0 || hash !== '') problems.push({ kind: 'differs-from-kept', lane, seq });
    }
    return problems;
  };

  return { check, end };
}
