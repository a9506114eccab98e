import { fullNameKey, nameTokens, type Birth } from '#features/matching/index.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';

import type { SpineName, SpinePatient } from './demographics-service.ts';
import type { HeldDetails } from './held-details.ts';
import { latinNames } from './latin-names.ts';

/** `partly`: it may be a slip or another spelling, so a person looks. `not-known`: one side says nothing that could be compared. */
export type Agreement = 'agrees' | 'partly' | 'differs' | 'not-known';

export type Comparison = Readonly<{ name: Agreement; born: Agreement }>;

/**
 * What our record and the Spine's say of one person, side by side. Strict, as it stands for "verified": another spelling is never more than `partly`, and a
 * missing middle name is no difference. Sex is not compared: what the Spine has may not be how somebody lives.
 */
export function compareDetails(held: HeldDetails, patient: Pick<SpinePatient, 'names' | 'bornOn'>): Comparison {
  return { name: compareNames(held, patient.names), born: compareBirths(held.births, patient.bornOn) };
}

function compareNames(held: HeldDetails, theirs: readonly SpineName[]): Agreement {
  const ours = latinNames(held.names).map(({ given, family }) => [given, family].filter(Boolean).join(' '));
  const spine = theirs.map(({ given, family }) => [...given, family ?? ''].join(' ')).filter((name) => name.trim());
  if (ours.length === 0 || spine.length === 0) return 'not-known';
  const pairs = ours.flatMap((our) => spine.map((their) => compareName(our, their)));
  return best(pairs);
}

/** By words, in whatever order: each word of the shorter name, two at least, has to be in the longer. */
function compareName(ours: string, theirs: string): Agreement {
  if (fullNameKey(ours) === fullNameKey(theirs)) return 'agrees';
  const [shorter = [], longer = []] = [nameTokens(ours), nameTokens(theirs)].sort((a, b) => a.length - b.length);
  const shared = shorter.filter((word) => longer.includes(word)).length;
  if (shared >= 2 && shared === shorter.length) return 'agrees';
  return shared > 0 ? 'partly' : 'differs';
}

/** Two dates of birth in our own record are both held against the Spine's: one that differs is not made good by the other. */
function compareBirths(births: readonly Birth[], theirs: LocalDate | null): Agreement {
  if (theirs === null) return 'not-known';
  const each = births.map((birth) => compareBirth(birth, theirs)).filter((one) => one !== 'not-known');
  if (each.length === 0) return 'not-known';
  if (each.every((one) => one === each[0])) return each[0] as Agreement;
  return 'partly';
}

function compareBirth({ on, precision, ambiguous }: Birth, theirs: LocalDate): Agreement {
  if (ambiguous !== undefined) return ambiguous.includes(theirs) ? 'partly' : 'differs';
  if (on === undefined || precision === 'unknown') return 'not-known';
  if (precision === 'day' && on === theirs) return 'agrees';
  const [ourYear, ourMonth, ourDay] = on.split('-');
  const [year, month, day] = theirs.split('-');
  if (ourYear !== year) return 'differs';
  if (precision === 'year') return 'partly';
  if (precision === 'month') return ourMonth === month ? 'partly' : 'differs';
  const isSwapped = ourMonth === day && ourDay === month;
  const isDefault = on.endsWith('-01-01') || theirs.endsWith('-01-01');
  const isOneSlip = ourMonth === month || ourDay === day;
  return isSwapped || isDefault || isOneSlip ? 'partly' : 'differs';
}

const order: readonly Agreement[] = ['agrees', 'partly', 'differs', 'not-known'];
const best = (each: readonly Agreement[]): Agreement => order.find((one) => each.includes(one)) ?? 'not-known';
