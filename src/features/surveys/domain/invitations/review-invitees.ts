import type { Way } from '#platform/messages/domain/message.ts';
import type { Address } from '#platform/messages/domain/read-address.ts';

import type { InviteeLine, InviteeProblem } from './read-invitees.ts';

/** What the team has of an address before the list: `here` is on a list of this wave already. */
export type Standing = 'unknown' | 'known' | 'here' | 'withdrawn';

/** What becomes of a line. `doubled`: the same address stands in an earlier line; `here`: on a list of this wave. */
export const outcomes = ['ready', 'doubled', 'here', 'withdrawn', 'needs-person'] as const;
export type InviteeOutcome = (typeof outcomes)[number];

export type ReviewedLine = Readonly<{ line: number; outcome: InviteeOutcome; problem: InviteeProblem | null }>;
export type ReadyInvitee = Readonly<{ way: Way; address: Address; language: string }>;

export type Review = Readonly<{ lines: readonly ReviewedLine[]; ready: readonly ReadyInvitee[] }>;

/** Every line with what becomes of it, and those who are brought in. `standings` are those of the lines that could be read, in their order. */
export function reviewInvitees(lines: readonly InviteeLine[], standings: readonly Standing[]): Review {
  const seen = new Set<string>();
  const ready: ReadyInvitee[] = [];
  let at = 0;
  const reviewed = lines.map((one): ReviewedLine => {
    if (one.is === 'not-read') return { line: one.line, outcome: 'needs-person', problem: one.problem };
    const standing = standings[at++] ?? 'unknown';
    const key = JSON.stringify([one.way, ...one.address]).toLowerCase();
    const isDoubled = seen.has(key);
    seen.add(key);
    const outcome = isDoubled ? 'doubled' : standing === 'here' || standing === 'withdrawn' ? standing : 'ready';
    if (outcome === 'ready') ready.push({ way: one.way, address: one.address, language: one.language });
    return { line: one.line, outcome, problem: null };
  });
  return { lines: reviewed, ready };
}
