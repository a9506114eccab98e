import { chanceOfDiffering } from './chance-agreement.ts';
import { codesNear } from './codes-near.ts';
import type { SelfMadeCode } from './self-made-code.ts';

/** A response with the code that its replies made. */
export type Coded = Readonly<{ id: string; code: SelfMadeCode }>;

export type Pair = Readonly<{ before: string; after: string; differing: number }>;

/** What was found at one distance. `expectedWrong` is how many people would be so near by chance alone: an upper estimate of pairs of two people. */
export type PairingLevel = Readonly<{ differing: number; found: number; expectedWrong: number; isTaken: boolean }>;

export type Pairing = Readonly<{
  pairs: readonly Pair[];
  levels: readonly PairingLevel[];
  /** Near more than one, or one of several that are near the same: nobody can say whose they are. */
  ambiguous: Readonly<{ before: readonly string[]; after: readonly string[] }>;
  /** Near nobody. */
  alone: Readonly<{ before: readonly string[]; after: readonly string[] }>;
}>;

export type PairingLimits = Readonly<{ differing: number; mostWrong: number }>;

/**
 * Pairs two waves by codes that people made twice. The nearest first: at each number of differing parts two responses are a pair where each is the only
 * one so near to the other. Several that are equally near are nobody's. A distance of which too many pairs would be of two people is not taken, nor any
 * beyond it. Neither the order of responses nor which wave comes first changes what is found.
 */
export function pairCodes(before: readonly Coded[], after: readonly Coded[], limits: PairingLimits): Pairing {
  const parts = Math.max(0, ...[...before, ...after].map(({ code }) => code.length));
  const same = pairsAt(before, after, 0).pairs.length;
  const chances = chanceOfDiffering(codesOf(before), codesOf(after), parts, same);
  const ambiguous = { before: [] as string[], after: [] as string[] };
  const pairs: Pair[] = [];
  const levels: PairingLevel[] = [];
  let [left, right] = [before, after];
  for (let differing = 0; differing <= Math.min(limits.differing, parts - 1); differing += 1) {
    const found = pairsAt(left, right, differing);
    // Each true pair among those left has no other way to be wrong.
    const strangers = Math.max(0, left.length * right.length - Math.min(left.length, right.length));
    const expectedWrong = strangers * (chances[differing] ?? 0);
    const isTaken = found.pairs.length === 0 || expectedWrong <= limits.mostWrong * found.pairs.length;
    levels.push({ differing, found: found.pairs.length, expectedWrong, isTaken });
    if (!isTaken) break;
    pairs.push(...found.pairs);
    ambiguous.before.push(...found.ambiguousBefore);
    ambiguous.after.push(...found.ambiguousAfter);
    const gone = new Set(found.pairs.flatMap((pair) => [`b${pair.before}`, `a${pair.after}`]));
    const isUnclear = new Set([
      ...found.ambiguousBefore.map((id) => `b${id}`),
      ...found.ambiguousAfter.map((id) => `a${id}`),
    ]);
    left = left.filter(({ id }) => !gone.has(`b${id}`) && !isUnclear.has(`b${id}`));
    right = right.filter(({ id }) => !gone.has(`a${id}`) && !isUnclear.has(`a${id}`));
  }
  return { pairs, levels, ambiguous, alone: { before: left.map(idOf), after: right.map(idOf) } };
}

function pairsAt(left: readonly Coded[], right: readonly Coded[], differing: number) {
  const near = codesNear(codesOf(left), codesOf(right), differing);
  const timesNear = new Map<number, number>();
  for (const positions of near) for (const one of positions) timesNear.set(one, (timesNear.get(one) ?? 0) + 1);
  const pairs: Pair[] = [];
  const ambiguousBefore: string[] = [];
  const ambiguousAfter = new Set<string>();
  near.forEach((positions, position) => {
    const [only] = positions;
    const one = left[position];
    if (one === undefined || only === undefined) return;
    const other = right[only];
    if (positions.length === 1 && timesNear.get(only) === 1 && other !== undefined) {
      pairs.push({ before: one.id, after: other.id, differing });
      return;
    }
    ambiguousBefore.push(one.id);
    for (const unclear of positions) ambiguousAfter.add(right[unclear]?.id ?? '');
  });
  return { pairs, ambiguousBefore, ambiguousAfter: [...ambiguousAfter] };
}

const idOf = ({ id }: Coded): string => id;
const codesOf = (coded: readonly Coded[]): readonly SelfMadeCode[] => coded.map(({ code }) => code);
