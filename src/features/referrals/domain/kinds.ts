import { z } from 'zod';

import { answersSchema } from '#platform/clocks/owed-again.ts';
import { defineKind, type EntryKind } from '#platform/record/domain/entry-kind.ts';

import { destinations, type Destination } from './destinations.ts';

const about = {
  version: 1,
  subject: 'person',
  means: 'fact',
  clinical: true,
  writers: ['clinician', 'practice', 'system'],
  says: { to: 'referrals.to', because: 'referrals.because', outcome: 'referrals.outcome' },
} as const;
const to = z.enum(destinations as [Destination, ...Destination[]]);
const words = z.string().trim().min(1).max(500).optional();

export const urgencies = ['today', 'soon', 'routine'] as const;
export type Urgency = (typeof urgencies)[number];

/** What a referral is for, as far as it can be said in a word; `other` says it in `words`. */
export const referralReasons = [
  'tb-signs',
  'tb-test',
  'result',
  'pregnant',
  'distress',
  'torture',
  'harm',
  'no-practice',
  'medicine',
  'alone',
  'asked-for',
  'other',
] as const;
export type ReferralReason = (typeof referralReasons)[number];

/** What came of a referral; `not-accepted` by the service, `declined` by the person. */
export const referralOutcomes = ['seen', 'not-accepted', 'did-not-come', 'declined', 'not-needed'] as const;

/** The person should be seen elsewhere, and agrees. */
export const referralNeeded = defineKind({
  ...about,
  kind: 'referral-needed',
  body: z.strictObject({
    to,
    urgency: z.enum(urgencies),
    because: z.enum(referralReasons),
    words,
    response: z.guid().optional(),
  }),
  words: 'referrals.entry.referral-needed',
});

export const referralMade = defineKind({
  ...about,
  kind: 'referral-made',
  body: z.strictObject({ to, words, answers: answersSchema.optional() }),
  words: 'referrals.entry.referral-made',
});

/** It came to an end, whether or not it had been made. */
export const referralClosed = defineKind({
  ...about,
  kind: 'referral-closed',
  body: z.strictObject({ to, outcome: z.enum(referralOutcomes), words, answers: answersSchema.optional() }),
  words: 'referrals.entry.referral-closed',
});

export const referralKinds: readonly EntryKind[] = [referralNeeded, referralMade, referralClosed];
