import type { NameForm } from './person-record.ts';
import { tokenLevels, type TokenLevel, type ComparedWords } from './vocabulary.ts';

/** Two tokens that stand for each other. `joined`: one of them is two neighbours written as one word, the second of which is at the place after it. */
export type AlignedTokens = Readonly<{ a: number; b: number; level: TokenLevel; joined: 'none' | 'a' | 'b' }>;

/** Which tokens of two names stand for which, by place; what is left over on either side. */
export type Alignment = Readonly<{
  pairs: readonly AlignedTokens[];
  leftA: readonly number[];
  leftB: readonly number[];
  /** Tokens left over on one side that stand within a longer one that is left over on the other, or that is taken already. */
  parts: number;
  /** Given and family names on the same side, the other way round, or not to be told. */
  order: 'straight' | 'crossed' | 'unknown';
}>;

/** The alignment whose levels add up to most. Which name comes first changes nothing but the letters `a` and `b`. */
export function alignNames(a: NameForm, b: NameForm, vocabulary: ComparedWords): Alignment {
  const pairs: AlignedTokens[] = [];
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const cells: AlignedTokens[] = [];
  for (let i = 0; i < a.tokens.length; i += 1) {
    for (let j = 0; j < b.tokens.length; j += 1) {
      const level = vocabulary.level(a.tokens[i] ?? -1, b.tokens[j] ?? -1);
      if (level !== tokenLevels.none) cells.push({ a: i, b: j, level, joined: 'none' });
    }
  }
  for (const cell of bestOf(cells)) {
    pairs.push(cell);
    usedA.add(cell.a);
    usedB.add(cell.b);
  }
  if (usedA.size < a.tokens.length && usedB.size < b.tokens.length) {
    const joins = [...joinsOf(a, b, 'a', usedA, usedB, vocabulary), ...joinsOf(b, a, 'b', usedB, usedA, vocabulary)];
    for (const join of joins.sort((one, other) => other.level - one.level)) {
      const takesA = join.joined === 'a' ? [join.a, join.a + 1] : [join.a];
      const takesB = join.joined === 'b' ? [join.b, join.b + 1] : [join.b];
      if (takesA.some((at) => usedA.has(at)) || takesB.some((at) => usedB.has(at))) continue;
      pairs.push(join);
      takesA.forEach((at) => usedA.add(at));
      takesB.forEach((at) => usedB.add(at));
    }
  }
  let leftA = left(a, usedA);
  let leftB = left(b, usedB);
  let parts = 0;
  if (leftA.length > 0 && leftB.length > 0) {
    const partsA = leftA.filter((at) =>
      leftB.some((other) => vocabulary.isWithin(a.tokens[at] ?? -1, b.tokens[other] ?? -1)),
    );
    const partsB = leftB.filter((at) =>
      leftA.some((other) => vocabulary.isWithin(b.tokens[at] ?? -1, a.tokens[other] ?? -1)),
    );
    if (partsA.length + partsB.length > 0) {
      const wholeB = leftB.filter((at) =>
        partsA.some((other) => vocabulary.isWithin(a.tokens[other] ?? -1, b.tokens[at] ?? -1)),
      );
      const wholeA = leftA.filter((at) =>
        partsB.some((other) => vocabulary.isWithin(b.tokens[other] ?? -1, a.tokens[at] ?? -1)),
      );
      parts = partsA.length + partsB.length;
      leftA = leftA.filter((at) => !partsA.includes(at) && !wholeA.includes(at));
      leftB = leftB.filter((at) => !partsB.includes(at) && !wholeB.includes(at));
    }
  }
  return { pairs, leftA, leftB, parts, order: orderOf(pairs, a, b) };
}

const left = ({ tokens }: NameForm, used: ReadonlySet<number>) =>
  tokens.map((_, at) => at).filter((at) => !used.has(at));

