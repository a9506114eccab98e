import type { WeighedCandidate } from '../register/register-verdict.ts';
import type { AskedAnswers } from './asked-answers.ts';
import type { PairPart } from './found-pair.ts';

/** What asking the person came to. `doubt`: reviewers look at it. */
export type AskOutcome = 'same' | 'different' | 'doubt';

export type AskSettled = Readonly<{ outcome: AskOutcome; hundredths: number }>;

/** Judgement, as for places: a person need not remember, or say, that a nurse saw them. In hundredths of a bit. */
const seenBefore = { yes: 50, no: -150 } as const;

/** What it says that a nurse or doctor in England has seen the person, or has not, where the other record holds such care; null else. */
export function weighSeen(said: boolean | null, hasCare: boolean): PairPart | null {
  if (said === null || !hasCare) return null;
  const level = said ? 'yes' : 'no';
  return { what: 'seen', level, hundredths: seenBefore[level] };
}

/** The pair as it was found, and the other record against what was known before anything was asked, against which what the person says is measured. */
export type BeforeAsking = Readonly<{ hundredths: number; known: WeighedCandidate | null }>;

/** What the person says has to speak for it by itself, by so much, before two records become one. In hundredths of a bit. */
const leastGain = 200;

/**
 * What comes of asking. `weighed`: the other record against each way of describing the person. The best counts, less one bit for each doubling of the ways
 * that were tried, as who may try more finds more by chance; what it is better or worse than before is added to the pair as it was found, so that
 * saying nothing settles nothing. A concern, or a brother or sister of the same age, leaves it to the reviewers whatever it weighs; that there was only
 * one kind of evidence no longer holds once the person has named the site. Bits: `auto` and `review`.
 */
export function settleAsked(
  before: BeforeAsking,
  weighed: readonly WeighedCandidate[],
  said: Pick<AskedAnswers, 'sibling'>,
  parts: readonly PairPart[],
  { auto, review }: Readonly<{ auto: number; review: number }>,
): AskSettled {
  const isSite = parts.some(({ what, level }) => what === 'stays' && level === 'site');
  const concernsOf = ({ concerns }: WeighedCandidate) =>
    concerns.filter((concern) => !(isSite && concern === 'one-kind-of-evidence')).length;
  const best = [...weighed].sort((x, y) => concernsOf(x) - concernsOf(y) || y.hundredths - x.hundredths)[0];
  if (best === undefined || before.known === null) return { outcome: 'doubt', hundredths: before.hundredths };
  const tried = Math.ceil(100 * Math.log2(weighed.length));
  const ofAnswers = best.hundredths - before.known.hundredths - tried;
  const gain = parts.reduce((sum, part) => sum + part.hundredths, ofAnswers);
  const hundredths = before.hundredths + gain;
  if (gain < 0 && hundredths < 100 * review) return { outcome: 'different', hundredths };
  const isFor = gain >= leastGain && hundredths >= 100 * auto;
  return { outcome: isFor && concernsOf(best) === 0 && said.sibling !== true ? 'same' : 'doubt', hundredths };
}
