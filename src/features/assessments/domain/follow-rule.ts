import type { Source } from '#platform/calendar/source.ts';
import type { Destination, ReferralReason, Urgency } from '#features/referrals/index.ts';

import type { Action } from './action-kinds.ts';
import type { Circumstances } from './circumstances.ts';

/** What one thing leads to. An action is always for today. */
export type LeadsTo =
  | Readonly<{ action: Action }>
  | Readonly<{ referTo: Destination; because: ReferralReason; urgency: Urgency }>
  | Readonly<{ plan: 'no-record' | 'record-to-read' | 'not-asked'; urgency: Urgency }>
  | Readonly<{ register: true }>;

/** What is read beside the circumstances: tests that were agreed, by their names. */
export type Agreed = ReadonlySet<string>;

/** A rule of what follows from an assessment: sourced, and unsigned until a clinician has confirmed it by name. Words: `assessments.follows.<name>`. */
export type FollowRule = Readonly<{
  name: string;
  version: number;
  /** True only where it was said; what nobody has said makes nothing follow but being planned for. */
  holds: (about: Circumstances, agreed: Agreed) => boolean;
  leadsTo: LeadsTo;
  source: Source;
  signOff: Readonly<{ name: string; on: string }> | null;
}>;
