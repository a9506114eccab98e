import { fieldLevels, linkageFields, type LinkageField } from './linkage-field.ts';
import type { PersonRecord } from './person-record.ts';
import { tokenLevels } from './vocabulary.ts';
import type { Part, Weighed } from './weigh.ts';

/** Why two records must not be linked without a person looking, however much they weigh. */
export type Concern =
  | 'nhs-numbers-differ'
  | 'references-differ'
  | 'placeholder'
  | 'confusable-names'
  | 'sex-and-name-differ'
  | 'twins'
  | 'generations'
  | 'one-kind-of-evidence'
  | 'no-name';

/** Kinds of evidence that are independent of each other. What a household shares is one kind, so the telephone counts only beside a given name. */
const kindOf: Readonly<Partial<Record<Part['what'], string>>> = {
  name: 'name',
  birth: 'birth',
  reference: 'reference',
  nhsNumber: 'nhs-number',
  otherNumber: 'other-number',
  phone: 'contact',
  postcode: 'contact',
  address: 'contact',
};

/** Bits from which a kind of evidence counts as one. */
const leastBits = 3;

const rareNameBits = 12;
const vagueBirths: ReadonlySet<string> = new Set(['same-default', 'default', 'default-near', 'year-only']);

/** Each rule that a pair breaks. None: the pair may be linked automatically if it weighs enough. */
export function concernsOf(a: PersonRecord, b: PersonRecord, weighed: Weighed): readonly Concern[] {
  const level = (field: LinkageField) =>
    fieldLevels[field][weighed.levels[linkageFields.indexOf(field)] ?? 0] ?? 'missing';
  const { names } = weighed;
  const concerns: Concern[] = [];
  const sameNhsNumber = level('nhsNumber') === 'same' && a.nhsNumber !== 0;
  if (a.nhsNumber !== 0 && b.nhsNumber !== 0 && a.nhsNumber !== b.nhsNumber) concerns.push('nhs-numbers-differ');
  if (level('reference') === 'different') concerns.push('references-differ');
  if (a.isPlaceholder || b.isPlaceholder) concerns.push('placeholder');
  if (names === null) concerns.push('no-name');
  else {
    const { alignment } = names;
    const alike = alignment.pairs.filter((pair) => pair.level >= tokenLevels.likely).length + alignment.parts;
    const isConfusable = alignment.pairs.some((pair) => pair.level === tokenLevels.confusable);
    const differs = alignment.leftA.length > 0 && alignment.leftB.length > 0;
    if (isConfusable) concerns.push('confusable-names');
    if (level('sex') === 'different' && (differs || isConfusable || alike < 2)) concerns.push('sex-and-name-differ');
    const isBirthAlike = ['same', 'same-default', 'swapped', 'digit'].includes(level('birth'));
    const isNumbered = sameNhsNumber || level('reference') === 'same';
    if (isBirthAlike && (differs || isConfusable) && !isNumbered) concerns.push('twins');
    if (level('birth') === 'generation' || level('birth') === 'else') concerns.push('generations');
  }
  const bits = new Map<string, number>();
  for (const part of weighed.parts) {
    const kind = kindOf[part.what];
    if (kind !== undefined) bits.set(kind, (bits.get(kind) ?? 0) + part.hundredths);
  }
  // A date that stands for "nobody knows" is evidence only beside a name that few people have.
  if (vagueBirths.has(level('birth')) && (bits.get('name') ?? 0) < 100 * rareNameBits) bits.delete('birth');
  const kinds = [...bits].filter(([, hundredths]) => hundredths >= 100 * leastBits);
  if (kinds.length < 2) concerns.push('one-kind-of-evidence');
  return concerns;
}
