import type { KeyIndex } from './key-index.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { People } from './people-columns.ts';
import type { PersonRecord } from './person-record.ts';
import { concernsOf, type Concern } from './safety-rules.ts';
import type { Part, Scorer } from './weigh.ts';

export type Decision = 'auto' | 'review' | 'none';

/** A record of the register beside one of the list: what it weighs and why. The parts add up to `hundredths`. */
export type Judged = Readonly<{
  register: PersonRecord;
  hundredths: number;
  parts: readonly Part[];
  concerns: readonly Concern[];
}>;

export type LinkedArrival = Readonly<{
  arrival: PersonRecord;
  decision: Decision;
  /** Best first; none where nobody shares a key. */
  candidates: readonly Judged[];
  /** How far the best is before the best of those who are not plainly the same person; null where there is nobody else. */
  margin: number | null;
}>;

type Ranked = { place: number; hundredths: number };

/**
 * Who on the register each person of a list is. A candidate's weight is lowered by what fits as well: others of the register, and others of the list who fit the
 * candidate. People who are plainly the same person, twice on the register or twice on the list, do not compete.
 */
export function linkLists(
  register: People,
  arrivals: readonly PersonRecord[],
  tools: Readonly<{ model: LinkageModel; index: KeyIndex; scorer: Scorer; keep: number }>,
): readonly LinkedArrival[] {
  const { model, index, scorer, keep } = tools;
  const ranked = arrivals.map((arrival) => rank(arrival, register, index.candidates(arrival), scorer));
  const claims = claimsOn(ranked);
  return arrivals.map((arrival, at) => {
    const mine = ranked[at] ?? [];
    const [best] = mine;
    const first = best === undefined ? undefined : register.at(best.place);
    if (best === undefined || first === undefined) return { arrival, decision: 'none', candidates: [], margin: null };
    const rivals = mine.slice(1, 40).filter(({ place }) => isSomebodyElse(first, register.at(place), scorer));
    const claimants = (claims.get(best.place) ?? []).filter(
      (claim) => claim.arrival !== at && isSomebodyElse(arrival, arrivals[claim.arrival], scorer),
    );
    const weighed = scorer.explain(arrival, first);
    const parts = [...weighed.parts, ...competing('rivals', rivals), ...competing('claimed', claimants)];
    const hundredths = parts.reduce((sum, part) => sum + part.hundredths, 0);
    const second = mine.slice(1, 40).find(({ place }) => !isPlainlySame(first, register.at(place), scorer, model));
    const margin = second === undefined ? null : best.hundredths - second.hundredths;
    const concerns = concernsOf(arrival, first, weighed);
    const judged: Judged = { register: first, hundredths, parts, concerns };
    const others = mine.slice(1, Math.max(keep, 2)).flatMap(({ place }): Judged[] => {
      const other = register.at(place);
      if (other === undefined) return [];
      const it = scorer.explain(arrival, other);
      return [
        { register: other, hundredths: it.hundredths, parts: it.parts, concerns: concernsOf(arrival, other, it) },
      ];
    });
    return { arrival, decision: decide(judged, margin, model), candidates: [judged, ...others], margin };
  });
}

/** The outcome for one pair. The margin is null where nobody else comes into question. */
export function decide(
  judged: Pick<Judged, 'hundredths' | 'concerns'>,
  margin: number | null,
  model: LinkageModel,
): Decision {
  const { auto, review, margin: least } = model.decision;
  if (judged.hundredths < 100 * review) return 'none';
  const isClear = margin === null || margin >= 100 * least;
  return judged.hundredths >= 100 * auto && isClear && judged.concerns.length === 0 ? 'auto' : 'review';
}

function rank(arrival: PersonRecord, register: People, places: readonly number[], scorer: Scorer): Ranked[] {
  return places
    .flatMap((place) => {
      const record = register.at(place);
      return record === undefined ? [] : [{ place, hundredths: scorer.weigh(arrival, record) }];
    })
    .sort((a, b) => b.hundredths - a.hundredths || a.place - b.place);
}

type Claim = { arrival: number; hundredths: number };

/** For each place of the register, the arrivals that it is best for. */
function claimsOn(ranked: readonly (readonly Ranked[])[]): ReadonlyMap<number, readonly Claim[]> {
  const claims = new Map<number, Claim[]>();
  ranked.forEach(([best], arrival) => {
    if (best === undefined) return;
    const known = claims.get(best.place);
    if (known === undefined) claims.set(best.place, [{ arrival, hundredths: best.hundredths }]);
    else known.push({ arrival, hundredths: best.hundredths });
  });
  return claims;
}

/** Records that are hardly of one person share the odds; those that may be of one do not, as either link would be right. */
const isSomebodyElse = (one: PersonRecord, other: PersonRecord | undefined, scorer: Scorer) =>
  other !== undefined && scorer.weigh(one, other) < -300;

/** For a link without a person asked, another record that fits must be plainly of the same person: a twin is not. */
function isPlainlySame(
  one: PersonRecord,
  other: PersonRecord | undefined,
  scorer: Scorer,
  model: LinkageModel,
): boolean {
  if (other === undefined) return true;
  const weighed = scorer.explain(one, other);
  return weighed.hundredths >= 100 * model.decision.auto && concernsOf(one, other, weighed).length === 0;
}

/** Odds are shared with whoever fits as well: the logarithm of one and the sum of their odds. */
function competing(what: 'rivals' | 'claimed', others: readonly { hundredths: number }[]): readonly Part[] {
  const odds = others.reduce((sum, { hundredths }) => sum + 2 ** (hundredths / 100), 0);
  const hundredths = -Math.round(100 * Math.log2(1 + odds));
  return hundredths === 0 ? [] : [{ what, level: 'others', hundredths }];
}