/** Two neighbours of `split` that are left over and, written as one word, are like a token of `whole` that is left over. */
function joinsOf(
  split: NameForm,
  whole: NameForm,
  side: 'a' | 'b',
  usedSplit: ReadonlySet<number>,
  usedWhole: ReadonlySet<number>,
  vocabulary: ComparedWords,
): AlignedTokens[] {
  const found: AlignedTokens[] = [];
  for (let i = 0; i + 1 < split.tokens.length; i += 1) {
    if (usedSplit.has(i) || usedSplit.has(i + 1)) continue;
    const [first, second] = [split.tokens[i] ?? -1, split.tokens[i + 1] ?? -1];
    for (let j = 0; j < whole.tokens.length; j += 1) {
      if (usedWhole.has(j)) continue;
      const token = whole.tokens[j] ?? -1;
      if (!vocabulary.mayJoin(first, second, token)) continue;
      const straight = vocabulary.level(vocabulary.joined(first, second), token);
      const turned = vocabulary.level(vocabulary.joined(second, first), token);
      const level = straight >= turned ? straight : turned;
      if (level < tokenLevels.likely) continue;
      found.push(side === 'a' ? { a: i, b: j, level, joined: side } : { a: j, b: i, level, joined: side });
    }
  }
  return found;
}

const worth = (level: TokenLevel) => 3 ** level;

/** Cells of which no two share a row or a column, and whose worth together is most. Names are short; where nothing competes, all are taken. */
function bestOf(cells: readonly AlignedTokens[]): readonly AlignedTokens[] {
  if (cells.length < 2) return cells;
  let rows = 0;
  let columns = 0;
  let competes = false;
  for (const { a, b } of cells) {
    if ((rows & (1 << a)) !== 0 || (columns & (1 << b)) !== 0) competes = true;
    rows |= 1 << a;
    columns |= 1 << b;
  }
  return competes ? choose(cells) : cells;
}

/** Row by row, the best choice for each set of columns taken so far: at most 8 rows and 256 sets. */
function choose(cells: readonly AlignedTokens[]): readonly AlignedTokens[] {
  type Choice = { worth: number; crossings: number; cells: readonly AlignedTokens[] };
  let best = new Map<number, Choice>([[0, { worth: 0, crossings: 0, cells: [] }]]);
  const lastRow = Math.max(...cells.map(({ a }) => a));
  for (let row = 0; row <= lastRow; row += 1) {
    const next = new Map(best);
    for (const cell of cells) {
      if (cell.a !== row) continue;
      for (const [taken, choice] of best) {
        if ((taken & (1 << cell.b)) !== 0) continue;
        const made = {
          worth: choice.worth + worth(cell.level),
          crossings: choice.crossings + choice.cells.filter(({ b }) => b > cell.b).length,
          cells: [...choice.cells, cell],
        };
        const known = next.get(taken | (1 << cell.b));
        if (known === undefined || isBetter(made, known)) next.set(taken | (1 << cell.b), made);
      }
    }
    best = next;
  }
  return [...best.values()].reduce((one, other) => (isBetter(other, one) ? other : one)).cells;
}

const isBetter = (one: { worth: number; crossings: number }, other: { worth: number; crossings: number }) =>
  one.worth > other.worth || (one.worth === other.worth && one.crossings < other.crossings);

function orderOf(pairs: readonly AlignedTokens[], a: NameForm, b: NameForm): Alignment['order'] {
  if (a.familyFrom === 0 || b.familyFrom === 0) return 'unknown';
  if (a.familyFrom >= a.tokens.length || b.familyFrom >= b.tokens.length) return 'unknown';
  let straight = 0;
  let crossed = 0;
  for (const pair of pairs) {
    if (pair.level < tokenLevels.likely) continue;
    if (pair.a >= a.familyFrom === pair.b >= b.familyFrom) straight += 1;
    else crossed += 1;
  }
  if (straight === crossed) return 'unknown';
  return straight > crossed ? 'straight' : 'crossed';
}
