import { compareBirths, type BirthAgreement, type StoredBirth } from './compare-births.ts';
import { parseNhsNumber } from './nhs-number.ts';
import { fullNameKey, nameTokens, phoneKey, referenceKey } from './normalise.ts';
import type { Candidate, DescribedPerson, Reason, Verdict } from './verdict.ts';

/** A person on the record as matching compares them: normalised keys, never the words themselves. */
export type KnownPerson = Readonly<{
  personId: string;
  fullNames: readonly string[];
  tokens: readonly string[];
  born: StoredBirth;
  sex: string | null;
  nationality: string | null;
  nhsNumbers: readonly string[];
  portReferences: readonly string[];
  phones: readonly string[];
}>;

type Compared = Candidate & Readonly<{ isSure: boolean; agrees: number }>;

/** More people than this under one name and nobody can be picked out: a person has to ask. */
const mostCandidates = 8;

/**
 * The first rule of matching: equal after normalisation, with the slips that dates suffer. It is sure only with two independent kinds of
 * evidence and nothing against; a date that stands for "unknown" (1 January, estimated) is never one of them. When in doubt, a person decides.
 */
export function matchExactly(described: DescribedPerson, known: readonly KnownPerson[]): Verdict {
  const compared = known.map((person) => compare(described, person)).filter((one) => one !== null);
  if (compared.length === 0)
    return { outcome: 'new', reasons: [{ says: 'matching.reason.nobody-like-this', values: {} }] };
  const sure = compared.filter((one) => one.isSure);
  const [only] = sure;
  if (only !== undefined && sure.length === 1 && compared.every((one) => one === only || one.agrees < only.agrees)) {
    return { outcome: 'known', personId: only.personId, reasons: only.reasons };
  }
  const candidates = [...compared]
    .sort((a, b) => b.agrees - a.agrees || (a.personId < b.personId ? -1 : 1))
    .slice(0, mostCandidates)
    .map(({ personId, reasons, against }) => ({ personId, reasons, against }));
  if (sure.length > 1) return needsAPerson('matching.reason.several-fit', sure.length, candidates);
  if (compared.length > mostCandidates)
    return needsAPerson('matching.reason.many-with-this-name', compared.length, candidates);
  const contradicted = candidates.every((candidate) => candidate.against.length > 0);
  if (contradicted) return needsAPerson('matching.reason.evidence-disagrees', candidates.length, candidates);
  return { outcome: 'likely', candidates };
}

function needsAPerson(says: string, count: number, candidates: readonly Candidate[]): Verdict {
  return { outcome: 'needs-a-person', candidates, reasons: [{ says, values: { count } }] };
}

/**
 * True where somebody who shares these kinds of key with a description, and was born then, could be a candidate at all. It only ever leaves out people
 * whom `matchExactly` would leave out too, so that the rest of them need not be read: a common name has hundreds of holders, born on other days.
 */
export function isWorthReading(
  described: Pick<DescribedPerson, 'born'>,
  sharedKinds: ReadonlySet<string>,
  born: StoredBirth,
): boolean {
  if (sharedKinds.has('nhs') || sharedKinds.has('port')) return true;
  const births = compareBirths(described.born, born);
  return births === 'unknown' ? sharedKinds.has('fullname') : births !== 'different';
}

/** What speaks for and against two descriptions being of one person; null where nothing worth a person's time speaks for it. */
function compare(described: DescribedPerson, person: KnownPerson): Compared | null {
  const reasons: Reason[] = [];
  const against: Reason[] = [];
  const names = [described.name.full, ...described.otherNames.map((other) => other.full)];
  const hasName = names.some((name) => person.fullNames.includes(fullNameKey(name)));
  const sharesToken = names.some((name) => nameTokens(name).some((token) => person.tokens.includes(token)));
  const nhsNumber = described.nhsNumber === null ? null : parseNhsNumber(described.nhsNumber);
  const hasNhsNumber = nhsNumber !== null && person.nhsNumbers.includes(nhsNumber);
  const reference = described.portReference === null ? null : referenceKey(described.portReference);
  const hasReference = reference !== null && person.portReferences.includes(reference);
  const phone = described.phone === null ? null : phoneKey(described.phone);
  const hasPhone = phone !== null && person.phones.includes(phone);
  const births = compareBirths(described.born, person.born);

  if (hasNhsNumber) reasons.push(because('same-nhs-number'));
  if (hasReference) reasons.push(because('same-reference'));
  if (hasName) reasons.push(because('same-name'));
  else if (sharesToken && (hasNhsNumber || hasReference || hasPhone)) reasons.push(because('part-of-name'));
  if (births !== 'unknown' && births !== 'different') reasons.push(because(birthReasons[births]));
  if (hasPhone) reasons.push(because('same-phone'));

  if (births === 'different') against.push(because('birth-differs'));
  if (!hasName && !sharesToken) against.push(because('name-differs'));
  if (described.sex !== null && person.sex !== null && described.sex !== person.sex)
    against.push(because('sex-differs'));
  if (described.nationality !== null && person.nationality !== null && described.nationality !== person.nationality)
    against.push(because('nationality-differs'));
  if (nhsNumber !== null && person.nhsNumbers.length > 0 && !hasNhsNumber) against.push(because('nhs-number-differs'));

  const isWorthAsking =
    hasNhsNumber ||
    hasReference ||
    (hasName && births !== 'different') ||
    (hasPhone && (births === 'same' || births === 'close' || births === 'default') && sharesToken);
  if (!isWorthAsking) return null;
  const numbered = hasNhsNumber || hasReference;
  const isSure =
    against.length === 0 &&
    ((numbered && (hasName || births === 'same')) ||
      (hasName && (births === 'same' || (births === 'default' && hasPhone))));
  const agrees =
    (hasNhsNumber ? 4 : 0) +
    (hasReference ? 4 : 0) +
    (hasName ? 2 : sharesToken ? 1 : 0) +
    weightOf[births] +
    (hasPhone ? 1 : 0) -
    against.length;
  return { personId: person.personId, reasons, against, isSure, agrees };
}

const because = (what: string): Reason => ({ says: `matching.reason.${what}`, values: {} });

const birthReasons: Readonly<Record<'same' | 'default' | 'close', string>> = {
  same: 'same-birth',
  default: 'same-default-birth',
  close: 'close-birth',
};

const weightOf: Readonly<Record<BirthAgreement, number>> = { same: 2, default: 1, close: 1, unknown: 0, different: -1 };
