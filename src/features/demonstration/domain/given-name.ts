import type { NameList, NameOrder, NameSpelling } from './names/name-list.ts';
import type { Sex } from './household.ts';
import type { Random } from './random.ts';

/** A name before anybody has spelt it: the words of it, in the order of its culture. */
export type FullName = Readonly<{
  script: string;
  familyFirst: boolean;
  given: readonly NameSpelling[];
  /** Family names, or the father's and grandfather's names. */
  after: readonly NameSpelling[];
}>;

export type NameParts = Readonly<{ full: string; given: string; family: string }>;

/** What the people of one household share: a family name, or a father whose name the children carry. */
export type FamilyName = Readonly<{ index: number; father: NameSpelling; grandfather: NameSpelling }>;

export function familyName(random: Random, list: NameList): FamilyName {
  return {
    index: list.family.length === 0 ? 0 : random.between(0, list.family.length - 1),
    father: random.pick(list.male),
    grandfather: random.pick(list.male),
  };
}

/** A name as its bearer's culture builds it. */
export function drawName(random: Random, list: NameList, sex: Sex, family: FamilyName): FullName {
  const familyList = sex === 'female' ? (list.familyOfWomen ?? list.family) : list.family;
  const given = random.pick(list[sex]);
  return {
    script: list.script,
    familyFirst: list.order === 'family-given' || list.order === 'family-middle-given',
    given: list.middle === undefined ? [given] : [random.pick(list.middle[sex]), given],
    after: namesAfter(list.order, familyList[family.index] ?? null, family, random),
  };
}

export function inOwnScript(name: FullName): NameParts {
  const own = ({ own }: NameSpelling) => own;
  return join(name, name.given.map(own), name.after.map(own), name.script === 'Hans' ? '' : ' ');
}

/** The name in Latin letters; `spell` chooses the spelling of each word. */
export function inLatin(name: FullName, spell: (word: NameSpelling) => string): NameParts {
  return join(name, name.given.map(spell), name.after.map(spell), ' ');
}

function join(name: FullName, given: readonly string[], after: readonly string[], between: string): NameParts {
  const parts = { given: given.join(' '), family: after.join(' ') };
  const full = name.familyFirst ? [parts.family, parts.given] : [parts.given, parts.family];
  return { full: full.join(between), ...parts };
}

function namesAfter(
  order: NameOrder,
  shared: NameSpelling | null,
  family: FamilyName,
  random: Random,
): readonly NameSpelling[] {
  const last = shared ?? family.father;
  switch (order) {
    case 'given-family':
    case 'family-given':
    case 'family-middle-given':
      return [last];
    case 'given-father':
      return [family.father];
    case 'given-father-grandfather':
      return random.chance(0.45) ? [family.father, family.grandfather] : [family.father];
    case 'given-father-family':
      return random.chance(0.4) ? [family.father, last] : [last];
  }
}
